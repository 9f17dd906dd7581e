"""The last locker and the last projector, all clerks at once: rooms and loans never exceed the stock together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from random import Random

from sqlalchemy import func, select

from desktop.errors import DeskError
from desktop.models import StockUse
from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.loans import book_loan, cancel_loan, hand_out_loan, take_loan_back
from desktop.operations.rentals import RentRequest, end_rental, renew_rentals, rent_unit, withdraw_rental
from desktop.operations.undo import undo
from desktop.queries.rental_checks import rental_faults
from desktop.rules.dates import add_months
from tests.operations.lending import Lending, make_lending
from tests.soak.clerks import Act, Clerks, Outcome
from tests.soak.figures import Figures, Length
from tests.soak.places import Place

STOCK, UNITS = 2, 3
JANUARY = date(2030, 1, 1)
STEPS = 25


def lend(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """One line of figures for each kind; anything wrong is an AssertionError."""
    lending = make_lending(place.database, place.made, most_each=None)
    clerks.open(place.where, place.made.by)
    said: list[str] = []
    for kind in (last_locker, last_projectors, undo_against_loans):
        figures, rounds = Figures(), 0
        for number in length:
            figures.note(kind(place, clerks, lending, random, number))
            rounds += 1
        said.append(f"lending {place.engine} {kind.__name__}: {rounds} rounds x {clerks.count}: {figures.say()}")
    wander(lending, random, length.part(2))
    with place.database.reading() as session:
        assert rental_faults(session) == []
    return [*said, f"lending {place.engine}: {place.checked()}"]


def last_locker(place: Place, clerks: Clerks, _lending: Lending, random: Random, number: int) -> list[Outcome]:
    """One group has it; the others hear who."""
    first = add_months(JANUARY, number)
    asked = RentRequest(unit_id=1 + number % UNITS, group_id=place.made.choir, first_day=first)
    ends = add_months(first, 1)
    tasks = [
        Act(partial(rent_unit, request=replace(asked, group_id=random.choice(_groups(place)), until_day=ends)))
        for _ in range(clerks.count)
    ]
    outcomes = clerks.all(tasks)
    assert sum(outcome.won for outcome in outcomes) == 1
    assert {outcome.refusal for outcome in outcomes if not outcome.won} <= {"UnitTaken"}
    return outcomes


def last_projectors(place: Place, clerks: Clerks, lending: Lending, random: Random, _number: int) -> list[Outcome]:
    """Bookings of rooms and loans want the same two: just as many have one."""
    start, end = place.fresh_slot()
    rooms = (place.made.room_a, place.made.room_b, place.made.japanese)
    tasks = [
        Act(
            partial(
                book_room,
                request=BookingRequest(
                    resource_id=room,
                    starts_at=start,
                    ends_at=end,
                    group_id=place.made.choir,
                    items=((place.made.projector, 1),),
                ),
            )
        )
        for room in rooms
    ]
    tasks += [_borrowing(lending, start, end) for _ in range(clerks.count - len(tasks))]
    random.shuffle(tasks)
    outcomes = clerks.all(tasks)
    assert sum(outcome.won for outcome in outcomes) == STOCK, [outcome.refusal for outcome in outcomes]
    assert {outcome.refusal for outcome in outcomes if not outcome.won} == {"StockShort"}
    return outcomes


def undo_against_loans(place: Place, clerks: Clerks, lending: Lending, _random: Random, _number: int) -> list[Outcome]:
    """A cancelled loan of both is put back by some while others take one each: never more than there are."""
    start, end = place.fresh_slot()
    loan = lending.loan(STOCK, starts_at=start, ends_at=end)
    number = lending.write(cancel_loan, loan_id=loan).number
    half = clerks.count // 2
    tasks = [Act(partial(undo, number=number))] * half
    tasks += [_borrowing(lending, start, end) for _ in range(clerks.count - half)]
    outcomes = clerks.all(tasks)
    back, taken = (sum(outcome.won for outcome in part) for part in (outcomes[:half], outcomes[half:]))
    assert (back, taken) in {(1, 0), (0, STOCK)}, (back, taken)
    with place.database.reading() as session:
        assert session.scalar(select(func.max(StockUse.used))) == STOCK
    return outcomes


def wander(lending: Lending, random: Random, length: Length) -> None:
    """Whatever comes, done and undone: months and pieces are what the records say."""
    for _ in length:
        numbers: list[int] = []
        for _step in range(STEPS):
            act = random.choice((_rent, _loan, _end, _renew, _hand_out, _back, _cancel, _withdraw, _undo))
            try:
                numbers.append(act(lending, random, numbers))
            except DeskError:
                continue
        with lending.database.reading() as session:
            assert rental_faults(session) == []


def _rent(lending: Lending, random: Random, _numbers: list[int]) -> int:
    first = add_months(date(2026, 12, 1), random.randrange(24))
    asked = RentRequest(unit_id=random.randint(1, UNITS), group_id=lending.made.choir, first_day=first)
    return lending.write(rent_unit, request=asked).number


def _loan(lending: Lending, random: Random, _numbers: list[int]) -> int:
    return lending.booked(random.randint(1, STOCK)).number


def _end(lending: Lending, random: Random, _numbers: list[int]) -> int:
    return lending.write(end_rental, rental_id=random.randint(1, 60)).number


def _renew(lending: Lending, random: Random, _numbers: list[int]) -> int:
    return lending.write(renew_rentals, rental_ids=(random.randint(1, 60),)).number


def _withdraw(lending: Lending, random: Random, _numbers: list[int]) -> int:
    return lending.write(withdraw_rental, rental_id=random.randint(1, 60)).number


def _hand_out(lending: Lending, random: Random, _numbers: list[int]) -> int:
    return lending.write(hand_out_loan, loan_id=random.randint(1, 60)).number


def _back(lending: Lending, random: Random, _numbers: list[int]) -> int:
    return lending.write(take_loan_back, loan_id=random.randint(1, 60)).number


def _cancel(lending: Lending, random: Random, _numbers: list[int]) -> int:
    return lending.write(cancel_loan, loan_id=random.randint(1, 60)).number


def _undo(lending: Lending, random: Random, numbers: list[int]) -> int:
    return lending.undo(random.choice(numbers) if numbers else 1).number


def _borrowing(lending: Lending, start: datetime, end: datetime) -> Act:
    return Act(partial(book_loan, request=lending.request(starts_at=start, ends_at=end)))


def _groups(place: Place) -> tuple[int, int]:
    return place.made.choir, place.made.readers
