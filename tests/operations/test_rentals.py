from __future__ import annotations

from datetime import date

import pytest

from desktop.errors import (
    AlreadyThere,
    Contradicts,
    DrawnAlready,
    GroupNotActive,
    NeverUndone,
    NoAccount,
    NotAsItStands,
    RentalsOver,
    UnitTaken,
)
from desktop.models import Rental, RentalMonth, RentalWish, TillMove
from desktop.operations.rental_keys import give_back_rental_deposit, hand_out_rental_key, take_rental_deposit
from desktop.operations.rental_kinds import change_rental_prices
from desktop.operations.rental_wishes import draw_units, wish_for_unit, withdraw_wish
from desktop.operations.rentals import RentRequest, end_rental, note_renewal_asked, renew_rentals, rent_unit
from desktop.operations.statuses import remove_group
from desktop.rules.draw import drawn_order
from desktop.words import RentalState, RentalWishState
from tests.makers import NOW
from tests.meanwhile import meanwhile
from tests.operations.lending import NEXT, make_lending, more_groups

TODAY = NOW.date()


@pytest.fixture
def lending(database, made):
    return make_lending(database, made)


def months_of(database, unit):
    with database.reading() as session:
        rows = session.query(RentalMonth).filter_by(unit_id=unit).order_by(RentalMonth.month)
        return [(row.month, row.rental_id) for row in rows]


def test_a_locker_is_let_to_the_end_of_its_year_by_the_month(lending, database):
    lending.rent()
    rental = lending.of(Rental)
    assert (rental.number, rental.until_day, rental.fee, rental.deposit) == ("8-L0001", NEXT, 5 * 400, 500)
    assert rental.fee_lines[0] | {"kind": ""} == {
        "kind": "",
        "text": "ロッカー 1",
        "unit": "か月",
        "quantity": 5,
        "price": 400,
        "amount": 2000,
        "counted": "",
    }
    assert [month for month, _ in months_of(database, 1)] == [202611, 202612, 202701, 202702, 202703]
    with pytest.raises(UnitTaken) as taken:
        lending.rent(group=lending.made.readers)
    assert (taken.value.group, taken.value.until) == ("鎌倉合唱団", date(2027, 3, 31))
    with pytest.raises(RentalsOver):
        lending.rent(unit=2)
    with pytest.raises(Contradicts):
        lending.rent(unit=2, group=lending.made.readers, until_day=TODAY)
    with pytest.raises(NoAccount):
        lending.rent(unit=2, group=lending.made.readers, on_account=True)


def test_the_price_is_that_of_the_first_day(lending):
    lending.write(change_rental_prices, kind_id=1, prices=(("", 350),), valid_from=NEXT)
    lending.rent(first=NEXT)
    assert lending.of(Rental).fee == 12 * 350


def test_two_that_want_the_last_locker(lending, database):
    choir = RentRequest(unit_id=1, group_id=lending.made.choir, first_day=TODAY)

    def write(operation):
        return database.write(operation, lending.made.by).answer

    first, second = meanwhile(
        write,
        lambda session, acting: rent_unit(session, acting, request=choir),
        lambda: lending.rent(group=lending.made.readers),
    )
    assert (first, type(second)) == (1, UnitTaken)


def test_renewed_for_the_next_year_all_at_once_and_undone(lending, database):
    rentals = (lending.rent(), lending.rent(unit=2, group=lending.made.readers))
    lending.write(hand_out_rental_key, rental_id=1)
    lending.write(note_renewal_asked, rental_ids=rentals)
    done = lending.write(renew_rentals, rental_ids=rentals)
    following = lending.of(Rental, 3)
    assert (done.answer, following.first_day, following.fee, following.renewed_from) == (2, NEXT, 4800, 1)
    assert following.key_out_on == TODAY
    assert lending.write(renew_rentals, rental_ids=rentals).answer == 0
    again = lending.undo(done.number)
    assert lending.of(Rental, 3).state is RentalState.WITHDRAWN
    assert len(months_of(database, 1)) == 5
    lending.undo(again.number)
    assert len(months_of(database, 1)) == 17


def test_given_back_it_is_free_from_this_month_on(lending, database):
    lending.rent()
    lending.write(renew_rentals, rental_ids=(1,))
    done = lending.write(end_rental, rental_id=1, reason="活動休止")
    assert (lending.of(Rental).state, lending.of(Rental, 2).state) == (RentalState.ENDED, RentalState.WITHDRAWN)
    assert lending.rent(group=lending.made.readers) == 3
    with pytest.raises(UnitTaken):
        lending.undo(done.number)
    with pytest.raises(NotAsItStands):
        lending.write(end_rental, rental_id=1)
    assert {rental for _, rental in months_of(database, 1)} == {3}


def test_who_is_off_the_register_rents_nothing(lending):
    lending.write(remove_group, group_id=lending.made.choir, since=TODAY, reason="届出")
    with pytest.raises(GroupNotActive):
        lending.rent()


def test_a_deposit_lies_in_the_till(lending, database):
    lending.rent()
    done = lending.write(take_rental_deposit, rental_id=1)
    lending.write(give_back_rental_deposit, rental_id=1)
    with database.reading() as session:
        assert [(move.kind, move.amount, move.rental_id) for move in session.query(TillMove)] == [
            ("held", 500, 1),
            ("held_back", -500, 1),
        ]
    with pytest.raises(NeverUndone):
        lending.undo(done.number)


def test_a_draw_that_anybody_can_do_again(lending, database):
    groups = [lending.made.choir, lending.made.readers, *more_groups(database, lending.made, 3)]
    for group in groups:
        lending.write(wish_for_unit, kind_id=1, group_id=group, first_day=NEXT)
    with pytest.raises(AlreadyThere):
        lending.write(wish_for_unit, kind_id=1, group_id=groups[0], first_day=NEXT)
    lending.write(withdraw_wish, wish_id=2)
    done = lending.write(draw_units, kind_id=1, first_day=NEXT, seed="2026-11-21 サイコロ 4 2 6")
    order = drawn_order("2026-11-21 サイコロ 4 2 6", (1, 3, 4, 5))
    won = [(lending.of(RentalWish, wish).state, lending.of(RentalWish, wish).place) for wish in order]
    assert won == [(RentalWishState.WON, None)] * 3 + [(RentalWishState.LOST, 1)]
    units = [lending.of(Rental, lending.of(RentalWish, wish).rental_id).unit_id for wish in order[:3]]
    assert units == [1, 2, 3]
    with pytest.raises(DrawnAlready):
        lending.write(draw_units, kind_id=1, first_day=NEXT, seed="もう一度")
    with pytest.raises(NeverUndone):
        lending.undo(done.number)
    late = lending.write(wish_for_unit, kind_id=1, group_id=groups[1], first_day=NEXT).answer
    assert lending.of(RentalWish, late).place == 2
    lending.write(end_rental, rental_id=1)
    waiting = lending.of(RentalWish, order[3])
    lending.rent(group=waiting.group_id, first=NEXT)
    assert lending.of(RentalWish, order[3]).state is RentalWishState.WON
