"""The figures of a month as rows. Counts only: shares are made where they are shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from desktop.queries.month_cases import CaseCounts, ToldCases, told_cases
from desktop.rules.months import Month
from desktop.words import EntryKind, GroupKind, TakingKind, VisitPurpose


@dataclass(frozen=True, slots=True)
class GroupsOfKind:
    """`at_start` + `new` - `removed` = `at_end`; `suspended` of those on the register at the end."""

    kind: GroupKind
    at_start: int
    new: int
    removed: int
    at_end: int
    suspended: int


@dataclass(frozen=True, slots=True)
class RoomUse:
    """Bookings that took place. A joined room keeps its own: it does not add to those of the rooms it joins.

    `atoms` are how many rooms it consists of; `unknown` the bookings without a number of people; fees in yen.
    """

    room_id: int
    room: str
    site: str
    atoms: int
    bookings: int
    minutes: int
    open_minutes: int
    people: int
    unknown: int
    fees: int


@dataclass(frozen=True, slots=True)
class MachineUse:
    """Print jobs that were not withdrawn; duplex sheets have two faces; fees in yen, paid or not."""

    machine: str
    jobs: int
    masters: int
    sheets: int
    faces: int
    fees: int


@dataclass(frozen=True, slots=True)
class DayTakings:
    """Yen taken on a day for rooms, printing and all else; `voided` is what of it was given back, negative."""

    day: date
    payments: int
    rooms: int
    printing: int
    voided: int
    others: int = 0

    @property
    def total(self) -> int:
        return self.rooms + self.printing + self.others


@dataclass(frozen=True, slots=True)
class Spoilt:
    """Faces that the jobs of all machines spoilt and what ran between jobs; `unexplained` of it without a reason.

    `percent` are the spoilt of those printed and spoilt.
    """

    spoilt: int = 0
    percent: Decimal | None = None
    between: int = 0
    unexplained: int = 0


@dataclass(frozen=True, slots=True)
class VisitCounts:
    """People who came; days on which nobody was counted are left out."""

    total: int = 0
    purposes: tuple[tuple[VisitPurpose, int], ...] = ()
    days: tuple[tuple[date, VisitPurpose, int], ...] = ()


@dataclass(frozen=True, slots=True)
class EventLine:
    """`attendance` is None until somebody counted."""

    title: str
    starts_at: datetime
    place: str
    organizer: str
    attendance: int | None


@dataclass(frozen=True, slots=True)
class DayBook:
    """What the day book counts beside visits, over a stretch of days.

    `uses` are the slips of the open space with the `people` on them, `displays` flyers and posters that were brought
    with their `copies`, `down` those taken down; `came` is who was counted at the `events`. `entries` are those of each
    kind, every one of them; `open_entries` are not done with yet.
    """

    uses: int = 0
    people: int = 0
    displays: int = 0
    copies: int = 0
    down: int = 0
    events: int = 0
    came: int = 0
    entries: tuple[tuple[EntryKind, int], ...] = ()
    open_entries: int = 0

    @property
    def written(self) -> int:
        """Entries of all kinds."""
        return sum(entries for _kind, entries in self.entries)


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """One month of one site, or of all. `begun` are the counters that had been used for the first time by its end.

    `taken_for` are yen by what they were taken for, in the order of the words; what came to nothing is left out.
    `below` is the least number of consultations that is told outside the center.
    """

    month: Month
    begun: frozenset[str] = frozenset()
    groups: tuple[GroupsOfKind, ...] = ()
    rooms: tuple[RoomUse, ...] = ()
    printing: tuple[MachineUse, ...] = ()
    takings: tuple[DayTakings, ...] = ()
    waste: Spoilt = Spoilt()
    taken_for: tuple[tuple[TakingKind, int], ...] = ()
    cases: CaseCounts = field(default_factory=CaseCounts)
    visits: VisitCounts = field(default_factory=VisitCounts)
    events: tuple[EventLine, ...] = ()
    day_book: DayBook = DayBook()
    below: int = 0

    @property
    def told(self) -> ToldCases:
        """Consultations as they may leave the center."""
        return told_cases(self.cases, self.below)


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """The sums of a period, yen for takings."""

    visits: int
    bookings: int
    people: int
    jobs: int
    cases: int
    contacts: int
    takings: int
