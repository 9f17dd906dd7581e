"""Asking many groups for the same: to renew their registration, or to answer a survey."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts, Missing, NobodyAsked, NotFound, NotInRound, RoundClosed
from desktop.models import Group, Round, RoundGroup
from desktop.models.fitting import refuse_no_day
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.bulk import add_rows
from desktop.operations.review import fiscal_years
from desktop.operations.standing import RENEWABLE, group_in, refuse_to_come, renew, stand_all
from desktop.rules.validity import valid_until
from desktop.rules.visible import one_line
from desktop.words import ON_THE_REGISTER, GroupStatus, RoundAnswer, RoundKind

AT_ONCE = 500
LEAVING = {
    RoundKind.RENEWAL: frozenset({RoundAnswer.WAITING, RoundAnswer.DECLINED}),
    RoundKind.SURVEY: frozenset({RoundAnswer.WAITING}),
}


def begin_round(
    session: Session,
    acting: Acting,
    kind: RoundKind,
    name: str,
    group_ids: Sequence[int],
    answer_until: date,
    registered_until: date | None = None,
) -> int:
    """Ask groups to answer until a day; the round's id. Those who shall renew are due for renewal from today.

    A list may have groups that have left the register: nobody asks them.
    A renewal gives them until `registered_until`, or the rule's years from where most of their registrations end.
    Raises Missing, NobodyAsked, NotFound, Contradicts for a day that has passed.
    """
    name = one_line(name)
    if not name:
        raise Missing("round_name")
    refuse_no_day("answer_until", answer_until)
    if answer_until < acting.today:
        raise Contradicts("answer_until", answer_until.isoformat(), "date", acting.today.isoformat())
    groups = [group for group in _groups(session, group_ids) if group.status in ON_THE_REGISTER]
    if not groups:
        raise NobodyAsked
    renewing = kind is RoundKind.RENEWAL
    until = registered_until or _next_end(session, acting, groups, answer_until)
    asking = Round(
        kind=kind,
        name=name,
        begun_on=acting.today,
        answer_until=answer_until,
        registered_until=until if renewing else None,
    )
    session.add(asking)
    session.flush()
    unanswered = {"answer": RoundAnswer.WAITING, "written_on": None, "reminded_on": None, "answered_on": None}
    rows = [{"round_id": asking.id, "group_id": group.id, **unanswered, "remark": ""} for group in groups]
    add_rows(session, RoundGroup, rows)
    if renewing:
        due = [group for group in groups if group.status is GroupStatus.REGISTERED]
        stand_all(session, due, GroupStatus.RENEWAL_DUE, acting.today)
    return asking.id


def note_written(session: Session, acting: Acting, round_id: int, group_ids: Sequence[int], on: date) -> int:
    """Letters went to these groups; the round's id. Raises NotFound, RoundClosed, NotInRound, DayToCome."""
    refuse_to_come(acting, "date", on)
    for asked in _asked(session, _open_round(session, round_id), group_ids):
        asked.written_on = on
    return round_id


def note_reminded(session: Session, acting: Acting, round_id: int, group_ids: Sequence[int], on: date) -> int:
    """These groups were reminded; the round's id. Raises what `note_written` raises."""
    refuse_to_come(acting, "date", on)
    for asked in _asked(session, _open_round(session, round_id), group_ids):
        asked.reminded_on = on
    return round_id


def note_answer(
    session: Session, acting: Acting, round_id: int, group_id: int, answer: RoundAnswer, on: date, remark: str = ""
) -> int:
    """A group answered, or said that it will not; one that answers a renewal is renewed. The round's id.

    Raises NotFound, RoundClosed, NotInRound, DayToCome, NotNow for a group that has left the register meanwhile.
    """
    return note_answers(session, acting, round_id, [group_id], answer, on, remark)


