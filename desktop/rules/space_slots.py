"""How long somebody may sit at a table of the open space, and which table suits how many people."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from desktop.rules.times import clock_at

_LINE = re.compile(r"(\d{1,2}):(\d{2})\s*[-~～\u2013〜]\s*(\d{1,2}):(\d{2})")
_DAY, _HOUR, _STEP = 1440, 60, 5


@dataclass(frozen=True, slots=True, order=True)
class SpaceSlot:
    """Half-open; minutes since midnight."""

    begins: int
    ends: int

    @property
    def text(self) -> str:
        """9:00～11:00."""
        return f"{clock_at(self.begins)}～{clock_at(self.ends)}"


def read_slots(lines: Iterable[str]) -> tuple[SpaceSlot, ...]:
    """The slots of a setting, each written as 9:00-11:00, by their time. Raises ValueError for a line that is none."""
    return tuple(sorted(_slot(line) for line in lines))


def stays_until(now: datetime, slots: Sequence[SpaceSlot], minutes: int, closes: int | None = None) -> datetime:
    """Until when whoever sits down now may stay: the end of the slot that runs, else so many minutes.

    Before the first slot and between two it is the next one's. Free times end at a full five minutes, and not after
    closing time, a minute of the day, unless that is past.
    """
    midnight = datetime.combine(now.date(), time.min)
    minute = now.hour * _HOUR + now.minute
    if ends := [slot.ends for slot in slots if slot.ends > minute]:
        return midnight + timedelta(minutes=min(ends))
    until = -(-(minute + max(minutes, _STEP)) // _STEP) * _STEP
    if closes is not None and minute < closes:
        until = min(until, closes)
    return midnight + timedelta(minutes=min(until, _DAY))


def best_fit(seats: Iterable[tuple[int, int]], people: int) -> tuple[int, ...]:
    """Of (table, seats) the tables that hold so many people, those that waste the fewest seats first."""
    enough = [(many, place, table) for place, (table, many) in enumerate(seats) if many >= people]
    return tuple(table for _many, _place, table in sorted(enough))


def held_until(starts_at: datetime, until: datetime, left_at: datetime | None, now: datetime) -> datetime:
    """When a table is free again: once they have left. Who is still there today keeps it, past the planned time too.

    A slip of an earlier day that nobody ended counts until the planned time.
    """
    if left_at is not None:
        return left_at
    return max(until, now + timedelta(minutes=1)) if starts_at.date() == now.date() else until


def _slot(line: str) -> SpaceSlot:
    found = _LINE.fullmatch(unicodedata.normalize("NFKC", line).strip())
    if found is None:
        raise ValueError(f"no slot: {line}")
    hour, minute, last_hour, last_minute = map(int, found.groups())
    slot = SpaceSlot(hour * _HOUR + minute, last_hour * _HOUR + last_minute)
    if minute >= _HOUR or last_minute >= _HOUR or not 0 <= slot.begins < slot.ends <= _DAY:
        raise ValueError(f"no slot: {line}")
    return slot
