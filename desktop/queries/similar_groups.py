"""Groups that may be the one that is being registered. Reads groups, their private fields, the lines they are found by.

Two groups of which somebody said that they are two are not taken for each other again.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.models import Group, NotTheSame, PrivateField
from desktop.queries.groups import GroupHit
from desktop.queries.register_counts import remembered
from desktop.queries.register_lines import RegisterLines, register_lines
from desktop.rules.kana import digits, fold
from desktop.words import GroupStatus, PrivateKind

LEAST_ALIKE, LEAST_PART, MOST_ALIKE = 2, 4, 8
LONGER = 4  # a name that goes on for so many characters is another name
ADDRESSES = "the addresses of all groups"
_SIGNS = str.maketrans(dict.fromkeys("‐‑‒–—―−ー丁目番地号", "-"))


@dataclass(frozen=True, slots=True)
class SimilarGroup:
    """A group that may be the same, and what is the same.

    One of "name", "near_name", "kana", "representative", "phone", "corporate_number", "address".
    """

    hit: GroupHit
    same: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the form has so far; `group_id` is the group that is being changed."""

    name: str = ""
    kana: str = ""
    representative: str = ""
    phones: tuple[str, ...] = ()
    corporate_number: str = ""
    address: str = ""
    group_id: int | None = None


def similar_groups(session: Session, typed: Typed) -> list[SimilarGroup]:
    """Groups, removed ones too, that have something in common with what was typed; who has most comes first."""
    register = register_lines(session)
    same: dict[int, list[str]] = {}
    for reason, ids in _reasons(session, register, typed):
        for key in ids:
            same.setdefault(key, []).append(reason)
    two = _said_to_be_two(session, typed.group_id)
    likely = sorted(same.keys() - two, key=lambda key: (-len(same[key]), key))[: 4 * MOST_ALIKE]
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until)
    kept = select(*columns).where(Group.id.in_(likely), Group.status != GroupStatus.MERGED).order_by(Group.sort_key)
    alike = [SimilarGroup(GroupHit(*row), tuple(same[row.id])) for row in session.execute(kept)]
    return sorted(alike, key=lambda group: -len(group.same))[:MOST_ALIKE]


def _reasons(session: Session, register: RegisterLines, typed: Typed) -> Iterable[tuple[str, Iterable[int]]]:
    name = fold(typed.name)
    named = _with(register, name)
    yield "name", named
    if len(name) >= LEAST_PART:
        yield "near_name", _near(register, name) - named
    yield "kana", _with(register, fold(typed.kana)) - (named if fold(typed.kana) == name else set())
    yield "representative", _with(register, fold(typed.representative))
    yield "phone", {key for phone in typed.phones for key in _with(register, digits(phone))}
    if number := digits(typed.corporate_number):
        yield "corporate_number", session.scalars(select(Group.id).where(Group.corporate_number == number)).all()
    if len(address := _bare(typed.address)) >= LEAST_PART:
        yield "address", remembered(session, ADDRESSES, lambda: _addresses(session)).get(address, ())


def _with(register: RegisterLines, line: str) -> set[int]:
    return {register.ids[place] for place in register.with_line(line)} if len(line) >= LEAST_ALIKE else set()


def _near(register: RegisterLines, name: str) -> set[int]:
    """Whose name, the first of its lines, holds what was typed and little more."""
    near: set[int] = set()
    for place in register.named(name):
        text = register.texts[place]
        first = text[1 : text.index("\n", 1)]
        if name in first and len(first) < len(name) + LONGER:
            near.add(register.ids[place])
    return near


def _said_to_be_two(session: Session, group_id: int | None) -> set[int]:
    if group_id is None:
        return set()
    pairs = select(NotTheSame.group_id, NotTheSame.other_id)
    mine = pairs.where(or_(NotTheSame.group_id == group_id, NotTheSame.other_id == group_id))
    return {group_id, *(key for pair in session.execute(mine) for key in pair)}


def _addresses(session: Session) -> dict[str, list[int]]:
    held = select(PrivateField.group_id, PrivateField.value).where(PrivateField.kind == PrivateKind.ADDRESS)
    found: dict[str, list[int]] = {}
    rows: Iterable[Any] = session.execute(held.where(PrivateField.valid_until.is_(None)))
    for key, address in rows:
        found.setdefault(_bare(address), []).append(key)
    return found


def _bare(address: str) -> str:
    """The address in one way of writing its numbers."""
    plain = unicodedata.normalize("NFKC", address).translate(_SIGNS)
    return "".join(plain.split()).replace("--", "-").strip("-")
