"""Whatever a desk does in whatever order: no two bookings overlap, and every tick is accounted for."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from desktop.errors import DeskError
from desktop.jobs.checking import check
from desktop.models import Booking, Closure, JournalFact, Resource
from desktop.operations import booking_life, bookings, closures, series
from desktop.operations.booking_request import Details, Place
from desktop.operations.center import set_setting
from desktop.operations.closures import ClosureRequest
from desktop.operations.undo import undo
from desktop.queries.checks import overlaps, stock_faults
from desktop.queries.occupancy_checks import occupancy_faults
from desktop.storage.centers import make_center, open_center
from desktop.storage.clock import standing_clock
from desktop.words import CancelReason, SeriesPart
from tests.makers import NOW, Made, make_request, make_small_center
from tests.soak.figures import Length
from tests.soak.places import Place as Center

SETTINGS = {"booking.buffer_before": 5, "booking.buffer_after": 15, "booking.payment_within": 3}
LIFE = ("approve_booking", "arrive", "leave", "mark_no_show", "revive_booking", "hand_in_papers")
rooms, hours, lengths = st.integers(1, 4), st.integers(9, 18), st.sampled_from([30, 60, 65, 150])
pick = st.integers(0, 99)
STEPS = 50
ACTS = (
    *(
        "book",
        "book",
        "book",
        "move",
        "move",
        "take_back",
        "take_back",
        "change",
        "live",
        "live",
        "cancel",
        "close",
        "change_closure",
        "withdraw",
        "let_stand",
    ),
    *("repeat", "go_through_a_series", "time_passes"),
)


def make_template(folder: Path) -> Made:
    """A small center with buffers around bookings and deadlines for money, one of its rooms needs approval."""
    database = make_center(str(folder))
    database.clock = standing_clock(NOW)
    made = make_small_center(database)
    for name, value in SETTINGS.items():
        database.write(partial(set_setting, name=name, value=value, valid_from=date(2026, 4, 1)), made.by)
    database.write(_ask_first, made.by)
    database.close()
    return made


def wander(place: Center, length: Length, random: Random) -> list[str]:
    """The same acts in even numbers, on the place's own engine; whatever is wrong names its seed."""
    machine = AnyDesk()
    machine.database, machine.made, machine.now, machine.folder = place.database, place.made, NOW, Path(place.where)
    for name, value in SETTINGS.items():
        place.database.write(partial(set_setting, name=name, value=value, valid_from=date(2026, 4, 1)), place.made.by)
    place.database.write(_ask_first, place.made.by)
    acts = 0
    for _ in length:
        for _step in range(STEPS):
            _step_at_random(machine, random)
            machine.nothing_overlaps_and_every_tick_is_accounted_for()
            acts += 1
    counted = ", ".join(f"{name} {count}" for name, count in sorted(machine.won.items()))
    return [f"desk {place.engine}: {acts} acts, of which won: {counted}", f"desk {place.engine}: {place.checked()}"]


def _step_at_random(machine: AnyDesk, random: Random) -> None:
    place = {"room": random.randint(1, 4), "hour": random.randint(9, 18), "length": random.choice((30, 60, 65, 150))}
    which, yes = {"which": random.randrange(100)}, random.random() < 0.3
    part = random.choice(list(SeriesPart))
    more = {
        "book": {**place, **which, "held": yes, "over": random.random() < 0.2},
        "move": {**place, **which},
        "change": {**which, "whose": random.randrange(100), "confirmed": yes},
        "live": {**which, "name": random.choice(LIFE)},
        "close": {**place, "whole": yes, "days": 0},
        "change_closure": {**place, **which, "whole": yes},
        "repeat": {**place, **which, "times": random.randint(2, 4)},
        "go_through_a_series": {**which, "hour": place["hour"], "part": part, "cancelled": yes},
        "take_back": {"which": random.randrange(8)},
        "time_passes": {"minutes": random.choice((1, 11))},
    }
    name = random.choice(ACTS)
    getattr(machine, name)(**more.get(name, which))


def _ask_first(session, _acting):
    session.scalars(select(Resource).where(Resource.name == "和室")).one().needs_approval = True


