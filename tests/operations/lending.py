"""Lockers, a projector that may leave the house, and their acts in one line each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from desktop.models import Loan, Rental, RentalWish, StockUse
from desktop.operations.loans import LoanRequest, book_loan
from desktop.operations.prices import PricedThing, PriceEntry, change_prices
from desktop.operations.rental_kinds import (
    RentalKindRequest,
    RentalUnitRequest,
    add_rental_kind,
    add_rental_units,
    change_rental_prices,
)
from desktop.operations.rentals import RentRequest, rent_unit
from desktop.operations.rooms import change_equipment
from desktop.operations.undo import undo
from desktop.storage.database import Database, Done
from desktop.words import ChargeKind, PriceUnit, RentalCharge
from tests.makers import NOW, Made, make_group

TODAY = NOW.date()
FROM = date(2026, 4, 1)
NEXT = date(2027, 4, 1)
EVENING, MORNING = datetime(2026, 11, 27, 17), datetime(2026, 11, 30, 10)  # three nights


@dataclass
class Lending:
    database: Database
    made: Made
    lockers: int

    def write(self, verb: Any, **arguments: Any) -> Done[Any]:
        return self.database.write(partial(verb, **arguments), self.made.by)

    def rent(self, unit: int = 1, group: int | None = None, first: date = TODAY, **more: Any) -> int:
        request = RentRequest(unit_id=unit, group_id=group or self.made.choir, first_day=first, **more)
        return self.write(rent_unit, request=request).answer

    def loan(self, quantity: int = 1, **more: Any) -> int:
        return self.booked(quantity, **more).answer

    def booked(self, quantity: int = 1, **more: Any) -> Done[int]:
        return self.write(book_loan, request=self.request(quantity, **more))

    def request(self, quantity: int = 1, **more: Any) -> LoanRequest:
        usual = LoanRequest(
            starts_at=EVENING,
            ends_at=MORNING,
            items=((self.made.projector, quantity),),
            group_id=self.made.choir,
        )
        return replace(usual, **more)

    def undo(self, number: int) -> Done[int]:
        return self.write(undo, number=number)

    def of(self, model: type[Rental | Loan | RentalWish], key: int = 1) -> Any:
        with self.database.reading() as session:
            found = session.get_one(model, key)
            session.expunge(found)
            return found

    def most_used(self) -> int:
        with self.database.reading() as session:
            return max((row.used for row in session.query(StockUse)), default=0)


def make_lending(database: Database, made: Made, **more: Any) -> Lending:
    """Three lockers of two sizes at 400 and 300 yen a month; a projector at 500 yen a night, 1000 deposit."""

    def write(verb: Any, **arguments: Any) -> Any:
        return database.write(partial(verb, **arguments), made.by).answer

    asked = RentalKindRequest(name="ロッカー", charge=RentalCharge.MONTH, deposit=500)
    kind = write(add_rental_kind, request=replace(asked, **more))
    units = tuple(RentalUnitRequest(name=name, size=size) for name, size in (("1", "大"), ("2", "小"), ("3", "小")))
    write(add_rental_units, kind_id=kind, requests=units)
    write(change_rental_prices, kind_id=kind, prices=(("大", 400), ("", 300)), valid_from=FROM)
    write(change_equipment, item_id=made.projector, name="プロジェクター", stock=2, lent=True)
    prices = (
        PriceEntry(300, PriceUnit.USE),
        PriceEntry(500, PriceUnit.NIGHT, ChargeKind.LOAN),
        PriceEntry(1000, PriceUnit.USE, ChargeKind.DEPOSIT),
    )
    write(change_prices, thing=PricedThing(item_id=made.projector), entries=prices, valid_from=FROM)
    return Lending(database, made, kind)


def more_groups(database: Database, made: Made, count: int) -> list[int]:
    return [make_group(database, name=f"会{number}", by=made.by) for number in range(count)]
