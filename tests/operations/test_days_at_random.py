"""Random days at the desk against a naive model of who has what: no overlap, nothing lost, undo goes back."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.errors import ChangedSince, HoldExpired, NothingToUndo, NotLive, RoomTaken, StockShort
from desktop.jobs.checking import check
from desktop.operations.bookings import (
    BookingRequest,
    Details,
    Place,
    book_room,
    cancel_booking,
    change_booking,
    confirm_booking,
    hold_room,
    move_booking,
)
from desktop.queries.days import day_rows
from desktop.storage.centers import make_center, open_center
from desktop.storage.clock import standing_clock
from desktop.words import BookingState, CancelReason
from tests.makers import NOW, Made, make_small_center
from tests.operations.acts import Acts

PARTS = {1: {1}, 2: {2}, 3: {1, 2}, 4: {4}}  # rooms by id: A, B, A+B, the Japanese room
STOCK = 2
LIVE = (BookingState.HELD, BookingState.CONFIRMED)
rooms, hours, lengths = st.sampled_from([1, 2, 3, 4]), st.integers(11, 18), st.sampled_from([30, 60, 150])
pick, projectors = st.integers(0, 99), st.integers(0, 2)


@dataclass(frozen=True)
class Kept:
    """What the model knows of one booking."""

    room: int
    start: datetime
    end: datetime
    state: BookingState
    projectors: int
    expires: datetime | None = None

    def live(self, now: datetime) -> bool:
        return self.state in LIVE and (self.expires is None or now < self.expires)

    def meets(self, other: Kept) -> bool:
        return bool(PARTS[self.room] & PARTS[other.room]) and self.start < other.end and other.start < self.end


class Desk(RuleBasedStateMachine):
    template: Path
    made: Made

    @initialize()
    def open(self):
        self.folder = Path(tempfile.mkdtemp(prefix="madoguchi-random-"))
        shutil.copytree(self.template, self.folder, dirs_exist_ok=True)
        self.database = open_center(str(self.folder))
        self.now = NOW
        self.database.clock = standing_clock(NOW)
        self.acts = Acts(self.database, self.made)
        self.kept: dict[int, Kept] = {}
        # every act in order: its fact, the booking, what it was before and after; an undo swaps the two
        self.done: list[tuple[int, int, Kept | None, Kept]] = []
        self.undone: dict[int, int] = {}  # by which act

    def teardown(self):
        if hasattr(self, "database"):
            self.database.close()
            shutil.rmtree(self.folder)

    @rule(room=rooms, hour=hours, length=lengths, count=projectors, held=st.booleans())
    def make(self, room, hour, length, count, held):
        start = NOW.replace(hour=hour, minute=0)
        end = start + timedelta(minutes=length)
        expires = self.now + timedelta(minutes=10) if held else None
        wish = Kept(room, start, end, BookingState.HELD if held else BookingState.CONFIRMED, count, expires)
        items = ((self.made.projector, count),) if count else ()
        request = BookingRequest(resource_id=room, group_id=self.made.choir, starts_at=start, ends_at=end, items=items)
        self._try(None, wish, lambda: self.acts.write(hold_room if held else book_room, request=request))

    @rule(which=pick, room=rooms, hour=hours, length=lengths)
    def move(self, which, room, hour, length):
        if (key := self._pick(which)) is None:
            return
        start = NOW.replace(hour=hour, minute=0)
        wish = replace(self.kept[key], room=room, start=start, end=start + timedelta(minutes=length))
        place = Place(resource_id=room, starts_at=wish.start, ends_at=wish.end)
        self._try(key, wish, lambda: self._on(move_booking, key, place=place))

    @rule(which=pick, count=projectors)
    def change(self, which, count):
        if (key := self._pick(which)) is not None:
            items = ((self.made.projector, count),) if count else ()
            details = Details(group_id=self.made.readers, purpose=f"{len(self.done)}", items=items)
            wish = replace(self.kept[key], projectors=count)
            self._try(key, wish, lambda: self._on(change_booking, key, details=details))

    @rule(which=pick)
    def confirm(self, which):
        if (key := self._pick(which)) is not None and self.kept[key].state is BookingState.HELD:
            wish = replace(self.kept[key], state=BookingState.CONFIRMED, expires=None)
            self._try(key, wish, lambda: self._on(confirm_booking, key))

    @rule(which=pick)
    def cancel(self, which):
        if (key := self._pick(which)) is not None:
            wish = replace(self.kept[key], state=BookingState.CANCELLED)
            self._try(key, wish, lambda: self._on(cancel_booking, key, reason=CancelReason.OTHER))

    @rule(which=pick)
    def undo(self, which):
        """Undo or redo one of the last acts, where nothing that was done to the booking after it stands."""
        if not self.done:
            return
        number, key, before, after = self.done[-1 - which % min(3, len(self.done))]
        gone = replace(after, state=BookingState.CANCELLED, projectors=0)
        wish = gone if before is None else before
        if number in self.undone:
            with pytest.raises(NothingToUndo):
                self.acts.undo(number)
        elif self._stands_since(number, key):
            with pytest.raises(ChangedSince):
                self.acts.undo(number)
        else:
            self._try(key, wish, lambda: self.acts.undo(number), undoes=number)

    @rule(minutes=st.sampled_from([1, 4, 11]))
    def time_passes(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.database.clock = standing_clock(self.now)

    @invariant()
    def all_is_as_the_model_says(self):
        if not hasattr(self, "database"):
            return
        found = check(self.database)
        assert (found.ok, found.overlaps, found.faults) == (True, 0, ())
        with self.database.reading() as session:
            rows = day_rows(session, 1, NOW.date(), self.now).bookings
        there = {row.id: (row.resource_id, row.starts_at, row.ends_at, row.state) for row in rows}
        live = {key: kept for key, kept in self.kept.items() if kept.live(self.now)}
        assert there == {key: (kept.room, kept.start, kept.end, kept.state) for key, kept in live.items()}

    def _pick(self, which: int) -> int | None:
        keys = sorted(self.kept)
        return keys[which % len(keys)] if keys else None

    def _stands_since(self, number: int, key: int) -> bool:
        """An act and the undo of it cancel each other out; an undo that was itself undone has done nothing."""
        later = [act[0] for act in self.done if act[1] == key and act[0] > number]
        while later:
            last = later.pop()
            undid = next((act for act, by in self.undone.items() if by == last), None)
            if undid not in later:
                return True
            later.remove(undid)
        return False

    def _try(self, key, wish, act, undoes=None):
        """Do it, and be told exactly what the model expects."""
        was = self.kept.get(key) if key is not None else None
        refusals = self._refusals(key, was, wish, undoes)
        if refusals:
            with pytest.raises(refusals):
                act()
            return
        number = act()
        if number == 0:  # a move to where it is
            assert wish == was
            return
        key = key if key is not None else self.acts.answer(number)
        self.kept[key] = wish
        self.done.append((number, key, was, wish))
        if undoes is not None:
            self.undone[undoes] = number

    def _refusals(self, key, was, wish, undoes) -> tuple[type[Exception], ...]:
        if was is not None and undoes is None and not was.live(self.now):
            return (NotLive, HoldExpired)
        others = [kept for other, kept in self.kept.items() if other != key and kept.live(self.now)]
        if not wish.live(self.now):
            return ()
        if any(wish.meets(other) for other in others):
            return (RoomTaken,)
        return (StockShort,) if self._short(wish, others) else ()

    @staticmethod
    def _short(wish: Kept, others: list[Kept]) -> bool:
        moment = wish.start
        while wish.projectors and moment < wish.end:
            if wish.projectors + sum(o.projectors for o in others if o.start <= moment < o.end) > STOCK:
                return True
            moment += timedelta(minutes=5)
        return False

    def _on(self, verb, key, **arguments):
        return self.acts._on(verb, key, **arguments)


@pytest.fixture(scope="module", autouse=True)
def template(tmp_path_factory):
    """Every example begins with a copy of one small center."""
    folder = tmp_path_factory.mktemp("random") / "center"
    database = make_center(str(folder))
    database.clock = standing_clock(NOW)
    Desk.made = make_small_center(database)
    database.close()
    Desk.template = folder


TestDesk = pytest.mark.xdist_group("random")(Desk.TestCase)
TestDesk.settings = settings(
    max_examples=12, stateful_step_count=22, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
)
