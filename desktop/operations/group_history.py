"""Going back to an earlier version of a group, as the journal remembers it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from desktop.errors import NotFound, NotNow
from desktop.models import (
    ActivityField,
    Base,
    Consent,
    ExtraField,
    ExtraValue,
    Group,
    GroupActivity,
    GroupForm,
    GroupName,
    GroupRole,
    GroupWord,
    JournalFact,
    ListWord,
    OrganizationForm,
    Person,
    PrivateField,
)
from desktop.models.group_past import OF_THE_FORM, record_after, rows_after, touched_by
from desktop.operations.acting import Acting
from desktop.operations.group_facts import Facts, as_request, facts_on
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import change_group
from desktop.operations.standing import group_now
from desktop.rules.center_time import on_the_wall
from desktop.rules.consent import covers
from desktop.rules.periods import holds
from desktop.words import ConsentField, GroupStatus, NameKind, PersonRole

T = TypeVar("T", bound=Base)
STAYING = frozenset({"number", "registered_from", "published", "withheld", "source"})
LISTS: dict[str, type[OrganizationForm | ActivityField | ListWord]] = {
    "form_id": OrganizationForm,
    "field_ids": ActivityField,
    "word_ids": ListWord,
}


def restore_version(session: Session, acting: Acting, group_id: int, fact_number: int, *, seen_version: int) -> int:
    """Make what the form says what it was after an act of the journal; it begins today, the history stays.

    Status, number, first day and consents are not turned back: a consent that was withdrawn stays withdrawn, and a
    representative of former days is asked again. Raises NotFound, NotNow, ChangedElsewhere.
    """
    group = group_now(session, group_id)
    if group.status is GroupStatus.MERGED or group.erased_on is not None:
        raise NotNow(group.name, group.status, "restore_version")
    was = request_after(session, group_id, fact_number)
    if was is None:
        raise NotFound("version", str(fact_number))
    day = max(acting.today, group.registered_from or acting.today)
    present = request_on(session, group, day)
    stay: dict[str, Any] = {name: getattr(present, name) for name in STAYING - {"source"}}
    if was.representative != present.representative:
        stay["published"] -= {ConsentField.REPRESENTATIVE}
    return change_group(session, acting, group_id, replace(was, **stay), seen_version=seen_version)


def comes_back(
    session: Session, group_id: int, fact_number: int, today: date
) -> tuple[tuple[str, str, str], ...] | None:
    """What going back would change: field, what it is, what it was; None where the version is not known.

    The fields are those of the form; its lists are told by their names.
    """
    group, was = session.get(Group, group_id), request_after(session, group_id, fact_number)
    if group is None or was is None:
        return None
    present = request_on(session, group, max(today, group.registered_from or today))
    told: list[tuple[str, str, str]] = []
    for field in fields(GroupRequest):
        there, then = (getattr(request, field.name) for request in (present, was))
        if field.name not in STAYING and there != then:
            told.append((field.name, _said(session, field.name, there), _said(session, field.name, then)))
    return tuple(told)


def request_after(session: Session, group_id: int, number: int) -> GroupRequest | None:
    """The group as a form would have given it after an act; None where the act did not touch it or it is not known."""
    fact = session.get(JournalFact, number)
    group = record_after(session, Group, group_id, number) if fact is not None else None
    if fact is None or not isinstance(group, Group) or not touched_by(session, group_id, number):
        return None
    written = on_the_wall(fact.at).date()
    return _request(session, group, number, max(written, group.registered_from or written))


def request_before(session: Session, group_id: int, number: int, day: date) -> GroupRequest | None:
    """The group as a form would have given it on a day, before the act."""
    group = record_after(session, Group, group_id, number - 1)
    return _request(session, group, number - 1, day) if isinstance(group, Group) else None


def request_on(session: Session, group: Group, day: date) -> GroupRequest:
    """The group as a form would give it, from its records."""
    return as_request(group, facts_on(session, group.id, day))


def _request(session: Session, group: Group, number: int, day: date) -> GroupRequest:
    rows = rows_after(session, group.id, number, OF_THE_FORM)
    return as_request(group, _facts(session, rows, number, day))


def _facts(session: Session, rows: list[Base], number: int, day: date) -> Facts:
    """The facts among these rows that held on a day."""
    roles = [row for row in _holding(rows, GroupRole, day) if row.role is PersonRole.REPRESENTATIVE]
    role = max(roles, key=lambda role: (role.valid_from, role.id), default=None)
    person = record_after(session, Person, role.person_id, number) if role is not None else None
    told = sorted((each for each in _only(rows, Consent) if each.since <= day), key=lambda each: (each.since, each.id))
    return Facts(
        form=next(iter(_holding(rows, GroupForm, day)), None),
        activities=tuple(_holding(rows, GroupActivity, day)),
        words=tuple(_holding(rows, GroupWord, day)),
        extras=tuple(_only(rows, ExtraValue)),
        abbreviations=tuple(name for name in _only(rows, GroupName) if name.kind is NameKind.ABBREVIATION),
        role=role,
        person=person if isinstance(person, Person) else None,
        private={field.kind: field for field in _holding(rows, PrivateField, day)},
        consents={
            consent.field: consent
            for consent in told
            if covers(consent.field, consent.since, role.valid_from if role else None)
        },
    )


def _said(session: Session, field: str, value: Any) -> str:
    """The value in words."""
    if field in LISTS:
        ids: Sequence[int] = [value] if isinstance(value, int) else value or ()
        return "、".join(session.get_one(LISTS[field], each).name for each in ids)
    if field == "extras":
        return "、".join(f"{session.get_one(ExtraField, each).name} {text}" for each, text in value)
    if field == "ages":
        return "、".join(f"{band} {people}" for band, people, _among in value)
    if isinstance(value, tuple):
        return "、".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return {None: "", True: "yes", False: "no"}.get(value, str(value))


def _only(rows: list[Base], model: type[T]) -> list[T]:
    return [row for row in rows if isinstance(row, model)]


def _holding(rows: list[Base], model: type[T], day: date) -> list[T]:
    dated: list[Any] = _only(rows, model)
    return [row for row in dated if holds(day, row.valid_from, row.valid_until)]
