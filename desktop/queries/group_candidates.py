"""Which groups hold what was asked, and the first of them in gojuon order. Reads groups and the search words beside.

Where few hold it, they are looked up. Where many do, the list is walked in its order for as long as that pays; hits
that stand together at its end are sorted by their known places instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, or_, select, text
from sqlalchemy.orm import Session

from desktop.models import Group
from desktop.queries.register_counts import places
from desktop.queries.search_words import ids_by_words, numbers_of
from desktop.rules.kana import digits, fold

LEAST_DIGITS = 3
MOST_ASKED = 400  # characters; no line that is searched is longer
DENSE = 10  # where one group in so many holds the words, walking the list meets them soon
WALKED = 6000  # how far the list is walked before its hits are taken to stand elsewhere
AT_ONCE = 800
SEARCH = ("group_search", "group_id")


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


def count_by_words(session: Session, many: Candidates) -> int:
    """How many groups hold the search words; of three characters and more a few may hold them in another order."""
    question, asked_words = ids_by_words(session, *SEARCH, many.wanted)
    return session.scalar(text(f"SELECT count(*) FROM ({question}) AS named"), {"words": asked_words}) or 0  # noqa: S608


def everyone(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(Group)) or 0


def first_of_many(
    session: Session, many: Candidates, asked: Select[*tuple[Any, ...]], limit: int, *, conditions: Any = ()
) -> list[Any]:
    """The first rows of `asked`, which selects `sort_key` and `id` with whatever else of groups."""
    if count_by_words(session, many) * DENSE > everyone(session):
        # not further than a bound: the readings of one name stand together, and may all stand at the end
        in_order = select(Group.sort_key).order_by(Group.sort_key, Group.id).offset(WALKED).limit(1)
        bound = session.scalar(in_order)
        walk = asked.where(many.holding(), *(() if bound is None else (Group.sort_key <= bound,)), *conditions)
        rows = list(session.execute(walk.order_by(Group.sort_key, Group.id).limit(limit)))
        if len(rows) == limit:
            return rows
    return _sorted_first(session, many, asked.where(many.holding(), *conditions), limit)


def gojuon(row: Any) -> tuple[str, int]:
    """Byte by byte, as the databases sort it."""
    return row.sort_key, row.id


def _sorted_first(session: Session, many: Candidates, asked: Select[*tuple[Any, ...]], limit: int) -> list[Any]:
    question, asked_words = ids_by_words(session, *SEARCH, many.wanted)
    known = places(session)
    ids = sorted(numbers_of(session, text(question), {"words": asked_words}), key=lambda key: known.get(key, 0))
    rows: list[Any] = []
    for start in range(0, len(ids), AT_ONCE):
        rows += sorted(session.execute(asked.where(Group.id.in_(ids[start : start + AT_ONCE]))), key=gojuon)
        if len(rows) >= limit:
            break
    return rows[:limit]


def _ids_with(session: Session, wanted: str, most: int) -> list[int]:
    """Candidates by search words; the caller checks them against the folded text."""
    question, asked_words = ids_by_words(session, *SEARCH, wanted)
    return numbers_of(session, text(f"{question} LIMIT :most"), {"words": asked_words, "most": most})
