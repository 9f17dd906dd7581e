"""What is still to be done with consultations as rows: what the window and the papers know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class WorkList(StrEnum):
    """In the order in which they are worked through."""

    MINE = "mine"
    EVERYBODY = "everybody"
    WAITING = "waiting"
    STILL = "still"
    LEFT = "left"
    VISITS = "visits"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverWish:
    """Which of the groups nobody ever consulted are asked for: of a field, registered since a day, still active."""

    field_id: int | None = None
    since: date | None = None
    active_only: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """A line of a list; `id` is of what the list is of, `who` the group, else who came, else what the case is about.

    Of a group that was never consulted `who` represents it, and `phone` is its own.

    `when` is the day it is due, waits until, was last moved on, is planned for, or was registered on. `remind_on` is
    the day a follow-up is shown from. `planned_at` is the next visit to a group. `last` is what was done last.
    """

    kind: WorkList
    id: int
    title: str
    who: str = ""
    when: date | datetime | None = None
    case_id: int | None = None
    case_number: str = ""
    case_state: str = ""
    group_id: int | None = None
    staff_id: int | None = None
    staff: str = ""
    version: int = 0
    detail: str = ""
    remind_on: date | None = None
    since: date | None = None
    planned_at: datetime | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True)
class WorkLists:
    """Each list with its rows, and how many there are of it in all; `fields` are those to filter groups by."""

    rows: Mapping[WorkList, tuple[WorkRow, ...]]
    counts: Mapping[WorkList, int]
    fields: tuple[tuple[int, str], ...] = ()
    staff: tuple[tuple[int, str], ...] = field(default=())
    late: int = 0
    today: int = 0
