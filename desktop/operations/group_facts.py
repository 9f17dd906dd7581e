"""The facts of a group as they hold on a day, and as a form would give them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

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


def private_of(request: GroupRequest, kind: PrivateKind) -> tuple[str, str]:
    """What the request says of a private field, and the postal code, which belongs to the address."""
    return getattr(request, kind.value), request.postal_code if kind is PrivateKind.ADDRESS else ""


def _on(session: Session, model: type[D], group_id: int, day: date) -> list[D]:
    rows = session.scalars(select(model).where(model.group_id == group_id).order_by(model.valid_from, model.id))
    return [row for row in rows if holds(day, row.valid_from, row.valid_until)]
