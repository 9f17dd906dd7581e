"""Who represents groups. Reads group_roles, people."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import GroupRole, Person
from desktop.queries.group_facts import holds_on
from desktop.words import PersonRole


def representatives_on(session: Session, day: date) -> dict[int, str]:
    """The one who holds the role on the day, by the group's id."""
    people = (
        select(GroupRole.group_id, Person.name)
        .join(Person, Person.id == GroupRole.person_id)
        .where(GroupRole.role == PersonRole.REPRESENTATIVE, holds_on(GroupRole, day))
        .order_by(GroupRole.valid_from, GroupRole.id)
    )
    return {row.group_id: row.name for row in session.execute(people)}
