"""What whoever opens or closes a site is shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.queries.keys import KeyOut
from desktop.queries.site_days import CheckRow, SiteDayRow


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day of the site before it begins: its hours in minutes, `closed` names the rule that closes it."""

    day: date
    opens: int
    closes: int
    closed: str
    bookings: int
    first_at: datetime | None
    first_room: str
    first_who: str
    events: tuple[tuple[datetime, str], ...]


@dataclass(frozen=True, slots=True)
class TillAtMoment:
    """`counted_at` is when the float was counted, `closed_at` when the till was closed; yen."""

    float_due: int
    counted_at: datetime | None
    closed_at: datetime | None
    unclosed: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class LeftOver:
    """How many of each wait: what is due by the day, and what began and did not end; `first_job` is one of those."""

    entries_due: int
    displays_due: int
    loans_late: int
    jobs_begun: int
    first_job: int | None = None


@dataclass(frozen=True, slots=True)
class StillIn:
    """Somebody who came for a booking and was not written down as gone; `key` is the number of the key they have."""

    booking_id: int
    version: int
    room: str
    who: str
    ends_at: datetime
    key: str
    people: int | None


@dataclass(frozen=True, slots=True)
class AtTable:
    use_id: int
    version: int
    table: str
    who: str
    until: datetime
    people: int


@dataclass(frozen=True, slots=True)
class Opening:
    """`must_read` counts the notes that whoever sits here has not read yet, `notes` all that are shown."""

    day: SiteDayRow
    never_closed: tuple[date, ...]
    ahead: DayAhead
    till: TillAtMoment
    must_read: int
    notes: int
    left: LeftOver
    still_in: tuple[StillIn, ...]
    keys: tuple[KeyOut, ...]
    checks: tuple[CheckRow, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """`unpaid` counts bookings that were used and are not paid, with their yen; `written` today's handover notes.

    `backs_up` says that closing writes a backup too.
    """

    day: SiteDayRow
    still_in: tuple[StillIn, ...]
    keys: tuple[KeyOut, ...]
    tables: tuple[AtTable, ...]
    till: TillAtMoment
    left: LeftOver
    unpaid: int
    unpaid_yen: int
    written: int
    tomorrow: DayAhead
    checks: tuple[CheckRow, ...]
    backs_up: bool = True
