"""Named slots of the day, as 午前 9:00-12:00. One that spans others is several at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from desktop.rules.ticks import overlaps
from desktop.rules.times import clock_at

_LINE = re.compile(r"(?P<name>\S.*?)\s+(\d{1,2}):(\d{2})\s*[-~～\u2013〜]\s*(\d{1,2}):(\d{2})")
_DAY = 1440


@dataclass(frozen=True, slots=True)
class Slot:
    """`opens` and `closes` are minutes since midnight."""

    name: str
    opens: int
    closes: int

    @property
    def text(self) -> str:
        """午前 9:00-12:00."""
        return f"{self.name} {clock_at(self.opens)}-{clock_at(self.closes)}"


def slots_of(lines: Iterable[str]) -> tuple[Slot, ...]:
    """The slots of a setting. Raises ValueError for a line that is none."""
    return _slots_of(tuple(lines))


def single(slots: Iterable[Slot]) -> tuple[Slot, ...]:
    """Those that span no other, by their time."""
    every = tuple(slots)
    return tuple(sorted((slot for slot in every if not _spans(slot, every)), key=lambda slot: slot.opens))


def touched(slots: Iterable[Slot], start: int, end: int) -> tuple[Slot, ...]:
    """The single slots that a stretch has part of."""
    return tuple(slot for slot in single(slots) if overlaps(slot.opens, slot.closes, start, end))


def fitting(slots: Iterable[Slot], start: int, end: int) -> tuple[Slot, ...]:
    """The single slots that a stretch is: one, or several in a row with the gaps between them; () where it is none."""
    row = touched(slots, start, end)
    return row if row and (row[0].opens, row[-1].closes) == (start, end) else ()


@cache
def _slots_of(lines: tuple[str, ...]) -> tuple[Slot, ...]:
    return tuple(_slot(line) for line in lines)


def _slot(line: str) -> Slot:
    found = _LINE.fullmatch(line.strip())
    if found is None:
        raise ValueError(f"{line} is no slot")
    start_hour, start_minute, end_hour, end_minute = map(int, found.groups()[1:])
    opens, closes = 60 * start_hour + start_minute, 60 * end_hour + end_minute
    if not 0 <= opens < closes <= _DAY or max(start_minute, end_minute) > 59 or opens % 5 or closes % 5:
        raise ValueError(f"{line} is no slot")
    return Slot(found["name"], opens, closes)


def _spans(slot: Slot, others: Iterable[Slot]) -> bool:
    return any(
        slot.opens <= other.opens
        and other.closes <= slot.closes
        and (slot.opens, slot.closes) != (other.opens, other.closes)
        for other in others
    )
