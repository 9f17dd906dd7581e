"""What a list of groups can show of each, column by column. Reads groups and all that hangs on them.

A column is named by its key: one of FIXED, `list:` with the id of a word list, or `extra:` with that of an own field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.models import (
    ActivityField,
    Booking,
    ExtraField,
    ExtraValue,
    Group,
    GroupActivity,
    GroupForm,
    GroupName,
    GroupPaper,
    GroupRole,
    GroupWord,
    ListWord,
    OrganizationForm,
    Person,
    PrivateField,
    Resource,
)
from desktop.queries.directories import known_privately
from desktop.queries.group_conditions import papers_wanted, renews
from desktop.queries.group_facts import holds_on, publishable_of_all
from desktop.queries.group_words import extra_fields, word_lists
from desktop.rules.papers import Paper, missing_papers
from desktop.rules.withheld_texts import without_private
from desktop.words import LIVE_STATES, ConsentField, GroupKind, PersonRole, PrivateKind, ResourceKind

Cell = str | int | date | bool | None  # None is withheld for want of consent; "" is not there
Cells = dict[int, Cell]
LIST, EXTRA = "list:", "extra:"
OWN = (
    *("number", "name", "kana", "kind", "status", "members", "citizens", "founded_on", "registered_from"),
    *("registered_until", "website", "publicity", "corporate_number", "days", "joining", "gains"),
    *("incorporation_planned", "collaborates", "mail_refused"),
)
PRIVATE = tuple(kind.value for kind in ConsentField)
FIXED = (
    *("number", "name", "kana", "kind", "fields", "form", "status", "registered_until", "registered_from"),
    *("representative", "postal_code", "address", "phone", "mobile", "fax", "email", "members", "citizens"),
    *("founded_on", "website", "names", "corporate_number", "days", "joining", "gains", "publicity"),
    *("incorporation_planned", "collaborates", "mail_refused", "papers_missing", "last_use"),
)
# what is nobody's business outside the desk, consent or not
DESK_ONLY = frozenset({"postal_code", "mail_refused", "papers_missing", "last_use"})
TEXTS = frozenset({"website", "publicity", "days", "joining", "gains"})
AT_ONCE = 5000
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column there is; `name` is the center's own word for it, empty where the program has one."""

    key: str
    name: str = ""


def columns(session: Session, *, public: bool = False) -> tuple[ColumnRow, ...]:
    """All columns, those of the center's own lists and fields last; for the public only what may go there."""
    fixed = (ColumnRow(key) for key in FIXED if not public or key not in DESK_ONLY)
    lists = (ColumnRow(f"{LIST}{each.id}", each.name) for each in word_lists(session))
    own = () if public else (ColumnRow(f"{EXTRA}{each.id}", each.name) for each in extra_fields(session))
    return (*fixed, *lists, *own)


def cells(
    session: Session, ids: Sequence[int], keys: Iterable[str], day: date, *, public: bool = False
) -> dict[str, Cells]:
    """What the groups have in the columns on `day`; a group that is not in a column has nothing there.

    For the public what nobody agreed to publish is None: private fields, an individual's names, the desk's own columns.
    """
    wanted = tuple(dict.fromkeys(keys))
    found: dict[str, Cells] = {key: {} for key in wanted}
    everyone = iter(ids)
    while chunk := list(islice(everyone, AT_ONCE)):
        for key, values in _of(session, chunk, wanted, day).items():
            found[key].update(values)
    return _withheld(session, found, ids, day) if public else found


def _of(session: Session, ids: list[int], wanted: Sequence[str], day: date) -> dict[str, Cells]:
    found = _own(session, ids, [key for key in wanted if key in OWN])
    for key in wanted:
        if key in OWN:
            continue
        if key.startswith((LIST, EXTRA)):
            kind, _, number = key.partition(":")
            own_list = _words if f"{kind}:" == LIST else _extra
            found[key] = own_list(session, ids, int(number) if number.isdecimal() else 0)
        elif key in _FINDING:
            found[key] = _FINDING[key](session, ids, day)
        elif key in PRIVATE:
            found[key] = _private(session, ids, PrivateKind(key), day)
    return found


def _own(session: Session, ids: list[int], keys: list[str]) -> dict[str, Cells]:
    if not keys:
        return {}
    rows = session.execute(select(Group.id, *(getattr(Group, key) for key in keys)).where(Group.id.in_(ids))).all()
    return {
        key: {row[0]: row[place] for row in rows if row[place] is not None} for place, key in enumerate(keys, start=1)
    }


def _listed(session: Session, question: Select[*tuple[Any, ...]]) -> Cells:
    """Several of one group as one text, in the order in which they are asked."""
    found: dict[int, list[str]] = {}
    for key, text in session.execute(question):
        if text not in found.setdefault(key, []):
            found[key].append(text)
    return {key: "、".join(texts) for key, texts in found.items()}


def _fields(session: Session, ids: list[int], _day: date) -> Cells:
    held = select(GroupActivity.group_id, ActivityField.name).join(ActivityField)
    now = held.where(GroupActivity.group_id.in_(ids), GroupActivity.valid_until.is_(None))
    return _listed(session, now.order_by(ActivityField.position, ActivityField.id))


def _form(session: Session, ids: list[int], _day: date) -> Cells:
    held = select(GroupForm.group_id, OrganizationForm.name).join(OrganizationForm)
    return _last(session, held.where(GroupForm.group_id.in_(ids), GroupForm.valid_until.is_(None)), GroupForm)


