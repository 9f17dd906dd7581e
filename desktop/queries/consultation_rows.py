"""Consultations as rows: what the window and the command line know of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.rules.link_kinds import LinkKind
from desktop.words import ActorKind, CaseOutcome, CaseState, Channel, DispatchState, Openness, StaffRole


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks: their own cases and their role decide what opens."""

    staff_id: int | None
    role: StaffRole


@dataclass(frozen=True, slots=True)
class TopicRow:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    """A case as a list shows it. `next_due` is the earliest day of what is still to be done.

    `place` is the line of it that was looked for, "" where none was.
    """

    id: int
    number: str
    begun_at: datetime
    actor: ActorKind
    topics: tuple[str, ...]
    group: str
    summary: str
    state: CaseState
    contacts: int
    open_follow_ups: int
    next_due: date | None
    staff: str
    openness: Openness
    caller: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class ConsultationList:
    """The newest of all `found`; `withheld` counts all cases that may not be opened, whatever was looked for."""

    rows: tuple[ConsultationRow, ...]
    withheld: int
    found: int = 0


@dataclass(frozen=True, slots=True)
class ContactRow:
    id: int
    at: datetime
    channel: Channel
    minutes: int | None
    note: str
    staff: str
    version: int = 1
    advice: str = ""
    materials: str = ""
    entered_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    id: int
    what: str
    due_on: date
    done_on: date | None
    staff: str
    staff_id: int | None = None
    remind_on: date | None = None
    result: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class ReferralRow:
    id: int
    target: str
    made_on: date
    answer: str
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class CasePersonRow:
    """Somebody the case is about; a redacted print says the number instead of the name."""

    id: int
    number: int
    role: str
    name: str
    phone: str
    version: int


@dataclass(frozen=True, slots=True)
class LinkRow:
    """What the case has to do with; `day` of what has one."""

    kind: LinkKind
    id: int
    name: str
    day: date | None


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """Somebody named for a case."""

    staff_id: int
    name: str


@dataclass(frozen=True, slots=True)
class DispatchRow:
    id: int
    planned_at: datetime
    place: str
    state: DispatchState
    staff: str
    purpose: str = ""
    staff_id: int | None = None
    contact_id: int | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What was advised last in an earlier case."""

    case_id: int
    number: str
    at: datetime
    answer: str


@dataclass(frozen=True, slots=True)
class ConsultationDetails:
    """One case: contacts in time order, follow-ups with the open ones first, each part by its day.

    `last_time` is what its group was answered before this case.
    """

    row: ConsultationRow
    openness: Openness
    group_id: int | None
    contacts: tuple[ContactRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    referrals: tuple[ReferralRow, ...]
    version: int
    staff_id: int | None
    topic_ids: tuple[int, ...]
    department: str
    continues: bool
    outcome: CaseOutcome | None
    result: str
    closed_at: datetime | None
    people: tuple[CasePersonRow, ...]
    links: tuple[LinkRow, ...]
    readers: tuple[ReaderRow, ...]
    dispatches: tuple[DispatchRow, ...]
    last_time: LastAnswer | None = None
