"""The line to the server breaks around COMMIT, or the server restarts: one booking, and the first answer."""

from __future__ import annotations

import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from functools import partial
from pathlib import Path
from random import Random
from uuid import uuid4

from desktop.errors import Unreachable
from desktop.jobs.writing import write
from desktop.operations.bookings import BookingRequest, book_room
from desktop.queries.days import booking
from desktop.storage.database import Database
from desktop.words import Engine
from tests.soak.clerks import Act, Clerks, Outcome, at_noon
from tests.soak.figures import Length
from tests.soak.line import Cut, Line
from tests.soak.places import Place


def cut(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """Same request twice at once on both engines; cuts and a restart where there is a line to a server."""
    said = [_same_request(place, clerks, length, random)]
    if place.engine is Engine.POSTGRESQL:
        said += [_cut_lines(place, length, random), _restart(place, random)]
    return [*said, f"cut {place.engine}: {place.checked()}"]


def _same_request(place: Place, clerks: Clerks, length: Length, random: Random) -> str:
    """A sheet sent off by all clerks at once books once, and all get the same answer."""
    clerks.open(place.where, place.made.by)
    rounds = 0
    for _ in length:
        act = Act(partial(book_room, request=_request(place, random)), uuid4().hex)
        outcomes: list[Outcome] = clerks.all([act] * clerks.count)
        assert len({(outcome.answer, outcome.number, outcome.refusal) for outcome in outcomes}) == 1, outcomes
        assert outcomes[0].won, outcomes[0]
        rounds += 1
    return f"cut {place.engine} same request: {rounds} rounds x {clerks.count}: one booking each, one answer"


def _cut_lines(place: Place, length: Length, random: Random) -> str:
    assert place.server is not None
    cuts, longest = Counter[str](), 0.0
    with tempfile.TemporaryDirectory(prefix="madoguchi-line-") as folder:
        line = Line(Path(folder), place.server.socket)
        database = at_noon(_through(place, folder))
        for _ in length:
            for kind in Cut:
                longest = max(longest, _cut_once(place, database, line, kind, random))
                cuts[kind] += 1
        database.close()
        line.close()
    counted = ", ".join(f"{kind} {number}" for kind, number in cuts.items())
    return f"cut {place.engine} lines: {counted}: each booked once, longest write {longest * 1000:.0f} ms"


def _cut_once(place: Place, database: Database, line: Line, kind: Cut, random: Random) -> float:
    before, request, cuts = _count(place), _request(place, random), line.cuts
    line.cut, began = kind, time.monotonic()
    done = write(database, partial(book_room, request=request), place.made.by)
    assert line.cuts == cuts + 1
    assert _count(place) == before + 1
    with place.database.reading() as session:
        row = booking(session, done.answer)
    assert row is not None
    assert row.starts_at == request.starts_at
    return time.monotonic() - began


def _restart(place: Place, random: Random) -> str:
    """The server restarts under a busy desk: nothing acknowledged is lost, and asking again books once."""
    assert place.server is not None
    acknowledged, refused, stop = list[int](), Counter[str](), threading.Event()
    database = at_noon(place.where)

    def work() -> None:
        while not stop.is_set():
            act, asked = partial(book_room, request=_request(place, random)), uuid4().hex
            for _ in range(100):
                with suppress(Unreachable):
                    acknowledged.append(write(database, act, place.made.by, asked).answer)
                    break
                refused["Unreachable"] += 1
                time.sleep(0.1)

    worker = threading.Thread(target=work)
    before = _count(place)
    worker.start()
    time.sleep(0.3)
    place.server.restart()
    time.sleep(0.5)
    stop.set()
    worker.join(30)
    database.close()
    assert not worker.is_alive()
    assert len(set(acknowledged)) == len(acknowledged) == _count(place) - before
    return f"cut {place.engine} restart: {len(acknowledged)} booked once each, told {dict(refused)}"


def _through(place: Place, folder: str) -> str:
    """The center's URL by way of the line."""
    head, _, _ = place.where.partition("?")
    return f"{head}?host={folder}"


def _request(place: Place, random: Random) -> BookingRequest:
    start, end = place.fresh_slot()
    room = random.choice((place.made.room_b, place.made.japanese))
    return BookingRequest(resource_id=room, group_id=place.made.choir, starts_at=start, ends_at=end)


def _count(place: Place) -> int:
    from desktop.queries.checks import booking_count

    with place.database.reading() as session:
        return booking_count(session)
