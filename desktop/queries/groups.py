"""Finding groups while typing, by name, reading, number, phone and people. Reads groups and the words beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, text
from sqlalchemy.orm import Session

from desktop.models import Group
from desktop.queries.search_words import ids_by_words, named_by_words
from desktop.rules.kana import digits, fold
from desktop.words import GroupStatus

LEAST_DIGITS = 3
HITS_LOOKED_AT = 400
MOST_ASKED = 400  # characters; no line that is searched is longer
DENSE = 12  # where one group in so many holds the words, the next in order is met sooner than all are gathered
SEARCH = ("group_search", "group_id")


@dataclass(frozen=True, slots=True)
class GroupHit:
    """A group as a list of hits shows it."""

    id: int
    number: str
    name: str
    kana: str
    status: GroupStatus
    registered_until: date | None


@dataclass(frozen=True, slots=True)
class Candidates:
    """Groups whose search words fit what was asked; where they are `many`, only some of their ids."""

    wanted: str
    number: str
    ids: tuple[int, ...]
    many: bool

    def holding(self) -> ColumnElement[bool]:
        """What the folded text of a hit holds: the text that was asked for, or its digits."""
        asked = [text for text in (self.wanted, self.number) if text]
        return or_(*(Group.search_text.contains(text, autoescape=True) for text in asked))


def candidates(session: Session, asked: str, most: int) -> Candidates:
    """Look up to `most` groups up by their search words; nothing asked has no candidates."""
    wanted, number = (fold(asked), digits(asked)) if len(asked) <= MOST_ASKED else ("", "")
    number = number if len(number) >= LEAST_DIGITS and number != wanted else ""
    ids = _ids_with(session, wanted, most) if wanted else []
    if len(ids) >= most:
        return Candidates(wanted, "", tuple(ids), many=True)
    dialled = _ids_with(session, number, most) if number else []
    if len(dialled) >= most:
        return Candidates(number, "", tuple(dialled), many=True)
    return Candidates(wanted, number, (*ids, *dialled), many=False)


def in_order(session: Session, many: Candidates) -> ColumnElement[bool]:
    """The condition for walking the list in its order when many groups hold the words."""
    everyone = session.scalar(select(func.count()).select_from(Group)) or 0
    if count_by_words(session, many) * DENSE > everyone:
        return many.holding()
    return and_(named_by_words(session, "groups.id", *SEARCH, many.wanted), many.holding())


def count_by_words(session: Session, many: Candidates) -> int:
    """How many groups hold the search words; of three characters and more a few may hold them in another order."""
    question, asked_words = ids_by_words(session, *SEARCH, many.wanted)
    return session.scalar(text(f"SELECT count(*) FROM ({question}) AS named"), {"words": asked_words}) or 0  # noqa: S608


def find_groups(session: Session, asked: str, limit: int = 50) -> list[GroupHit]:
    """Groups whose name, kana, number, phone or people hold what was asked, in gojuon order.

    A number that is exactly what was asked comes first. Kana and kanji, widths, legal forms and long vowels are folded.
    Nothing asked finds nothing.
    """
    found = candidates(session, asked, HITS_LOOKED_AT)
    asked_for = _hits().add_columns(Group.sort_key)
    if found.many:
        # more than were looked at hold it: the list is walked in its order until enough of them are met
        walk = asked_for.where(in_order(session, found)).order_by(Group.sort_key, Group.id)
        rows = session.execute(walk.limit(HITS_LOOKED_AT if found.wanted.isdigit() else limit)).all()
    elif found.ids:
        # ordered here: told to order them, SQLite walks the whole list instead of looking the few up
        rows = sorted(session.execute(asked_for.where(Group.id.in_(found.ids), found.holding())), key=gojuon)
    else:
        return []
    hits = [GroupHit(*row[:-1]) for row in rows]
    hits.sort(key=lambda hit: not _is_number(hit, found.wanted))
    return hits[:limit]


def group_by_number(session: Session, number: str) -> GroupHit | None:
    row = session.execute(_hits().where(Group.number == number)).first()
    return GroupHit(*row) if row is not None else None


def _hits() -> Select[*tuple[Any, ...]]:
    columns = (Group.id, Group.number, Group.name, Group.kana, Group.status, Group.registered_until)
    return select(*columns)


def gojuon(row: Any) -> tuple[str, int]:
    """Byte by byte, as the databases sort it."""
    return row.sort_key, row.id


def _ids_with(session: Session, wanted: str, most: int) -> list[int]:
    """Candidates by search words; the caller checks them against the folded text."""
    question, asked_words = ids_by_words(session, *SEARCH, wanted)
    return list(session.scalars(text(f"{question} LIMIT :most"), {"words": asked_words, "most": most}))


def _is_number(hit: GroupHit, wanted: str) -> bool:
    """Whether what was asked, folded, is nothing but the group's number, zeros before it or not."""
    return wanted.isdigit() and hit.number.lstrip("0") == wanted.lstrip("0")
