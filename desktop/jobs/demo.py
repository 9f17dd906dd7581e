"""An invented but lifelike center: the same arguments make the same center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random

from sqlalchemy.orm import Session

from desktop.errors import NotReadable
from desktop.jobs import demo_data as data
from desktop.jobs.demo_bulk import fill_demo
from desktop.jobs.demo_data import DemoGroup
from desktop.jobs.demo_plan import (
    DAYS_AFTER,
    DAYS_BEFORE,
    PlannedBooking,
    more_groups,
    plan_bookings,
    plan_hold,
    plan_provisional,
)
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting, By
from desktop.operations.bookings import BookingRequest, book_room, cancel_booking, hold_room
from desktop.operations.center import (
    FROM_THE_BEGINNING,
    RoomRequest,
    add_equipment,
    add_room,
    describe_site,
    set_setting,
    set_up_center,
)
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.permits import issue_permit
from desktop.operations.staff import add_staff
from desktop.queries.checks import booking_count
from desktop.queries.days import booking
from desktop.rules.dates import fiscal_year, fiscal_year_range
from desktop.storage.centers import DEMO_HOUR
from desktop.storage.clock import standing_clock
from desktop.storage.database import Database, Operation, T
from desktop.storage.making import center_in_making
from desktop.words import BookingState, CancelReason

SET_UP_BEFORE = timedelta(days=200)
RENEWED_BEFORE = timedelta(days=60)  # near the year's end the groups have renewed already
GROUPS_AT_ONCE = 500
FIRST_DAY, LAST_DAY = date(2001, 1, 1), date(2100, 1, 1)  # within the time the prices and holidays are known for
PC = "受付1"


@dataclass(frozen=True, slots=True)
class DemoMade:
    """`center` is its folder or URL; the others count what is in it."""

    center: str
    groups: int
    bookings: int
    consultations: int = 0


@dataclass
class _Town:
    """The center while it is being made: ids by code or name, and who sits at the desk."""

    database: Database
    today: date
    staff: dict[str, By]
    rooms: dict[str, int]
    items: dict[str, int]
    groups: list[int]

    def act(self, operation: Operation[T], staff: str, at: datetime) -> T:
        self.database.clock = standing_clock(at)
        return self.database.write(operation, self.staff[staff]).answer


def make_demo(
    where: str, *, today: date, seed: int = 1, groups: int = 20, bookings: int | None = None, key: str = ""
) -> DemoMade:
    """Make a demo center in an empty place, its clock standing on `today`.

    `bookings` spreads that many over three years, for measuring; without it there is a fortnight around `today`.
    Raises CenterExists, Unreachable, OnNetworkShare, NotReadable for counts that make no center.
    """
    if not FIRST_DAY <= today <= LAST_DAY:
        raise NotReadable("date", today.isoformat())
    if groups < 1:
        raise NotReadable("groups", str(groups))
    if bookings is not None and bookings < 0:
        raise NotReadable("bookings", str(bookings))
    rng = Random(seed)  # noqa: S311 - a lifelike center needs chance that can be repeated, not secrets
    with center_in_making(where, key) as database:
        town = _set_up(database, today)
        people = [*data.GROUPS[:groups], *more_groups(rng, groups - len(data.GROUPS))]
        _add_groups(town, people)
        planned = _planned(rng, town, people)[:bookings]
        if bookings is not None and bookings > len(planned):
            _spread(rng, town, bookings - len(planned))
        _book(town, planned)
        with database.reading() as session:
            return DemoMade(where, groups, booking_count(session))


def _set_up(database: Database, today: date) -> _Town:
    by = By(staff_id=None, staff="", site_id=1, pc=PC)
    town = _Town(database, today, {"manager": by}, {}, {}, [])
    opened = datetime.combine(today - SET_UP_BEFORE, time(9))

    def act(operation: Operation[T]) -> T:
        return town.act(operation, "manager", opened)

    center = {"name": data.CENTER, "municipality": data.MUNICIPALITY, "sites": (data.SITE,), "demo_day": today}
    act(partial(set_up_center, **center))
    for code, name, role in data.STAFF:
        staff_id = act(partial(add_staff, code=code, name=name, role=role))
        town.staff[code] = By(staff_id=staff_id, staff=name, site_id=1, pc=PC)
    act(partial(describe_site, site_id=1, postal_code=data.POSTAL_CODE, address=data.ADDRESS, phone=data.PHONE))
    for setting, value in data.PERMIT_SETTINGS.items():
        act(partial(set_setting, name=setting, value=value, valid_from=FROM_THE_BEGINNING))
    for room in data.ROOMS:
        request = RoomRequest(
            name=room.name,
            site_id=1,
            capacity=room.capacity,
            note=room.note,
            yen_per_hour=room.yen_per_hour,
            joins=tuple(town.rooms[part] for part in room.joins),
        )
        town.rooms[room.name] = act(partial(add_room, request=request))
    for name, stock, counter, yen in data.EQUIPMENT:
        equipment = partial(add_equipment, name=name, site_id=1, stock=stock, counter=counter, yen_per_use=yen)
        town.items[name] = act(equipment)
    return town


def add_demo_groups(session: Session, acting: Acting, requests: list[GroupRequest]) -> list[int]:
    """Register many groups in one act; their ids."""
    return [add_group(session, acting, request) for request in requests]


def _add_groups(town: _Town, people: list[DemoGroup]) -> None:
    """Registered until the end of the fiscal year, but for one whose registration has run out."""
    until = fiscal_year_range(fiscal_year(town.today + RENEWED_BEFORE))[1] - timedelta(days=1)
    began = fiscal_year_range(fiscal_year(town.today) - 2)[0]
    at = datetime.combine(town.today - SET_UP_BEFORE, time(10))
    requests = [
        GroupRequest(
            name=group.name,
            kana=group.kana,
            kind=group.kind,
            representative=group.representative,
            postal_code=data.POSTAL_CODE,
            address=f"みほん市中央{number % 5 + 1}丁目{number % 20 + 1}番{number % 9 + 1}号",
            phone=f"000-0000-{number + 1:04}",
            registered_from=began,
            registered_until=town.today - timedelta(days=21) if number == data.ENDED else until,
        )
        for number, group in enumerate(people)
    ]
    for first in range(0, len(requests), GROUPS_AT_ONCE):
        some = requests[first : first + GROUPS_AT_ONCE]
        town.groups += town.act(partial(add_demo_groups, requests=some), "manager", at)


def _planned(rng: Random, town: _Town, people: list[DemoGroup]) -> list[PlannedBooking]:
    with town.database.reading() as session:
        book = rulebook(session)
    around = [town.today + timedelta(days=number) for number in range(-DAYS_BEFORE, DAYS_AFTER + 1)]
    days = [day for day in around if book.open_on(day, 1)]
    regulars = people[: len(data.GROUPS)]
    planned = plan_bookings(rng, regulars, days, town.today)
    ahead = [day for day in days if day >= town.today]
    if len(ahead) > 1:
        now = datetime.combine(town.today, DEMO_HOUR)
        waiting = plan_provisional(regulars, planned, ahead[1], town.today)
        held = plan_hold(rng, regulars, planned, ahead[0], now)
        planned += [entry for entry in (waiting, held) if entry]
    return planned


def _spread(rng: Random, town: _Town, count: int) -> None:
    at = datetime.combine(town.today - SET_UP_BEFORE, time(11))
    town.act(partial(fill_demo, rng=rng, today=town.today, groups=town.groups, count=count), "manager", at)


def _book(town: _Town, planned: list[PlannedBooking]) -> None:
    """Do it all in the order in which it happened, through the same operations as the window."""
    acts = [(entry.made_at, number, _make) for number, entry in enumerate(planned)]
    acts += [(entry.permit_at, number, _hand_over) for number, entry in enumerate(planned) if entry.permit_at]
    later = town.today + timedelta(days=5)
    cancelled = [number for number, entry in enumerate(planned) if entry.starts_at.date() > later][:1]
    acts += [(datetime.combine(town.today, time(9, 50)), number, _cancel) for number in cancelled]
    made: dict[int, int] = {}
    for at, number, act in sorted(acts, key=lambda entry: entry[:2]):
        made[number] = act(town, planned[number], at, made.get(number, 0))


def _make(town: _Town, entry: PlannedBooking, at: datetime, _none: int) -> int:
    make = partial(hold_room if entry.held else book_room, request=_request(town, entry))
    return town.act(make, entry.staff, at)


def _hand_over(town: _Town, entry: PlannedBooking, at: datetime, booking_id: int) -> int:
    """Issue the permit against cash; a provisional booking has none yet."""
    with town.database.reading() as session:
        found = booking(session, booking_id)
    if found is not None and found.state is BookingState.CONFIRMED:
        town.act(partial(issue_permit, booking_id=booking_id, paid_by="現金"), entry.staff, at)
    return booking_id


def _cancel(town: _Town, _entry: PlannedBooking, at: datetime, booking_id: int) -> int:
    """The group rang to cancel, so that a cancelled booking can be seen too."""
    cancel = partial(cancel_booking, booking_id=booking_id, reason=CancelReason.GROUP_ASKED, seen_version=1)
    return town.act(cancel, "staff", at)


def _request(town: _Town, entry: PlannedBooking) -> BookingRequest:
    return BookingRequest(
        resource_id=town.rooms[entry.room],
        group_id=town.groups[entry.group],
        starts_at=entry.starts_at,
        ends_at=entry.ends_at,
        purpose=entry.purpose,
        people=entry.people or None,
        items=tuple((town.items[name], quantity) for name, quantity in entry.items),
    )
