"""Which state of the tokens a booking shows; the words are in words.py."""

from __future__ import annotations

from datetime import datetime

from desktop.queries.days import BookingRow
from desktop.views.rooms.timetable.day import is_over
from desktop.views.shared.tokens import StateLook
from desktop.words import BookingState

HELD_HERE = StateLook(
    name="held_here",
    fill="accent_soft",
    text="accent_text",
    line="accent",
    line_px=2,
    dash=(1, 1),
    hatch=None,
    icon="verb.hold_by_phone",
    bar=0,
    word="",
    bold=True,
)
LEFT_BEHIND = StateLook(
    name="left_behind",
    fill="surface",
    text="text_2",
    line="line_strong",
    line_px=1,
    dash=(1, 2),
    hatch=None,
    icon=None,
    bar=0,
    word="",
    bold=False,
)
OWN_LOOKS = {look.name: look for look in (HELD_HERE, LEFT_BEHIND)}


def look_name(booking: BookingRow, now: datetime, pc: str) -> str:
    if booking.state is BookingState.HELD:
        return "held_here" if booking.pc == pc else "held_elsewhere"
    if booking.state is BookingState.PROVISIONAL:
        return "provisional"
    return "done" if is_over(booking, now) else "confirmed"


def may_move(booking: BookingRow, now: datetime, pc: str) -> bool:
    """What is over stays where it was, and what another PC holds is theirs."""
    held_elsewhere = booking.state is BookingState.HELD and booking.pc != pc
    return booking.ends_at > now and not held_elsewhere
