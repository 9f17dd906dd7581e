"""The right of a case: what is to be done, whom it is about, where it was sent on to, visits, links."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.views.consultations.case_lines import CaseLine, CaseLines
from desktop.views.consultations.case_verbs import case_verb
from desktop.views.consultations.follow_up_list import FollowUpList
from desktop.views.consultations.link_list import LinkList
from desktop.views.consultations.people_list import PeopleList
from desktop.views.consultations.readings_card import ReadingsCard
from desktop.views.consultations.referral_list import ReferralList
from desktop.views.consultations.visit_list import VisitList
from desktop.views.consultations.withheld_card import WithheldCard
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.theme import set_role
from desktop.words import CaseState, Language, Openness


class CaseCards(QWidget):
    """`verb_wanted` carries the key of what can be done with the case, and the row it is about, 0 for a new one."""

    verb_wanted = Signal(str, int)
    person_wanted = Signal(object)
    finished = Signal(int)
    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow_ups, self.referrals, self.people = FollowUpList(), ReferralList(), PeopleList()
        self.visits, self.links, self.readers, self.withheld = VisitList(), LinkList(), CaseLines(), WithheldCard()
        self.add_follow_up = _small_button(self.tr("Add a follow-up"), "Alt+F")
        self.add_referral = _small_button(self.tr("Write a referral"), "Alt+R")
        self.add_person = _small_button(self.tr("Add somebody the case is about"), "Alt+P")
        self.add_visit = _small_button(self.tr("Plan a visit on site"), "Alt+V")
        self.add_link = _small_button(self.tr("Write down what it has to do with"), "Alt+L")
        self.change_readers = _small_button(self.tr("Say who may open it"), "Alt+W")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._put(self.tr("Follow-ups"), self.follow_ups, self.add_follow_up)
        self._put(self.tr("Whom it is about"), self.people, self.add_person)
        self._put(self.tr("Referrals"), self.referrals, self.add_referral)
        self.visits_card = self._put(self.tr("Visits on site"), self.visits, self.add_visit)
        self.links_card = self._put(self.tr("Has to do with"), self.links, self.add_link)
        self.readers_card = self._put(self.tr("Who may open it"), self.readers, self.change_readers)
        self.readings = ReadingsCard(desk, language)
        self._column.addWidget(self.readings)
        self._column.addWidget(self.withheld)
        self._column.addStretch(1)
        self._connect()

    def show_case(self, case: ConsultationDetails, today: date) -> None:
        self.follow_ups.show_rows(case.follow_ups, today)
        self.people.show_rows(case.people, case.department)
        self.referrals.show_rows(case.referrals, today)
        self.visits.show_rows(case.dispatches, today)
        self.links.show_rows(case.links, today)
        readers = [CaseLine(row.staff_id, "thing.staff", row.name) for row in case.readers]
        self.readers.show_lines(readers, "" if readers else self.tr("In charge and the manager"))
        self.readings.show_case(case)
        is_open = case.row.state is CaseState.OPEN
        for verb in (self.add_follow_up, self.add_referral, self.add_visit):
            verb.setEnabled(is_open)
        self.visits_card.setVisible(bool(case.dispatches) or case_verb("visit") is not None)
        self.links_card.setVisible(bool(case.links) or case_verb("links") is not None)
        is_named = case.openness is Openness.NAMED
        self.readers_card.setVisible(is_named and (bool(readers) or case_verb("readers") is not None))
        for verb, key in ((self.add_visit, "visit"), (self.add_link, "links"), (self.change_readers, "readers")):
            verb.setVisible(case_verb(key) is not None)

    def forget(self, today: date) -> None:
        """No case is open: nothing of the last one stands here unseen."""
        self.follow_ups.show_rows((), today)
        self.people.show_rows((), "")
        self.referrals.show_rows((), today)
        self.visits.show_rows((), today)
        self.links.show_rows((), today)
        self.readers.show_lines((), "")
        self.readings.forget()

    def _put(self, name: str, rows: QWidget, verb: QPushButton) -> Card:
        card = Card(name)
        card.add_verb(verb)
        card.body.setContentsMargins(14, 8, 14, 10)
        card.body.addWidget(rows)
        self._column.addWidget(card)
        return card

    def _connect(self) -> None:
        for button, key in (
            (self.add_follow_up, "follow_up"),
            (self.add_referral, "referral"),
            (self.add_visit, "visit"),
            (self.add_link, "links"),
            (self.change_readers, "readers"),
        ):
            button.clicked.connect(partial(self._want, key, 0))
        for lines, key in ((self.referrals, "referral"), (self.visits, "visit"), (self.readers, "readers")):
            lines.chosen.connect(partial(self._want, key))
        self.follow_ups.chosen.connect(partial(self._want, "follow_up"))
        self.follow_ups.finished.connect(self.finished)
        self.add_person.clicked.connect(partial(self.person_wanted.emit, None))
        self.people.person_chosen.connect(self.person_wanted)
        self.people.department_chosen.connect(partial(self._want, "change", 0))
        self.links.chosen.connect(self._go)

    def _want(self, key: str, about: int) -> None:
        self.verb_wanted.emit(key, about)

    @Slot(object)
    def _go(self, linked: tuple[str, int]) -> None:
        kind, record_id = linked
        self.record_wanted.emit(str(kind), record_id)


def _small_button(name: str, keys: str) -> QPushButton:
    button = QPushButton(QCoreApplication.translate("Consultations", "Add"))
    set_role(button, "link")
    button.setAutoDefault(True)
    button.setIcon(icons.icon("verb.add", "accent_text"))
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})")
    return button
