"""The activity fields of groups on a day. Reads group_activities and activity_fields."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import ActivityField, GroupActivity
from desktop.queries.group_facts import holds_on


def fields_on(session: Session, day: date) -> dict[int, tuple[str, ...]]:
    """Of each group with any, their names in the list's own order."""
    rows = session.execute(
        select(GroupActivity.group_id, ActivityField.name)
        .join(ActivityField, ActivityField.id == GroupActivity.field_id)
        .where(holds_on(GroupActivity, day))
        .order_by(ActivityField.position)
    )
    found: defaultdict[int, list[str]] = defaultdict(list)
    for group_id, name in rows:
        found[group_id].append(name)
    return {group_id: tuple(names) for group_id, names in found.items()}
