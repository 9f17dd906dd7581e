"""Finding groups while typing. Reads groups and the search words beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select, text
from sqlalchemy.orm import Session

from desktop.models import Group
from desktop.rules.kana import digits, fold, words
from desktop.words import GroupStatus

LEAST_DIGITS = 3
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
    """Groups whose name, kana, number or phone holds what was asked, in gojuon order; an exact number comes first.

    Kana and kanji, widths, legal forms and long vowels are folded. Nothing asked finds nothing.
    """
    wanted = fold(asked)
    number = digits(asked)
    if not wanted and not number:
        return []
    ids = _ids_with(session, wanted) if wanted else []
    if len(number) >= LEAST_DIGITS and number != wanted:
        ids += _ids_with(session, number)
    asked_for = _hits().add_columns(Group.sort_key, Group.search_text)
    if len(ids) >= HITS_LOOKED_AT:
        # more than were looked at hold it: the list is walked in its order until enough of them are met
        question, asked_words = _by_words(session, wanted)
        named = text(f"groups.id IN ({question})").bindparams(words=asked_words)
        walk = asked_for.where(named, Group.search_text.contains(wanted, autoescape=True))
        ordered = walk.order_by(Group.sort_key, Group.id).limit(HITS_LOOKED_AT if number else limit)
        rows = session.execute(ordered).all()
    else:
        # ordered here: told to order them, SQLite walks the whole list instead of looking the few up
        rows = sorted(session.execute(asked_for.where(Group.id.in_(ids))), key=_gojuon)
    hits = [GroupHit(*row[:-2]) for row in rows if _holds(row.search_text, wanted, number)]
    hits.sort(key=lambda hit: not _is_number(hit, wanted))
    return hits[:limit]


def group_by_number(session: Session, number: str) -> GroupHit | None:
    row = session.execute(_hits().where(Group.number == number)).first()
    return GroupHit(*row) if row is not None else None


def _hits() -> Select[*tuple[Any, ...]]:
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until)
    return select(*columns)


def _gojuon(row: Any) -> tuple[str, int]:
    """Byte by byte, as the databases sort it."""
    return row.sort_key, row.id


def _ids_with(session: Session, wanted: str) -> list[int]:
    """Candidates by search words; the caller checks them against the folded text."""
    question, asked_words = _by_words(session, wanted)
    return list(session.scalars(text(f"{question} LIMIT :most"), {"words": asked_words, "most": HITS_LOOKED_AT}))


def _by_words(session: Session, wanted: str) -> tuple[str, Any]:
    """The question to the search words, and the words it asks for."""
    asked_words = sorted(_rarest(wanted))
    if session.get_bind().dialect.name == "postgresql":
        return "SELECT group_id FROM group_search WHERE words @> CAST(:words AS text[])", asked_words
    quoted = " AND ".join('"' + word.replace('"', '""') + '"' for word in asked_words)
    return "SELECT rowid FROM group_search WHERE words MATCH :words", quoted


def _rarest(wanted: str) -> Iterable[str]:
    """Bigrams say more than the characters they consist of; a single character has nothing else."""
    return {word for word in words(wanted) if len(word) > 1} or words(wanted)


def _holds(found_in: str, wanted: str, number: str) -> bool:
    return (bool(wanted) and wanted in found_in) or (len(number) >= LEAST_DIGITS and number in found_in)


def _is_number(hit: GroupHit, wanted: str) -> bool:
    """Whether what was asked, folded, is nothing but the group's number, zeros before it or not."""
    return wanted.isdigit() and hit.number.lstrip("0") == wanted.lstrip("0")
