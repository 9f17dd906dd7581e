"""The group's consultations, as far as whoever sits here may open them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_visits import GroupCase, cases_of
from desktop.views.groups.record.private_lines import SIDE
from desktop.views.groups.record.settling import settle
from desktop.views.groups.record.tie_rows import Line, Section, Verb
from desktop.views.groups.words import short_era
from desktop.views.shared.tag import Mark
from desktop.words import CaseState, Language


class CasesTab(QWidget):
    case_chosen = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self.found: tuple[GroupCase, ...] | None = None
        self.cases = Section()
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.addWidget(self.cases)
        body.addStretch(1)
        self._retranslate()

    def show_card(self, card: GroupCard | None) -> None:
        if card is None or self._card is None or card.id != self._card.id:
            self.found = None
            self._retranslate()
        self._card = card
        if card is not None:
            by = self._desk.by
            question = partial(cases_of, group_id=card.id, staff_id=by.staff_id if by else None)
            self._desk.read(self, question, done=partial(self._show, card.id), topic="cases of")

    def _show(self, group_id: int, found: tuple[GroupCase, ...]) -> None:
        if self._card is not None and self._card.id == group_id:
            self.found = found
            self._retranslate()
            settle(self)

    def _lines(self) -> Iterator[Line]:
        for case in self.found or ():
            is_open = case.state is CaseState.OPEN
            mark = Mark(self.tr("open"), "warn", "status.waiting") if is_open else Mark(self.tr("closed"), "off")
            show = Verb(self.tr("Show"), f"{self.tr('Show')} {case.number}", partial(self.case_chosen.emit, case.id))
            head = f"{short_era(case.begun_at.date())}　{case.number}"
            yield Line(case.summary, head, mark, (show,), dim=not is_open)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.cases.name(self.tr("Consultations"))
        self.cases.show_lines(self._lines(), self.tr("None.") if self.found is not None else "")
