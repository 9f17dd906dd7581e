"""Which records are one group by now: what was merged is asked for through the record that stays."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select
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


def ids_of_records(group_ids: Iterable[int]) -> Select[*tuple[Any, ...]]:
    """The question for the ids of these records and of all that were merged into them, directly or by others."""
    found = select(Group.id).where(Group.id.in_(list(group_ids))).cte("records", recursive=True)
    found = found.union(select(Group.id).join(found, Group.merged_into == found.c.id))
    return select(found.c.id)
