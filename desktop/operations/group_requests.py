"""Groups as they stand, in the shape of a registration: what a list is compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
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
from desktop.operations.group_facts import SAME, SAME_DAYS, ages_of
from desktop.operations.group_request import GroupRequest
from desktop.rules.consent import covers
from desktop.words import ConsentField, NameKind, PersonRole, PrivateKind

AT_ONCE = 500
PLAIN = (*SAME, *SAME_DAYS)


@dataclass(frozen=True, slots=True)
class Standing:
    """A group on a day, and the version of its record."""

    version: int
    request: GroupRequest


def standing_groups(session: Session, group_ids: Sequence[int], day: date) -> dict[int, Standing]:
    """The groups with these ids, by id."""
    found: dict[int, Standing] = {}
    for start in range(0, len(group_ids), AT_ONCE):
        found |= _standing(session, group_ids[start : start + AT_ONCE], day)
    return found


def _standing(session: Session, ids: Sequence[int], day: date) -> dict[int, Standing]:
    columns = [getattr(Group, name) for name in PLAIN]
    rows = session.execute(select(Group.id, Group.version, Group.ages, *columns).where(Group.id.in_(ids))).all()
    facts: dict[int, dict[str, Any]] = {
        row.id: {"ages": ages_of(row.ages), **dict(zip(PLAIN, row[3:], strict=True))} for row in rows
    }
    for group_id, form_id in _holding(session, GroupForm, ids, day, GroupForm.form_id):
        facts[group_id]["form_id"] = form_id
    several = (
        ("field_ids", _holding(session, GroupActivity, ids, day, GroupActivity.field_id)),
        ("word_ids", _holding(session, GroupWord, ids, day, GroupWord.word_id)),
        ("extras", _own(session, ids)),
    )
    for name, found in several:
        for group_id, values in _gathered(found).items():
            facts[group_id][name] = tuple(sorted(values))
    for group_id, names in _gathered(session.execute(_abbreviations(ids))).items():
        facts[group_id]["abbreviations"] = tuple(names)
    kinds = (PrivateField.kind, PrivateField.value, PrivateField.postal_code)
    for group_id, kind, value, postal_code in _holding(session, PrivateField, ids, day, *kinds):
        facts[group_id][kind.value] = value
        if kind is PrivateKind.ADDRESS:
            facts[group_id]["postal_code"] = postal_code
    begun: dict[int, date] = {}
    for group_id, name, kana, since in session.execute(_representatives(ids, day)):
        facts[group_id] |= {"representative": name, "representative_kana": kana}
        begun[group_id] = since
    for group_id, field, given in _told(session, ids, begun):
        facts[group_id].setdefault("asked", {})[field] = given
    for about in facts.values():
        asked: dict[ConsentField, bool] = about.pop("asked", {})
        about["published"] = frozenset(field for field, given in asked.items() if given)
        about["withheld"] = frozenset(field for field, given in asked.items() if not given)
    return {row.id: Standing(row.version, GroupRequest(**facts[row.id])) for row in rows}


def _gathered(found: Iterable[Any]) -> dict[int, list[Any]]:
    by_group = defaultdict[int, list[Any]](list)
    for group_id, value in found:
        by_group[group_id].append(value)
    return by_group


def _own(session: Session, ids: Sequence[int]) -> Iterator[tuple[int, tuple[int, str]]]:
    asked = select(ExtraValue.group_id, ExtraValue.field_id, ExtraValue.value).where(ExtraValue.group_id.in_(ids))
    for group_id, field_id, value in session.execute(asked):
        yield group_id, (field_id, value)


def _abbreviations(ids: Sequence[int]) -> Select[*tuple[Any, ...]]:
    asked = select(GroupName.group_id, GroupName.name).where(GroupName.group_id.in_(ids))
    return asked.where(GroupName.kind == NameKind.ABBREVIATION).order_by(GroupName.id)


def _holding(session: Session, model: Any, ids: Sequence[int], day: date, *columns: Any) -> Iterator[Any]:
    # what begins later than today is that of a registration to come
    holds = model.valid_until.is_(None) | (model.valid_until > day)
    asked = select(model.group_id, *columns).where(model.group_id.in_(ids), holds)
    yield from session.execute(asked.order_by(model.valid_from, model.id))


def _representatives(ids: Sequence[int], day: date) -> Select[*tuple[Any, ...]]:
    holds = GroupRole.valid_until.is_(None) | (GroupRole.valid_until > day)
    columns = (GroupRole.group_id, Person.name, Person.kana, GroupRole.valid_from)
    people = select(*columns).join(Person, GroupRole.person_id == Person.id)
    of_groups = people.where(GroupRole.group_id.in_(ids), GroupRole.role == PersonRole.REPRESENTATIVE, holds)
    return of_groups.order_by(GroupRole.valid_from, GroupRole.id)


def _told(session: Session, ids: Sequence[int], begun: dict[int, date]) -> Iterator[tuple[int, ConsentField, bool]]:
    """What was told last about each field, as far as it speaks of what stands in it."""
    columns = (Consent.group_id, Consent.field, Consent.given, Consent.since)
    asked = select(*columns).where(Consent.group_id.in_(ids)).order_by(Consent.since, Consent.id)
    last = {(row[0], row[1]): (row[2], row[3]) for row in session.execute(asked)}
    for (group_id, field), (given, since) in last.items():
        if covers(field, since, begun.get(group_id)):
            yield group_id, field, given
