"""What the group asked and what it was answered, the newest first, as far as whoever sits here may open it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.case_timeline import TimelineRow
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_visits import GroupCases, cases_of
from desktop.rules.excerpts import first_line
from desktop.sentences import channel_words
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
        self.found: GroupCases | None = None
        self.last, self.story = Section(), Section()
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.setSpacing(12)
        for section in (self.last, self.story):
            body.addWidget(section)
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

    def _show(self, group_id: int, found: GroupCases) -> None:
        if self._card is not None and self._card.id == group_id:
            self.found = found
            self._retranslate()
            settle(self)

    def _answered(self) -> Iterator[Line]:
        """What was answered the last time, whole."""
        last = self.found.last if self.found else None
        if last is not None:
            yield Line(last.advice, self._when(last), None, (self._opening(last),))

    def _contacts(self) -> Iterator[Line]:
        """Whether a case still goes on stands once, with its newest contact."""
        told: set[int] = set()
        for row in self.found.story.rows if self.found else ():
            mark = None if row.case_id in told else self._mark(row)
            told.add(row.case_id)
            answer = self.tr("→ {advice}").format(advice=first_line(row.advice)) if row.advice else ""
            said = "\n".join(part for part in (first_line(row.note), answer) if part)
            yield Line(said, self._when(row), mark, (self._opening(row),), dim=row.state is CaseState.CLOSED)

    def _mark(self, row: TimelineRow) -> Mark:
        if row.state is CaseState.OPEN:
            return Mark(self.tr("open"), "warn", "status.waiting")
        return Mark(self.tr("closed"), "off")

    def _when(self, row: TimelineRow) -> str:
        how = channel_words(row.channel, self._language)
        return "　".join(part for part in (short_era(row.at.date()), row.number, how, row.staff) if part)

    def _opening(self, row: TimelineRow) -> Verb:
        name = f"{self.tr('Show')} {row.number} {short_era(row.at.date())}"
        return Verb(self.tr("Show"), name, partial(self.case_chosen.emit, row.case_id))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        story = self.found.story if self.found else None
        self.last.name(self.tr("What we answered last time"))
        self.last.show_lines(self._answered(), "")
        self.last.setVisible(bool(self.found and self.found.last))
        self.story.name(self._named())
        self.story.show_lines(self._contacts(), self.tr("None.") if story else "")

    def _named(self) -> str:
        story = self.found.story if self.found else None
        if story is None or not story.contacts:
            return self.tr("Consultations")
        if len(story.rows) == story.contacts:
            return self.tr("Consultations: %n contacts", "", story.contacts)
        said = self.tr("Consultations: the newest {shown} of {count} contacts")
        return said.format(shown=f"{len(story.rows):,}", count=f"{story.contacts:,}")
