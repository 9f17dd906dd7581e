"""A group as it was: its rows put back, in memory, to what an act of the journal left."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.models.base import Base
from desktop.models.group_facts import Consent, GroupActivity, GroupForm, PrivateField
from desktop.models.group_ties import DeskNote, GroupRelation
from desktop.models.groups import Group, GroupRole, Person, StatusChange
from desktop.models.images import image_of, values_of
from desktop.models.journal import JournalFact, JournalPayload
from desktop.models.registration import Application, GroupPaper, RoundGroup
from desktop.models.word_lists import ExtraValue, GroupName, GroupWord
from desktop.rules.center_time import end_of_day

Image = dict[str, Any]
Key = tuple[str, str]  # the table and the record's id, as the journal names them
AT_ONCE = 500
GROUPS, PEOPLE = Group.__tablename__, Person.__tablename__
OF_THE_FORM: tuple[type[Base], ...] = (
    *(GroupForm, GroupActivity, GroupWord, GroupRole, PrivateField, Consent, ExtraValue, GroupName),
)
HANGING: tuple[type[Base], ...] = (
    *OF_THE_FORM,
    *(StatusChange, Application, GroupPaper, RoundGroup, DeskNote, GroupRelation),
)


def image_on(session: Session, group: Group, day: date) -> tuple[Image, int]:
    """The group's columns as they were when a day ended, and the number of the act that came next (0 for none).

    One that was put down later is what it was when it was put down: nobody knows more.
    """
    later = (
        select(JournalPayload)
        .join(JournalFact, JournalFact.number == JournalPayload.number)
        .where(JournalPayload.table_name == GROUPS, JournalPayload.record_id == str(group.id))
        .where(JournalFact.at >= end_of_day(day))
        .order_by(JournalPayload.number)
        .limit(1)
    )
    payload = session.scalars(later).first()
    known = payload and (payload.before or payload.after)
    if payload is None or not known:
        return image_of(group), 0
    return known, payload.number if payload.before else payload.number + 1


def rows_after(session: Session, group_id: int, number: int, models: Iterable[type[Base]]) -> list[Base]:
    """The group's rows of these tables as the act with this number left them: records of no session.

    What was erased since is not among them.
    """
    found, wanted = list[Base](), tuple(models)
    gone = _gone(session, wanted, group_id, number)
    for model in wanted:
        present = {each.id: image_of(each) for each in _present(session, model, group_id)}
        images: dict[str, Image | None] = {str(key): image for key, image in present.items()}
        images |= _before_later(session, model.__tablename__, number, {*images, *gone.get(model.__tablename__, ())})
        found += [model(**values_of(model, image)) for _, image in sorted(images.items(), key=_by_id) if image]
    return found


def record_after(session: Session, model: type[Base], record_id: int, number: int) -> Base | None:
    """One record as the act with this number left it, of no session; None where there was none, or it was erased."""
    table = model.__tablename__
    for payload in payloads_of(session, [(table, str(record_id))]):
        if payload.number > number:
            return model(**values_of(model, payload.before)) if payload.before else None
    present = session.get(model, record_id)
    return model(**values_of(model, image_of(present))) if present is not None else None


def touched_by(session: Session, group_id: int, number: int) -> bool:
    """Whether the act with this number left anything of the group."""
    return session.scalars(_acts(group_id, number - 1).where(JournalPayload.number == number)).first() is not None


def journal_keys(session: Session, group_id: int) -> set[Key]:
    """Every record the journal knows of the group: itself, what hangs or hung on it, and its people."""
    keys: set[Key] = {(GROUPS, str(group_id))}
    for model in HANGING:
        keys |= {(model.__tablename__, str(each.id)) for each in _present(session, model, group_id)}
    keys |= {(table, record) for table, records in _gone(session, HANGING, group_id, 0).items() for record in records}
    roles = [int(record) for table, record in keys if table == GroupRole.__tablename__]
    return keys | {(PEOPLE, str(person)) for person in _people(session, roles)}


def payloads_of(session: Session, keys: Iterable[Key]) -> list[JournalPayload]:
    """What the journal still knows of these records, in the order of time."""
    by_table: dict[str, list[str]] = {}
    for table, record in keys:
        by_table.setdefault(table, []).append(record)
    found: list[JournalPayload] = []
    for table, records in by_table.items():
        for start in range(0, len(records), AT_ONCE):
            named = JournalPayload.record_id.in_(records[start : start + AT_ONCE])
            found += session.scalars(select(JournalPayload).where(JournalPayload.table_name == table, named))
    return sorted(found, key=lambda payload: (payload.number, payload.position))


def _present(session: Session, model: Any, group_id: int) -> Iterable[Any]:
    mine = model.group_id == group_id
    if model is GroupRelation:
        mine = or_(mine, GroupRelation.other_id == group_id)
    return session.scalars(select(model).where(mine).order_by(model.id))


def _before_later(session: Session, table: str, number: int, records: set[str]) -> dict[str, Image | None]:
    """What the first act after `number` found of each record; None where it was not there yet."""
    first: dict[str, Image | None] = {}
    for payload in payloads_of(session, [(table, record) for record in records]):
        if payload.number > number:
            first.setdefault(payload.record_id, payload.before)
    return first


def _acts(group_id: int, after: int) -> Any:
    """The numbers of the acts that touched the group: whoever changes what hangs on it has its version rise."""
    touched = select(JournalPayload.number).where(JournalPayload.table_name == GROUPS)
    return touched.where(JournalPayload.record_id == str(group_id), JournalPayload.number > after)


def _gone(session: Session, models: Iterable[type[Base]], group_id: int, after: int) -> dict[str, set[str]]:
    """The records, by table, that acts after this one took away from the group.

    The owner is read here: asked of the database, it would take the images of a whole import apart.
    """
    tables = [model.__tablename__ for model in models]
    taken = select(JournalPayload.table_name, JournalPayload.record_id, JournalPayload.before).where(
        JournalPayload.number.in_(_acts(group_id, after)), JournalPayload.after.is_(None)
    )
    found: dict[str, set[str]] = {}
    for table, record, before in session.execute(taken.where(JournalPayload.table_name.in_(tables))):
        if before is not None and group_id in (before["group_id"], before.get("other_id")):
            found.setdefault(table, set()).add(record)
    return found


def _people(session: Session, roles: list[int]) -> set[int]:
    """Who has or had these roles, deleted ones too."""
    found: set[int] = set()
    for payload in payloads_of(session, [(GroupRole.__tablename__, str(role)) for role in roles]):
        found |= {image["person_id"] for image in (payload.before, payload.after) if image}
    held = select(GroupRole.person_id).where(GroupRole.id.in_(roles))
    return found | set(session.scalars(held))


def _by_id(item: tuple[str, Image | None]) -> int:
    return int(item[0])
