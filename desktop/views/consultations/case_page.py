"""One case: what it is, its contacts on a line of time, what is to be done, where it was sent on to."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.views.consultations import words
from desktop.views.consultations.case_facts import CaseFacts
from desktop.views.consultations.case_story import entries_of
from desktop.views.consultations.follow_up_list import FollowUpList
from desktop.views.consultations.one_line import OneLine
from desktop.views.consultations.people_list import PeopleList
from desktop.views.consultations.referral_list import ReferralList
from desktop.views.consultations.timeline import Timeline
from desktop.views.consultations.withheld_card import WithheldCard
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import CaseState, Language

RIGHT, WIDE = 272, 700


class CasePage(QWidget):
    """Every signal but `back_wanted` and `finished` is about the case that is shown."""

    back_wanted = Signal()
    contact_wanted = Signal()
    follow_up_wanted = Signal()
    referral_wanted = Signal()
    turn_wanted = Signal()
    person_wanted = Signal(object)
    finished = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.case: ConsultationDetails | None = None
        self.back, self._title, self.tag = QToolButton(), OneLine(), Tag("")
        self.turn, self.write = QPushButton(), QPushButton(self.tr("Write a contact"))
        self.facts, self.timeline = CaseFacts(), Timeline()
        self.contacts_card = Card(self.tr("Contacts"))
        self.follow_ups, self.referrals, self.withheld = FollowUpList(), ReferralList(), WithheldCard()
        self.people = PeopleList()
        self.add_follow_up, self.add_referral, self.add_person = (self._small_button() for _ in range(3))
        self._lay_out()
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()

    def show_case(self, case: ConsultationDetails) -> None:
        """The case as it is; the focus stays on what it was on."""
        other = self.case is None or self.case.row.id != case.row.id
        self.case, row, today = case, case.row, self._desk.now().date()
        self._title.say(row.summary)
        self.setAccessibleName(f"{row.number} {row.summary}")
        self.tag.set_mark(words.state_mark(row.state))
        self.facts.show_facts(self._facts(case))
        self.timeline.show_entries(entries_of(case, today, self._language))
        self.contacts_card.say(self.tr("%n times", "contacts", row.contacts))
        self.follow_ups.show_rows(case.follow_ups, today)
        self.referrals.show_rows(case.referrals, today)
        self.people.show_rows(case.people)
        is_open = row.state is CaseState.OPEN
        for verb in (self.write, self.add_follow_up, self.add_referral):
            verb.setEnabled(is_open)
        self.turn.setText(self.tr("Close the case") if is_open else self.tr("Reopen"))
        self.turn.setIcon(icons.icon("verb.choose" if is_open else "verb.undo"))
        if other:
            self._scroll.verticalScrollBar().setValue(0)

    def show_back(self, *, shown: bool) -> None:
        """The way back to the list, where the list is not beside the case."""
        self.back.setVisible(shown)

    def _facts(self, case: ConsultationDetails) -> list[tuple[str, str]]:
        row, today = case.row, self._desk.now().date()
        return [
            (self.tr("Number"), row.number),
            (self.tr("Begun"), words.moment(row.begun_at, today)),
            (self.tr("Who"), words.who(row, self._language)),
            (self.tr("Group"), row.group),
            (self.tr("About"), "・".join(row.topics)),
            (self.tr("Department"), case.department),
            (self.tr("In charge"), row.staff),
            (self.tr("Handling"), words.openness_word(case.openness)),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self.back, self._title, self.tag):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.turn)
        head.addWidget(self.write)
        set_role(self._title, "title")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("The case"))
        self._scroll.setWidget(self._made_body())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.facts)
        whole.addWidget(self._scroll, 1)

    def _made_body(self) -> QWidget:
        inside = QWidget()
        set_role(inside, "body")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(12)
        self.contacts_card.body.addWidget(self.timeline)
        self.contacts_card.body.addStretch(1)
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, verb, rows in (
            (self.tr("Follow-ups"), self.add_follow_up, self.follow_ups),
            (self.tr("Referrals"), self.add_referral, self.referrals),
            (self.tr("Whom it is about"), self.add_person, self.people),
        ):
            card = Card(name)
            card.add_verb(verb)
            card.body.setContentsMargins(14, 8, 14, 10)
            card.body.addWidget(rows)
            column.addWidget(card)
        column.addWidget(self.withheld)
        column.addStretch(1)
        self._body.addWidget(self.contacts_card, 1)
        self._body.addWidget(self._right)
        return inside

    def _small_button(self) -> QPushButton:
        button = QPushButton()
        set_role(button, "link")
        button.setAutoDefault(True)
        button.setIcon(icons.icon("verb.add", "accent_text"))
        button.setText(self.tr("Add"))
        return button

    def _connect(self) -> None:
        set_role(self.back, "quiet")
        self.back.setIcon(icons.icon("verb.back", "accent_text"))
        self.back.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list (Alt+Left)"))
        self.add_follow_up.setAccessibleName(self.tr("Add a follow-up"))
        self.add_referral.setAccessibleName(self.tr("Write a referral"))
        self.add_person.setAccessibleName(self.tr("Add somebody the case is about"))
        self.write.setIcon(icons.icon("verb.add"))
        for button, wanted in (
            (self.back, self.back_wanted),
            (self.turn, self.turn_wanted),
            (self.write, self.contact_wanted),
            (self.add_follow_up, self.follow_up_wanted),
            (self.add_referral, self.referral_wanted),
        ):
            button.clicked.connect(wanted)
        for button in (self.turn, self.write):
            button.setAutoDefault(True)
        self.add_person.clicked.connect(partial(self.person_wanted.emit, None))
        self.people.chosen.connect(self.person_wanted)
        self.follow_ups.finished.connect(self.finished)

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
        self._right.setMinimumWidth(theme.scaled(RIGHT) if is_wide else 0)
        self._right.setMaximumWidth(theme.scaled(RIGHT) if is_wide else 16_777_215)
        side = QSize(theme.icon, theme.icon)
        for button in (self.back, self.turn, self.write):
            button.setIconSize(side)
