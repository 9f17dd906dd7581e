"""What holds of groups on a day. Reads group_roles, people, private_fields, consents."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from desktop.models import Consent, GroupRole, Person, PrivateField
from desktop.rules.consent import covers
from desktop.words import ConsentField, PersonRole, PrivateKind


def holds_on(model: Any, day: date) -> ColumnElement[bool]:
    """The rows of a dated table that hold on `day`."""
    return (model.valid_from <= day) & or_(model.valid_until.is_(None), model.valid_until > day)


def person_in_role(session: Session, group_id: int, role: PersonRole, day: date) -> Person | None:
    """Who has the role on `day`; the one who took it last where several do."""
    people = select(Person).join(GroupRole, GroupRole.person_id == Person.id)
    last = people.where(GroupRole.group_id == group_id, GroupRole.role == role, holds_on(GroupRole, day))
    return session.scalars(last.order_by(GroupRole.valid_from.desc(), GroupRole.id.desc())).first()


def private_fields(session: Session, group_id: int, day: date) -> dict[PrivateKind, PrivateField]:
    """The private fields of a group that hold on `day`, by kind."""
    dated = select(PrivateField).where(PrivateField.group_id == group_id, holds_on(PrivateField, day))
    return {field.kind: field for field in session.scalars(dated.order_by(PrivateField.valid_from, PrivateField.id))}


def consents(session: Session, group_id: int, day: date) -> dict[ConsentField, Consent]:
    """The consent that holds on `day` for each field somebody was asked about, given or refused.

    Another representative was not asked yet: what the one before said is not theirs.
    """
    until = select(Consent).where(Consent.group_id == group_id, Consent.since <= day)
    last = {consent.field: consent for consent in session.scalars(until.order_by(Consent.since, Consent.id))}
    roles = select(GroupRole.valid_from).where(
        GroupRole.group_id == group_id, GroupRole.role == PersonRole.REPRESENTATIVE, holds_on(GroupRole, day)
    )
    since = session.scalars(roles.order_by(GroupRole.valid_from.desc())).first()
    return {field: consent for field, consent in last.items() if covers(field, consent.since, since)}


def publishable_of_all(session: Session, day: date) -> dict[int, dict[ConsentField, str]]:
    """What of private fields may leave the desk on `day`, by the group's id: consent was given and stands.

    Everything that is printed, exported or sent takes private fields from here. An address comes without postal code.
    Of two rows of one field on one day the one that was written last holds.
    """
    told = select(Consent.group_id, Consent.field, Consent.given, Consent.since).where(Consent.since <= day)
    last = {(row[0], row[1]): (row[2], row[3]) for row in session.execute(told.order_by(Consent.since, Consent.id))}
    people = select(GroupRole.group_id, Person.name, GroupRole.valid_from).join(
        Person, Person.id == GroupRole.person_id
    )
    represent = people.where(GroupRole.role == PersonRole.REPRESENTATIVE, holds_on(GroupRole, day))
    values: dict[tuple[int, ConsentField], str] = {}
    begun: dict[int, date] = {}
    for owner, name, since in session.execute(represent.order_by(GroupRole.valid_from, GroupRole.id)):
        values[owner, ConsentField.REPRESENTATIVE], begun[owner] = name, since
    private = select(PrivateField.group_id, PrivateField.kind, PrivateField.value).where(holds_on(PrivateField, day))
    for owner, kind, value in session.execute(private.order_by(PrivateField.valid_from, PrivateField.id)):
        values[owner, ConsentField(kind)] = value
    found: dict[int, dict[ConsentField, str]] = {}
    for (owner, field), value in values.items():
        given, since = last.get((owner, field), (False, day))
        if value and given and covers(field, since, begun.get(owner)):
            found.setdefault(owner, {})[field] = value
    return found
