"""Consultations as rows: what the window and the command line know of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.words import ActorKind, CaseState, Channel, Openness, StaffRole


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
    """A case as a list shows it. `next_due` is the earliest day of what is still to be done."""

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


@dataclass(frozen=True, slots=True)
class ConsultationList:
    """`withheld` counts all cases that this viewer may not open, whatever was looked for."""

    rows: tuple[ConsultationRow, ...]
    withheld: int


@dataclass(frozen=True, slots=True)
class ContactRow:
    id: int
    at: datetime
    channel: Channel
    minutes: int | None
    note: str
    staff: str


@dataclass(frozen=True, slots=True)
class FollowUpRow:
    id: int
    what: str
    due_on: date
    done_on: date | None
    staff: str


@dataclass(frozen=True, slots=True)
class ReferralRow:
    id: int
    target: str
    made_on: date
    answer: str
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class ConsultationDetails:
    """One case: contacts in time order, follow-ups with the open ones first, each part by its day."""

    row: ConsultationRow
    openness: Openness
    group_id: int | None
    contacts: tuple[ContactRow, ...]
    follow_ups: tuple[FollowUpRow, ...]
    referrals: tuple[ReferralRow, ...]
