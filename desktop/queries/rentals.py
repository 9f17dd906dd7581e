"""Who has which locker or mailbox. Reads rentals, rental_units, rental_kinds, groups, private_fields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased

from desktop.errors import NotFound
from desktop.models import Group, Rental, RentalKind, RentalUnit
from desktop.queries.phones import phones_on
from desktop.words import RentalState

RENTAL_READS = frozenset(
    {
        *("rental_kinds", "rental_units", "rental_prices", "rentals", "rental_wishes", "rental_draws"),
        *("groups", "private_fields", "receipts", "invoices"),
    }
)
_Next = aliased(Rental)


@dataclass(frozen=True, slots=True, kw_only=True)
class RentalRow:
    """One rental, half-open from `first_day`; `renewed` where the group keeps its unit after it. Fees in yen."""

    id: int
    version: int
    number: str
    kind_id: int
    kind: str
    unit_id: int
    unit: str
    size: str
    key_number: str
    group_id: int
    group: str
    group_number: str
    phone: str
    first_day: date
    until_day: date
    fee: int
    fee_lines: tuple[dict[str, Any], ...]
    paid: bool
    on_account: bool
    deposit: int
    deposit_taken_on: date | None
    deposit_back_on: date | None
    key_out_on: date | None
    key_back_on: date | None
    ended_on: date | None
    end_reason: str
    asked_on: date | None
    state: RentalState
    renewed_from: int | None
    renewed: bool

    @property
    def is_unpaid(self) -> bool:
        return bool(self.fee) and not self.paid and not self.on_account and self.state is not RentalState.WITHDRAWN

    @property
    def key_is_out(self) -> bool:
        """With the group; a renewal takes the key over."""
        return self.key_out_on is not None and self.key_back_on is None and not self.renewed

    def is_over(self, today: date) -> bool:
        return self.state is RentalState.ENDED or self.until_day <= today

    def key_is_late(self, today: date) -> bool:
        return self.key_is_out and self.is_over(today) and self.state is not RentalState.WITHDRAWN


def rental(session: Session, rental_id: int, today: date) -> RentalRow:
    """Raises NotFound."""
    found = rentals_where(session, today, Rental.id == rental_id)
    if not found:
        raise NotFound("rental", str(rental_id))
    return found[0]


def rental_by_number(session: Session, number: str) -> int | None:
    return session.scalars(select(Rental.id).where(Rental.number == number)).first()


def rentals_where(session: Session, today: date, *where: ColumnElement[bool]) -> tuple[RentalRow, ...]:
    """The rentals by kind, unit and first day."""
    phones = phones_on(session, today)
    following = (_Next.renewed_from == Rental.id) & (_Next.state != RentalState.WITHDRAWN)
    asked = (
        select(Rental, RentalUnit, RentalKind, Group.name, Group.number, _Next.id)
        .join(RentalUnit, RentalUnit.id == Rental.unit_id)
        .join(RentalKind, RentalKind.id == RentalUnit.kind_id)
        .join(Group, Group.id == Rental.group_id)
        .outerjoin(_Next, following)
        .where(*where)
        .order_by(RentalKind.position, RentalKind.id, RentalUnit.position, RentalUnit.id, Rental.first_day, Rental.id)
    )
    return tuple(
        _row(rental, unit, kind, (group, number, phones.get(rental.group_id, "")), renewed=bool(following_id))
        for rental, unit, kind, group, number, following_id in session.execute(asked)
    )


def rentals_overdue(session: Session, site_id: int | None, today: date) -> tuple[RentalRow, ...]:
    """Begun and not paid, or over with the key not back, or the deposit not given back; of one site or of all."""
    standing = (Rental.state != RentalState.WITHDRAWN) & (Rental.first_day <= today)
    unpaid = ~Rental.paid & ~Rental.on_account & (Rental.fee > 0)
    over = (Rental.state == RentalState.ENDED) | (Rental.until_day <= today)
    key = Rental.key_out_on.is_not(None) & Rental.key_back_on.is_(None)
    deposit = Rental.deposit_taken_on.is_not(None) & Rental.deposit_back_on.is_(None)
    of_site = [RentalKind.site_id == site_id] if site_id is not None else []
    found = rentals_where(session, today, standing & (unpaid | (over & (key | deposit))), *of_site)
    return tuple(row for row in found if row.is_unpaid or not row.renewed)


def _row(
    rental: Rental, unit: RentalUnit, kind: RentalKind, group: tuple[str, str, str], *, renewed: bool
) -> RentalRow:
    return RentalRow(
        id=rental.id,
        version=rental.version,
        number=rental.number,
        kind_id=kind.id,
        kind=kind.name,
        unit_id=unit.id,
        unit=unit.name,
        size=unit.size,
        key_number=unit.key_number,
        group_id=rental.group_id,
        group=group[0],
        group_number=group[1],
        phone=group[2],
        first_day=rental.first_day,
        until_day=rental.until_day,
        fee=rental.fee,
        fee_lines=tuple(rental.fee_lines),
        paid=rental.paid,
        on_account=rental.on_account,
        deposit=rental.deposit,
        deposit_taken_on=rental.deposit_taken_on,
        deposit_back_on=rental.deposit_back_on,
        key_out_on=rental.key_out_on,
        key_back_on=rental.key_back_on,
        ended_on=rental.ended_on,
        end_reason=rental.end_reason,
        asked_on=rental.asked_on,
        state=rental.state,
        renewed_from=rental.renewed_from,
        renewed=renewed,
    )
