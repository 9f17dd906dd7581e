"""Two PCs at one receipt, undo behind an invoice, deposits of renewed lockers, tills with less than nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select

from desktop.errors import (
    AlreadySettled,
    AlreadyVoided,
    ChangedElsewhere,
    NeverUndone,
    NotAsItStands,
    NotFound,
    NotReadable,
    StillUsed,
)
from desktop.jobs.checking import check
from desktop.models import Payment, Rental, Site, TillDay, TillMove
from desktop.operations.accounts import AccountRequest, open_account
from desktop.operations.bank_deposits import deposit_takings, take_back_deposit
from desktop.operations.invoices import issue_invoice
from desktop.operations.loans import cancel_loan, change_loan
from desktop.operations.payments import CashRequest
from desktop.operations.print_corrections import correct_print_job
from desktop.operations.print_request import OriginalRequest
from desktop.operations.receipts import void_receipt
from desktop.operations.rental_keys import give_back_rental_deposit, take_rental_deposit
from desktop.operations.rentals import renew_rentals, withdraw_rental
from desktop.operations.till import count_till
from desktop.operations.undo import undo
from desktop.words import RentalState
from tests.makers import NOW
from tests.meanwhile import meanwhile
from tests.operations.lending import make_lending
from tests.operations.print_room import TODAY, make_print_room
from tests.operations.till_desk import TillDesk

HANDED = CashRequest(tendered=1_000)


@pytest.fixture
def room(database, made):
    room = make_print_room(database, made)
    room.write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=date(2026, 4, 1))
    return room


def sound(desk):
    found = check(desk.database)
    assert found.ok, (found.overlaps, found.faults)


def correct(room, job, by=None, **wish):
    wanted = {"job_id": job, "request": room.request(**wish), "reason": "枚数の誤り", "seen_version": 2, "cash": HANDED}
    return room.database.write(partial(correct_print_job, **wanted), by or room.made.by).answer


def invoice(desk):
    days = {"first_day": date(2026, 4, 1), "until_day": date(2028, 4, 1)}
    return desk.write(issue_invoice, group_id=desk.made.choir, **days).number


def test_one_corrects_a_job_while_another_voids_its_receipt(room):
    job = room.record()["job"]
    receipt = room.pay(job)["receipt"]
    void = partial(void_receipt, receipt_id=receipt, reason="誤り")
    write = partial(room.database.write, by=room.made.by)
    outcomes = meanwhile(write, void, lambda: correct(room, job, sheets=300))
    assert isinstance(outcomes[1], ChangedElsewhere)
    room.pay(job)
    wanted = {"request": room.request(sheets=300), "reason": "誤り", "seen_version": 4, "cash": HANDED}
    fix, again = partial(correct_print_job, job_id=job, **wanted), partial(room.void, receipt + 1)
    outcomes = meanwhile(write, fix, again)
    assert isinstance(outcomes[1], AlreadyVoided)
    sound(room)


def test_a_correction_moves_money_in_the_till_of_who_corrects(room):
    room.database.write(lambda session, _acting: session.add(Site(name="大船", mark="O", position=2)), room.made.by)
    job = room.record()["job"]
    room.pay(job)
    correct(room, job, replace(room.made.by, site_id=2), sheets=300)
    with room.database.reading() as session:
        rows = session.execute(select(Payment.site_id, Payment.amount).order_by(Payment.id))
        assert [tuple(row) for row in rows] == [(1, 160), (2, -160), (2, 350)]
    sound(room)


def test_a_free_job_that_costs_after_all_is_paid_with_its_correction(room):
    job = room.record(relief=(100, "主催"))["job"]
    wanted = {"request": room.request(), "reason": "減免の誤り", "cash": HANDED}
    answer = room.write(correct_print_job, job_id=job, seen_version=1, **wanted).answer
    assert answer["receipt_number"] == "8-R00001"
    sound(room)


def test_an_undo_does_not_reach_behind_an_invoice(room):
    recorded = room.recorded(on_account=True)
    opened = recorded.number - 1
    with pytest.raises(StillUsed):
        room.undo(opened)
    issued = invoice(room)
    with pytest.raises(AlreadySettled):
        room.undo(recorded.number)
    with pytest.raises(NeverUndone):
        room.undo(issued)
    sound(room)


def test_a_receipt_that_is_void_leaves_its_job_where_it_is(room):
    recorded = room.recorded(1_000)
    room.void(recorded.answer["receipt"])
    with pytest.raises(NeverUndone):
        room.undo(recorded.number)
    sound(room)


def test_nobody_prints_more_than_can_be_counted_or_paid(room):
    originals = (OriginalRequest(masters=1, sheets=999_999, duplex=True),) * 60
    with pytest.raises(NotReadable):
        room.record(originals=originals, relief=(100, "主催"))
    with pytest.raises(NotFound):
        room.record(booking_id=99)


def test_what_is_on_an_invoice_stays_as_it_was_lent(database, made):
    lending = make_lending(database, made)
    lending.write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=date(2026, 4, 1))
    booked = lending.booked(on_account=True)
    rental = lending.rent(on_account=True)
    let = booked.number + 1
    invoice(lending)
    for act in (
        partial(lending.write, cancel_loan, loan_id=booked.answer),
        partial(lending.write, change_loan, loan_id=booked.answer, request=lending.request(2, on_account=True)),
        partial(lending.write, change_loan, loan_id=booked.answer, request=lending.request()),
        partial(lending.write, withdraw_rental, rental_id=rental),
        partial(lending.write, undo, number=booked.number),
        partial(lending.write, undo, number=let),
    ):
        with pytest.raises(AlreadySettled):
            act()
    request = lending.request(on_account=True, purpose="合宿")
    lending.write(change_loan, loan_id=booked.answer, request=request)
    assert lending.of(Rental, rental).state is RentalState.RUNNING
    sound(lending)


def test_a_renewed_locker_gives_its_deposit_back_once(database, made):
    lending = make_lending(database, made)
    first = lending.rent()
    lending.write(renew_rentals, rental_ids=(first,))
    second = first + 1
    lending.write(take_rental_deposit, rental_id=first)
    with pytest.raises(NotAsItStands):
        lending.write(take_rental_deposit, rental_id=second)
    lending.write(give_back_rental_deposit, rental_id=second)
    for rental in (first, second):
        with pytest.raises(NotAsItStands):
            lending.write(give_back_rental_deposit, rental_id=rental)
    with database.reading() as session:
        assert session.scalars(select(func.sum(TillMove.amount))).one() == 0


def test_a_till_never_holds_less_than_nothing(room):
    till = TillDesk(room.database, room.made.by)
    receipt = room.record(1_000)["receipt"]
    till.close(TODAY, pieces=((10_000, 2), (100, 1), (50, 1), (10, 1)), kept=0)
    till.at(date(2026, 11, 22), "10:00")
    room.void(receipt)
    till.at(date(2026, 11, 23), "10:00")
    room.record(1_000)
    till.at(date(2026, 11, 24), "10:00")
    room.write(count_till, pieces=((100, 1), (50, 1), (10, 1)))
    till.close(date(2026, 11, 24), pieces=((100, 1), (50, 1), (10, 1)), kept=0)
    columns = (TillDay.opening_float, TillDay.expected, TillDay.kept, TillDay.to_safe)
    with room.database.reading() as session:
        days = [tuple(row) for row in session.execute(select(*columns).order_by(TillDay.day))]
    assert days == [(20_000, 20_160, 0, 20_160), (0, -160, 0, -160), (0, 160, 160, 0), (160, 160, 0, 160)]


def test_a_slip_is_taken_back_only_where_it_was_written(room):
    till = TillDesk(room.database, room.made.by)
    day = till.close(TODAY, pieces=((10_000, 2),))
    slip = {"day_ids": (day,), "slip_number": "1", "deposited_on": NOW.date(), "reason": "両替"}
    with pytest.raises(NotReadable):
        room.write(deposit_takings, amount=10**10, **slip)
    deposit = room.write(deposit_takings, amount=0, **slip).answer
    with pytest.raises(NotFound):
        room.database.write(partial(take_back_deposit, deposit_id=deposit), replace(room.made.by, site_id=2))
