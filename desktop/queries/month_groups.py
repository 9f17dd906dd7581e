"""How the register moved in a month. Reads groups and status_changes."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Group, StatusChange
from desktop.queries.month_rows import GroupsOfKind
from desktop.rules.months import Month
from desktop.words import ON_THE_REGISTER, GroupKind, GroupStatus


def group_moves(session: Session, month: Month) -> tuple[GroupsOfKind, ...]:
    """Groups, then individuals: who was on the register when the month began and ended, and who came and went."""
    changes = (
        select(StatusChange.group_id, Group.kind, StatusChange.status, StatusChange.since)
        .join(Group, Group.id == StatusChange.group_id)
        .where(StatusChange.since < month.until)
        .order_by(StatusChange.group_id, StatusChange.since, StatusChange.id)
    )
    sums: Counter[tuple[GroupKind, str]] = Counter()
    for (_group, kind), history in groupby(session.execute(changes), key=lambda row: (row.group_id, row.kind)):
        status: GroupStatus | None = None
        for _id, _kind, becomes, since in history:
            before, after = status in ON_THE_REGISTER, becomes in ON_THE_REGISTER
            if since < month.first:
                sums[kind, "at_start"] += after - before
            else:
                sums[kind, "new"] += after and not before
                sums[kind, "removed"] += before and not after
            status = becomes
        sums[kind, "at_end"] += status in ON_THE_REGISTER
        sums[kind, "suspended"] += status is GroupStatus.SUSPENDED
    names = ("at_start", "new", "removed", "at_end", "suspended")
    return tuple(GroupsOfKind(kind, *(sums[kind, name] for name in names)) for kind in GroupKind)
