"""The slots of a specialist's day, written as 10:00-10:50."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import zip_longest

from desktop.errors import Missing, NotReadable
from desktop.rules.series import Recurrence, dates_of
from desktop.rules.space_slots import SpaceSlot, read_slots
from desktop.rules.ticks import TICK_MINUTES
from desktop.rules.times import clock_at
from desktop.rules.visible import one_line

MOST_SLOTS, MOST_DAYS = 24, 120
SPECIALTIES = ("税務", "法律", "IT", "NPO設立")
_BETWEEN = re.compile(r"[、,;；\n]+")


def slot_text(slot: SpaceSlot) -> str:
    """10:00-10:50."""
    return f"{clock_at(slot.begins)}-{clock_at(slot.ends)}"


def split_slots(text: str) -> tuple[str, ...]:
    """What was typed in one field, slot by slot."""
    return tuple(filter(None, (one_line(each) for each in _BETWEEN.split(text))))


def checked_slots(lines: Iterable[str]) -> list[str]:
    """The slots by their time, each as it is stored. Raises Missing without any, NotReadable for what is none.

    Slots lie on ticks and do not overlap: nobody comes while somebody else is there.
    """
    wanted = [line for line in map(one_line, lines) if line]
    if not wanted:
        raise Missing("slots")
    try:
        slots = read_slots(wanted)
    except ValueError as wrong:
        raise NotReadable("slots", "、".join(wanted)) from wrong
    for slot, following in zip(slots, (*slots[1:], None), strict=True):
        overlapping = following is not None and following.begins < slot.ends
        if overlapping or slot.begins % TICK_MINUTES or slot.ends % TICK_MINUTES:
            raise NotReadable("slots", slot_text(slot))
    if len(slots) > MOST_SLOTS:
        raise NotReadable("slots", str(len(slots)))
    return [slot_text(slot) for slot in slots]


def stretch_of(day: date, text: str) -> tuple[datetime, datetime]:
    """When a stored slot begins and ends."""
    slot = read_slots([text])[0]
    midnight = datetime.combine(day, time())
    return midnight + timedelta(minutes=slot.begins), midnight + timedelta(minutes=slot.ends)


def whole_stretch(day: date, slots: Sequence[str]) -> tuple[datetime, datetime]:
    """From the first slot to the end of the last: what the day's room is booked for."""
    return stretch_of(day, slots[0])[0], max(stretch_of(day, slot)[1] for slot in slots)


def named_days(days: Sequence[date], rule: str) -> list[date]:
    """The days picked one by one and those of an RRULE from the first of them on. Raises BadRule, TooManyDates."""
    if not rule:
        return sorted(set(days))
    picked = tuple(datetime.combine(day, time()) for day in days)
    return [
        start.date() for start in dates_of(Recurrence(rule=rule, first_start=min(picked), picked=picked), MOST_DAYS)
    ]


def slot_at(starts_at: datetime, ends_at: datetime) -> str:
    """The slot that a booking is in, as it is stored; 24:00 is the end of its own day."""
    midnight = datetime.combine(starts_at.date(), time())
    minutes = ((moment - midnight) // timedelta(minutes=1) for moment in (starts_at, ends_at))
    return slot_text(SpaceSlot(*minutes))


def answered(questions: Sequence[str], answers: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Each question with its answer, "" where none was given."""
    return tuple((question, answer) for question, answer in zip_longest(questions, answers, fillvalue="") if question)
