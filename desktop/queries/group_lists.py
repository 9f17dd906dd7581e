"""The register as a list. Reads groups, their fields and forms, the lines they are found by, and what is asked of them.

With 100,000 groups the first rows and the counts come within a frame: what is typed is looked for in the lines that
the process keeps; the ids of a list are known as a whole, its rows only as far as somebody looks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import ActivityField, Group, GroupActivity, GroupForm, OrganizationForm
from desktop.queries.group_columns import Cell, cells
from desktop.queries.group_conditions import asks_outside, looking_up, papers_wanted, walking
from desktop.queries.journal import last_number
from desktop.queries.register_counts import remembered
from desktop.queries.register_lines import are_kept, register_lines
from desktop.queries.search_words import numbers_of
from desktop.rules.group_filter import GroupFilter
from desktop.rules.numbers import read_qr
from desktop.words import OFF_THE_REGISTER, GroupStatus

LIST_READS = frozenset(
    {"groups", "group_activities", "group_forms", "activity_fields", "organization_forms", "status_changes"}
)
MANY = 2000  # beyond so many hits the first are shown before all are known
FEW = 25  # where fewer than one group in so many is asked for, they are looked up
BY_NAME = "name"
TOTAL = "how many groups are on the register"
STATUS_ORDER = {status: place for place, status in enumerate(GroupStatus)}
GROUP_CODE = "G"  # the kind of QR code on a registration card


@dataclass(frozen=True, slots=True)
class GroupListRow:
    """A group as the list shows it: the first of its fields, how many there are, its form, what else is wanted of it.

    `lacks_papers`: it has not handed in all that the center asks for.
    """

    id: int
    number: str
    name: str
    kana: str
    status: GroupStatus
    fields: str
    field_count: int
    form: str
    registered_until: date | None
    lacks_papers: bool = False
    more: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What a list shows beside the name, by keys of `group_columns`, and by which column it is sorted."""

    more: tuple[str, ...] = ()
    sorted_by: str = BY_NAME
    descending: bool = False


@dataclass(frozen=True, slots=True)
class GroupList:
    """The first rows; `total` groups are on the register, `found` of all fit what was asked.

    `ids` are all of them in their order; None where only the first were looked for, to have them at once, and where
    something was typed nobody has counted them yet.
    """

    rows: tuple[GroupListRow, ...]
    total: int
    found: int
    ids: Sequence[int] | None


PLAIN = Look()


def group_list(
    session: Session,
    asked: GroupFilter,
    limit: int = 500,
    *,
    look: Look = PLAIN,
    day: date | None = None,
    at_once: bool = False,
) -> GroupList:
    """The groups that fit; `day` is the day of papers and of what `look` shows.

    `at_once` is for who asks first or types: without the whole list, which takes a moment to be read.
    """
    total = remembered(session, TOTAL, partial(_count_register, session))
    if at_once and not asked.text.strip() and look.sorted_by == BY_NAME and not are_kept(session):
        first, found = _first_of(session, replace(asked, text=""), limit)
        return GroupList(group_rows(session, first, look.more, day), total, found, None)
    if at_once and asked == GroupFilter(text=asked.text) and look == replace(PLAIN, more=look.more):
        first = register_lines(session).first_named(_scanned(asked.text.strip()), MANY)
        if len(first) == MANY:
            return GroupList(group_rows(session, first[:limit], look.more, day), total, limit, None)
    ids = _sorted(session, _fitting(session, asked), look, day)
    return GroupList(group_rows(session, ids[:limit], look.more, day), total, len(ids), ids)


def ids_of(session: Session, asked: GroupFilter) -> tuple[int, ...]:
    """All groups that fit, in gojuon order: what letters, labels, exports and rounds are made of."""
    return tuple(_fitting(session, asked))


def group_rows(
    session: Session, ids: Sequence[int], more: tuple[str, ...] = (), day: date | None = None
) -> tuple[GroupListRow, ...]:
    """The rows of these groups, in this order; who is gone is left out."""
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until)
    met = {row.id: row for row in session.execute(select(*columns).where(Group.id.in_(ids)))}
    # the lists are short: their names are put beside the ids here, which costs less than two joins
    fields, forms = _in_list_order(session, ActivityField), _in_list_order(session, OrganizationForm)
    held = _held(session, GroupActivity, GroupActivity.field_id, ids)
    formed = _held(session, GroupForm, GroupForm.form_id, ids)
    lacking = _lacking(session, ids, day)
    beside = cells(session, ids, more, day or date.max) if more else {}
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
            lacks_papers=row.id in lacking,
            more=tuple(beside[key].get(row.id, "") for key in more),
        )
        for row in (met[key] for key in ids if key in met)
    )


