"""Many groups changed in one act: what holds of them is read for hundreds at once, each is journalled by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

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
    ListWord,
    OrganizationForm,
    Person,
    PrivateField,
)
from desktop.operations.group_facts import Facts, facts_on
from desktop.operations.group_index_many import index_groups
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import apply_change, as_seen, day_of_change
from desktop.operations.standing import LIVING, refuse_unless
from desktop.rules.periods import holds
from desktop.words import NameKind, PersonRole

AT_ONCE = 250
LISTS: tuple[type[Base], ...] = (OrganizationForm, ActivityField, ListWord, ExtraField)
D = TypeVar("D", GroupForm, GroupActivity, GroupWord, GroupRole, PrivateField, ExtraValue, GroupName, Consent)
Change = tuple[int, int, GroupRequest]  # the group's id, the version it was seen in, what it is to be


def change_groups(session: Session, today: date, changes: Sequence[Change], report: Callable[[int], None]) -> None:
    """Change all of them as `change_group` does. Raises what it raises; `report` hears how many are done."""
    known = [record for model in LISTS for record in session.scalars(select(model))]
    for start in range(0, len(changes), AT_ONCE):
        report(start)
        _change(session, today, changes[start : start + AT_ONCE])
    del known  # held until here, so that each entry of a list is read once


def _change(session: Session, today: date, changes: Sequence[Change]) -> None:
    ids = [group_id for group_id, _version, _request in changes]
    locked = select(Group).where(Group.id.in_(ids)).order_by(Group.id).with_for_update()
    groups = {group.id: group for group in session.scalars(locked.execution_options(populate_existing=True))}
    days = {group.id: day_of_change(group, today) for group in groups.values()}
    facts = facts_of_many(session, days)
    changed: list[Group] = []
    with session.no_autoflush:
        for group_id, version, request in changes:
            group = groups.get(group_id)
            if group is None or group.version != version:
                as_seen(session, group_id, version, request, today)  # says who changed it, or that it is gone
                continue
            refuse_unless(group, LIVING, "change_group")
            of_day = partial(_facts, session, group_id, days[group_id], facts[group_id])
            if apply_change(session, group, request, of_day, today):
                changed.append(group)
    for group in changed:
        flag_modified(group, "number")  # before anything is written, so that each is written once
    index_groups(session, changed)


def _facts(session: Session, group_id: int, day: date, known: Facts, asked: date) -> Facts:
    return known if asked == day else facts_on(session, group_id, asked)


def facts_of_many(session: Session, days: dict[int, date]) -> dict[int, Facts]:
    """What holds of each group on its day, by the group's id."""
    ids = list(days)
    dated = {model: _by_group(session, model, ids, model.valid_from) for model in _DATED}
    own = _by_group(session, ExtraValue, ids, ExtraValue.id)
    names = _by_group(session, GroupName, ids, GroupName.id)
    consents = _by_group(session, Consent, ids, Consent.since)
    roles = [role for some in dated[GroupRole].values() for role in some]
    people = {
        person.id: person
        for person in session.scalars(select(Person).where(Person.id.in_({role.person_id for role in roles})))
    }
    found: dict[int, Facts] = {}
    for group_id, day in days.items():
        forms, fields, words, held, private = (list(_on(dated[model][group_id], day)) for model in _DATED)
        mine = [role for role in held if role.role is PersonRole.REPRESENTATIVE]
        role = max(mine, key=lambda role: (role.valid_from, role.id), default=None)
        found[group_id] = Facts(
            form=next(iter(forms), None),
            activities=tuple(fields),
            words=tuple(words),
            extras=tuple(own[group_id]),
            abbreviations=tuple(name for name in names[group_id] if name.kind is NameKind.ABBREVIATION),
            role=role,
            person=people[role.person_id] if role else None,
            private={field.kind: field for field in private},
            consents={consent.field: consent for consent in consents[group_id] if consent.since <= day},
        )
    return found


_DATED: tuple[Any, ...] = (GroupForm, GroupActivity, GroupWord, GroupRole, PrivateField)


def _on(rows: Iterable[Any], day: date) -> Iterable[Any]:
    return (row for row in rows if holds(day, row.valid_from, row.valid_until))


def _by_group(session: Session, model: type[D], ids: Sequence[int], first: Any) -> dict[int, list[D]]:
    by_group = defaultdict[int, list[D]](list)
    asked = select(model).where(model.group_id.in_(ids)).order_by(first, model.id)
    for row in session.scalars(asked.execution_options(populate_existing=True)):
        by_group[row.group_id].append(row)
    return by_group
