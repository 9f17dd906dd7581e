"""Whose month of a unit it is: the rows that make renting twice impossible, rebuilt from the rentals."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from desktop.errors import UnitTaken
from desktop.models import Group, Rental, RentalMonth, RentalUnit
from desktop.rules.rental_fees import months_kept
from desktop.words import RentalState

DAY = timedelta(days=1)


def take_months(session: Session, rental: Rental) -> None:
    """Give the rental its months; its unit's kind is locked by the caller. Raises UnitTaken."""
    months = months_of(rental)
    taken = select(RentalMonth.rental_id).where(
        RentalMonth.unit_id == rental.unit_id, RentalMonth.month.in_(months), RentalMonth.rental_id != rental.id
    )
    if (other := session.scalars(taken.order_by(RentalMonth.month).limit(1)).first()) is not None:
        raise _taken(session, other)
    give_months_back(session, rental)
    if months:
        rows = [{"unit_id": rental.unit_id, "month": month, "rental_id": rental.id} for month in months]
        session.execute(insert(RentalMonth), rows)


def give_months_back(session: Session, rental: Rental) -> None:
    session.execute(delete(RentalMonth).where(RentalMonth.rental_id == rental.id))


def months_of(rental: Rental) -> tuple[int, ...]:
    """The months that nobody else can have; one that was taken back has none."""
    if rental.state is RentalState.WITHDRAWN:
        return ()
    return months_kept(rental.first_day, rental.until_day, rental.ended_on)


def _taken(session: Session, rental_id: int) -> UnitTaken:
    rental = session.get_one(Rental, rental_id)
    unit, group = session.get_one(RentalUnit, rental.unit_id), session.get_one(Group, rental.group_id)
    return UnitTaken(unit.name, group.name, rental.until_day - DAY)
