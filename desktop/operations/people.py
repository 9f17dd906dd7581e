"""People in their roles, each from a day: one person in several groups is one person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import AlreadyThere, Contradicts, Missing, NotFound, NotReadable, TooLongText
from desktop.models import Consent, Group, GroupRole, Person
from desktop.operations.acting import Acting
from desktop.operations.group_index import index_group
from desktop.operations.standing import living_group
from desktop.rules.kana import digits
from desktop.rules.periods import holds
from desktop.rules.visible import one_line, phone_number
from desktop.words import ConsentField, PersonRole

MOST_TEXT = 300
# of these a group has one at a time; whoever takes it over ends the time of the one before
ALONE = frozenset({PersonRole.REPRESENTATIVE, PersonRole.CONTACT_PERSON})
_MAIL = re.compile(r"[^@\s,;、]+@[^@\s,;、]+")
_PHONE = re.compile("[0-9]+(?:-[0-9]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonEntry:
    """A person as typed at the desk; `person_id` names somebody who is known already, and is corrected by the rest."""

    name: str
    kana: str = ""
    phone: str = ""
    email: str = ""
    person_id: int | None = None


def set_role(
    session: Session, acting: Acting, group_id: int, role: PersonRole, person: PersonEntry, since: date | None = None
) -> int:
    """The person has the role from a day, today if none is said; the role's id.

    A representative's successor inherits no consent. Raises NotFound, NotNow, Missing, NotReadable, TooLongText,
    AlreadyThere, Contradicts for a day before the predecessor's first.
    """
    group = living_group(session, group_id, "set_role")
    entry = _judged(person)
    day = max(acting.today, group.registered_from or acting.today)
    begins = since or day
    held = _held(session, group_id, role, begins)
    if any(each.person_id == entry.person_id for each in held):
        raise AlreadyThere("person", entry.name)
    if role in ALONE:
        for each in _all(session, group_id, role):
            if each.valid_from > begins:
                raise Contradicts("since", begins.isoformat(), "since", each.valid_from.isoformat())
        for each in held:
            _end(session, each, begins)
        if role is PersonRole.REPRESENTATIVE:
            _keep_name(session, group_id, begins)
    known = _kept(session, entry)
    made = GroupRole(group_id=group_id, person_id=known.id, role=role, valid_from=begins)
    session.add(made)
    session.flush()
    _touch(session, known, group)
    return made.id


def end_role(session: Session, acting: Acting, role_id: int, until: date | None = None) -> int:
    """From this day, today if none is said, the person has the role no more. What began that very day was never so."""
    role = session.get(GroupRole, role_id, populate_existing=True, with_for_update=True)
    if role is None:
        raise NotFound("role", str(role_id))
    ends = until or acting.today
    if ends < role.valid_from:
        raise Contradicts("until", ends.isoformat(), "since", role.valid_from.isoformat())
    group = _group(session, role.group_id)
    _end(session, role, ends)
    session.flush()
    flag_modified(group, "number")
    index_group(session, group)
    return role_id


def change_person(session: Session, acting: Acting, person: PersonEntry) -> int:  # noqa: ARG001  every act is somebody's
    """Correct how a person is written or reached, in every group at once; the id. Nothing changed leaves no trace."""
    entry = _judged(person)
    if entry.person_id is None:
        raise Missing("person")
    known = _kept(session, entry)
    if session.is_modified(known):
        _touch(session, known)
    return known.id


def same_person(session: Session, acting: Acting, keep_id: int, other_id: int) -> int:  # noqa: ARG001  as above
    """Two records are one person: the roles move to the one that is kept, which takes what it lacks. Returns its id."""
    keep, other = _person(session, keep_id), _person(session, other_id)
    if keep.id == other.id:
        return keep.id
    for field in ("kana", "phone", "email"):
        setattr(keep, field, getattr(keep, field) or getattr(other, field))
    for role in session.scalars(select(GroupRole).where(GroupRole.person_id == other.id).order_by(GroupRole.id)):
        _move(session, role, keep)
    session.flush()
    session.delete(other)
    session.flush()
    _touch(session, keep)
    return keep.id


def _keep_name(session: Session, group_id: int, since: date) -> None:
    """What the predecessor agreed to on that day or later is not the successor's word."""
    told = select(Consent).where(Consent.group_id == group_id, Consent.field == ConsentField.REPRESENTATIVE)
    last = session.scalars(told.order_by(Consent.since.desc(), Consent.id.desc())).first()
    if last is not None and last.given and last.since >= since:
        field = ConsentField.REPRESENTATIVE
        session.add(Consent(group_id=group_id, field=field, given=False, since=last.since, source=""))


