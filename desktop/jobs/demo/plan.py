"""Who books what around the demo day, as plain values: nothing here knows the database or the clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random

from desktop.jobs.demo.data import ENDED, EQUIPMENT, ROOMS, DemoGroup

FEW_BEFORE, FEW_AFTER = 3, 10  # days around the demo day when it is about measuring something else
DAYS_BEFORE, DAYS_AFTER = 62, 29  # three months
SLOTS = ((9, 12), (13, 17), (18, 21))
HELD_FROM, HELD_FOR = (14, 16, 12, 17, 19), timedelta(hours=1, minutes=30)
LATEST_CALL = timedelta(minutes=1)  # before the demo day's ten o'clock
FULLNESS = 0.5  # of the slots around the demo day; days further off are thinner, so that making it stays short
FAR, FAR_FULLNESS = timedelta(days=12), 0.28
_ALONE = tuple(room for room in ROOMS if not room.joins)
_JOINED = tuple(room for room in ROOMS if room.joins)


@dataclass(frozen=True, slots=True)
class PlannedBooking:
    """`group` is the place in the list of groups; `made_at` and `permit_at` are moments at the desk."""

    made_at: datetime
    staff: str
    room: str
    group: int
    starts_at: datetime
    ends_at: datetime
    purpose: str
    people: int
    items: tuple[tuple[str, int], ...] = ()
    held: bool = False
    permit_at: datetime | None = None


def plan_bookings(rng: Random, groups: Sequence[DemoGroup], days: Sequence[date], today: date) -> list[PlannedBooking]:
    """Bookings on the given open days without overlaps, in the order in which they were made."""
    planned = [booking for day in days for booking in _day(rng, groups, day, today)]
    return sorted(planned, key=lambda booking: booking.made_at)


def plan_hold(
    rng: Random, groups: Sequence[DemoGroup], taken: Sequence[PlannedBooking], day: date, now: datetime
) -> PlannedBooking | None:
    """A room held on the phone a moment before `now`, later on `day`; None when all are taken."""
    number = rng.choice([number for number in range(len(groups)) if number != ENDED])
    for hour in HELD_FROM:
        start = datetime.combine(day, time(hour))
        end = start + HELD_FOR
        if room := _free_room(taken, start, end):
            return PlannedBooking(now - LATEST_CALL, "advisor", room, number, start, end, "", 0, held=True)
    return None


def plan_provisional(
    groups: Sequence[DemoGroup], taken: Sequence[PlannedBooking], day: date, today: date
) -> PlannedBooking | None:
    """What the group whose registration has ended booked yesterday: it waits for the renewal."""
    start, end = datetime.combine(day, time(13)), datetime.combine(day, time(15))
    room = _free_room(taken, start, end)
    if room is None or len(groups) <= ENDED:
        return None
    made_at = datetime.combine(today - timedelta(days=1), time(16, 20))
    group = groups[ENDED]
    return PlannedBooking(made_at, "staff", room, ENDED, start, end, group.purposes[0], min(group.people, 10))


def _free_room(taken: Sequence[PlannedBooking], start: datetime, end: datetime) -> str | None:
    busy = {booking.room for booking in taken if booking.starts_at < end and start < booking.ends_at}
    busy |= {part for room in ROOMS if room.name in busy for part in room.joins}
    return next((room.name for room in reversed(_ALONE) if room.name not in busy), None)


def _day(rng: Random, groups: Sequence[DemoGroup], day: date, today: date) -> Iterator[PlannedBooking]:
    """One day's bookings: a group comes once."""
    lent: Counter[tuple[int, str]] = Counter()
    came: set[int] = {ENDED}
    for slot in SLOTS:
        shown = day == today and slot == SLOTS[-1]  # the demo day has two rooms joined in the evening
        rooms = _rooms(rng, joined=shown or rng.random() < 0.3)
        for room in rooms:
            fans = [number for number, group in enumerate(groups) if room in group.rooms and number not in came]
            near = abs(day - today) <= FAR
            wanted = rng.random() < (FULLNESS if near else FAR_FULLNESS) + (0.3 if day == today else 0)
            if fans and (wanted or (shown and room == _JOINED[0].name)):
                number = rng.choice(fans)
                came.add(number)
                yield _items(rng, _booking(rng, groups, number, room, day, slot, today), slot[0], lent)


def _rooms(rng: Random, *, joined: bool) -> list[str]:
    """The rooms of one slot: either a joined one or its parts."""
    whole = rng.choice(_JOINED) if joined else None
    alone = [room.name for room in _ALONE if whole is None or room.name not in whole.joins]
    return [*alone, whole.name] if whole else alone


def _booking(
    rng: Random, groups: Sequence[DemoGroup], number: int, room: str, day: date, slot: tuple[int, int], today: date
) -> PlannedBooking:
    opens, closes = slot
    start = opens + rng.choice((0, 0, 0, 0.5, 1))
    hours = min(closes - start, rng.choice((2, 2, 2.5, 3, 3)))
    begins = datetime.combine(day, time()) + timedelta(hours=start)
    made_on = min(day - timedelta(days=rng.randint(4, 40)), today - timedelta(days=1))
    made_at = datetime.combine(made_on, time(9, 5)) + timedelta(minutes=rng.randrange(11 * 60))
    capacity = next(known.capacity for known in ROOMS if known.name == room)
    group = groups[number]
    permit_at = None
    if day <= today + timedelta(days=4) and rng.random() < 0.6:
        # the permit is fetched on the way into the room, or on a visit between the two
        fetched = datetime.combine(min(day, today), time(9)) - timedelta(minutes=rng.randrange(5, 50))
        permit_at = max(fetched, made_at + timedelta(minutes=2))
    return PlannedBooking(
        made_at=made_at,
        staff=rng.choice(("staff", "staff", "advisor", "manager")),
        room=room,
        group=number,
        starts_at=begins,
        ends_at=begins + timedelta(hours=hours),
        purpose=rng.choice(group.purposes),
        people=max(2, min(capacity, group.people + rng.randint(-3, 3))),
        permit_at=permit_at,
    )


def _items(rng: Random, booking: PlannedBooking, slot: int, lent: Counter[tuple[int, str]]) -> PlannedBooking:
    """The booking with a piece of equipment, as long as there are pieces left in the slot."""
    name, stock, _counter, _yen = rng.choice(EQUIPMENT)
    wanted = rng.randint(1, 2)
    if rng.random() < 0.6 or lent[slot, name] + wanted > stock:
        return booking
    lent[slot, name] += wanted
    return replace(booking, items=((name, wanted),))
