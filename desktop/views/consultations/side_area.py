"""The right of the page: one sheet at a time, beside the cases."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import CasePersonRow, ConsultationDetails, ConsultationRow
from desktop.views.consultations.case_sheets import ContactSheet
from desktop.views.consultations.case_verbs import case_verb
from desktop.views.consultations.close_sheet import CloseSheet
from desktop.views.consultations.person_sheet import PersonSheet
from desktop.views.consultations.take_sheet import TakeSheet
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.words import Language


class SideArea(QWidget):
    """`turned` says whether something is open; the others carry what an open sheet asks of the page."""

    turned = Signal(bool)
    record_wanted = Signal(str, int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.take, self.contact = TakeSheet(desk, language), ContactSheet(desk, language)
        self.close_case, self.person = CloseSheet(desk, language), PersonSheet(desk, language)
        self._sheets: list[WritingSheet] = []
        self._made: dict[str, Any] = {}
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        for sheet in (self.take, self.contact, self.close_case, self.person):
            self._put_in(sheet)
        self.take.sheet_wanted.connect(self.sheet_wanted)
        self.setVisible(False)

    def shown(self) -> WritingSheet | None:
        return next((sheet for sheet in self._sheets if sheet.isVisibleTo(self)), None)

    def sheet(self, key: str) -> Any:
        """The sheet of a verb of the case, made when it is first wanted; None where it is not there."""
        if key not in self._made and (verb := case_verb(key)) is not None:
            made = self._made[key] = verb.make(self._desk, self._language, self)
            for name in ("record_wanted", "sheet_wanted"):
                if isinstance(signal := getattr(made, name, None), SignalInstance):
                    signal.connect(getattr(self, name))
            self._put_in(made)
        return self._made.get(key)

    def open_new(self) -> None:
        """The sheet in which a consultation is taken; when it is open already it takes the focus."""
        self._leave(self.take)
        self.take.open_new()
        self.turned.emit(True)

    def open_contact(self, row: ConsultationRow) -> None:
        self._leave(self.contact)
        self.contact.open_for(row.id, row.number)
        self.turned.emit(True)

    def open_verb(self, key: str, case: ConsultationDetails, about: int = 0) -> bool:
        """Whether there is such a sheet; `about` is the row of the case it is for, 0 a new one."""
        if (sheet := self.sheet(key)) is None:
            return False
        self._leave(sheet)
        sheet.open_for_case(case, about)
        self.turned.emit(True)
        return True

    def open_close(self, row: ConsultationRow) -> None:
        self._leave(self.close_case)
        self.close_case.open_for(row.id, row.number, row.open_follow_ups)
        self.turned.emit(True)

    def open_person(self, row: ConsultationRow, person: CasePersonRow | None) -> None:
        self._leave(self.person)
        self.person.open_for(row.id, row.number, person)
        self.turned.emit(True)

    def follow_case(self, case: ConsultationDetails) -> None:
        """The case as it is by now, for a sheet that shows some of it."""
        if (follow := getattr(self.shown(), "follow_case", None)) is not None:
            follow(case)

    def case_gone(self) -> bool:
        """Nothing of a case that is not there any more stays; whether a contact of it is being written.

        A consultation and a contact that are being written hold only what whoever sits here has typed: they stay.
        """
        if self.shown() not in (self.take, self.contact):
            self.close_shown()
        self._forget_sheets()
        return self.shown() is self.contact

    def cases_changed(self) -> None:
        """The earlier cases beside what is taken are asked for again."""
        if self.shown() is self.take:
            self.take.finder.look_for_changes()

    def close_shown(self) -> bool:
        """Whether there was something to close."""
        sheet = self.shown()
        if sheet is not None:
            sheet.close_sheet()
        return sheet is not None

    def put_away(self) -> None:
        """Somebody else sits down: drafts wait for whoever began them, everything else is forgotten."""
        self.close_shown()
        self._forget_sheets()

    def _forget_sheets(self) -> None:
        for sheet in (self.close_case, self.person):
            sheet.forget()
        for made in self._made.values():
            self._sheets.remove(made)
            self._line.removeWidget(made)
            made.deleteLater()
        self._made.clear()

    def _put_in(self, sheet: WritingSheet) -> None:
        sheet.setVisible(False)
        sheet.closed.connect(self._turn)
        self._sheets.append(sheet)
        self._line.addWidget(sheet)

    def _leave(self, opening: WritingSheet) -> None:
        for sheet in self._sheets:
            if sheet is not opening and sheet.isVisibleTo(self):
                sheet.close_sheet()
        self.setVisible(True)

    @Slot()
    def _turn(self) -> None:
        is_open = self.shown() is not None
        self.setVisible(is_open)
        self.turned.emit(is_open)
