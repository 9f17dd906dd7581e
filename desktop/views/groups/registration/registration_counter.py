"""What the registration page asks the desk for besides the groups themselves: lists, rules, papers, addresses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.registration_offers import OFFER_READS, RegistrationOffer, addresses_of, registration_offer
from desktop.views.groups.registration.group_writer import GroupWriter
from desktop.views.groups.registration.registration_content import Filled
from desktop.views.groups.registration.registration_layout import RegistrationLayout
from desktop.views.groups.registration.registration_rules import findings, in_the_way


class RegistrationCounter(RegistrationLayout):
    """The form with what the center offers and asks for, and the verbs that fit what is filled in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: desk.now().date(), parent)
        self._desk, self.writer = desk, GroupWriter(desk, self)
        self.offer, self._asked = RegistrationOffer(), False
        self._papers: tuple[str, ...] = ()
        self.form.addresses.asked.connect(self._ask_addresses)
        self.writer.busy_changed.connect(self._show_verbs_fit)
        desk.changed.connect(self._hear)

    def today(self) -> date:
        return self._desk.now().date()

    def filled(self) -> Filled:
        """The form with the papers that are ticked beside it."""
        papers = self.requirements.ticked if self._asks_papers else self._papers
        return replace(self.form.filled(), papers=papers)

    def put_papers(self, filled: Filled) -> None:
        """The papers of a registration; a record that is changed has its own page for them."""
        self._papers = filled.papers
        self.requirements.show_papers(self.offer.papers if self.writer.card is None else ())
        self.requirements.put(filled.papers)
        self.show_findings(filled)
        self.show_wrong()

    @property
    def _asks_papers(self) -> bool:
        return bool(self.requirements.ticked or self.requirements.missing)

    def show_wrong(self) -> None:
        rows = [self.form.label(key) for key in self.form.wrong()]
        way = in_the_way(self.offer, self.requirements) if self.writer.card is None else ""
        mend = self.tr("Mend first: {fields}").format(fields="、".join(rows)) if rows else ""
        self.say_wrong(mend or way, gently=not mend)
        self._show_verbs_fit()

    @Slot()
    def _show_verbs_fit(self) -> None:
        way = in_the_way(self.offer, self.requirements) if self.writer.card is None else ""
        self.wait_button.setDisabled(self.writer.busy)
        self.save_button.setDisabled(self.writer.busy or bool(way))

    def show_findings(self, filled: Filled) -> None:
        self.requirements.show_findings(findings(filled, self.offer, self.today()))

    def ask_offer(self) -> None:
        """What the form offers is asked for once, and again when the settings change."""
        if not self._asked:
            self._asked = True
            question = partial(registration_offer, day=self.today(), site_id=self._desk.site_id)
            self._desk.read(self, question, done=self._show_offer, topic="offer")

    def _show_offer(self, offer: RegistrationOffer) -> None:
        filled, self.offer = self.filled(), offer
        self.form.show_offer(offer)
        self.put_papers(filled)

    @Slot(str)
    def _ask_addresses(self, code: str) -> None:
        show = partial(self.form.addresses.show, code)
        self._desk.read(self, partial(addresses_of, code=code), done=show, topic="addresses")

    @Slot(object)
    def _hear(self, changes: Changes) -> None:
        if changes.touch(OFFER_READS):
            self._asked = False
            if self.isVisible():
                self.ask_offer()
