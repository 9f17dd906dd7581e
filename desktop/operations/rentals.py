"""Lockers and mailboxes as groups have them: let, renewed for the next year, given back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadySettled, Contradicts, DayToCome, NotAsItStands, NotFound, NotReadable, TooLongText
from desktop.models import Rental, RentalKind, RentalUnit
from desktop.operations.acting import Acting
from desktop.operations.invoiced import is_invoiced, refuse_invoiced
from desktop.operations.rental_kinds import kind_of
from desktop.operations.rental_months import give_months_back, take_months
from desktop.operations.rental_parts import (
    grant_wish,
    let_unit,
    refuse_over,
    refuse_without_account,
    rental_as_seen,
    renter_of,
)
from desktop.rules.dates import add_months
from desktop.rules.rental_fees import MONTHS, month_numbers, rental_year
from desktop.rules.visible import one_line
from desktop.words import RentalState

MOST_MONTHS = 2 * MONTHS
MOST_REASON = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class RentRequest:
    """`until_day` None is the end of the year that the kind counts; the month of either end is rented whole."""

    unit_id: int
    group_id: int
    first_day: date
    until_day: date | None = None
    on_account: bool = False


def rent_unit(session: Session, acting: Acting, request: RentRequest) -> int:
    """Let a unit to a group and return the rental's id; a wish of the group for one is granted with it.

    Raises NotFound, Contradicts, NotReadable, GroupNotActive, GroupBlocked, NoAccount, UnitTaken, RentalsOver.
    """
    unit = session.get(RentalUnit, request.unit_id)
    if unit is None or not unit.active:
        raise NotFound("rental_unit", str(request.unit_id))
    kind = kind_of(session, unit.kind_id, lock=True)
    first_day, until_day = _period(kind, request)
    group = renter_of(session, request.group_id)
    if request.on_account:
        refuse_without_account(session, group, acting.today)
    refuse_over(session, kind, group, first_day, until_day)
    rental = let_unit(acting, session, kind, unit, group.id, first_day, until_day)
    rental.on_account = request.on_account
    grant_wish(session, rental, kind)
    session.flush()
    return rental.id


def renew_rentals(session: Session, acting: Acting, rental_ids: tuple[int, ...]) -> int:
    """The same groups keep their units for the kind's next year; those who have it already are passed over. How many.

    Key, deposit and account go on. Raises NotFound, NotAsItStands, GroupNotActive, GroupBlocked, UnitTaken.
    """
    kinds = _lock_kinds(session, rental_ids)
    renewed = 0
    for rental in _rentals(session, rental_ids):
        if rental.state is not RentalState.RUNNING:
            raise NotAsItStands(rental.number, rental.state, "renew_rentals")
        if _next_of(session, rental) is not None:
            continue
        unit = session.get_one(RentalUnit, rental.unit_id)
        kind = kinds[unit.kind_id]
        group = renter_of(session, rental.group_id)
        until = rental_year(kind.first_month, rental.until_day)[1]
        let_unit(acting, session, kind, unit, group.id, rental.until_day, until, before=rental)
        renewed += 1
    session.flush()
    return renewed


def end_rental(
    session: Session,
    acting: Acting,
    rental_id: int,
    reason: str = "",
    ended_on: date | None = None,
    *,
    seen_version: int | None = None,
) -> int:
    """The group gives its unit back: from this month on others can have it.

    A renewal falls too that is neither paid nor invoiced. Raises NotFound, ChangedElsewhere, NotAsItStands, DayToCome,
    TooLongText.
    """
    rental = _locked(session, rental_id, seen_version)
    if rental.state is not RentalState.RUNNING:
        raise NotAsItStands(rental.number, rental.state, "end_rental")
    day = ended_on or acting.today
    if day > acting.today:
        raise DayToCome("until", day)
    said = one_line(reason)
    if len(said) > MOST_REASON:
        raise TooLongText("reason", len(said), MOST_REASON)
    rental.state, rental.ended_on, rental.end_reason = RentalState.ENDED, day, said
    take_months(session, rental)
    following = _next_of(session, rental)
    if following is not None and not following.paid and not is_invoiced(session, following):
        following.state = RentalState.WITHDRAWN
        give_months_back(session, following)
    session.flush()
    return rental.id


def withdraw_rental(session: Session, _acting: Acting, rental_id: int, *, seen_version: int | None = None) -> int:
    """Take back what was let by mistake; its number stays its own. Raises AlreadySettled once paid or invoiced."""
    rental = _locked(session, rental_id, seen_version)
    if rental.paid:
        raise AlreadySettled("rental", rental.number)
    if rental.state is not RentalState.RUNNING:
        raise NotAsItStands(rental.number, rental.state, "withdraw_rental")
    refuse_invoiced(session, rental)
    rental.state = RentalState.WITHDRAWN
    give_months_back(session, rental)
    session.flush()
    return rental.id


def note_renewal_asked(session: Session, acting: Acting, rental_ids: tuple[int, ...]) -> int:
    """The groups were asked by letter whether they go on. How many. Raises NotFound."""
    rentals = _rentals(session, rental_ids)
    for rental in rentals:
        rental.asked_on = acting.today
    session.flush()
    return len(rentals)


def _period(kind: RentalKind, request: RentRequest) -> tuple[date, date]:
    first = request.first_day
    until = request.until_day or rental_year(kind.first_month, first)[1]
    if until <= first:
        raise Contradicts("from", first.isoformat(), "until", until.isoformat())
    if until.day != 1:
        until = add_months(until.replace(day=1), 1)
    if len(month_numbers(first, until)) > MOST_MONTHS:
        raise NotReadable("until", until.isoformat())
    return first, until


def _locked(session: Session, rental_id: int, seen_version: int | None) -> Rental:
    """Its kind is locked before it, as everywhere."""
    if (found := session.get(Rental, rental_id)) is not None:
        kind_of(session, session.get_one(RentalUnit, found.unit_id).kind_id, lock=True)
    return rental_as_seen(session, rental_id, seen_version)


def _lock_kinds(session: Session, rental_ids: Iterable[int]) -> dict[int, RentalKind]:
    asked = select(RentalUnit.kind_id).join(Rental, Rental.unit_id == RentalUnit.id).where(Rental.id.in_(rental_ids))
    return {kind_id: kind_of(session, kind_id, lock=True) for kind_id in sorted(set(session.scalars(asked)))}


def _rentals(session: Session, rental_ids: Iterable[int]) -> list[Rental]:
    wanted = set(rental_ids)
    asked = select(Rental).where(Rental.id.in_(wanted)).order_by(Rental.id).with_for_update(key_share=True)
    found = list(session.scalars(asked.execution_options(populate_existing=True)))
    if unknown := wanted - {rental.id for rental in found}:
        raise NotFound("rental", str(min(unknown)))
    return found


def _next_of(session: Session, rental: Rental) -> Rental | None:
    standing = (Rental.renewed_from == rental.id, Rental.state != RentalState.WITHDRAWN)
    return session.scalars(select(Rental).where(*standing)).first()
