"""What the desk answers to the sheet while it is filled in: the fee, or what does not work, why, and what does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import DeskError, offers_of
from desktop.queries.wishes import WishAnswer
from desktop.sentences import explain
from desktop.views.rooms import words
from desktop.views.rooms.booking_content import Stretch
from desktop.views.rooms.fee_lines import FeeLines
from desktop.views.rooms.offers import Offers
from desktop.views.rooms.override_line import OverrideLine
from desktop.views.shared.message import Message
from desktop.words import BookingState, Language

# the fields a refusal is about, by its class
ABOUT: dict[str, tuple[str, ...]] = {
    "RoomTaken": ("time", "room"),
    "SiteClosed": ("date",),
    "OutsideHours": ("time",),
    "TooManyPeople": ("people", "room"),
    "EndsBeforeStart": ("time",),
    "OffTick": ("time",),
    "TooLong": ("time",),
    "InThePast": ("date", "time"),
    "OutsideBookingWindow": ("date",),
    "AcceptanceOver": ("date",),
    "RoomClosed": ("time", "room"),
    "OffSlot": ("time",),
    "TooShort": ("time",),
    "LongerThanAllowed": ("time",),
    "OverQuota": ("group", "date"),
    "PointsReached": ("group",),
    "GuestsNotAllowed": ("group", "room"),
    "RoomRetired": ("room",),
    "MachineNotReady": ("room",),
    "GroupNotActive": ("group",),
    "GroupBlocked": ("group",),
    "RegistrationEndsBefore": ("group", "date"),
    "Missing": ("group",),
}


def fields_about(refusal: DeskError | None) -> tuple[str, ...]:
    return ABOUT.get(type(refusal).__name__, ())


class Verdict(QWidget):
    """`taken` carries the Offer that was chosen."""

    taken = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.message, self.offers, self.override, self._fee = Message(), Offers(), OverrideLine(), FeeLines()
        self.offers.taken.connect(self.taken)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for part in (self.message, self.offers, self.override, self._fee):
            whole.addWidget(part)
        self.clear()

    def clear(self) -> None:
        self.message.clear()
        self.offers.show_offers((), None)
        self.override.offer(None)
        self._fee.setVisible(False)

    def show_answer(self, answer: WishAnswer, wanted: Stretch, room: str, *, keeps_fee: bool = False) -> None:
        """Free with its fee, or the refusal; `keeps_fee` says that there is nothing to be free."""
        if answer.refusal is not None:
            self.show_refusal(answer.refusal, wanted)
            return
        self.clear()
        waits = words.waiting_reason(answer.waits_for, answer.expires_at) if answer.waits_for else ""
        if answer.state is BookingState.REQUESTED:
            self.message.say(
                "warn",
                self.tr("{room} is free, but it is requested first.").format(room=room),
                self.tr("It is theirs once the request is approved."),
            )
        elif answer.state is BookingState.PROVISIONAL:
            self.message.say(
                "warn", self.tr("{room} is free, but this becomes a provisional booking.").format(room=room), waits
            )
        elif not keeps_fee:
            self.message.say("good", self.tr("{room} is free at that time.").format(room=room), waits)
        self._fee.show_fee(answer.lines, answer.fee, answer.deposit)
        self._fee.setVisible(True)

    def show_refusal(self, refusal: DeskError, wanted: Stretch | None) -> None:
        """What and why in the message; the offers are what works, or a sentence where there are none."""
        self.message.clear()
        self._fee.setVisible(False)
        offers = offers_of(refusal)
        told = explain(refusal, self._language)
        self.offers.show_offers(offers, wanted)
        self.override.offer(refusal)
        shown = bool(offers and wanted)
        self.message.say("refused", told.what, told.why if shown else f"{told.why}\n{told.instead}")
