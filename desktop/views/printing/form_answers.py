"""What the form asks the desk while somebody types: the fee, what the group usually prints, the center's rules."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.queries.print_offers import (
    FeeAsked,
    JobFee,
    PrinterOffer,
    PrintRules,
    job_fee_answer,
    print_rules,
    printer_offer,
)
from desktop.views.printing.filled import Filled

NOT_ASKED = -1


class FormAnswers(QObject):
    """`priced` carries a JobFee, `unpriced` a refusal or None; `offered` a PrinterOffer or None, `ruled` PrintRules.

    An answer to a question that is not asked any more is dropped.
    """

    priced = Signal(object)
    unpriced = Signal(object)
    offered = Signal(object)
    ruled = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: FeeAsked | None = None
        self._group: int | None = NOT_ASKED
        self.is_waiting = False

    def forget(self) -> None:
        """Tariff, account or usual job may be others."""
        self._asked, self._group = None, NOT_ASKED

    def ask_rules(self) -> None:
        if self._desk.by is not None:
            question = partial(print_rules, site_id=self._desk.by.site_id, day=self._desk.now().date())
            self._desk.read(self, question, done=self._told_rules, topic="rules")

    def ask(self, filled: Filled) -> bool:
        """Ask what is not known yet; whether the fee is another one now."""
        self._ask_group(filled.group_id)
        printings = filled.printings()
        if not printings or filled.machine_id is None or self._desk.by is None:
            changed = self._asked is not None or not self.is_waiting
            self._asked, self.is_waiting = None, False
            if changed:
                self.unpriced.emit(None)
            return changed
        asked = FeeAsked(
            machine_id=filled.machine_id,
            originals=printings,
            day=self._desk.now().date(),
            group_id=filled.group_id,
        )
        if asked == self._asked:
            return False
        self._asked, self.is_waiting = asked, True
        done, refused = partial(self._priced, asked), partial(self._refused, asked)
        self._desk.read(self, partial(job_fee_answer, charging=asked), done=done, refused=refused, topic="fee")
        return True

    def _ask_group(self, group_id: int | None) -> None:
        if group_id == self._group:
            return
        self._group = group_id
        if group_id is None:
            self.offered.emit(None)
            return
        question = partial(printer_offer, group_id=group_id, day=self._desk.now().date())
        self._desk.read(self, question, done=self._offered, topic="offer")

    def _offered(self, offer: PrinterOffer) -> None:
        if offer.group_id == self._group:
            self.offered.emit(offer)

    def _told_rules(self, rules: PrintRules) -> None:
        self.ruled.emit(rules)

    def _priced(self, asked: FeeAsked, answer: JobFee) -> None:
        if asked == self._asked:
            self.is_waiting = False
            self.priced.emit(answer)

    def _refused(self, asked: FeeAsked, refusal: DeskError) -> None:
        if asked == self._asked:
            self.is_waiting = False
            self.unpriced.emit(refusal)
