"""The register as a list, and groups that may be the same. Reads groups, their fields and forms, search words, journal.

With 100,000 groups the first rows and the counts come within a frame: rows are met by walking the list in its order
where many groups are asked for, and looked up where few are.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, Select, TextClause, func, select
from sqlalchemy.orm import Session

from desktop.models import ActivityField, Group, GroupActivity, GroupForm, OrganizationForm
from desktop.queries.group_candidates import (
    SEARCH,
    Candidates,
    candidates,
    count_by_words,
    everyone,
    first_of_many,
    gojuon,
)
from desktop.queries.group_conditions import asks_outside, looking_up, walking
from desktop.queries.groups import GroupHit
from desktop.queries.journal import last_number
from desktop.queries.register_counts import remembered
from desktop.queries.search_words import named_by_words, numbers_of
from desktop.rules.group_filter import GroupFilter
from desktop.rules.kana import digits, fold
from desktop.words import OFF_THE_REGISTER, GroupStatus

LIST_READS = frozenset(
    {"groups", "group_activities", "group_forms", "activity_fields", "organization_forms", "status_changes"}
)
LOOKED_AT = 1000
MOST_NAMED = 5000  # more ids than that are not put into one question
FEW = 25  # where fewer than one group in so many is asked for, they are looked up

OFF_TEXTS = "the folded texts of those not on the register"
LEAST_ALIKE, MOST_ALIKE = 2, 8


@dataclass(frozen=True, slots=True)
class GroupListRow:
    """A group as the list shows it: the first of its fields, how many there are, and its form."""

    id: int
    number: str
    name: str
    kana: str
    status: GroupStatus
    fields: str
    field_count: int
    form: str
    registered_until: date | None


@dataclass(frozen=True, slots=True)
class GroupList:
    """The first rows in gojuon order; `total` groups are on the register, `found` of all fit what was asked."""

    rows: tuple[GroupListRow, ...]
    total: int
    found: int


@dataclass(frozen=True, slots=True)
class SimilarGroup:
    """A group that may be the same, and what is the same: "name", "kana", "representative", "phone"."""

    hit: GroupHit
    same: tuple[str, ...]


def group_list(session: Session, asked: GroupFilter, limit: int = 500) -> GroupList:
    """The groups that fit. Where a text alone fits thousands, `found` counts search words: a few too many perhaps."""
    total = remembered(session, GroupFilter(), partial(_count_register, session))
    if asked.text.strip():
        met, found = _with_text(session, asked, limit)
    else:
        met, found = _without_text(session, replace(asked, text=""), limit)
    return GroupList(_rows(session, met), total, found)


def ids_of(session: Session, asked: GroupFilter) -> tuple[int, ...]:
    """All groups that fit, in gojuon order: what letters, labels, exports and rounds are made of."""
    chosen = select(Group.id).where(*looking_up(session, asked))
    if asked.text.strip():
        near = candidates(session, asked.text, MOST_NAMED)
        if not near.ids:
            return ()
        chosen = chosen.where(near.holding(), *(() if near.many else (Group.id.in_(near.ids),)))
    return tuple(numbers_of(session, chosen.order_by(Group.sort_key, Group.id)))


def similar_groups(
    session: Session, name: str, kana: str = "", representative: str = "", phone: str = ""
) -> list[SimilarGroup]:
    """Groups, removed ones too, with the same name, reading, representative or phone, who has most in common first."""
    typed = {"name": name, "kana": kana, "representative": representative, "phone": digits(phone)}
    wanted = {field: fold(text) for field, text in typed.items() if len(fold(text)) >= LEAST_ALIKE}
    ids = {key for text in wanted.values() for key in candidates(session, text, LOOKED_AT).ids}
    alike: list[SimilarGroup] = []
    for row in sorted(session.execute(_columns().add_columns(Group.search_text).where(Group.id.in_(ids))), key=gojuon):
        people_and_phones: list[str] = row.search_text.split("\n")
        own = {"name": [fold(row.name)], "kana": [fold(row.kana)]}
        same = tuple(field for field, text in wanted.items() if text in own.get(field, people_and_phones))
        if same:
            alike.append(SimilarGroup(GroupHit(*row[:6]), same))
    alike.sort(key=lambda group: -len(group.same))
    return alike[:MOST_ALIKE]


def _without_text(session: Session, asked: GroupFilter, limit: int) -> tuple[list[Any], int]:
    listed = _columns().where(*walking(session, asked))
    found = remembered(session, _key(session, asked), lambda: _count(session, looking_up(session, asked)))
    if asked == GroupFilter() or found * FEW > everyone(session):
        return list(session.execute(listed.order_by(Group.sort_key, Group.id).limit(limit))), found
    # the key is made unknown to the index, which would be walked to its end for a few rows
    few = _columns().where(*looking_up(session, asked)).order_by(Group.sort_key + "", Group.id)
    return list(session.execute(few.limit(limit))), found


def _with_text(session: Session, asked: GroupFilter, limit: int) -> tuple[list[Any], int]:
    near = candidates(session, asked.text, LOOKED_AT)
    if near.many:
        rows = first_of_many(session, near, _columns(), limit, conditions=walking(session, asked))
        return rows, _count_text(session, near, asked)
    if not near.ids:
        return [], 0
    rows = session.execute(_columns().where(Group.id.in_(near.ids), near.holding(), *walking(session, asked)))
    ordered = sorted(rows, key=gojuon)
    return ordered[:limit], len(ordered)


def _key(session: Session, asked: GroupFilter) -> Hashable:
    return (asked, last_number(session)) if asks_outside(asked) else asked


def _count_text(session: Session, near: Candidates, asked: GroupFilter) -> int:
    if asked == GroupFilter(text=asked.text):
        removed = remembered(session, OFF_TEXTS, partial(_off_texts, session))
        return count_by_words(session, near) - sum(near.wanted in text for text in removed)
    named = named_by_words(session, "groups.id", *SEARCH, near.wanted)
    return _count(session, (named, near.holding(), *walking(session, asked)))


def _off_texts(session: Session) -> tuple[str, ...]:
    return tuple(session.scalars(select(Group.search_text).where(Group.status.in_(OFF_THE_REGISTER))))


def _count_register(session: Session) -> int:
    """All but those that are not on it: they are few, and the index finds them without looking at everybody."""
    return everyone(session) - _count(session, (Group.status.in_(OFF_THE_REGISTER),))


def _count(session: Session, conditions: tuple[ColumnElement[bool] | TextClause, ...]) -> int:
    return session.scalar(select(func.count()).select_from(Group).where(*conditions)) or 0


def _columns() -> Select[*tuple[Any, ...]]:
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until, Group.sort_key)
    return select(*columns)


def _rows(session: Session, met: list[Any]) -> tuple[GroupListRow, ...]:
    """The lists are short: their names are put beside the ids here, which costs less than two joins."""
    ids = [row.id for row in met]
    fields, forms = _in_list_order(session, ActivityField), _in_list_order(session, OrganizationForm)
    held = _held(session, GroupActivity, GroupActivity.field_id, ids)
    formed = _held(session, GroupForm, GroupForm.form_id, ids)
    return tuple(
        GroupListRow(
            id=row.id,
            number=row.number,
            name=row.name,
            kana=row.kana,
            status=row.status,
            fields=_first(fields, held.get(row.id, ())),
            field_count=len(held.get(row.id, ())),
            form=_first(forms, formed.get(row.id, ())),
            registered_until=row.registered_until,
        )
        for row in met
    )


def _in_list_order(session: Session, model: type[ActivityField | OrganizationForm]) -> dict[int, str]:
    return {row[0]: row[1] for row in session.execute(select(model.id, model.name).order_by(model.position, model.id))}


def _held(session: Session, model: Any, column: Any, ids: list[int]) -> dict[int, set[int]]:
    held: dict[int, set[int]] = {}
    for group_id, key in session.execute(
        select(model.group_id, column).where(model.group_id.in_(ids), model.valid_until.is_(None))
    ):
        held.setdefault(group_id, set()).add(key)
    return held


def _first(names: dict[int, str], held: Collection[int]) -> str:
    return next((name for key, name in names.items() if key in held), "")
