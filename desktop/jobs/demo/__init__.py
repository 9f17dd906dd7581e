"""An invented but lifelike center: the same arguments make the same center."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random

from desktop.errors import NotReadable
from desktop.jobs.demo.advice_life import advice_life_acts
from desktop.jobs.demo.bookings import booking_acts, spread
from desktop.jobs.demo.case_life import case_life_acts
from desktop.jobs.demo.center import set_up
from desktop.jobs.demo.counters import counter_acts
from desktop.jobs.demo.day_book import day_book_acts
from desktop.jobs.demo.event_life import event_life_acts
from desktop.jobs.demo.groups import add_groups
from desktop.jobs.demo.machine_life import machine_acts
from desktop.jobs.demo.past_visits import fill_demo_visits
from desktop.jobs.demo.plan import DAYS_BEFORE
from desktop.jobs.demo.print_money import print_money_acts
from desktop.jobs.demo.print_room import PrintRoom
from desktop.jobs.demo.registrants import GROUPS
from desktop.jobs.demo.registry import registry_acts
from desktop.jobs.demo.rentals import rental_acts
from desktop.jobs.demo.room_life import room_life_acts
from desktop.jobs.demo.till import till_acts
from desktop.jobs.demo.town import SET_UP_BEFORE, Act, Town
from desktop.queries.checks import booking_count, consultation_count
from desktop.storage.making import center_in_making

FIRST_DAY, LAST_DAY = date(2001, 1, 1), date(2100, 1, 1)  # within the time the prices and holidays are known for


@dataclass(frozen=True, slots=True)
class DemoMade:
    """`center` is its folder or URL; the others count what is in it."""

    center: str
    groups: int
    bookings: int
    consultations: int


def make_demo(
    where: str, *, today: date, seed: int = 1, groups: int = GROUPS, bookings: int | None = None, key: str = ""
) -> DemoMade:
    """Make a demo center in an empty place, its clock standing on `today`.

    Without `bookings` there are three months of everything around `today`; that many are spread over three years, for
    measuring, with a fortnight of everything else. Raises CenterExists, Unreachable, OnNetworkShare, NotReadable for
    counts that make no center.
    """
    if not FIRST_DAY <= today <= LAST_DAY:
        raise NotReadable("date", today.isoformat())
    if groups < 1:
        raise NotReadable("groups", str(groups))
    if bookings is not None and bookings < 0:
        raise NotReadable("bookings", str(bookings))
    rng = Random(seed)  # noqa: S311 - a lifelike center needs chance that can be repeated, not secrets
    with center_in_making(where, key) as database:
        town = set_up(database, today)
        people = add_groups(rng, town, groups)
        planned = booking_acts(rng, town, people, most=bookings)
        if bookings is not None and bookings > planned.count:
            spread(rng, town, bookings - planned.count)
        register = registry_acts(town) if groups >= GROUPS else []
        few = bookings is not None
        printed = counter_acts(rng, town, PrintRoom(town, Random(f"{seed} print room")), few=few)  # noqa: S311
        life = [] if few or groups < GROUPS else _life(town, seed)
        town.go_through([*planned.acts, *printed, *register, *life])
        with database.reading() as session:
            return DemoMade(where, groups, booking_count(session), consultation_count(session))


def _life(town: Town, seed: int) -> list[Act]:
    """What a whole demo has beside bookings and jobs."""
    own = Random(f"{seed} till")  # noqa: S311 - as above
    first = town.today - timedelta(days=DAYS_BEFORE)
    came = Random(f"{seed} past visits")  # noqa: S311 - as above
    at = datetime.combine(town.today - SET_UP_BEFORE, time(11))
    town.act(partial(fill_demo_visits, rng=came, until=first), at=at)
    days = day_book_acts(town, Random(f"{seed} day book"), first)  # noqa: S311 - as above
    tills = till_acts(town, own, first)
    rooms = [*room_life_acts(town), *event_life_acts(town)]
    rooms += [*case_life_acts(town, first), *advice_life_acts(town)]
    return [*rooms, *tills, *print_money_acts(town), *machine_acts(town), *rental_acts(town), *days]
