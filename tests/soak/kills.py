"""A clerk's PC loses its power in the middle of work: what it was told is done is done, nothing is half done."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection
from random import Random

from sqlalchemy import select

from desktop.errors import RoomTaken, StockShort
from desktop.models import Booking, JournalSeal
from desktop.operations.acting import By
from desktop.operations.bookings import BookingRequest, book_room, cancel_booking
from desktop.operations.journal import seal_journal
from desktop.queries.days import booking
from desktop.words import BookingState, CancelReason
from tests.makers import Made
from tests.soak.clerks import at_noon, context
from tests.soak.figures import Length
from tests.soak.places import SLOTS, Place, slot

MOST_BOOKINGS = 20  # a writer's own, so that there is always room left
LONGEST_LIFE = 0.6  # seconds from the first acknowledged booking until the kill


@dataclass(frozen=True)
class Life:
    """What a writer needs to know."""

    where: str
    rooms: tuple[int, ...]
    group: int
    item: int
    by: By
    seed: int


def kill(place: Place, length: Length, random: Random) -> list[str]:
    """Kill a writer at a random moment, again and again; afterwards all it acknowledged is there."""
    processes, kills, acknowledged = context(), 0, dict[str, BookingState]()
    made: Made = place.made
    for _ in length:
        ours, theirs = processes.Pipe(duplex=False)
        rooms = (made.room_a, made.room_b, made.joined, made.japanese)
        life = Life(place.where, rooms, made.choir, made.projector, made.by, random.randrange(1 << 30))
        process = processes.Process(target=write_until_killed, args=(life, theirs), daemon=True)
        process.start()
        theirs.close()
        assert ours.poll(60), "the writer never acknowledged anything"
        time.sleep(random.random() * LONGEST_LIFE)
        process.kill()
        process.join(10)
        acknowledged |= _rest_of(ours)
        kills += 1
    with place.database.reading() as session:
        rows = session.execute(select(Booking.number, Booking.state))
        there = {row.number: row.state for row in rows}
        seals = len(session.scalars(select(JournalSeal.number)).all())
    assert acknowledged.keys() <= there.keys(), acknowledged.keys() - there.keys()
    cancelled = {number for number, state in acknowledged.items() if state is BookingState.CANCELLED}
    assert all(there[number] is BookingState.CANCELLED for number in cancelled)
    lost = f"{len(acknowledged)} acknowledged, 0 lost, {len(there) - len(acknowledged)} committed unheard"
    return [
        f"kills {place.engine}: {kills} kills: {lost}, {seals} seals",
        f"kills {place.engine}: {place.checked()}",
    ]


def write_until_killed(life: Life, line: Connection) -> None:
    """Book and cancel, say each number and its state once the write has returned; seal the journal now and then."""
    database, random = at_noon(life.where), Random(life.seed)
    mine: list[tuple[int, str]] = []
    while True:
        if len(mine) > MOST_BOOKINGS:
            booking_id, number = mine.pop(random.randrange(len(mine)))
            cancel = partial(cancel_booking, booking_id=booking_id, reason=CancelReason.GROUP_ASKED, seen_version=1)
            database.write(cancel, life.by)
            line.send((number, BookingState.CANCELLED))
        start, end = slot(random.randrange(SLOTS))
        request = BookingRequest(
            resource_id=random.choice(life.rooms),
            group_id=life.group,
            starts_at=start,
            ends_at=end,
            items=((life.item, 1),) if random.random() < 0.05 else (),
        )
        with suppress(RoomTaken, StockShort):
            done = database.write(partial(book_room, request=request), life.by)
            with database.reading() as session:
                row = booking(session, done.answer)
            assert row is not None
            mine.append((row.id, row.number))
            line.send((row.number, BookingState.CONFIRMED))
        if random.random() < 0.1:
            database.write(seal_journal, life.by)


def _rest_of(line: Connection) -> dict[str, BookingState]:
    heard: dict[str, BookingState] = {}
    with suppress(EOFError, OSError):  # the line ends where the writer did
        while line.poll(1):
            number, state = line.recv()
            heard[number] = state
    return heard