def note_answers(
    session: Session,
    acting: Acting,
    round_id: int,
    group_ids: Sequence[int],
    answer: RoundAnswer,
    on: date,
    remark: str = "",
) -> int:
    """Several groups answered alike, in one act. Raises what `note_answer` raises; then none of them has answered."""
    refuse_to_come(acting, "date", on)
    asking = _open_round(session, round_id)
    for asked in _asked(session, asking, group_ids):
        asked.answer, asked.answered_on, asked.remark = answer, on, one_line(remark)
        until = asking.registered_until
        if answer is RoundAnswer.ANSWERED and until is not None:
            group = group_in(session, asked.group_id, RENEWABLE, "note_answer")
            if group.registered_until is None or group.registered_until < until:
                renew(acting, session, group, until)
    return round_id


def close_round(session: Session, acting: Acting, round_id: int, *, remove_others: bool, reason: str = "") -> int:
    """The round is over; the round's id. With `remove_others` all who did not answer leave the register in one act.

    Who declined to renew leaves with them. To remove needs a reason. Raises NotFound, RoundClosed, Missing.
    """
    asking = _open_round(session, round_id)
    asking.closed_on = acting.today
    if not remove_others:
        return round_id
    if not one_line(reason):
        raise Missing("grounds")
    leaving = RoundGroup.answer.in_(LEAVING[asking.kind])
    rows = session.scalars(select(RoundGroup).where(RoundGroup.round_id == round_id, leaving)).all()
    groups = _groups(session, [row.group_id for row in rows])
    leave = {group.id: group for group in groups if group.status in ON_THE_REGISTER}
    stand_all(session, list(leave.values()), GroupStatus.REMOVED, acting.today, reason)
    for row in rows:
        if row.group_id in leave and row.answer is RoundAnswer.WAITING:
            row.answer = RoundAnswer.REMOVED
    return round_id


def _groups(session: Session, group_ids: Iterable[int]) -> list[Group]:
    """The groups as they are at this moment, each once. Raises NotFound."""
    wanted = sorted(set(group_ids))
    found: list[Group] = []
    for start in range(0, len(wanted), AT_ONCE):
        some = select(Group).where(Group.id.in_(wanted[start : start + AT_ONCE])).order_by(Group.id).with_for_update()
        found += session.scalars(some.execution_options(populate_existing=True))
    if len(found) < len(wanted):
        missing = set(wanted) - {group.id for group in found}
        raise NotFound("group", str(min(missing)))
    return found


def _next_end(session: Session, acting: Acting, groups: Sequence[Group], answer_until: date) -> date:
    ends = Counter(group.registered_until for group in groups if group.registered_until is not None)
    most = ends.most_common(1)[0][0] if ends else answer_until
    begins = max(most, acting.today) + timedelta(days=1)
    return valid_until(begins, fiscal_years(acting, rulebook(session)))


def _open_round(session: Session, round_id: int) -> Round:
    """The round, locked: whoever closes it and whoever still writes into it wait for each other."""
    asking = session.get(Round, round_id, populate_existing=True, with_for_update=True)
    if asking is None:
        raise NotFound("round", str(round_id))
    if asking.closed_on is not None:
        raise RoundClosed(asking.name, asking.closed_on)
    return asking


def _asked(session: Session, asking: Round, group_ids: Iterable[int]) -> list[RoundGroup]:
    """What the round has of these groups. Raises NotInRound."""
    wanted = sorted(set(group_ids))
    found: dict[int, RoundGroup] = {}
    for start in range(0, len(wanted), AT_ONCE):
        of_round = RoundGroup.group_id.in_(wanted[start : start + AT_ONCE])
        rows = session.scalars(select(RoundGroup).where(RoundGroup.round_id == asking.id, of_round))
        found |= {row.group_id: row for row in rows}
    for group_id in wanted:
        if group_id not in found:
            group = session.get(Group, group_id)
            raise NotInRound(asking.name, group.name if group is not None else str(group_id))
    return list(found.values())
