"""Which state of the tokens a booking shows; the words are in words.py."""

from __future__ import annotations

from datetime import datetime

from desktop.queries.days import BookingRow
from desktop.views.rooms.timetable.day import is_late, is_over
from desktop.views.shared.tokens import StateLook
from desktop.words import OPEN_STATES, BookingState

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
REQUESTED = StateLook(
    name="requested",
    fill="surface",
    text="b_prov_text",
    line="b_prov_line",
    line_px=1,
    dash=(4, 3),
    hatch=None,
    icon="status.waiting",
    bar=4,
    word="",
    bold=True,
)
OWN_LOOKS = {look.name: look for look in (HELD_HERE, LEFT_BEHIND, REQUESTED)}


_LOOKS = {
    BookingState.PROVISIONAL: "provisional",
    BookingState.REQUESTED: "requested",
    BookingState.ARRIVED: "in_use",
    BookingState.LEFT: "done",
    BookingState.NO_SHOW: "no_show",
}


def look_name(booking: BookingRow, now: datetime, pc: str, late_after: int = 0) -> str:
    if booking.state is BookingState.HELD:
        return "held_here" if booking.pc == pc else "held_elsewhere"
    if is_late(booking, now, late_after):
        return "no_show"
    return _LOOKS.get(booking.state) or ("done" if is_over(booking, now) else "confirmed")


def badge_icon(booking: BookingRow) -> str:
    """Beside or instead of the word for what has to be seen to."""
    if booking.state is BookingState.REQUESTED:
        return "status.waiting"
    return "status.warning" if booking.must_move else "state.unpaid"


def may_move(booking: BookingRow, now: datetime, pc: str) -> bool:
    """What is over stays where it was, and what another PC holds is theirs."""
    held_elsewhere = booking.state is BookingState.HELD and booking.pc != pc
    return booking.state in OPEN_STATES and booking.ends_at > now and not held_elsewhere