class AnyDesk(RuleBasedStateMachine):
    """Refusals are as good an answer as any; what may not be is an overlap, a tick too many or one too few."""

    template: Path
    made: Made

    def __init__(self):
        super().__init__()
        self.won = Counter[str]()

    @initialize()
    def open(self):
        self.folder = Path(tempfile.mkdtemp(prefix="madoguchi-desk-"))
        shutil.copytree(self.template, self.folder, dirs_exist_ok=True)
        self.database = open_center(str(self.folder))
        self.now = NOW
        self.database.clock = standing_clock(NOW)

    def teardown(self):
        if hasattr(self, "database"):
            found = check(self.database)
            assert found.ok, found
            self.database.close()
            shutil.rmtree(self.folder)

    @rule(room=rooms, hour=hours, length=lengths, which=pick, held=st.booleans(), over=st.booleans())
    def book(self, room, hour, length, which, held, over):
        self._write(
            bookings.hold_room if held else bookings.book_room, request=self._wish(room, hour, length, which, over=over)
        )

    @rule(which=pick, room=rooms, hour=hours, length=lengths)
    def move(self, which, room, hour, length):
        wish = self._wish(room, hour, length, 0)
        place = Place(resource_id=room, starts_at=wish.starts_at, ends_at=wish.ends_at)
        self._on(which, bookings.move_booking, place=place)

    @rule(which=pick, whose=pick, confirmed=st.booleans())
    def change(self, which, whose, confirmed):
        details = Details(**self._user(whose), items=self._items(whose))
        self._on(which, bookings.confirm_booking if confirmed else bookings.change_booking, details=details)

    @rule(which=pick)
    def cancel(self, which):
        self._on(which, bookings.cancel_booking, reason=CancelReason.GROUP_ASKED)

    @rule(which=pick, name=st.sampled_from(LIFE))
    def live(self, which, name):
        self._on(which, getattr(booking_life, name))

    @rule(hour=hours, length=lengths, room=rooms, whole=st.booleans(), days=st.integers(0, 2))
    def close(self, hour, length, room, whole, days):
        self._write(closures.close_rooms, request=self._closing(hour, length, room, whole, days))

    @rule(which=pick, hour=hours, length=lengths, room=rooms, whole=st.booleans())
    def change_closure(self, which, hour, length, room, whole):
        if (row := self._one(which, Closure)) is not None:
            request = self._closing(hour, length, room, whole, 0)
            self._write(closures.change_closure, closure_id=row[0], request=request, seen_version=row[1])

    @rule(which=pick)
    def withdraw(self, which):
        if (row := self._one(which, Closure)) is not None:
            self._write(closures.withdraw_closure, closure_id=row[0])

    @rule(which=pick)
    def let_stand(self, which):
        if (row := self._one(which, Booking)) is not None:
            self._write(closures.let_stand, booking_id=row[0], reason="工事は夕方から")

    @rule(room=rooms, hour=hours, length=lengths, which=pick, times=st.integers(2, 4))
    def repeat(self, room, hour, length, which, times):
        wish = self._wish(room, hour, length, which)
        self._write(series.book_series, request=series.SeriesRequest(booking=wish, rule=f"FREQ=DAILY;COUNT={times}"))

    @rule(which=pick, hour=hours, part=st.sampled_from(SeriesPart), cancelled=st.booleans())
    def go_through_a_series(self, which, hour, part, cancelled):
        if cancelled:
            self._on(which, series.cancel_series, reason=CancelReason.OTHER, part=part)
            return
        start = NOW.replace(hour=hour)
        place = Place(resource_id=self.made.room_b, starts_at=start, ends_at=start + timedelta(minutes=60))
        self._on(which, series.move_series, place=place, part=part)

    @rule(which=st.integers(0, 7))
    def take_back(self, which):
        """Undo, or redo, one of the last acts."""
        with self.database.reading() as session:
            numbers = session.scalars(select(JournalFact.number).order_by(JournalFact.number.desc()).limit(which + 1))
            number = list(numbers)[-1]
        if number > self.first:
            self._write(undo, number=number)

    @rule(minutes=st.sampled_from([1, 11, 60 * 24]))
    def time_passes(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.database.clock = standing_clock(self.now)

    @invariant()
    def nothing_overlaps_and_every_tick_is_accounted_for(self):
        if hasattr(self, "database"):
            with self.database.reading() as session:
                wrong = overlaps(session, self.now)
                assert (wrong, occupancy_faults(session, self.now), stock_faults(session)) == (0, [], [])

    @property
    def first(self) -> int:
        """The last act that made the center itself."""
        return 9 + len(SETTINGS) + 1

    def _wish(self, room, hour, length, which, *, over=False):
        end = (NOW.replace(hour=hour) + timedelta(minutes=length)).strftime("%H:%M")
        reason = {"override_reason": "館長の判断"} if over else {}
        more = {"items": self._items(which), **self._user(which), **reason}
        return make_request(self.made, f"{hour:02}:00", end, resource_id=room, **more)

    def _user(self, which):
        if which % 5 == 0:
            return {"group_id": None, "guest_name": "山田", "phone": "0467-00-0000"}
        return {"group_id": self.made.choir if which % 3 else self.made.readers}

    def _items(self, which):
        return ((self.made.projector, 1 + which % 2),) if which % 4 == 0 else ()

    def _closing(self, hour, length, room, whole, days):
        start = NOW.replace(hour=hour)
        until = start + timedelta(days=days, minutes=length)
        return ClosureRequest(name="工事", starts_at=start, ends_at=until, room_ids=() if whole else (room,), site_id=1)

    def _one(self, which, model):
        with self.database.reading() as session:
            rows = session.execute(select(model.id, model.version).order_by(model.id)).all()
        return rows[which % len(rows)] if rows else None

    def _on(self, which, verb, **arguments):
        if (row := self._one(which, Booking)) is not None:
            self._write(verb, booking_id=row[0], seen_version=row[1], **arguments)

    def _write(self, verb, **arguments):
        try:
            self.database.write(partial(verb, **arguments), self.made.by)
        except DeskError:
            return
        self.won[verb.__name__] += 1
