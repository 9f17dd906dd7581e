"""The right of the page: one sheet at a time, beside the cases."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import CasePersonRow, ConsultationRow
from desktop.views.consultations.case_sheets import ContactSheet, FollowUpSheet, LineSheet, ReferralSheet
from desktop.views.consultations.close_sheet import CloseSheet
from desktop.views.consultations.person_sheet import PersonSheet
from desktop.views.consultations.take_sheet import TakeSheet
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.words import Language


class SideArea(QWidget):
    """`turned` says whether something is open."""

    turned = Signal(bool)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take, self.contact = TakeSheet(desk, language), ContactSheet(desk, language)
        self.follow_up, self.referral = FollowUpSheet(desk, language), ReferralSheet(desk, language)
        self.close_case, self.person = CloseSheet(desk, language), PersonSheet(desk, language)
        beside = (self.follow_up, self.referral, self.close_case, self.person)
        self._sheets: tuple[WritingSheet, ...] = (self.take, self.contact, *beside)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for sheet in self._sheets:
            sheet.setVisible(False)
            sheet.closed.connect(self._turn)
            line.addWidget(sheet)
        self.setVisible(False)

    def shown(self) -> WritingSheet | None:
        return next((sheet for sheet in self._sheets if sheet.isVisibleTo(self)), None)

    def open_new(self) -> None:
        """The sheet in which a consultation is taken; when it is open already it takes the focus."""
        self._leave(self.take)
        self.take.open_new()
        self.turned.emit(True)

    def open_for(self, sheet: ContactSheet | LineSheet, row: ConsultationRow) -> None:
        self._leave(sheet)
        sheet.open_for(row.id, row.number)
        self.turned.emit(True)

    def open_close(self, row: ConsultationRow) -> None:
        self._leave(self.close_case)
        self.close_case.open_for(row.id, row.number, row.open_follow_ups)
        self.turned.emit(True)

    def open_person(self, row: ConsultationRow, person: CasePersonRow | None) -> None:
        self._leave(self.person)
        self.person.open_for(row.id, row.number, person)
        self.turned.emit(True)

    def close_shown(self) -> bool:
        """Whether there was something to close."""
        sheet = self.shown()
        if sheet is not None:
            sheet.close_sheet()
        return sheet is not None

    def put_away(self) -> None:
        """Somebody else sits down: drafts wait for whoever began them, the short lines are forgotten."""
        self.close_shown()
        for sheet in (self.follow_up, self.referral, self.close_case, self.person):
            sheet.forget()

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
