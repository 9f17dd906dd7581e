"""What a line of the list of things due is about, and what one press does with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desktop.words import EntryKind


class DueKind(StrEnum):
    """In the order in which the list is read: what dies first stands first."""

    NOTE = "note"
    DAY = "day"
    TILL = "till"
    PROVISIONAL = "provisional"
    PAPERS = "papers"
    PAYMENT = "payment"
    ENTRY = "entry"
    FOLLOW_UP = "follow_up"
    VISIT = "visit"
    LOAN = "loan"
    LOCKER_KEY = "locker_key"
    DISPLAY = "display"
    INVOICE = "invoice"
    APPLICATIONS = "applications"
    GROUP_PAPERS = "group_papers"
    RENEWALS = "renewals"
    SUPPLY = "supply"


class DueAct(StrEnum):
    """What one press does with a line where it stands; for the others their record opens."""

    CONFIRM = "confirm"
    HAND_IN = "hand_in"
    FINISH = "finish"
    TAKE_BACK = "take_back"
    KEY_BACK = "key_back"
    TAKE_DOWN = "take_down"
    READ = "read"
    ORDER = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """`title` is whose or what it is, `detail` more of it; `when` the day or moment by which.

    `id` is of the record that the line is about and `opens` of the one that is shown for it; `begins` is when a booking
    would begin. A line about `count` things leads to their list. `entry` is the kind of an entry of the day book,
    `group_id` whom a visit on site is to that has no case.
    """

    kind: DueKind
    id: int
    title: str = ""
    detail: str = ""
    when: date | datetime | None = None
    begins: datetime | None = None
    is_urgent: bool = False
    act: DueAct | None = None
    version: int = 0
    opens: int = 0
    count: int = 1
    yen: int = 0
    entry: EntryKind | None = None
    group_id: int = 0
