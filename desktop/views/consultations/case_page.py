"""One case: what it is, its contacts on a line of time, and beside them the cards of all that belongs to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.views.consultations import words
from desktop.views.consultations.case_cards import CaseCards
from desktop.views.consultations.case_facts import CaseFacts, Fact
from desktop.views.consultations.case_head import CaseHead
from desktop.views.consultations.case_order import CaseOrder
from desktop.views.consultations.case_story import entries_of
from desktop.views.consultations.earlier_cases import EarlierCase, EarlierCases
from desktop.views.consultations.timeline import Timeline
from desktop.views.shared.card import Card
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language, Openness

RIGHT, WIDE = 272, 700


class CasePage(QWidget):
    """`verb_wanted` carries what is to be done with the case that is shown, and the row of it that is meant."""

    verb_wanted = Signal(str, int)
    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.case: ConsultationDetails | None = None
        self.head, self.facts, self.timeline, self.cards = (
            CaseHead(),
            CaseFacts(),
            Timeline(),
            CaseCards(desk, language),
        )
        self.contacts_card, self.order = Card(self.tr("Contacts")), QPushButton()
        self.last_time = EarlierCases()
        self.last_time.name(self.tr("What this group was answered the last time"))
        self.last_time.setContentsMargins(0, 0, 0, 12)
        self.last_time.chosen.connect(self._open_last_time)
        self._order = CaseOrder(desk, self)
        self._lay_out()
        set_role(self.order, "link")
        self.order.setAutoDefault(True)
        self.order.clicked.connect(self.turn_order)
        self.timeline.wanted.connect(self.verb_wanted)
        self.timeline.marked.connect(self._reveal)
        self.timeline.setAccessibleName(self.tr("Contacts"))
        self.cards.verb_wanted.connect(self.verb_wanted)
        self.head.verb_wanted.connect(partial(self._want, about=0))
        for part in (self.facts, self.cards):
            part.record_wanted.connect(self.record_wanted)
        notifier().changed.connect(self._measure)
        self._measure()

    def show_case(self, case: ConsultationDetails) -> None:
        """The case as it is; the focus and what is seen of it stay."""
        other = self.case is None or self.case.row.id != case.row.id
        self.case, row = case, case.row
        self.head.show_case(case)
        self.setAccessibleName(f"{row.number} {row.summary}")
        self.facts.show_facts(self._facts(case))
        self.contacts_card.say(self.tr("%n times", "contacts", row.contacts))
        self.cards.show_case(case, self._desk.now().date())
        self._show_last_time(case)
        self._show_story(case, stay=not other)
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def _show_last_time(self, case: ConsultationDetails) -> None:
        last, today = case.last_time, self._desk.now().date()
        told = (
            []
            if last is None
            else [EarlierCase(last.case_id, last.number, words.day(last.at.date(), today), last.answer)]
        )
        self.last_time.show_cases(told)

    @Slot(int)
    def _open_last_time(self, case_id: int) -> None:
        self.record_wanted.emit("case", case_id)

    def forget(self) -> None:
        """Nothing is open."""
        self.case = None
        self.setAccessibleName("")
        self.head.forget()
        self.facts.show_facts(())
        self.timeline.show_entries(())
        self.cards.forget(self._desk.now().date())

    def show_back(self, *, shown: bool) -> None:
        """The way back to the list, where the list is not beside the case."""
        self.head.back.setVisible(shown)

    @Slot()
    def turn_order(self) -> None:
        """The newest contact first, or the oldest; remembered for whoever sits here."""
        self._order.turn()
        if self.case is not None:
            self._show_story(self.case, stay=False)
            self._scroll.verticalScrollBar().setValue(0)

    def _show_story(self, case: ConsultationDetails, *, stay: bool) -> None:
        """What is added above what somebody reads moves nothing."""
        newest = self._order.newest_first
        bar, before = self._scroll.verticalScrollBar(), self.timeline.height()
        entries = entries_of(case, self._desk.now().date(), self._language)
        self.timeline.show_entries(entries[::-1] if newest else entries)
        self.order.setText(self.tr("Newest first") if newest else self.tr("Oldest first"))
        self.order.setAccessibleName(self.tr("Order of the contacts: {order}").format(order=self.order.text()))
        self.order.setToolTip(self.tr("The other way round (Alt+O)"))
        if stay and newest and bar.value() > 0:
            seen = bar.value()
            self._inside.layout().activate()  # pyright: ignore[reportOptionalMemberAccess]
            bar.setValue(seen + self.timeline.heightForWidth(self.timeline.width()) - before)

    @Slot(QRect)
    def _reveal(self, area: QRect) -> None:
        """What the arrow keys have marked comes into sight."""
        where = QRect(self.timeline.mapTo(self._inside, area.topLeft()), area.size())
        self._scroll.ensureVisible(where.left(), where.bottom(), 0, 24)
        self._scroll.ensureVisible(where.left(), where.top(), 0, 24)

    def _want(self, key: str, about: int) -> None:
        self.verb_wanted.emit(key, about)

    def _facts(self, case: ConsultationDetails) -> list[Fact]:
        row, today = case.row, self._desk.now().date()
        handling = words.openness_word(case.openness)
        lock = "" if case.openness is Openness.DESK else "thing.confidential"
        group = ("group", case.group_id) if case.group_id is not None else None
        return [
            Fact(self.tr("Number"), row.number),
            Fact(self.tr("Begun"), words.moment(row.begun_at, today)),
            Fact(self.tr("Who"), words.who(row, self._language)),
            Fact(self.tr("Group"), row.group, group, "place.groups"),
            Fact(self.tr("In charge"), row.staff),
            Fact(self.tr("Handling"), handling, mark=Mark(handling, "off", lock)),
            Fact(self.tr("About"), "・".join(row.topics)),
        ]

    def _lay_out(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.tr("The case"))
        self._inside = QWidget()
        set_role(self._inside, "body")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        self.contacts_card.add_verb(self.order)
        self.contacts_card.body.addWidget(self.last_time)
        self.contacts_card.body.addWidget(self.timeline)
        self.contacts_card.body.addStretch(1)
        self._body.addWidget(self.contacts_card, 1)
        self._body.addWidget(self.cards)
        self._scroll.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.head)
        whole.addWidget(self.facts)
        whole.addWidget(self._scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        """What is to be done stands at the right of the contacts, or below them where it is narrow."""
        theme = current()
        is_wide = self.width() >= theme.scaled(WIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(way)
        self.cards.setMinimumWidth(theme.scaled(RIGHT) if is_wide else 0)
        self.cards.setMaximumWidth(theme.scaled(RIGHT) if is_wide else 16_777_215)