def _fitting(session: Session, asked: GroupFilter) -> Sequence[int]:
    """The ids in gojuon order. A code that was scanned stands for the number in it."""
    asked = replace(asked, text=_scanned(asked.text.strip()))
    rest = replace(asked, text="")
    if not asked.text:
        return remembered(session, _key(session, rest), lambda: _ids(session, rest))
    register = register_lines(session)
    if rest == GroupFilter():
        return [register.ids[place] for place in register.named(asked.text) if register.on[place]]
    fitting = remembered(session, ("set", _key(session, rest)), lambda: frozenset(_ids(session, rest)))
    return [key for place in register.named(asked.text) if (key := register.ids[place]) in fitting]


def _scanned(text: str) -> str:
    code = read_qr(text)
    return code[1] if code is not None and code[0] == GROUP_CODE else text


def _ids(session: Session, asked: GroupFilter) -> list[int]:
    register = register_lines(session)
    if asked == GroupFilter():
        return [key for key, on in zip(register.ids, register.on, strict=True) if on]
    fitting = set(numbers_of(session, select(Group.id).where(*looking_up(session, asked))))
    return [key for key in register.ids if key in fitting]


def _key(session: Session, asked: GroupFilter) -> Hashable:
    return (asked, last_number(session)) if asks_outside(asked) else asked


def _first_of(session: Session, asked: GroupFilter, limit: int) -> tuple[list[int], int]:
    """Met by walking the list in its order where many groups are asked for, looked up where few are."""
    if asked == GroupFilter():
        found = remembered(session, TOTAL, partial(_count_register, session))
    else:
        fit = select(func.count()).select_from(Group).where(*looking_up(session, asked))
        found = session.scalar(fit) or 0
    if asked == GroupFilter() or found * FEW > _everyone(session):
        listed = select(Group.id).where(*walking(session, asked)).order_by(Group.sort_key, Group.id)
    else:
        # the key is made unknown to the index, which would be walked to its end for a few rows
        listed = select(Group.id).where(*looking_up(session, asked)).order_by(Group.sort_key + "", Group.id)
    return list(session.scalars(listed.limit(limit))), found


def _everyone(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Group)) or 0


def _count_register(session: Session) -> int:
    """All but those that are not on it: they are few, and the index finds them without looking at everybody."""
    off = select(func.count()).select_from(Group).where(Group.status.in_(OFF_THE_REGISTER))
    return _everyone(session) - (session.scalar(off) or 0)


def _sorted(session: Session, ids: Sequence[int], look: Look, day: date | None) -> Sequence[int]:
    """Sorted by a column; within it in gojuon order, and last, either way round, what has nothing in it."""
    if look.sorted_by == BY_NAME:
        return ids[::-1] if look.descending else ids
    ranks = remembered(session, ("ranks", look.sorted_by, day), lambda: _ranks(session, look.sorted_by, day))
    there = [key for key in ids if key in ranks]
    there.sort(key=ranks.__getitem__, reverse=look.descending)
    return [*there, *(key for key in ids if key not in ranks)]


def _ranks(session: Session, column: str, day: date | None) -> dict[int, int]:
    values = cells(session, register_lines(session).ids, (column,), day or date.max)[column]
    said = {value: _natural(value) for value in values.values() if value is not None and value != ""}
    order = {value: place for place, value in enumerate(sorted(said, key=lambda value: said[value]))}
    return {key: order[value] for key, value in values.items() if value is not None and value in order}


def _natural(value: Cell) -> tuple[Any, ...]:
    """Numbers by their size, within a text too."""
    if isinstance(value, GroupStatus):
        return (STATUS_ORDER[value],)
    if isinstance(value, str):
        if value.isdecimal():
            return ((int(value), ""),)
        return tuple((int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", value))
    return (value,)


def _lacking(session: Session, ids: Sequence[int], day: date | None) -> set[int]:
    if day is None or not any(wanted.names for wanted in papers_wanted(session, day).values()):
        return set()
    return {key for key, papers in cells(session, ids, ("papers_missing",), day)["papers_missing"].items() if papers}


def _in_list_order(session: Session, model: type[ActivityField | OrganizationForm]) -> dict[int, str]:
    return {row[0]: row[1] for row in session.execute(select(model.id, model.name).order_by(model.position, model.id))}


def _held(session: Session, model: Any, column: Any, ids: Sequence[int]) -> dict[int, set[int]]:
    held: dict[int, set[int]] = {}
    for group_id, key in session.execute(
        select(model.group_id, column).where(model.group_id.in_(ids), model.valid_until.is_(None))
    ):
        held.setdefault(group_id, set()).add(key)
    return held


def _first(names: dict[int, str], held: Collection[int]) -> str:
    return next((name for key, name in names.items() if key in held), "")
