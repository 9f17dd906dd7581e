from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.errors import LoanTooLong, Missing, NotAsItStands, NotLent, StockShort
from desktop.models import Loan, LoanItem
from desktop.operations.bookings import book_room
from desktop.operations.loans import cancel_loan, change_loan, hand_out_loan, take_loan_back
from desktop.operations.rental_keys import take_loan_deposit
from desktop.operations.rooms import change_equipment
from desktop.queries.checks import stock_faults
from desktop.words import LoanState
from tests.makers import make_request
from tests.operations.lending import MORNING, make_lending


@pytest.fixture
def lending(database, made):
    return make_lending(database, made)


def room_with(lending, quantity):
    request = make_request(lending.made, day="2026-11-28")
    return lending.write(book_room, request=replace(request, items=((lending.made.projector, quantity),)))


def faults(lending):
    with lending.database.reading() as session:
        return stock_faults(session)


def test_nights_are_charged_and_the_pieces_counted_with_those_of_rooms(lending):
    lending.loan()
    loan = lending.of(Loan)
    assert (loan.number, loan.fee, loan.deposit, loan.state) == ("8-K0001", 1500, 1000, LoanState.BOOKED)
    assert (loan.fee_lines[0]["counted"], loan.fee_lines[0]["unit"]) == ("1台×3泊", "台泊")
    room_with(lending, 1)
    with pytest.raises(StockShort) as short:
        lending.loan()
    assert (short.value.item, short.value.left) == ("プロジェクター", 0)
    with pytest.raises(StockShort):
        lending.write(change_equipment, item_id=lending.made.projector, name="プロジェクター", stock=1)
    assert (lending.most_used(), faults(lending)) == (2, [])


def test_out_back_and_undone(lending):
    lending.loan(2)
    lending.write(hand_out_loan, loan_id=1, numbers=((lending.made.projector, "P-1 P-2"),))
    loan = lending.of(Loan)
    assert (loan.state, loan.starts_at) == (LoanState.OUT, datetime(2026, 11, 21, 10))
    with lending.database.reading() as session:
        assert session.get_one(LoanItem, (1, lending.made.projector)).unit_numbers == "P-1 P-2"
    back = lending.write(take_loan_back, loan_id=1, note="ケーブル不足")
    assert (lending.most_used(), faults(lending)) == (0, [])
    lending.undo(back.number)
    assert (lending.of(Loan).state, lending.most_used(), faults(lending)) == (LoanState.OUT, 2, [])
    with pytest.raises(NotAsItStands):
        lending.write(cancel_loan, loan_id=1)
    longer = lending.request(2, starts_at=loan.starts_at, ends_at=MORNING + timedelta(days=1))
    lending.write(change_loan, loan_id=1, request=longer)
    with pytest.raises(StockShort):
        room_with(lending, 1)


def test_changed_cancelled_and_undone(lending):
    booked = lending.loan(2)
    done = lending.write(change_loan, loan_id=booked, request=lending.request(1))
    room_with(lending, 1)
    with pytest.raises(StockShort):
        lending.undo(done.number)
    cancelled = lending.write(cancel_loan, loan_id=1)
    assert (lending.most_used(), faults(lending)) == (1, [])
    lending.undo(cancelled.number)
    assert (lending.most_used(), faults(lending)) == (2, [])


def test_what_cannot_be_lent(lending):
    with pytest.raises(LoanTooLong):
        lending.loan(ends_at=MORNING + timedelta(days=20))
    with pytest.raises(Missing):
        lending.loan(group_id=None, guest_name="山田")
    guest = lending.loan(group_id=None, guest_name="山田", phone="０９０ー１２３４")
    assert lending.of(Loan, guest).phone == "090-1234"
    lending.write(take_loan_deposit, loan_id=guest)
    lending.write(change_equipment, item_id=lending.made.projector, name="プロジェクター", stock=2, lent=False)
    with pytest.raises(NotLent):
        lending.loan()
