"""The demo's lockers, mailboxes and loans: half of them taken, some unpaid, one late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import Loan, Rental, RentalKind, RentalUnit, StockItem
from desktop.models.rulebook import prices_of
from desktop.operations.acting import Acting
from desktop.operations.center import FROM_THE_BEGINNING, add_equipment
from desktop.operations.loans import LoanRequest, book_loan, hand_out_loan, take_loan_back
from desktop.operations.prices import PricedThing, PriceEntry, change_prices
from desktop.operations.rental_keys import hand_out_rental_key
from desktop.operations.rental_kinds import (
    RentalKindRequest,
    RentalUnitRequest,
    add_rental_kind,
    add_rental_units,
    change_rental_prices,
)
from desktop.operations.rental_wishes import wish_for_unit
from desktop.operations.rentals import RentRequest, end_rental, rent_unit
from desktop.operations.rooms import change_equipment
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.rules.rental_fees import rental_year
from desktop.storage.database import Operation
from desktop.words import ChargeKind, PriceUnit, RentalCharge

BEGAN, ENDED = 60, 8  # days before the demo day
LOCKERS, BOXES = "ロッカー", "メールボックス"
FIRST_GROUP = 20
UNPAID = 2  # of the rented ones so many at the end
PROJECTOR, TENT, AMPLIFIER = "プロジェクター", "テント", "ポータブルアンプ"
# name, stock, counter: only lent out of the house
ONLY_LENT = ((TENT, 4, "張"), (AMPLIFIER, 2, "台"))
YEN_A_NIGHT = {PROJECTOR: 500, TENT: 300, AMPLIFIER: 400}


@dataclass(frozen=True, slots=True)
class _Lent:
    """Days and hours from the demo day; `back` None where it is still out, `out` None where it is only promised."""

    group: int
    item: str
    quantity: int
    made: int
    begins: tuple[int, int]
    ends: tuple[int, int]
    out: bool = True
    back: tuple[int, int] | None = None


LOANS = (
    _Lent(30, AMPLIFIER, 1, -20, (-18, 10), (-17, 17), back=(-17, 16)),
    _Lent(31, TENT, 2, -4, (-3, 14), (-1, 17)),  # late
    _Lent(32, AMPLIFIER, 1, -2, (-1, 9), (1, 17)),
    _Lent(33, PROJECTOR, 1, -1, (40, 9), (42, 17), out=False),
)


def rental_acts(town: Town) -> list[Act]:
    """For a demo with everything around its day."""
    return [Act(at, staff, partial(as_is, make)) for at, staff, make in _what(town)]


def _what(town: Town) -> Iterator[tuple[datetime, str, Operation[Any]]]:
    def moment(days: int, hour: int, minute: int = 0) -> datetime:
        return datetime.combine(town.today + timedelta(days=days), time(hour, minute))

    yield moment(-BEGAN, 8, 20), "manager", set_up_demo_rentals
    yield moment(-BEGAN, 8, 30), "manager", lend_demo_items
    yield moment(-BEGAN, 11), "staff", partial(rent_demo_units, groups=town.groups)
    yield moment(-ENDED, 16), "staff", partial(end_demo_rental, group_id=town.groups[FIRST_GROUP])
    for number in range(3):
        group_id = town.groups[FIRST_GROUP + 40 + number]
        yield moment(-5 + number, 14), "staff", partial(wish_demo_locker, group_id=group_id)
    for number, lent in enumerate(LOANS):
        booking = partial(
            book_demo_loan,
            item=lent.item,
            quantity=lent.quantity,
            group_id=town.groups[lent.group],
            begins=moment(*lent.begins),
            ends=moment(*lent.ends),
        )
        yield moment(lent.made, 15, 30 + number), "staff", booking
        if lent.out:
            group_id = town.groups[lent.group]
            yield moment(*lent.begins, 5), "staff", partial(hand_out_demo_loan, group_id=group_id)
        if lent.back:
            yield moment(*lent.back), "staff", partial(take_demo_loan_back, group_id=town.groups[lent.group])


def set_up_demo_rentals(session: Session, acting: Acting) -> int:
    """Lockers in two sizes by the year, mailboxes by the month."""
    lockers = RentalKindRequest(name=LOCKERS, charge=RentalCharge.YEAR, by_lottery=True, deposit=500)
    boxes = RentalKindRequest(name=BOXES, charge=RentalCharge.MONTH)
    large = [RentalUnitRequest(name=f"大{number}", size="大", key_number=f"L{number:02}") for number in range(1, 7)]
    small = [RentalUnitRequest(name=f"小{number}", size="小", key_number=f"S{number:02}") for number in range(1, 11)]
    mail = [RentalUnitRequest(name=f"{number}") for number in range(1, 13)]
    kinds = ((lockers, (*large, *small), (("大", 3600), ("小", 2400))), (boxes, tuple(mail), (("", 100),)))
    for request, units, prices in kinds:
        kind = add_rental_kind(session, acting, request)
        add_rental_units(session, acting, kind, units)
        change_rental_prices(session, acting, kind, prices, FROM_THE_BEGINNING)
    return len(kinds)


def lend_demo_items(session: Session, acting: Acting) -> int:
    """What may leave the house, by the night; what is used in the house too keeps its price there."""
    for name, stock, counter in ONLY_LENT:
        add_equipment(session, acting, name, acting.by.site_id, stock=stock, counter=counter)
    for name, yen in YEN_A_NIGHT.items():
        item = _item(session, name)
        change_equipment(session, acting, item.id, name=item.name, stock=item.stock, counter=item.counter, lent=True)
        in_house = [PriceEntry(price.yen, price.unit, price.charge) for price in prices_of(session, item_id=item.id)]
        entries = (*in_house, PriceEntry(yen, PriceUnit.NIGHT, ChargeKind.LOAN))
        change_prices(session, acting, PricedThing(item_id=item.id), entries, acting.today)
    return len(YEN_A_NIGHT)


def rent_demo_units(session: Session, acting: Acting, groups: list[int]) -> int:
    """Every second unit is let for this year and paid, but for the last; how many."""
    units = session.execute(
        select(RentalUnit.id, RentalKind.first_month, RentalKind.name)
        .join(RentalKind, RentalKind.id == RentalUnit.kind_id)
        .order_by(RentalUnit.id)
    ).all()
    taken = units[::2]
    for number, (unit, first_month, kind) in enumerate(taken):
        first_day = rental_year(first_month, acting.today)[0]
        request = RentRequest(unit_id=unit, group_id=groups[FIRST_GROUP + number], first_day=first_day)
        rental = rent_unit(session, acting, request)
        if number < len(taken) - UNPAID:
            settle(session, acting, SettleRequest(things=(Thing(ThingKind.RENTAL, rental),)))
        if kind == LOCKERS:
            hand_out_rental_key(session, acting, rental)
    return len(taken)


def end_demo_rental(session: Session, acting: Acting, group_id: int) -> int:
    """The group gave up; its key has not come back."""
    rental = session.scalars(select(Rental).where(Rental.group_id == group_id)).one()
    return end_rental(session, acting, rental.id, "会の解散", acting.today, seen_version=rental.version)


def wish_demo_locker(session: Session, acting: Acting, group_id: int) -> int:
    """For the next year, which is drawn."""
    kind = session.scalars(select(RentalKind).where(RentalKind.name == LOCKERS)).one()
    return wish_for_unit(session, acting, kind.id, group_id, rental_year(kind.first_month, acting.today)[1])


def book_demo_loan(
    session: Session, acting: Acting, item: str, quantity: int, group_id: int, begins: datetime, ends: datetime
) -> int:
    pieces = ((_item(session, item).id, quantity),)
    request = LoanRequest(starts_at=begins, ends_at=ends, items=pieces, group_id=group_id, purpose="催しの準備")
    return book_loan(session, acting, request)


def hand_out_demo_loan(session: Session, acting: Acting, group_id: int) -> int:
    """Paid and taken away."""
    loan = session.scalars(select(Loan).where(Loan.group_id == group_id)).one()
    if loan.fee:
        settle(session, acting, SettleRequest(things=(Thing(ThingKind.LOAN, loan.id),)))
    return hand_out_loan(session, acting, loan.id, seen_version=None)


def take_demo_loan_back(session: Session, acting: Acting, group_id: int) -> int:
    loan = session.scalars(select(Loan).where(Loan.group_id == group_id)).one()
    return take_loan_back(session, acting, loan.id)


def _item(session: Session, name: str) -> StockItem:
    return session.scalars(select(StockItem).where(StockItem.name == name)).one()
