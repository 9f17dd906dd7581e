"""Groups that do something together: a relation is one record that both of them see."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import AlreadyThere, Contradicts, Missing, NotFound, TooLongText
from desktop.models import Group, GroupRelation
from desktop.operations.acting import Acting
from desktop.operations.standing import living_group
from desktop.rules.visible import one_line

MOST_PURPOSE = 300


def relate(
    session: Session, acting: Acting, group_id: int, other_id: int, purpose: str, since: date | None = None
) -> int:
    """Two groups do something together from a day, today if none is said; the relation's id.

    Raises NotFound, NotNow, Missing, TooLongText, Contradicts for a group with itself, AlreadyThere for what goes on
    already.
    """
    both = {key: living_group(session, key, "relate") for key in sorted((group_id, other_id))}
    group, other = both[group_id], both[other_id]
    said = one_line(purpose)
    if not said:
        raise Missing("relation")
    if len(said) > MOST_PURPOSE:
        raise TooLongText("relation", len(said), MOST_PURPOSE)
    if group.id == other.id:
        raise Contradicts("other_group", other.name, "group", group.name)
    begins = since or acting.today
    if _goes_on(session, group.id, other.id, said, begins):
        raise AlreadyThere("relation", said)
    relation = GroupRelation(group_id=group.id, other_id=other.id, purpose=said, valid_from=begins)
    session.add(relation)
    _touch(group, other)
    session.flush()
    return relation.id


def end_relation(session: Session, acting: Acting, relation_id: int, until: date | None = None) -> int:
    """From this day, today if none is said, they do it no more; what began on that very day was never so."""
    relation = session.get(GroupRelation, relation_id, populate_existing=True, with_for_update=True)
    if relation is None:
        raise NotFound("relation", str(relation_id))
    ends = until or acting.today
    if ends < relation.valid_from:
        raise Contradicts("until", ends.isoformat(), "since", relation.valid_from.isoformat())
    _touch(_group(session, relation.group_id), _group(session, relation.other_id))
    if ends == relation.valid_from:
        session.delete(relation)
    else:
        relation.valid_until = ends
    session.flush()
    return relation_id


def _goes_on(session: Session, group_id: int, other_id: int, purpose: str, day: date) -> bool:
    there = select(GroupRelation.id).where(
        or_(
            (GroupRelation.group_id == group_id) & (GroupRelation.other_id == other_id),
            (GroupRelation.group_id == other_id) & (GroupRelation.other_id == group_id),
        ),
        GroupRelation.purpose == purpose,
        or_(GroupRelation.valid_until.is_(None), GroupRelation.valid_until > day),
    )
    return session.scalars(there).first() is not None


def _touch(*groups: Group) -> None:
    """Who saw them before has not seen this."""
    for group in groups:
        flag_modified(group, "number")


def _group(session: Session, group_id: int) -> Group:
    if (group := session.get(Group, group_id)) is None:
        raise NotFound("group", str(group_id))
    return group
