"""What the verbs of lockers and mailboxes are made of: one as the clerk saw it, who may have one, a new one."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import (
    GroupBlocked,
    GroupNotActive,
    NoAccount,
    NotFound,
    RentalsOver,
)
from desktop.models import Group, Rental, RentalKind, RentalPrice, RentalUnit, RentalWish
from desktop.models.accounts import account_on
from desktop.models.blocks import block_of
from desktop.models.rulebook import rulebook
from desktop.models.same_group import canonical, records_of
from desktop.operations.acting import Acting
from desktop.operations.booking_judging import group_of
from desktop.operations.numbers import next_number
from desktop.operations.rental_months import take_months
from desktop.operations.seen import refuse_changed
from desktop.rules.rental_fees import RentalFeeLine, RentalPriceOn, rental_fee, rental_price
from desktop.words import ON_THE_REGISTER, NumberRangeName, RentalState, RentalWishState


def rental_as_seen(session: Session, rental_id: int, seen_version: int | None) -> Rental:
    """The rental, locked, if it is still the one the clerk saw. Raises NotFound, ChangedElsewhere."""
    rental = session.get(Rental, rental_id, populate_existing=True, with_for_update={"key_share": True})
    if rental is None:
        raise NotFound("rental", str(rental_id))
    refuse_changed(session, rental, seen_version)
    return rental


def renter_of(session: Session, group_id: int) -> Group:
    """The group as it is kept. Raises NotFound, GroupNotActive off the register, GroupBlocked."""
    group = group_of(session, canonical(session, group_id))
    if group.status not in ON_THE_REGISTER:
        raise GroupNotActive(group.name, group.status)
    if said := block_of(session, group.id):
        raise GroupBlocked(group.name, said)
    return group


def refuse_without_account(session: Session, group: Group, day: date) -> None:
    """Raises NoAccount for a group that does not pay by invoice on the day."""
    if account_on(session, group.id, day) is None:
        raise NoAccount(group.name, day)


def refuse_over(session: Session, kind: RentalKind, group: Group, first_day: date, until_day: date) -> None:
    """Raises RentalsOver where the group has as many of the kind in this time as it may have."""
    if kind.most_each is None:
        return
    had = (
        select(func.count())
        .select_from(Rental)
        .join(RentalUnit, RentalUnit.id == Rental.unit_id)
        .where(
            RentalUnit.kind_id == kind.id,
            Rental.group_id.in_(records_of(session, group.id)),
            Rental.state == RentalState.RUNNING,
            Rental.first_day < until_day,
            Rental.until_day > first_day,
        )
    )
    if session.scalars(had).one() >= kind.most_each:
        raise RentalsOver(kind.name, group.name, kind.most_each)


def fee_of(
    session: Session, kind: RentalKind, unit: RentalUnit, first_day: date, until_day: date
) -> tuple[RentalFeeLine, ...]:
    """At the price of the first day."""
    rows = session.execute(
        select(RentalPrice.yen, RentalPrice.size, RentalPrice.valid_from, RentalPrice.valid_until).where(
            RentalPrice.kind_id == kind.id
        )
    )
    price = rental_price((RentalPriceOn(*row) for row in rows), unit.size, first_day)
    return rental_fee(f"{kind.name} {unit.name}", kind.charge, price, first_day, until_day)


def let_unit(
    acting: Acting,
    session: Session,
    kind: RentalKind,
    unit: RentalUnit,
    group_id: int,
    first_day: date,
    until_day: date,
    *,
    before: Rental | None = None,
) -> Rental:
    """A new rental with its months; the kind is locked by the caller. The key and the deposit of the one `before` stay.

    Raises UnitTaken.
    """
    lines = fee_of(session, kind, unit, first_day, until_day)
    rental = Rental(
        number=next_number(session, NumberRangeName.RENTAL, rulebook(session), acting.today, kind.site_id),
        unit_id=unit.id,
        group_id=group_id,
        first_day=first_day,
        until_day=until_day,
        fee=sum(line.amount for line in lines),
        fee_lines=[asdict(line) for line in lines],
        deposit=before.deposit if before else kind.deposit,
        deposit_taken_on=before.deposit_taken_on if before and before.deposit_back_on is None else None,
        key_out_on=before.key_out_on if before and before.key_back_on is None else None,
        on_account=before.on_account if before else False,
        renewed_from=before.id if before else None,
        state=RentalState.RUNNING,
        made_at=acting.now,
        staff_id=acting.by.staff_id,
    )
    session.add(rental)
    session.flush()
    take_months(session, rental)
    return rental


def grant_wish(session: Session, rental: Rental, kind: RentalKind) -> None:
    """Whoever gets a unit waits for one of its kind no more."""
    waiting = select(RentalWish).where(
        RentalWish.kind_id == kind.id,
        RentalWish.group_id.in_(records_of(session, rental.group_id)),
        RentalWish.first_day < rental.until_day,
        RentalWish.state.in_((RentalWishState.WAITING, RentalWishState.LOST)),
    )
    for wish in session.scalars(waiting.order_by(RentalWish.id).limit(1)):
        wish.state, wish.rental_id = RentalWishState.WON, rental.id
