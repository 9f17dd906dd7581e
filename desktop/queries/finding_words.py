"""A wish in one line answered with places. Reads equipment and rooms for the words that name one, then what is free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import StockItem
from desktop.queries.bookables import bookable_rows
from desktop.queries.finding import FoundPlace, FreeAsked, find_places
from desktop.rules.kana import fold
from desktop.rules.wish_text import read_wish

FEW = 3


@dataclass(frozen=True, slots=True)
class Answered:
    """`asked` is what was understood, `unknown` the words that were not; `places` are the best ones."""

    asked: FreeAsked
    unknown: tuple[str, ...]
    places: tuple[FoundPlace, ...]


def answer_line(session: Session, text: str, now: datetime, *, site_id: int | None = None, most: int = FEW) -> Answered:
    """The best places for a line like 次の火曜の夜 10人 プロジェクター; its words may name rooms and equipment."""
    asked, unknown = understood(session, text, now, site_id=site_id)
    return Answered(asked, unknown, find_places(session, asked, now, most))


def understood(
    session: Session, text: str, now: datetime, *, site_id: int | None = None
) -> tuple[FreeAsked, tuple[str, ...]]:
    """The wish that a line says, and the words in it that are no names here."""
    wish = read_wish(text, today=now.date())
    rooms = {fold(room.name): room.id for room in bookable_rows(session)}
    items = {fold(row.name): row.id for row in session.execute(select(StockItem.id, StockItem.name))}
    room_ids, item_ids, unknown = set[int](), set[int](), list[str]()
    for word in wish.words:
        folded = fold(word)
        named_items = [number for name, number in items.items() if folded in name]
        named_rooms = [number for name, number in rooms.items() if folded in name]
        if named_items:
            item_ids.add(named_items[0])
        elif named_rooms:
            room_ids.update(named_rooms)
        else:
            unknown.append(word)
    asked = FreeAsked(
        first=wish.first,
        last=wish.last,
        weekdays=wish.weekdays,
        within=wish.within,
        start=wish.start,
        minutes=wish.minutes,
        people=wish.people,
        items=tuple((item_id, 1) for item_id in sorted(item_ids)),
        room_ids=frozenset(room_ids),
        site_id=None if room_ids else site_id,
    )
    return asked, tuple(unknown)
