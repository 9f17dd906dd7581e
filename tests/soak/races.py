"""One slot, all clerks at once: the database itself lets exactly one of them have it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from random import Random

from desktop.operations.bookings import BookingRequest, book_room, cancel_booking, confirm_booking, hold_room
from desktop.operations.undo import undo
from desktop.queries.days import day_rows
from desktop.words import CancelReason
from tests.soak.clerks import Act, Clerks, Outcome
from tests.soak.figures import Figures, Length
from tests.soak.paths import PATHS
from tests.soak.places import Place

OTHERS = 5
Stretch = tuple[datetime, datetime]
NAMES = frozenset({"鎌倉合唱団", "あじさい読書会"})


def race(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """Run the plain race for the length, the others for a part of it; one line of figures per kind."""
    said: list[str] = []
    clerks.open(place.where, place.made.by)
    for kind in (one_room, joined_rooms, hold_and_confirm, undo_against_booking, *PATHS):
        figures, rounds = Figures(), 0
        for _ in length if kind is one_room else length.part(OTHERS):
            figures.note(kind(place, clerks, random))
            rounds += 1
        said.append(f"races {place.engine} {kind.__name__}: {rounds} rounds x {clerks.count}: {figures.say()}")
    return [*said, f"races {place.engine}: {place.checked()}"]


def one_room(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """One winner; the others hear who has the room and what would work instead."""
    stretch = place.fresh_slot()
    outcomes = clerks.all([_booking(place, place.made.room_a, stretch, random) for _ in range(clerks.count)])
    _one_winner(outcomes)
    assert len(_live(place, stretch)) == 1
    return outcomes


def joined_rooms(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """A+B against A and B: either the joined room has one winner, or each of its parts has."""
    stretch, made = place.fresh_slot(), place.made
    rooms = [random.choice((made.joined, made.room_a, made.room_b)) for _ in range(clerks.count)]
    rooms[:3] = made.joined, made.room_a, made.room_b
    outcomes = clerks.all([_booking(place, room, stretch, random) for room in rooms])
    winners = sorted(room for room, outcome in zip(rooms, outcomes, strict=True) if outcome.won)
    assert winners in ([made.joined], [made.room_a, made.room_b]), winners
    _losers_know(outcomes)
    return outcomes


def hold_and_confirm(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """One clerk gets the hold; of those who confirm it one succeeds, and nobody books over it."""
    stretch = place.fresh_slot()
    held = clerks.all([_booking(place, place.made.room_a, stretch, random, hold_room) for _ in range(clerks.count)])
    winner = _one_winner(held)
    confirm = Act(partial(confirm_booking, booking_id=winner.answer, seen_version=1))
    half = clerks.count // 2
    bookers = [_booking(place, place.made.room_a, stretch, random) for _ in range(clerks.count - half)]
    outcomes = clerks.all([confirm] * half + bookers)
    assert [outcome.refusal for outcome in outcomes[:half]].count("ChangedElsewhere") == half - 1
    assert sum(outcome.won for outcome in outcomes[:half]) == 1
    assert {outcome.refusal for outcome in outcomes[half:]} == {"RoomTaken"}
    return [*held, *outcomes]


def undo_against_booking(place: Place, clerks: Clerks, random: Random) -> list[Outcome]:
    """A cancelled booking is put back by some while others book its place: one of them all wins."""
    stretch, write = place.fresh_slot(), place.database.write
    first = write(partial(book_room, request=_request(place, place.made.room_a, stretch, random)), place.made.by)
    cancel = partial(cancel_booking, booking_id=first.answer, reason=CancelReason.GROUP_ASKED, seen_version=1)
    number = write(cancel, place.made.by).number
    half = clerks.count // 2
    tasks = [Act(partial(undo, number=number))] * half
    tasks += [_booking(place, place.made.room_a, stretch, random) for _ in range(clerks.count - half)]
    random.shuffle(tasks)
    outcomes = clerks.all(tasks)
    assert sum(outcome.won for outcome in outcomes) == 1, outcomes
    assert {outcome.refusal for outcome in outcomes if not outcome.won} <= {"RoomTaken", "NothingToUndo"}, outcomes
    assert len(_live(place, stretch)) == 1
    return outcomes


def _booking(place: Place, room: int, stretch: Stretch, random: Random, verb=book_room) -> Act:
    return Act(partial(verb, request=_request(place, room, stretch, random)))


def _request(place: Place, room: int, stretch: Stretch, random: Random) -> BookingRequest:
    group = random.choice((place.made.choir, place.made.readers))
    return BookingRequest(resource_id=room, group_id=group, starts_at=stretch[0], ends_at=stretch[1])


def _one_winner(outcomes: list[Outcome]) -> Outcome:
    winners = [outcome for outcome in outcomes if outcome.won]
    assert len(winners) == 1, outcomes
    _losers_know(outcomes)
    return winners[0]


def _losers_know(outcomes: list[Outcome]) -> None:
    for outcome in outcomes:
        if not outcome.won:
            assert outcome.refusal == "RoomTaken", outcome
            assert outcome.group in NAMES, outcome
            assert outcome.alternatives > 0, outcome


def _live(place: Place, stretch: Stretch) -> list[int]:
    now = place.database.now()
    with place.database.reading() as session:
        rows = day_rows(session, 1, stretch[0].date(), now).bookings
    return [row.id for row in rows if row.starts_at < stretch[1] and stretch[0] < row.ends_at]
