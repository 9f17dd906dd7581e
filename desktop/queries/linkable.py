"""What a case can be linked to, by what is typed: groups, bookings, programs, actions of the city's plan.

Reads what the search for everything reads, and actions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Action
from desktop.queries.search import find_anything
from desktop.queries.search_hits import HitKind
from desktop.rules.kana import fold
from desktop.rules.link_kinds import LinkKind

MOST_ACTIONS = 5


@dataclass(frozen=True, slots=True)
class Linkable:
    """`detail` is what tells it apart: the number of a group or booking, the room's name."""

    kind: LinkKind
    id: int
    name: str
    detail: str = ""
    day: date | None = None


def linkable(session: Session, asked: str, now: datetime, site_id: int | None = None) -> tuple[Linkable, ...]:
    """Groups first, then bookings, programs and actions; nothing for nothing asked."""
    if not asked.strip():
        return ()
    found = find_anything(session, asked, now, site_id=site_id)
    groups = (Linkable(LinkKind.GROUP, row.id, row.name, row.number) for row in found.groups)
    bookings = (
        Linkable(LinkKind.BOOKING, row.id, row.room, f"{row.number}　{row.group}", row.starts_at.date())
        for row in found.bookings
    )
    events = (
        Linkable(LinkKind.EVENT, hit.id, hit.title, hit.detail, hit.on)
        for hit in found.hits
        if hit.kind is HitKind.EVENT
    )
    return (*groups, *bookings, *events, *_actions(session, asked))


def _actions(session: Session, asked: str) -> list[Linkable]:
    """By their number or by words of their title."""
    wanted = fold(asked)
    rows = session.execute(select(Action.id, Action.number, Action.title).order_by(Action.number))
    return [
        Linkable(LinkKind.ACTION, action_id, title, str(number))
        for action_id, number, title in rows
        if wanted and (wanted == str(number) or wanted in fold(title))
    ][:MOST_ACTIONS]
