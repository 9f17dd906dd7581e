"""Who is asked for what until when, and who has answered. Reads rounds, round_groups, groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Group, Round, RoundGroup
from desktop.words import GroupStatus, RoundAnswer, RoundKind

ROUND_READS = frozenset({"rounds", "round_groups", "groups"})


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round with its counts; those who declined or were removed are neither answered nor waiting."""

    id: int
    kind: RoundKind
    name: str
    begun_on: date
    answer_until: date
    registered_until: date | None
    closed_on: date | None
    asked: int
    answered: int
    waiting: int


@dataclass(frozen=True, slots=True)
class RoundGroupRow:
    """A group that is asked: when it was written to, reminded, and when it answered."""

    group_id: int
    number: str
    name: str
    kana: str
    status: GroupStatus
    answer: RoundAnswer
    written_on: date | None
    reminded_on: date | None
    answered_on: date | None
    remark: str


def rounds(session: Session) -> tuple[RoundRow, ...]:
    """All rounds, the open ones first, then the newest first."""
    tallied = select(RoundGroup.round_id, RoundGroup.answer, func.count()).group_by(
        RoundGroup.round_id, RoundGroup.answer
    )
    counts: dict[int, dict[RoundAnswer, int]] = {}
    for round_id, answer, count in session.execute(tallied):
        counts.setdefault(round_id, {})[answer] = count
    listed = session.scalars(select(Round).order_by(Round.begun_on.desc(), Round.id.desc()))
    rows = [_row(each, counts.get(each.id, {})) for each in listed]
    return tuple(sorted(rows, key=lambda row: row.closed_on is not None))


def round_groups(session: Session, round_id: int, answer: RoundAnswer | None = None) -> tuple[RoundGroupRow, ...]:
    """The groups of a round in gojuon order, all of them or those of one answer."""
    columns = (
        *(Group.id, Group.number, Group.name, Group.kana, Group.status, RoundGroup.answer, RoundGroup.written_on),
        *(RoundGroup.reminded_on, RoundGroup.answered_on, RoundGroup.remark),
    )
    asked = select(*columns).join(Group, Group.id == RoundGroup.group_id).where(RoundGroup.round_id == round_id)
    if answer is not None:
        asked = asked.where(RoundGroup.answer == answer)
    return tuple(RoundGroupRow(*row) for row in session.execute(asked.order_by(Group.sort_key, Group.id)))


def _row(each: Round, counts: dict[RoundAnswer, int]) -> RoundRow:
    return RoundRow(
        id=each.id,
        kind=each.kind,
        name=each.name,
        begun_on=each.begun_on,
        answer_until=each.answer_until,
        registered_until=each.registered_until,
        closed_on=each.closed_on,
        asked=sum(counts.values()),
        answered=counts.get(RoundAnswer.ANSWERED, 0),
        waiting=counts.get(RoundAnswer.WAITING, 0),
    )
