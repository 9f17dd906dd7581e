"""Very many bookings at once, for measuring: written in bulk, as one act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import Integer, Table, cast, extract, func, insert, literal, select
from sqlalchemy.orm import Session

from desktop.jobs.demo.plan import FEW_AFTER, FEW_BEFORE
from desktop.models import Base, Booking, NumberRange, Occupancy, Resource, ResourceAtom
from desktop.models.rulebook import prices_of, rulebook
from desktop.operations.acting import Acting
from desktop.operations.center import RoomRequest, add_room
from desktop.operations.numbers import YEAR_FIELDS
from desktop.operations.sql import insert_into
from desktop.rules.booking_rules import Rulebook
from desktop.rules.dates import fiscal_year
from desktop.rules.fees import PriceOn, price_on, room_fee
from desktop.rules.numbers import format_number
from desktop.rules.ticks import EPOCH, TICK_MINUTES
from desktop.storage.notes import notes_of
from desktop.words import BookingState, CancelReason, NumberRangeName, ResourceKind

YEARS_BACK = timedelta(days=1003)
AHEAD = timedelta(days=85)  # within every booking window of three months
FEW_ROOMS_HOLD = 3  # bookings a day in each room; beyond that the center gets more rooms
MORE_ROOMS_HOLD = 6
LEAST_ROOMS = 20
HOURS = (9, 11, 13, 15, 17, 19)
CANCELLED_SHARE = 0.03
AT_ONCE = 5000
_EPOCH_SECONDS = int((EPOCH - datetime(1970, 1, 1)).total_seconds())
_MOST_TICKS = 2 * 60 // TICK_MINUTES


@dataclass(frozen=True, slots=True)
class _Room:
    id: int
    name: str
    prices: tuple[PriceOn, ...]


def fill_demo(session: Session, acting: Acting, *, rng: Random, today: date, groups: Sequence[int], count: int) -> int:
    """Spread bookings over three years, in as many rooms as they need; the journal keeps one fact of it.

    The days around `today` are left to bookings made one by one.
    """
    book = rulebook(session)
    days = [day for day in _days(today) if book.open_on(day, 1)]
    rooms = _rooms(session, acting, count / len(days))
    stretches = _stretches(rng, days, rooms, count)
    numbers: Counter[int] = Counter()
    for first in range(0, count, AT_ONCE):
        some = [
            _row(rng, acting, book, groups, numbers, room, start) for room, start in stretches[first : first + AT_ONCE]
        ]
        # On the bare connection, past the hook that would refuse: an image of every single row is what nobody needs.
        session.connection().execute(insert(_table(Booking)), some)
    session.execute(_occupy_all())
    _keep_numbers(session, book, numbers)
    notes_of(session).tables.add(Booking.__tablename__)
    return count


def _table(model: type[Base]) -> Table[Any]:
    return Base.metadata.tables[model.__tablename__]


def _days(today: date) -> Iterator[date]:
    day = today - YEARS_BACK
    while day <= today + AHEAD:
        if not -FEW_BEFORE <= (day - today).days <= FEW_AFTER:
            yield day
        day += timedelta(days=1)


def _rooms(session: Session, acting: Acting, per_day: float) -> list[_Room]:
    """The rooms that stand alone, and more of them where a day would not fit."""
    alone = select(ResourceAtom.resource_id).group_by(ResourceAtom.resource_id).having(func.count() == 1)
    rooms_only = (Resource.kind == ResourceKind.ROOM) & (Resource.site_id == 1)
    ids = list(session.scalars(select(Resource.id).where(Resource.id.in_(alone), rooms_only).order_by(Resource.id)))
    if per_day > len(ids) * FEW_ROOMS_HOLD:
        needed = max(LEAST_ROOMS, int(per_day / MORE_ROOMS_HOLD) + 1)
        for number in range(1, needed - len(ids) + 1):
            request = RoomRequest(name=f"第{number}会議室", site_id=1, capacity=10 + number % 5 * 6, yen_per_hour=200)
            ids.append(add_room(session, acting, request))
    named = session.execute(select(Resource.id, Resource.name).where(Resource.id.in_(ids)).order_by(Resource.id))
    return [_Room(key, name, tuple(prices_of(session, resource_id=key))) for key, name in named]


def _stretches(rng: Random, days: list[date], rooms: list[_Room], count: int) -> list[tuple[_Room, datetime]]:
    """A room and a start for each booking, in the order of time."""
    places = len(days) * len(rooms) * len(HOURS)
    picked = sorted(rng.sample(range(places), count))
    by_day = len(rooms) * len(HOURS)
    return [
        (
            rooms[place % len(rooms)],
            datetime.combine(days[place // by_day], time(HOURS[place % by_day // len(rooms)])),
        )
        for place in picked
    ]


def _row(
    rng: Random,
    acting: Acting,
    book: Rulebook,
    groups: Sequence[int],
    numbers: Counter[int],
    room: _Room,
    start: datetime,
) -> dict[str, Any]:
    end = start + timedelta(minutes=rng.choice((60, 90, 120, 120)))
    made_at = datetime.combine(start.date() - timedelta(days=rng.randint(3, 80)), time(10)) + timedelta(
        minutes=rng.randrange(600)
    )
    year = fiscal_year(made_at.date())
    numbers[year] += 1
    line = room_fee(room.name, price_on(start.date(), room.prices), start, end)
    cancelled = rng.random() < CANCELLED_SHARE
    return {
        "number": format_number(_pattern(book, made_at.date()), sequence=numbers[year], day=made_at.date()),
        "resource_id": room.id,
        "group_id": rng.choice(groups),
        "starts_at": start,
        "ends_at": end,
        "state": BookingState.CANCELLED if cancelled else BookingState.CONFIRMED,
        "expires_at": None,
        "purpose": rng.choice(("定例会", "練習", "打合せ", "講座")),
        "people": rng.randint(3, 10),
        "fee": line.amount,
        "fee_lines": [asdict(line)],
        "staff_id": acting.by.staff_id,
        "pc": acting.by.pc,
        "made_at": made_at,
        "cancel_reason": CancelReason.GROUP_ASKED if cancelled else None,
        "cancel_note": "",
        "version": 1,
    }


def _pattern(book: Rulebook, day: date) -> str:
    return str(book.setting(f"number.{NumberRangeName.BOOKING}", day, 1))


def _occupy_all() -> Any:
    """INSERT the ticks of all live bookings, counted by the database itself."""
    tick = select(literal(0).label("n")).cte("ticks", recursive=True)
    tick = tick.union_all(select(tick.c.n + 1).where(tick.c.n < _MOST_TICKS - 1))
    first = (cast(extract("epoch", Booking.starts_at), Integer) - _EPOCH_SECONDS) // (TICK_MINUTES * 60)
    last = (cast(extract("epoch", Booking.ends_at), Integer) - _EPOCH_SECONDS) // (TICK_MINUTES * 60)
    rows = (
        select(ResourceAtom.atom_id, first + tick.c.n, Booking.id)
        .join(Booking, Booking.resource_id == ResourceAtom.resource_id)
        .join(tick, tick.c.n < last - first)
        .where(Booking.state == BookingState.CONFIRMED)
        .order_by(ResourceAtom.atom_id, first + tick.c.n)
    )
    return insert(Occupancy).from_select(["atom_id", "tick", "booking_id"], rows)


def _keep_numbers(session: Session, book: Rulebook, numbers: Counter[int]) -> None:
    """Later bookings go on where these stopped."""
    for year, last in numbers.items():
        period = str(year) if any(field in _pattern(book, date(year, 4, 1)) for field in YEAR_FIELDS) else ""
        statement = insert_into(session, NumberRange).values(
            name=NumberRangeName.BOOKING.value, period=period, last=last
        )
        session.execute(statement.on_conflict_do_update(index_elements=["name", "period"], set_={"last": last}))
