"""Slips written by hand and entered afterwards: what they say, and which of them contradict each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desktop.rules.ticks import overlaps
from desktop.words import ActorKind, VisitPurpose


class SlipKind(StrEnum):
    VISIT = "visit"
    ROOM = "room"
    PRINTING = "printing"
    CONSULTATION = "consultation"
    TABLE = "table"


# two slips of these kinds cannot have the same thing at the same time
ONE_AT_A_TIME = frozenset({SlipKind.ROOM, SlipKind.TABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One slip; `start` and `end` are minutes of the day, `end` None where nobody wrote it.

    `thing_id` is the room, machine, table or topic. A group, or the name that was written.
    """

    kind: SlipKind
    day: date
    start: int
    end: int | None = None
    thing_id: int | None = None
    purpose: VisitPurpose | None = None
    actor: ActorKind | None = None
    group_id: int | None = None
    who: str = ""
    phone: str = ""
    people: int | None = None
    masters: int | None = None
    sheets: int | None = None
    note: str = ""

    @property
    def starts_at(self) -> datetime:
        return datetime.combine(self.day, time.min) + timedelta(minutes=self.start)

    @property
    def ends_at(self) -> datetime | None:
        return None if self.end is None else datetime.combine(self.day, time.min) + timedelta(minutes=self.end)


def contradicting(slips: Sequence[Slip]) -> dict[int, int]:
    """The place of a slip that takes what an earlier one has at that time, and the place of the earlier one."""
    found: dict[int, int] = {}
    for later, slip in enumerate(slips):
        for earlier, other in enumerate(slips[:later]):
            if earlier not in found and _clash(other, slip):
                found[later] = earlier
                break
    return found


def _clash(one: Slip, other: Slip) -> bool:
    if one.kind is not other.kind or one.kind not in ONE_AT_A_TIME or one.thing_id != other.thing_id:
        return False
    if one.ends_at is None or other.ends_at is None:
        return False
    return overlaps(one.starts_at, one.ends_at, other.starts_at, other.ends_at)
