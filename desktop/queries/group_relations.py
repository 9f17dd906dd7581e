"""What a group does with others, seen from either side. Reads group_relations, groups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select, union_all
from sqlalchemy.orm import Session

from desktop.models import Group, GroupRelation
from desktop.words import GroupStatus


@dataclass(frozen=True, slots=True)
class RelationRow:
    """`group_id`, `number`, `name` and `status` are the other group's."""

    id: int
    group_id: int
    number: str
    name: str
    status: GroupStatus
    purpose: str
    since: date
    until: date | None


def relations_of(session: Session, group_id: int, day: date) -> tuple[RelationRow, ...]:
    """What goes on or is to come on `day` first, then what has ended; each in the order of its beginning."""
    mine = select(GroupRelation.id, GroupRelation.other_id.label("other")).where(GroupRelation.group_id == group_id)
    theirs = select(GroupRelation.id, GroupRelation.group_id.label("other")).where(GroupRelation.other_id == group_id)
    seen = union_all(mine, theirs).subquery()
    columns = (Group.id, Group.number, Group.name, Group.status)
    about = (GroupRelation.purpose, GroupRelation.valid_from, GroupRelation.valid_until)
    joined = select(GroupRelation.id, *columns, *about).join(seen, seen.c.id == GroupRelation.id)
    ordered = joined.join(Group, Group.id == seen.c.other).order_by(GroupRelation.valid_from, GroupRelation.id)
    rows = [RelationRow(*row) for row in session.execute(ordered)]
    return tuple(sorted(rows, key=lambda row: row.until is not None and row.until <= day))
