"""Who has which role in which group. Reads group_roles, people, groups."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Group, GroupRole, Person
from desktop.queries.groups import find_groups
from desktop.rules.kana import digits, fold
from desktop.words import PersonRole

LOOKED_AT = 60
LEAST_PHONE = 6


@dataclass(frozen=True, slots=True)
class PersonGroupRow:
    """A role of one person, in whatever group."""

    role_id: int
    group_id: int
    number: str
    name: str
    role: PersonRole
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role in a group; `others` are the groups the person is in besides, each once."""

    id: int
    role: PersonRole
    person_id: int
    name: str
    kana: str
    phone: str
    email: str
    since: date
    until: date | None
    others: tuple[tuple[int, str], ...]

    def holds_or_comes(self, day: date) -> bool:
        return self.until is None or self.until > day


@dataclass(frozen=True, slots=True)
class PersonHit:
    """Somebody who is known already, with the groups of theirs; `same_phone` beside the same name or without it."""

    id: int
    name: str
    kana: str
    phone: str
    email: str
    groups: tuple[str, ...]
    same_name: bool
    same_phone: bool


def people_of(session: Session, group_id: int, day: date) -> tuple[RoleRow, ...]:
    """Everybody who has, will have or had a role: in the order of the roles, those who have it on `day` first."""
    person = (Person.id, Person.name, Person.kana, Person.phone, Person.email)
    columns = (GroupRole.id, GroupRole.role, *person, GroupRole.valid_from, GroupRole.valid_until)
    mine = select(*columns).join(Person, Person.id == GroupRole.person_id).where(GroupRole.group_id == group_id)
    found: Sequence[Any] = session.execute(mine.order_by(GroupRole.valid_from.desc(), GroupRole.id.desc())).all()
    others = _others(session, group_id, {row[2] for row in found}, day)
    rows = [RoleRow(*row, others=tuple(others.get(row[2], {}).items())) for row in found]
    order = list(PersonRole)
    return tuple(sorted(rows, key=lambda row: (not row.holds_or_comes(day), order.index(row.role))))


def groups_of_person(session: Session, person_id: int) -> tuple[PersonGroupRow, ...]:
    """Every role a person has or had, the last begun first."""
    columns = (GroupRole.id, Group.id, Group.number, Group.name, GroupRole.role, *_period())
    theirs = select(*columns).join(Group, Group.id == GroupRole.group_id).where(GroupRole.person_id == person_id)
    rows = session.execute(theirs.order_by(GroupRole.valid_from.desc(), GroupRole.id.desc()))
    return tuple(PersonGroupRow(*row) for row in rows)


def similar_people(session: Session, name: str, phone: str = "", most: int = 5) -> tuple[PersonHit, ...]:
    """Who may be meant by what is typed: people of the same folded name or of the same phone."""
    wanted, dialled = fold(name), digits(phone)
    asked = [name] if wanted else []
    asked += [dialled] if len(dialled) >= LEAST_PHONE else []
    ids = {hit.id for each in asked for hit in find_groups(session, each, LOOKED_AT)}
    person = (Person.id, Person.name, Person.kana, Person.phone, Person.email)
    listed = select(*person, Group.name.label("of")).join(GroupRole, GroupRole.person_id == Person.id)
    found: dict[int, tuple[PersonHit, list[str]]] = {}
    for row in session.execute(listed.join(Group).where(Group.id.in_(ids)).order_by(Person.id, Group.sort_key)):
        same_name = bool(wanted) and wanted in {fold(row.name), fold(row.kana)}
        same_phone = len(dialled) >= LEAST_PHONE and digits(row.phone) == dialled
        if same_name or same_phone:
            hit = PersonHit(row.id, row.name, row.kana, row.phone, row.email, (), same_name, same_phone)
            found.setdefault(row.id, (hit, []))[1].append(row.of)
    hits = [_with(hit, groups) for hit, groups in found.values()]
    return tuple(sorted(hits, key=lambda hit: (-hit.same_name - hit.same_phone, hit.id))[:most])


def _with(hit: PersonHit, groups: Iterable[str]) -> PersonHit:
    known = (hit.id, hit.name, hit.kana, hit.phone, hit.email)
    return PersonHit(*known, tuple(dict.fromkeys(groups)), hit.same_name, hit.same_phone)


def _others(session: Session, group_id: int, people: set[int], day: date) -> dict[int, dict[int, str]]:
    """The other groups these people are in on `day`, by person."""
    theirs = select(GroupRole.person_id, Group.id, Group.name).join(Group, Group.id == GroupRole.group_id)
    elsewhere = theirs.where(
        GroupRole.person_id.in_(people),
        GroupRole.group_id != group_id,
        GroupRole.valid_until.is_(None) | (GroupRole.valid_until > day),
    )
    found: dict[int, dict[int, str]] = {}
    for person_id, other_id, name in session.execute(elsewhere.order_by(Group.sort_key, Group.id)):
        found.setdefault(person_id, {})[other_id] = name
    return found


def _period() -> tuple[Any, Any]:
    return GroupRole.valid_from, GroupRole.valid_until
