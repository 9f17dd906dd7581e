"""The dated facts of a group: what changes ends on a day and begins anew on it, so every past day stays answerable."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts
from desktop.models import (
    Consent,
    ExtraValue,
    GroupActivity,
    GroupForm,
    GroupName,
    GroupRole,
    GroupWord,
    Person,
    PrivateField,
    StatusChange,
)
from desktop.operations.group_facts import DATED, Dated, Facts, private_of
from desktop.operations.group_request import GroupRequest
from desktop.words import ConsentField, NameKind, PersonRole, PrivateKind


def set_facts(session: Session, group_id: int, had: Facts, request: GroupRequest, since: date) -> None:
    """Make the facts those of the request: what differs ends on `since` and begins anew."""
    _set_form(session, group_id, had, request, since)
    _set_activities(session, group_id, had, request, since)
    _set_words(session, group_id, had, request, since)
    _set_extras(session, group_id, had, request)
    _set_abbreviations(session, group_id, had, request)
    _set_representative(session, group_id, had, request, since)
    for kind in PrivateKind:
        _set_private(session, group_id, had.private.get(kind), request, kind, since)
    _set_consents(session, group_id, had, request, since)


def move_beginning(session: Session, group_id: int, was: date, since: date) -> None:
    """Correct the day a registration began on: its first status and the facts of that day begin with it.

    Raises Contradicts where something ended before the new day.
    """
    changes = (
        select(StatusChange).where(StatusChange.group_id == group_id).order_by(StatusChange.since, StatusChange.id)
    )
    first, *later = session.scalars(changes).all() or [None]
    if later and later[0] is not None and later[0].since < since:
        raise Contradicts("registered_from", since.isoformat(), "status", later[0].since.isoformat())
    if first is not None and first.since == was:
        first.since = since
    for model in DATED:
        for row in session.scalars(select(model).where(model.group_id == group_id, model.valid_from == was)):
            if row.valid_until is not None and row.valid_until <= since:
                raise Contradicts("registered_from", since.isoformat(), "date", row.valid_until.isoformat())
            row.valid_from = since
    for consent in session.scalars(select(Consent).where(Consent.group_id == group_id, Consent.since == was)):
        consent.since = since


def _end(session: Session, row: Dated | None, day: date) -> None:
    """From `day` on it holds no more; what began on that very day was never so."""
    if row is None:
        return
    if row.valid_from < day:
        row.valid_until = day
    else:
        session.delete(row)


def _set_form(session: Session, group_id: int, had: Facts, request: GroupRequest, since: date) -> None:
    if (had.form.form_id if had.form else None) == request.form_id:
        return
    _end(session, had.form, since)
    if request.form_id is not None:
        session.add(GroupForm(group_id=group_id, form_id=request.form_id, valid_from=since))


def _set_activities(session: Session, group_id: int, had: Facts, request: GroupRequest, since: date) -> None:
    kept = {activity.field_id for activity in had.activities}
    for activity in had.activities:
        if activity.field_id not in request.field_ids:
            _end(session, activity, since)
    session.add_all(
        GroupActivity(group_id=group_id, field_id=field_id, valid_from=since)
        for field_id in request.field_ids
        if field_id not in kept
    )


def _set_words(session: Session, group_id: int, had: Facts, request: GroupRequest, since: date) -> None:
    kept = {word.word_id for word in had.words}
    for word in had.words:
        if word.word_id not in request.word_ids:
            _end(session, word, since)
    session.add_all(
        GroupWord(group_id=group_id, word_id=word_id, valid_from=since)
        for word_id in request.word_ids
        if word_id not in kept
    )


def _set_extras(session: Session, group_id: int, had: Facts, request: GroupRequest) -> None:
    values, kept = dict(request.extras), {extra.field_id: extra for extra in had.extras}
    for field_id, extra in kept.items():
        if field_id in values:
            extra.value = values[field_id]
        else:
            session.delete(extra)
    new = [(field_id, value) for field_id, value in values.items() if field_id not in kept]
    session.add_all(ExtraValue(group_id=group_id, field_id=field_id, value=value) for field_id, value in new)


def _set_abbreviations(session: Session, group_id: int, had: Facts, request: GroupRequest) -> None:
    kept = {name.name: name for name in had.abbreviations}
    for name, record in kept.items():
        if name not in request.abbreviations:
            session.delete(record)
    session.add_all(
        GroupName(group_id=group_id, kind=NameKind.ABBREVIATION, name=name)
        for name in request.abbreviations
        if name not in kept
    )


def _set_representative(session: Session, group_id: int, had: Facts, request: GroupRequest, since: date) -> None:
    """Another name is another person; a reading or a phone number belongs to the same one."""
    if had.person is not None and _is_same_person(had, request):
        phone = had.private.get(PrivateKind.PHONE)
        if had.person.phone == (phone.value if phone else ""):
            had.person.phone = request.phone  # otherwise it is the person's own
        had.person.kana = request.representative_kana
        return
    _end(session, had.role, since)
    if had.role is not None and had.role.valid_from >= since and not _has_another_role(session, had.role):
        session.flush()  # the role first: it refers to the person
        session.delete(had.person)
    if not request.representative:
        return
    person = Person(name=request.representative, kana=request.representative_kana, phone=request.phone)
    session.add(person)
    session.flush()
    role = PersonRole.REPRESENTATIVE
    session.add(GroupRole(group_id=group_id, person_id=person.id, role=role, valid_from=since))


def _is_same_person(had: Facts, request: GroupRequest) -> bool:
    return had.person is not None and had.person.name == request.representative


def _has_another_role(session: Session, role: GroupRole) -> bool:
    others = select(GroupRole.id).where(GroupRole.person_id == role.person_id, GroupRole.id != role.id)
    return session.scalars(others).first() is not None


def _set_private(
    session: Session, group_id: int, had: PrivateField | None, request: GroupRequest, kind: PrivateKind, since: date
) -> None:
    value, postal_code = private_of(request, kind)
    if (had.value, had.postal_code) == (value, postal_code) if had else not (value or postal_code):
        return
    _end(session, had, since)
    if value or postal_code:
        session.add(PrivateField(group_id=group_id, kind=kind, value=value, postal_code=postal_code, valid_from=since))


def _set_consents(session: Session, group_id: int, had: Facts, request: GroupRequest, since: date) -> None:
    """A consent that is no longer given is withdrawn, never deleted: what was published before was so rightly."""
    for field in sorted(ConsentField):
        same = field is not ConsentField.REPRESENTATIVE or _is_same_person(had, request)
        before = had.consents[field].given if same and field in had.consents else None
        asked = field in request.published or field in request.withheld
        given = field in request.published
        if asked and given != before:
            session.add(Consent(group_id=group_id, field=field, given=given, since=since, source=request.source))
