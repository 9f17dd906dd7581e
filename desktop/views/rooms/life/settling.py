"""What is settled with one press: papers, deposit, key, refund, and bringing a booking back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.operations.booking_life import hand_in_papers, revive_booking, take_key_back
from desktop.operations.refunds import give_back_deposit, give_back_fee, take_deposit
from desktop.queries.bookings import BookingDetails
from desktop.views.rooms.life.part import LifePart, verb_button
from desktop.views.shared import written
from desktop.words import BookingState, ExpiryKind

COMING = frozenset({BookingState.PROVISIONAL, BookingState.CONFIRMED})
GONE = frozenset({BookingState.LEFT, BookingState.CANCELLED, BookingState.NO_SHOW})
ENDED = frozenset({BookingState.CANCELLED, BookingState.NO_SHOW, BookingState.EXPIRED})
VERBS: dict[str, Callable[..., Any]] = {
    "papers": hand_in_papers,
    "take_deposit": take_deposit,
    "key": take_key_back,
    "refund": give_back_fee,
    "give_deposit": give_back_deposit,
    "revive": revive_booking,
}


class Settling(LifePart):
    """Only the buttons that fit the booking are there. Money that leaves the till is asked for twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._armed = False
        self.buttons = {name: verb_button(partial(self._act, name)) for name in VERBS}
        for button in self.buttons.values():
            self.whole.addWidget(button)
        self.retranslate()

    def fill(self, booking: BookingDetails) -> None:
        del booking
        self._armed = False

    def name(self, booking: BookingDetails) -> None:
        life, there = booking.life, fitting(booking)
        self._write_words(life.deposit, life.refund, booking.row.key_number)
        for verb, button in self.buttons.items():
            button.setVisible(verb in there)

    def retranslate(self) -> None:
        self._write_words(0, 0, "")

    def _write_words(self, deposit: int, refund: int, key: str) -> None:
        give = self.tr("Press again: {yen} go back") if self._armed else self.tr("Give back {yen} of the fee")
        words = {
            "papers": self.tr("The application was handed in"),
            "take_deposit": self.tr("Deposit of {yen} received").format(yen=written.yen(deposit)),
            "key": self.tr("Key {key} is back").format(key=key),
            "refund": give.format(yen=written.yen(refund)),
            "give_deposit": self.tr("Deposit of {yen} given back").format(yen=written.yen(deposit)),
            "revive": self.tr("Bring the booking back"),
        }
        for verb, button in self.buttons.items():
            button.setText(words[verb])

    def _act(self, verb: str) -> None:
        booking = self.booking
        if booking is not None and verb == "refund" and not self._armed:
            self._armed = True
            self.name(booking)
        elif booking is not None:
            row = booking.row
            self.wanted.emit(partial(VERBS[verb], booking_id=row.id, seen_version=row.version))


def fitting(booking: BookingDetails) -> frozenset[str]:
    """Which of the verbs make sense for the booking as it stands."""
    life, row = booking.life, booking.row
    fits = {
        "papers": row.waits_for is ExpiryKind.PAPERS and row.state in COMING,
        "take_deposit": bool(life.deposit) and life.deposit_taken_on is None and row.state not in GONE | ENDED,
        "key": row.key_is_out and row.state is BookingState.LEFT,
        "refund": life.refund > 0,
        "give_deposit": life.deposit_taken_on is not None and life.deposit_back_on is None and row.state in GONE,
        "revive": row.state in ENDED,
    }
    return frozenset(verb for verb, fitted in fits.items() if fitted)
