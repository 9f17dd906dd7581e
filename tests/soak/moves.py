"""Bookings that cross: swaps, chains, stretches and joined rooms, moved by everybody at once."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from random import Random

from sqlalchemy import select

from desktop.models import JournalFact
from desktop.operations.acting import By
from desktop.operations.bookings import BookingRequest, book_room, move_booking
from desktop.operations.bookings import Place as Target
from desktop.queries.days import booking, day_rows
from desktop.storage.database import Database
from tests.soak.clerks import Act, Clerks, Outcome
from tests.soak.figures import Figures, Length
from tests.soak.places import DAYS, HALF_HOURS, Place, slot

DAY = len(DAYS) - 1  # a day that no other scenario uses
FIRST = DAY * HALF_HOURS
SPREAD = 8  # half hours among which the bookings wander: few, so that they meet
EXPECTED = {"", "RoomTaken", "ChangedElsewhere"}


@dataclass(frozen=True)
class Wander:
    """A clerk's task: move random bookings to random places for a while; the bookings moved and every outcome."""

    seed: int
    rooms: tuple[int, ...]
    acts: int

    def __call__(self, database: Database, by: By) -> list[tuple[int, Outcome]]:
        random, now = Random(self.seed), database.now()
        moved: list[tuple[int, Outcome]] = []
        for _ in range(self.acts):
            with database.reading() as session:
                row = random.choice(day_rows(session, 1, DAYS[DAY], now).bookings)
            start, end = slot(FIRST + random.randrange(SPREAD))
            target = Target(
                resource_id=random.choice(self.rooms),
                starts_at=start,
                ends_at=end + timedelta(minutes=random.choice((0, 0, 30, 5))),
            )
            move = partial(move_booking, booking_id=row.id, place=target, seen_version=row.version)
            moved.append((row.id, Act(move)(database, by)))
        return moved


def move(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """Rounds of wandering; afterwards every booking is there, once, moved as often as was acknowledged."""
    made = place.made
    rooms = (made.room_a, made.room_b, made.joined, made.japanese)
    bookings = [_book(place, room, number) for number in range(0, SPREAD, 2) for room in rooms if room != made.joined]
    clerks.open(place.where, made.by)
    figures, moves, began = Figures(), Counter[int](), time.monotonic()
    for _ in length:
        for told in clerks.all([Wander(random.randrange(1 << 30), rooms, 5) for _ in range(clerks.count)]):
            outcomes = [outcome for _, outcome in told]
            assert {outcome.refusal for outcome in outcomes} <= EXPECTED, outcomes
            figures.note(outcomes)
            moves.update(booking_id for booking_id, outcome in told if outcome.number)
        _cross(place, clerks, bookings, figures, moves)
    with place.database.reading() as session:
        facts = Counter(session.scalars(select(JournalFact.record).where(JournalFact.verb == "move_booking")))
        there = {row.id for row in day_rows(session, 1, DAYS[DAY], place.database.now()).bookings}
    assert there == set(bookings)
    told = {f"bookings:{booking_id}": number for booking_id, number in moves.items() if number}
    assert facts == told, (facts, told)
    rate = sum(figures.outcomes.values()) / (time.monotonic() - began)
    said = f"moves {place.engine}: {len(bookings)} bookings, {clerks.count} clerks: {figures.say()}, {rate:.0f} acts/s"
    return [said, f"moves {place.engine}: {place.checked()}"]


def _cross(place: Place, clerks: Clerks, bookings: list[int], figures: Figures, moves: Counter[int]) -> None:
    """Everybody to where the next one is, all at once: A to B, B to C, C to A."""
    with place.database.reading() as session:
        rows = [row for row in (booking(session, booking_id) for booking_id in bookings[: clerks.count]) if row]
    chain = [
        Act(
            partial(
                move_booking,
                booking_id=row.id,
                place=Target(resource_id=after.resource_id, starts_at=after.starts_at, ends_at=after.ends_at),
                seen_version=row.version,
            )
        )
        for row, after in zip(rows, [*rows[1:], rows[0]], strict=True)
    ]
    outcomes: list[Outcome] = clerks.all(chain)
    assert {outcome.refusal for outcome in outcomes} <= EXPECTED, outcomes
    figures.note(outcomes)
    moves.update(row.id for row, outcome in zip(rows, outcomes, strict=True) if outcome.number)


def _book(place: Place, room: int, number: int) -> int:
    start, end = slot(FIRST + number)
    request = BookingRequest(resource_id=room, group_id=place.made.choir, starts_at=start, ends_at=end)
    return place.database.write(partial(book_room, request=request), place.made.by).answer
