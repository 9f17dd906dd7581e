"""Finding groups while typing, by name, reading, number, phone and people. Reads groups and the words beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from desktop.models import Group
from desktop.models.plain import plain_rows
from desktop.models.same_group import canonical
from desktop.queries.group_candidates import candidates, first_of_many, gojuon
from desktop.queries.register_lines import are_kept, register_lines
from desktop.rules.kana import fold
from desktop.words import GroupStatus

HITS_LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class GroupHit:
    """A group as a list of hits shows it."""

    id: int
    number: str
    name: str
    kana: str
    status: GroupStatus
    registered_until: date | None


def find_groups(session: Session, asked: str, limit: int = 50) -> list[GroupHit]:
    """Groups whose name, kana, number, phone or people hold what was asked, in gojuon order.

    A number that is exactly what was asked comes first. Kana and kanji, widths, legal forms and long vowels are folded.
    Nothing asked finds nothing.
    """
    if are_kept(session):
        register = register_lines(session)
        near = [register.ids[place] for place in register.named(asked)]
        wanted = fold(asked)
        ids = tuple(near[: HITS_LOOKED_AT if wanted.isdigit() else limit])
        return _hits_of(sorted(session.execute(_keyed().where(Group.id.in_(ids))), key=gojuon), wanted, limit)
    found = candidates(session, asked, HITS_LOOKED_AT)
    asked_for = _keyed()
    if found.many:
        most = HITS_LOOKED_AT if found.wanted.isdigit() else limit
        rows = first_of_many(session, found, asked_for, most)
    elif found.ids:
        # ordered here: told to order them, SQLite walks the whole list instead of looking the few up
        rows = sorted(session.execute(asked_for.where(Group.id.in_(found.ids), found.holding())), key=gojuon)
    else:
        return []
    return _hits_of(rows, found.wanted, limit)


def first_groups(session: Session, asked: str, most: int) -> list[GroupHit]:
    """As `find_groups`, from the register's lines alone: not all are looked for where very many hold what was asked."""
    if not are_kept(session) or fold(asked).isdigit():
        return find_groups(session, asked, most)
    register = register_lines(session)
    ids = [register.ids[place] for place in register.near(asked, most)]
    return sorted_hits(session, ids) if ids else []


def sorted_hits(session: Session, ids: Sequence[int]) -> list[GroupHit]:
    """Groups by their ids, in gojuon order."""
    rows = sorted(plain_rows(session, _BY_IDS, {"ids": ids}), key=gojuon)
    return [GroupHit(*row[:-1]) for row in rows]


def _hits_of(rows: Iterable[Any], wanted: str, limit: int) -> list[GroupHit]:
    hits = [GroupHit(*row[:-1]) for row in rows]
    hits.sort(key=lambda hit: not _is_number(hit, wanted))
    return hits[:limit]


def hits_with(session: Session, ids: Sequence[int]) -> tuple[GroupHit, ...]:
    """Groups by their ids, in any order; those that were merged into another are left out."""
    if not ids:
        return ()
    rows = session.execute(_hits().where(Group.id.in_(ids), Group.merged_into.is_(None)))
    return tuple(GroupHit(*row) for row in rows)


def group_by_number(session: Session, number: str) -> GroupHit | None:
    """Who has this number; of one that was merged, the group it is kept under: its card is still carried around."""
    group_id = session.scalars(select(Group.id).where(Group.number == number)).first()
    if group_id is None:
        return None
    return GroupHit(*session.execute(_hits().where(Group.id == canonical(session, group_id))).one())


def _keyed() -> Select[*tuple[Any, ...]]:
    return _hits().add_columns(Group.sort_key)


def _hits() -> Select[*tuple[Any, ...]]:
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until)
    return select(*columns)


def _is_number(hit: GroupHit, wanted: str) -> bool:
    """Whether what was asked, folded, is nothing but the group's number, zeros before it or not."""
    return wanted.isdigit() and hit.number.lstrip("0") == wanted.lstrip("0")


_BY_IDS = _keyed().where(Group.id.in_(bindparam("ids", expanding=True)))
