"""Counting again whose months of lockers they are. Reads rentals and rental_months, and trusts neither."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Rental, RentalMonth
from desktop.rules.rental_fees import months_kept
from desktop.words import RentalState


def rental_faults(session: Session) -> list[str]:
    """Units that two rentals have in one month, and months that are kept otherwise than the rentals say."""
    columns = (Rental.id, Rental.unit_id, Rental.first_day, Rental.until_day, Rental.ended_on)
    standing = session.execute(select(*columns).where(Rental.state != RentalState.WITHDRAWN))
    wanted = {
        (unit, month, rental)
        for rental, unit, first, until, ended in standing
        for month in months_kept(first, until, ended)
    }
    twice = [place for place, count in Counter((unit, month) for unit, month, _ in wanted).items() if count > 1]
    months = session.execute(select(RentalMonth.unit_id, RentalMonth.month, RentalMonth.rental_id))
    stored = {tuple(row) for row in months}
    wrong = sorted({unit for unit, _month, _rental in wanted ^ stored})
    return [
        *(f"locker id {unit} has two rentals in {month}" for unit, month in sorted(twice)),
        *(f"the months of locker id {unit} are kept wrongly" for unit in wrong),
    ]