def _move(session: Session, role: GroupRole, keep: Person) -> None:
    """The role is the kept person's; where that has had it at the same time, the two become one."""
    mine = select(GroupRole).where(
        GroupRole.person_id == keep.id, GroupRole.group_id == role.group_id, GroupRole.role == role.role
    )
    for each in session.scalars(mine):
        starts_before = role.valid_until is None or each.valid_from < role.valid_until
        if starts_before and (each.valid_until is None or role.valid_from < each.valid_until):
            each.valid_from = min(each.valid_from, role.valid_from)
            ends = (each.valid_until, role.valid_until)
            each.valid_until = max(end for end in ends if end) if None not in ends else None
            session.delete(role)
            return
    role.person_id = keep.id


def _judged(person: PersonEntry) -> PersonEntry:
    """The entry as it is kept. Raises Missing, TooLongText, NotReadable."""
    entry = PersonEntry(
        name=one_line(person.name),
        kana=one_line(person.kana),
        phone=phone_number(person.phone),
        email=one_line(person.email),
        person_id=person.person_id,
    )
    if not entry.name:
        raise Missing("person")
    for text in (entry.name, entry.kana, entry.phone, entry.email):
        if len(text) > MOST_TEXT:
            raise TooLongText("person", len(text), MOST_TEXT)
    if entry.phone and not (_PHONE.fullmatch(entry.phone) and len(digits(entry.phone)) in {10, 11}):
        raise NotReadable("phone", entry.phone)
    if entry.email and not _MAIL.fullmatch(entry.email):
        raise NotReadable("email", entry.email)
    return entry


def _kept(session: Session, entry: PersonEntry) -> Person:
    known = _person(session, entry.person_id) if entry.person_id is not None else Person()
    for field in ("name", "kana", "phone", "email"):
        if getattr(known, field) != getattr(entry, field):
            setattr(known, field, getattr(entry, field))
    if entry.person_id is None:
        session.add(known)
        session.flush()
    return known


def _all(session: Session, group_id: int, role: PersonRole) -> list[GroupRole]:
    rows = select(GroupRole).where(GroupRole.group_id == group_id, GroupRole.role == role)
    return list(session.scalars(rows.order_by(GroupRole.valid_from, GroupRole.id)))


def _held(session: Session, group_id: int, role: PersonRole, day: date) -> list[GroupRole]:
    return [row for row in _all(session, group_id, role) if holds(day, row.valid_from, row.valid_until)]


def _end(session: Session, role: GroupRole, day: date) -> None:
    if role.valid_from < day:
        role.valid_until = day
        return
    person_id = role.person_id
    session.delete(role)
    session.flush()
    if session.scalars(select(GroupRole.id).where(GroupRole.person_id == person_id)).first() is None:
        session.delete(_person(session, person_id))


def _touch(session: Session, person: Person, *groups: Group) -> None:
    """Every group the person is or was in is found by what the person is called now."""
    session.flush()
    ids = select(GroupRole.group_id).where(GroupRole.person_id == person.id)
    theirs = session.scalars(select(Group).where(Group.id.in_(ids)).order_by(Group.id))
    for group in dict.fromkeys((*groups, *theirs)):
        flag_modified(group, "number")
        index_group(session, group)


def _group(session: Session, group_id: int) -> Group:
    if (group := session.get(Group, group_id)) is None:
        raise NotFound("group", str(group_id))
    return group


def _person(session: Session, person_id: int) -> Person:
    if (person := session.get(Person, person_id)) is None:
        raise NotFound("person", str(person_id))
    return person
