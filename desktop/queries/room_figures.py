"""The use of rooms counted by one thing at a time. Reads bookings, their groups, refused requests and the rules.

What took place counts: bookings that came to be and are over. A joined room keeps its own bookings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import RefusedRequest, Resource
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.queries.days import room_rows
from desktop.queries.group_fields import fields_on
from desktop.queries.moments import within
from desktop.queries.uses import Asked, Use, uses_in
from desktop.queries.utilisation import lanes_on
from desktop.rules.lanes import lane_at
from desktop.rules.percents import shares
from desktop.rules.wanted import minutes_of

ROOM_FIGURE_READS = frozenset({"bookings", "groups", "group_activities", "refused_requests", "resources"}) | RULE_TABLES
# from how many people a band begins; the last has no end
PEOPLE = (1, 5, 10, 20, 30, 50)


class RoomFigure(StrEnum):
    """By what the use of rooms is counted."""

    ROOM = "room"
    PERIOD = "period"
    WEEKDAY = "weekday"
    GROUP = "group"
    FIELD = "field"
    PURPOSE = "purpose"
    PEOPLE = "people"
    RELIEF = "relief"
    REFUSED = "refused"


# a name, a weekday from Monday = 0, the first number of a band of people, or None where nobody said
Key = str | int | None


@dataclass(frozen=True, slots=True)
class UseRow:
    """`percent` of all bookings counted here; `ids` are the bookings (or refused requests) behind the number.

    Of a group with several fields each field counts, so fields may come to more than all bookings.
    """

    key: Key
    bookings: int
    minutes: int
    people: int
    fees: int
    percent: Decimal | None
    ids: tuple[int, ...]


def room_figure(session: Session, figure: RoomFigure, asked: Asked, now: datetime) -> tuple[UseRow, ...]:
    """One figure's rows: the most used first, in their own order where the keys have one."""
    if figure is RoomFigure.REFUSED:
        return _refused(session, asked)
    uses = uses_in(session, asked, now)
    keys = _keys(session, figure, uses)
    found: defaultdict[Key, list[Use]] = defaultdict(list)
    for use in uses:
        for key in keys(use):
            found[key].append(use)
    counts = [len(of_key) for of_key in found.values()]
    percents = shares(counts) if counts and figure is not RoomFigure.FIELD else [None] * len(counts)
    rows = [_row(key, of_key, percent) for (key, of_key), percent in zip(found.items(), percents, strict=True)]
    return tuple(sorted(rows, key=_order(figure, [room.name for room in room_rows(session)])))


def _keys(session: Session, figure: RoomFigure, uses: Sequence[Use]) -> Callable[[Use], Iterable[Key]]:
    """What a booking is counted under."""
    if figure is RoomFigure.PERIOD:
        return _period(session)
    if figure is RoomFigure.FIELD:
        # as they are at the end of what is counted
        fields = fields_on(session, uses[-1].starts_at.date()) if uses else {}
        return lambda use: fields.get(use.group_id or 0) or (None,)
    key = _KEYS[figure]
    return lambda use: (key(use),)


_KEYS: dict[RoomFigure, Callable[[Use], Key]] = {
    RoomFigure.ROOM: lambda use: use.room,
    RoomFigure.WEEKDAY: lambda use: use.starts_at.weekday(),
    RoomFigure.GROUP: lambda use: use.user,
    RoomFigure.PURPOSE: lambda use: use.purpose or None,
    RoomFigure.PEOPLE: lambda use: _band(use.heads),
    RoomFigure.RELIEF: lambda use: f"{use.ground} {use.relief}%".strip() if use.relief else None,
}


def _period(session: Session) -> Callable[[Use], Iterable[Key]]:
    """The slot in which the booking begins, or the number of the part of the day where the slots have no names."""
    book, rooms = rulebook(session), {room.id: room for room in room_rows(session)}

    def period(use: Use) -> Iterable[Key]:
        room, day = rooms.get(use.resource_id), use.starts_at.date()
        lanes = lanes_on(book, room, day) if room is not None else ()
        if not lanes:
            return (None,)
        lane = lanes[lane_at(lanes, minutes_of(use.starts_at, day))]
        return (lane.name or lane.start,)

    return period


def _band(people: int | None) -> int | None:
    return max((first for first in PEOPLE if people and first <= people), default=None)


def _row(key: Key, uses: Sequence[Use], percent: Decimal | None) -> UseRow:
    minutes = sum(int((use.ends_at - use.starts_at).total_seconds()) // 60 for use in uses)
    people = sum(use.heads or 0 for use in uses)
    return UseRow(key, len(uses), minutes, people, sum(use.fee for use in uses), percent, tuple(use.id for use in uses))


def _order(figure: RoomFigure, rooms: Sequence[str]) -> Callable[[UseRow], tuple[bool, int, str]]:
    """What nobody said comes last."""
    places = {name: place for place, name in enumerate(rooms)}

    def order(row: UseRow) -> tuple[bool, int, str]:
        if figure is RoomFigure.ROOM:
            return False, places.get(str(row.key), len(places)), str(row.key)
        if isinstance(row.key, int):
            return False, row.key, ""
        return row.key is None, -row.bookings, str(row.key)

    return order


def _refused(session: Session, asked: Asked) -> tuple[UseRow, ...]:
    """Requests by the rule that refused them; of one of several in a row for the same the last is enough."""
    at_site = () if asked.site_id is None else (Resource.site_id == asked.site_id,)
    rows = session.execute(
        select(RefusedRequest.id, RefusedRequest.refusal, RefusedRequest.people)
        .outerjoin(Resource, Resource.id == RefusedRequest.resource_id)
        .where(within(RefusedRequest.at, asked.first, asked.until), *at_site)
        .order_by(RefusedRequest.at)
    ).all()
    counted = Counter(row.refusal for row in rows)
    percents = dict(zip(counted, shares(list(counted.values())), strict=True)) if counted else {}
    return tuple(
        UseRow(
            name,
            count,
            0,
            sum(row.people or 0 for row in rows if row.refusal == name),
            0,
            percents[name],
            tuple(row.id for row in rows if row.refusal == name),
        )
        for name, count in counted.most_common()
    )