def _last(session: Session, question: Select[*tuple[Any, ...]], model: Any) -> Cells:
    """Of several the one that was written last."""
    ordered = question.order_by(model.valid_from, model.id)
    return {row[0]: row[1] for row in session.execute(ordered)}


def _representative(session: Session, ids: list[int], day: date) -> Cells:
    named = select(GroupRole.group_id, Person.name).join(Person, Person.id == GroupRole.person_id)
    held = named.where(GroupRole.group_id.in_(ids), GroupRole.role == PersonRole.REPRESENTATIVE)
    return _last(session, held.where(holds_on(GroupRole, day)), GroupRole)


def _private(session: Session, ids: list[int], kind: PrivateKind, day: date) -> Cells:
    held = select(PrivateField.group_id, PrivateField.value).where(PrivateField.group_id.in_(ids))
    return _last(session, held.where(PrivateField.kind == kind, holds_on(PrivateField, day)), PrivateField)


def _postal(session: Session, ids: list[int], day: date) -> Cells:
    held = select(PrivateField.group_id, PrivateField.postal_code).where(PrivateField.group_id.in_(ids))
    address = held.where(PrivateField.kind == PrivateKind.ADDRESS, holds_on(PrivateField, day))
    return _last(session, address, PrivateField)


def _names(session: Session, ids: list[int], _day: date) -> Cells:
    named = select(GroupName.group_id, GroupName.name).where(GroupName.group_id.in_(ids))
    return _listed(session, named.order_by(GroupName.valid_until.desc(), GroupName.id))


def _papers(session: Session, ids: list[int], day: date) -> Cells:
    wanted = papers_wanted(session, day)
    if not any(each.names for each in wanted.values()):
        return {}
    held: dict[int, list[Paper]] = {}
    columns = (GroupPaper.group_id, GroupPaper.name, GroupPaper.received_on, GroupPaper.expires_on)
    for row in session.execute(select(*columns).where(GroupPaper.group_id.in_(ids))):
        held.setdefault(row[0], []).append(Paper(row[1], row[2], row[3]))
    renewing = set(session.scalars(select(Group.id).where(Group.id.in_(ids), renews())))
    return {key: "、".join(missing_papers(wanted[key in renewing], held.get(key, ()), day)) for key in ids}


def _last_use(session: Session, ids: list[int], day: date) -> Cells:
    """The last day on which a group had a room."""
    used = select(Group.id, func.max(Booking.starts_at)).join(Booking, Booking.group_id == Group.id)
    over = used.join(Resource, Resource.id == Booking.resource_id).where(
        Resource.kind != ResourceKind.ADVISOR,
        Group.id.in_(ids),
        Booking.state.in_(LIVE_STATES),
        Booking.starts_at < datetime.combine(day + DAY, time()),
    )
    return {row[0]: row[1].date() for row in session.execute(over.group_by(Group.id))}


def _words(session: Session, ids: list[int], list_id: int) -> Cells:
    held = select(GroupWord.group_id, ListWord.name).join(ListWord).where(ListWord.list_id == list_id)
    now = held.where(GroupWord.group_id.in_(ids), GroupWord.valid_until.is_(None))
    return _listed(session, now.order_by(ListWord.position, ListWord.id))


def _extra(session: Session, ids: list[int], field_id: int) -> Cells:
    held = select(ExtraValue.group_id, ExtraValue.value).join(ExtraField).where(ExtraField.id == field_id)
    return {row[0]: row[1] for row in session.execute(held.where(ExtraValue.group_id.in_(ids)))}


_FINDING: Mapping[str, Callable[[Session, list[int], date], Cells]] = {
    "fields": _fields,
    "form": _form,
    "representative": _representative,
    "postal_code": _postal,
    "names": _names,
    "papers_missing": _papers,
    "last_use": _last_use,
}


def _withheld(session: Session, found: dict[str, Cells], ids: Sequence[int], day: date) -> dict[str, Cells]:
    agreed = publishable_of_all(session, day)
    people = set(session.scalars(select(Group.id).where(Group.kind == GroupKind.INDIVIDUAL)))
    for key, values in found.items():
        if key in PRIVATE:
            field = ConsentField(key)
            found[key] = {group: agreed.get(group, {}).get(field) for group in values}
        elif key in DESK_ONLY or key.startswith(EXTRA):
            found[key] = dict.fromkeys(ids)
        elif key in ("name", "kana", "names"):
            nameless = {group for group in people if not agreed.get(group, {}).get(ConsentField.REPRESENTATIVE)}
            found[key] = {group: None if group in nameless else value for group, value in values.items()}
    if texts := TEXTS & found.keys():
        known = known_privately(session, day)
        for key in texts:
            found[key] = {group: _told(value, known, agreed, group) for group, value in found[key].items()}
    return found


def _told(
    value: Cell,
    known: Mapping[int, set[tuple[str, bool]]],
    agreed: Mapping[int, Mapping[ConsentField, str]],
    group: int,
) -> Cell:
    """A text that the group wrote for everybody, without what it did not agree to."""
    if not isinstance(value, str) or not value:
        return value
    private = {said for said, _reaches in known.get(group, ())}
    return without_private(value, private - set(agreed.get(group, {}).values()))
