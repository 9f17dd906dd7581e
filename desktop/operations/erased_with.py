"""What goes with a group that is erased, beside the rows that hang on it: people, files, lists that named it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    Attachment,
    Group,
    GroupPaper,
    GroupRole,
    Import,
    JournalFact,
    JournalPayload,
    Person,
)
from desktop.models.group_past import Key, payloads_of
from desktop.models.long_past import USES
from desktop.models.seals import ERASED
from desktop.operations.imports import import_groups_act

PEOPLE, ROLES = Person.__tablename__, GroupRole.__tablename__


def own_people(session: Session, group_id: int, keys: Iterable[Key]) -> list[int]:
    """Who is or was known by this group alone, also those whose records are no more."""
    named = {int(record) for table, record in keys if table == PEOPLE}
    others = select(GroupRole.person_id).where(GroupRole.group_id != group_id)
    there = set(session.scalars(select(Person.id).where(Person.id.in_(named))))
    shared = set(session.scalars(select(Person.id).where(Person.id.in_(there), Person.id.in_(others))))
    gone = {person for person in named - there if not _was_elsewhere(session, person, group_id)}
    return sorted((there - shared) | gone)


def own_files(session: Session, group_id: int, keys: Iterable[Key]) -> list[int]:
    """Files of its papers that no other group has."""

    def files(mine: Any) -> Any:
        return select(GroupPaper.attachment_id).where(mine, GroupPaper.attachment_id.is_not(None))

    # a paper that was taken out, or got another file, left the first one for whoever takes that back
    past = {
        file
        for payload in payloads_of(session, [key for key in keys if key[0] == GroupPaper.__tablename__])
        if payload.version != ERASED
        for image in (payload.before, payload.after)
        if image and (file := image.get("attachment_id")) is not None
    }
    others = files(GroupPaper.group_id != group_id)
    mine = Attachment.id.in_(files(GroupPaper.group_id == group_id)) | Attachment.id.in_(past)
    return list(session.scalars(select(Attachment.id).where(mine, Attachment.id.not_in(others))))


def lists_naming(session: Session, group_id: int, until: date) -> list[Import]:
    """The lists that wrote the group down or changed it, and those read in before it left: any of them may name it."""
    touched = select(JournalPayload.number).where(
        JournalPayload.table_name == Group.__tablename__, JournalPayload.record_id == str(group_id)
    )
    acts = select(JournalFact.number).where(
        JournalFact.verb == import_groups_act.__name__, JournalFact.number.in_(touched)
    )
    made = select(JournalPayload.record_id).where(
        JournalPayload.table_name == Import.__tablename__, JournalPayload.number.in_(acts)
    )
    mine = Import.id.in_([int(record) for record in session.scalars(made)])
    before = Import.at < datetime.combine(until + timedelta(days=1), time.min)
    return list(session.scalars(select(Import).where(mine | before).order_by(Import.id)))


def uses(session: Session, group_id: int) -> list[Any]:
    """Its bookings, print jobs and what the day book has of it: counted still, without what anybody wrote there."""
    found: list[Any] = []
    for model in USES:
        mine: Any = model
        found += session.scalars(select(mine).where(mine.group_id == group_id).order_by(mine.id))
    return found


def _was_elsewhere(session: Session, person: int, group_id: int) -> bool:
    """Whether a person whose record is no more had a role in another group when it went."""
    went = select(JournalPayload.number).where(
        JournalPayload.table_name == PEOPLE, JournalPayload.record_id == str(person), JournalPayload.version.is_(None)
    )
    roles = select(JournalPayload.before).where(JournalPayload.table_name == ROLES, JournalPayload.number.in_(went))
    return any(
        image is not None and image["person_id"] == person and image["group_id"] != group_id
        for image in session.scalars(roles)
    )
