"""Who signed up for events. Reads sign_ups, groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Group, SignUp
from desktop.words import SignUpState

HAS_PLACE = frozenset({SignUpState.SIGNED_UP, SignUpState.CAME, SignUpState.ABSENT})


@dataclass(frozen=True, slots=True)
class Signed:
    """People who have a place, those of them who came, and people who wait for one."""

    people: int = 0
    came: int = 0
    waiting: int = 0


NOBODY = Signed()


@dataclass(frozen=True, slots=True)
class SignUpRow:
    """One sign-up; `place` counts from 1 among those of its kind: who has a place, or who waits. 0 once cancelled."""

    id: int
    version: int
    event_id: int
    at: datetime
    name: str
    kana: str
    phone: str
    email: str
    group_id: int | None
    group: str
    people: int
    state: SignUpState
    note: str
    place: int = 0

    @property
    def has_place(self) -> bool:
        return self.state in HAS_PLACE


def signed_by_event(session: Session, event_ids: Sequence[int]) -> dict[int, Signed]:
    """How many people signed up for each event; one nobody signed up for is not among them."""
    counted = (
        select(SignUp.event_id, SignUp.state, func.sum(SignUp.people))
        .where(SignUp.event_id.in_(event_ids), SignUp.state != SignUpState.CANCELLED)
        .group_by(SignUp.event_id, SignUp.state)
    )
    people: dict[int, dict[SignUpState, int]] = {}
    for event_id, state, count in session.execute(counted):
        people.setdefault(event_id, {})[state] = int(count)
    return {
        event_id: Signed(
            people=sum(count for state, count in told.items() if state in HAS_PLACE),
            came=told.get(SignUpState.CAME, 0),
            waiting=told.get(SignUpState.WAITING, 0),
        )
        for event_id, told in people.items()
    }


def sign_ups(session: Session, event_id: int) -> tuple[SignUpRow, ...]:
    """The sign-ups in their order: who has a place, who waits, who cancelled."""
    asked = (
        select(
            *(SignUp.id, SignUp.version, SignUp.event_id, SignUp.at, SignUp.name, SignUp.kana, SignUp.phone),
            *(SignUp.email, SignUp.group_id, func.coalesce(Group.name, ""), SignUp.people, SignUp.state, SignUp.note),
        )
        .outerjoin(Group, Group.id == SignUp.group_id)
        .where(SignUp.event_id == event_id)
        .order_by(SignUp.id)
    )
    rows = [SignUpRow(*row) for row in session.execute(asked)]
    placed = [row for row in rows if row.has_place]
    waiting = [row for row in rows if row.state is SignUpState.WAITING]
    gone = [row for row in rows if row.state is SignUpState.CANCELLED]
    return (*_numbered(placed), *_numbered(waiting), *gone)


def _numbered(rows: Sequence[SignUpRow]) -> tuple[SignUpRow, ...]:
    return tuple(replace(row, place=place) for place, row in enumerate(rows, start=1))
