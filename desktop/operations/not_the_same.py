"""Two groups that look alike and are two."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Group, NotTheSame
from desktop.operations.acting import Acting


def say_not_the_same(session: Session, acting: Acting, group_id: int, other_id: int) -> int:
    """Remember that these are two groups, so that neither is taken for the other again; said twice it is kept once.

    Raises NotFound.
    """
    first, second = sorted((group_id, other_id))
    for key in (first, second):
        if session.get(Group, key) is None or first == second:
            raise NotFound("group", str(key))
    said = select(NotTheSame.id).where(NotTheSame.group_id == first, NotTheSame.other_id == second)
    if (before := session.scalar(said)) is not None:
        return before
    pair = NotTheSame(group_id=first, other_id=second, staff=acting.by.staff, said_on=acting.today)
    session.add(pair)
    session.flush()
    return pair.id
