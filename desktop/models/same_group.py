"""Which records are one group by now: what was merged is asked for through the record that stays."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.groups import Group


def canonical(session: Session, group_id: int) -> int:
    """The record under which the group is kept: its own, or at the end of the way that merges point."""
    seen = {group_id}
    while True:
        into = session.scalar(select(Group.merged_into).where(Group.id == group_id))
        if into is None or into in seen:
            return group_id
        seen.add(into)
        group_id = into


def records_of(session: Session, group_id: int) -> tuple[int, ...]:
    """The record and all that were merged into it, directly or by others, itself first."""
    found, asked = [group_id], [group_id]
    while asked:
        merged = select(Group.id).where(Group.merged_into.in_(asked), Group.id.not_in(found)).order_by(Group.id)
        asked = list(session.scalars(merged))
        found += asked
    return tuple(found)
