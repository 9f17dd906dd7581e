"""What a day's log consists of. All money in whole yen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.queries.room_uses import SheetCenter
from desktop.rules.day_counts import DayCounts, Difference
from desktop.words import EntryKind, EntryOutcome, EntryState, Importance


@dataclass(frozen=True, slots=True)
class DayMoments:
    """When the site was to be open (minutes since midnight, None where it was closed, then `closed` says why).

    `opened_at` and `closed_at` are when somebody did; signed ones have `signed_at`.
    """

    opens: int | None
    closes: int | None
    closed: str = ""
    opened_at: datetime | None = None
    opened_by: str = ""
    closed_at: datetime | None = None
    closed_by: str = ""
    signed_at: datetime | None = None
    signed_by: str = ""


@dataclass(frozen=True, slots=True)
class LogRoom:
    """A room that was used on the day."""

    name: str
    bookings: int
    people: int
    minutes: int
    yen: int


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Something of the day book; a personal name is not in it."""

    id: int
    number: str
    at: datetime
    kind: EntryKind
    title: str
    state: EntryState
    outcome: EntryOutcome | None


@dataclass(frozen=True, slots=True)
class LogNote:
    id: int
    at: datetime
    text: str
    importance: Importance
    staff: str


@dataclass(frozen=True, slots=True)
class LogEvent:
    id: int
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    called_off: bool
    attendance: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLog:
    """A site's day. Signed, `counts` are the frozen numbers and `since` is what the records say otherwise by now.

    `week_ago` and `year_ago` are the visitors of the same weekday a week and 52 weeks before, None where nobody
    counted. `acted` are those who wrote something down on the day.
    """

    center: SheetCenter
    site_id: int
    site: str
    day: date
    moments: DayMoments
    weather: str
    on_duty: str
    remarks: str
    acted: tuple[str, ...]
    counts: DayCounts
    since: tuple[Difference, ...]
    rooms: tuple[LogRoom, ...]
    entries: tuple[LogEntry, ...]
    notes: tuple[LogNote, ...]
    events: tuple[LogEvent, ...]
    week_ago: int | None
    year_ago: int | None
    manager_signs: bool

    @property
    def signed(self) -> bool:
        return self.moments.signed_at is not None


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day in the list of a month; `open` by the rules or because somebody opened it."""

    day: date
    open: bool
    counts: DayCounts
    weather: str
    remarks: str
    opened: bool
    closed: bool
    signed_by: str
    signed: bool


@dataclass(frozen=True, slots=True)
class DayLines:
    """The days of a month that have come, of one site."""

    center: SheetCenter
    site: str
    first: date
    until: date
    lines: tuple[DayLine, ...]
