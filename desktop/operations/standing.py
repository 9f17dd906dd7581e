"""Where a group stands on the register: the one place that adds to the history of its statuses."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import Contradicts, DayToCome, NotFound, NotNow
from desktop.models import Group, StatusChange
from desktop.operations.acting import Acting
from desktop.operations.bulk import add_rows
from desktop.operations.renewed import go_on_renewed
from desktop.rules.visible import one_line
from desktop.words import GroupStatus

AT_ONCE = 500
LIVING = frozenset(GroupStatus) - {GroupStatus.MERGED}
RENEWABLE = frozenset({GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE, GroupStatus.SUSPENDED})


def group_now(session: Session, group_id: int) -> Group:
    """The group as it is at this moment; who else is about to change it waits. Raises NotFound."""
    group = session.get(Group, group_id, populate_existing=True, with_for_update=True)
    if group is None:
        raise NotFound("group", str(group_id))
    return group


def group_in(session: Session, group_id: int, statuses: Collection[GroupStatus], verb: str) -> Group:
    """The group, where the act fits its status. Raises NotFound, NotNow."""
    group = group_now(session, group_id)
    refuse_unless(group, statuses, verb)
    return group


def living_group(session: Session, group_id: int, verb: str) -> Group:
    """The group, where something can still be written down of it: it lives on under no other and is not erased."""
    return group_in(session, group_id, LIVING, verb)


def refuse_unless(group: Group, statuses: Collection[GroupStatus], verb: str) -> None:
    """An act fits no group that was erased: what it would write down would never be erased again. Raises NotNow."""
    if group.status not in statuses or group.erased_on is not None:
        raise NotNow(group.name, group.status, verb)


def refuse_to_come(acting: Acting, field: str, day: date) -> None:
    """A status holds from the moment it is written: it cannot begin on a day to come."""
    if day > acting.today:
        raise DayToCome(field, day)


def stand(session: Session, group: Group, status: GroupStatus, since: date, reason: str = "") -> None:
    """Give the group a status. Raises Contradicts for a day before its last change."""
    changes = select(StatusChange.since).where(StatusChange.group_id == group.id).order_by(StatusChange.since.desc())
    last = session.scalars(changes.limit(1)).first()
    if last is not None and since < last:
        raise Contradicts("since", since.isoformat(), "status", last.isoformat())
    group.status = status
    session.add(StatusChange(group_id=group.id, status=status, since=since, reason=one_line(reason)))
    touch(group)


def stand_all(session: Session, groups: Sequence[Group], status: GroupStatus, since: date, reason: str = "") -> None:
    """Give many groups a status; one whose last change is yet to come has it from that day."""
    last: dict[int, date] = {}
    for start in range(0, len(groups), AT_ONCE):
        ids = [group.id for group in groups[start : start + AT_ONCE]]
        changes = select(StatusChange.group_id, func.max(StatusChange.since)).where(StatusChange.group_id.in_(ids))
        last |= {row[0]: row[1] for row in session.execute(changes.group_by(StatusChange.group_id))}
    said = {"status": status, "reason": one_line(reason)}
    days = {group.id: max(since, last.get(group.id, since)) for group in groups}
    add_rows(session, StatusChange, [{"group_id": key, "since": day, **said} for key, day in days.items()])
    for group in groups:
        group.status = status
        touch(group)


def renew(acting: Acting, session: Session, group: Group, registered_until: date, reason: str = "") -> None:
    """Let the registration last longer, and the bookings go on that waited for it; a suspended group stays suspended.

    Raises Contradicts for an earlier end.
    """
    had = group.registered_until
    if had is not None and registered_until <= had:
        raise Contradicts("registered_until", registered_until.isoformat(), "registered_until", had.isoformat())
    group.registered_until = registered_until
    suspended = group.status is GroupStatus.SUSPENDED
    stand(session, group, GroupStatus.SUSPENDED if suspended else GroupStatus.REGISTERED, acting.today, reason)
    go_on_renewed(acting, session, [group.id])


def touch(group: Group) -> None:
    """Let the group's version rise: who saw it before has not seen what now hangs on it."""
    flag_modified(group, "number")
