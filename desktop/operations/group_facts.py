"""The dated facts of a group: what changes ends on a day and begins anew on it, so every past day stays answerable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import Contradicts
from desktop.models import (
    Consent,
    ExtraValue,
    Group,
    GroupActivity,
    GroupForm,
    GroupName,
    GroupRole,
    GroupWord,
    Person,
    PrivateField,
    StatusChange,
)
from desktop.operations.group_request import AgeBand, GroupRequest
from desktop.rules.consent import covers
from desktop.rules.periods import holds
from desktop.words import ConsentField, NameKind, PersonRole, PrivateKind

Dated = GroupForm | GroupActivity | GroupWord | GroupRole | PrivateField
DATED: tuple[type[Dated], ...] = (GroupForm, GroupActivity, GroupWord, GroupRole, PrivateField)
D = TypeVar("D", GroupForm, GroupActivity, GroupWord, GroupRole, PrivateField)
SAME = (
    *("name", "kana", "number", "kind", "founded_on", "members", "citizens", "website", "publicity"),
    *("corporate_number", "days", "joining", "gains", "incorporation_planned", "collaborates", "mail_refused"),
)
SAME_DAYS = ("registered_from", "registered_until")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The records that hold on a day."""

    form: GroupForm | None = None
    activities: tuple[GroupActivity, ...] = ()
    words: tuple[GroupWord, ...] = ()
    extras: tuple[ExtraValue, ...] = ()
    abbreviations: tuple[GroupName, ...] = ()
    role: GroupRole | None = None
    person: Person | None = None
    private: dict[PrivateKind, PrivateField]
    consents: dict[ConsentField, Consent]


def facts_on(session: Session, group_id: int, day: date) -> Facts:
    """What holds of a group on a day, read anew."""
    roles = [role for role in _on(session, GroupRole, group_id, day) if role.role is PersonRole.REPRESENTATIVE]
    role = max(roles, key=lambda role: (role.valid_from, role.id), default=None)
    asked = select(Consent).where(Consent.group_id == group_id, Consent.since <= day)
    short = select(GroupName).where(GroupName.group_id == group_id, GroupName.kind == NameKind.ABBREVIATION)
    told = {consent.field: consent for consent in session.scalars(asked.order_by(Consent.since, Consent.id))}
    begun = role.valid_from if role else None
    return Facts(
        form=next(iter(_on(session, GroupForm, group_id, day)), None),
        activities=tuple(_on(session, GroupActivity, group_id, day)),
        words=tuple(_on(session, GroupWord, group_id, day)),
        extras=tuple(session.scalars(select(ExtraValue).where(ExtraValue.group_id == group_id))),
        abbreviations=tuple(session.scalars(short.order_by(GroupName.id))),
        role=role,
        person=session.get_one(Person, role.person_id) if role else None,
        private={field.kind: field for field in _on(session, PrivateField, group_id, day)},
        consents={field: consent for field, consent in told.items() if covers(field, consent.since, begun)},
    )


def as_request(group: Group, facts: Facts) -> GroupRequest:
    """The group as a form would give it."""
    given = {field for field, consent in facts.consents.items() if consent.given}
    private = {kind.value: field.value for kind, field in facts.private.items()}
    address = facts.private.get(PrivateKind.ADDRESS)
    columns: dict[str, Any] = {name: getattr(group, name) for name in (*SAME, *SAME_DAYS)}
    request = GroupRequest(
        form_id=facts.form.form_id if facts.form else None,
        field_ids=tuple(sorted(activity.field_id for activity in facts.activities)),
        representative=facts.person.name if facts.person else "",
        representative_kana=facts.person.kana if facts.person else "",
        postal_code=address.postal_code if address else "",
        published=frozenset(given),
        withheld=frozenset(facts.consents.keys() - given),
        word_ids=tuple(sorted(word.word_id for word in facts.words)),
        extras=tuple(sorted((extra.field_id, extra.value) for extra in facts.extras)),
        abbreviations=tuple(name.name for name in facts.abbreviations),
        ages=ages_of(group.ages),
        **columns,
    )
    return replace(request, **private)


def ages_of(kept: list[Any]) -> tuple[AgeBand, ...]:
    """The age bands as the record keeps them."""
    return tuple((band, members, citizens) for band, members, citizens in kept)


def kept_ages(ages: tuple[AgeBand, ...]) -> list[Any]:
    """The age bands as a record keeps them."""
    return [list(band) for band in ages]


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


def private_of(request: GroupRequest, kind: PrivateKind) -> tuple[str, str]:
    """What the request says of a private field, and the postal code, which belongs to the address."""
    return getattr(request, kind.value), request.postal_code if kind is PrivateKind.ADDRESS else ""


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


def _on(session: Session, model: type[D], group_id: int, day: date) -> list[D]:
    rows = session.scalars(select(model).where(model.group_id == group_id).order_by(model.valid_from, model.id))
    return [row for row in rows if holds(day, row.valid_from, row.valid_until)]


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
