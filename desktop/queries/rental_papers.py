"""What stands on the papers of lockers and loans. Reads rentals, loans, groups, people, receipts, settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Group, Loan, Receipt, ReceiptLine, Rental, RentalDraw, RentalKind, Site
from desktop.models.rulebook import rulebook
from desktop.queries.group_facts import person_in_role, private_fields
from desktop.queries.loans import LoanRow, loan, loans_overdue
from desktop.queries.permits import Permit, issuer_of
from desktop.queries.rental_board import WishRow, draw_of, wishes_of
from desktop.queries.rentals import RentalRow, rental, rentals_overdue
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.rules.draw import lot_of
from desktop.rules.rental_fees import rental_year
from desktop.words import GroupKind, PersonRole, PrivateKind


@dataclass(frozen=True, slots=True)
class LockerPermit:
    """`paper` names who and the issuer, as on a permit of a room; `receipt` is the number, empty while unpaid."""

    paper: Permit
    rental: RentalRow
    receipt: str


@dataclass(frozen=True, slots=True)
class LoanSlip:
    paper: Permit
    loan: LoanRow
    receipt: str


@dataclass(frozen=True, slots=True)
class LotRow:
    """One wish with its lot (64 hexadecimal digits)."""

    wish: WishRow
    lot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawResult:
    """The wishes of a draw in the order of their lots."""

    center: SheetCenter
    kind: str
    first_day: date
    until_day: date
    seed: str
    drawn_at: datetime
    staff: str
    lots: tuple[LotRow, ...]


@dataclass(frozen=True, slots=True)
class OverdueRows:
    """What is not back or not paid on a day."""

    center: SheetCenter
    sites: tuple[str, ...]
    now: datetime
    rentals: tuple[RentalRow, ...]
    loans: tuple[LoanRow, ...]


def locker_permit(session: Session, rental_id: int, *, staff: str, now: datetime) -> LockerPermit:
    """Raises NotFound."""
    row = rental(session, rental_id, now.date())
    site = session.get_one(Site, session.get_one(RentalKind, row.kind_id).site_id)
    made = session.get_one(Rental, rental_id).made_at.date()
    paper = _paper(session, site, (row.group_id, row.group), (row.number, made), staff=staff, now=now)
    return LockerPermit(paper, row, _receipt_of(session, ReceiptLine.rental_id == rental_id) if row.paid else "")


def loan_slip(session: Session, loan_id: int, *, staff: str, now: datetime) -> LoanSlip:
    """Raises NotFound."""
    row, record = loan(session, loan_id, now.date()), session.get_one(Loan, loan_id)
    site = session.get_one(Site, record.site_id)
    paper = _paper(session, site, (row.group_id, row.who), (row.number, record.made_at.date()), staff=staff, now=now)
    return LoanSlip(paper, row, _receipt_of(session, ReceiptLine.loan_id == loan_id) if row.paid else "")


def draw_result(session: Session, draw_id: int, today: date) -> DrawResult:
    """With the wishes that were withdrawn since, whose lots count all the same. Raises NotFound."""
    draw = session.get(RentalDraw, draw_id)
    if draw is None:
        raise NotFound("rental_draw", str(draw_id))
    kind = session.get_one(RentalKind, draw.kind_id)
    told = draw_of(session, kind.id, draw.first_day)
    wishes = [
        wish for wish in wishes_of(session, kind.id, draw.first_day, today, withdrawn=True) if wish.draw_id == draw.id
    ]
    lots = sorted((LotRow(wish, lot_of(draw.seed, wish.id)) for wish in wishes), key=lambda row: (row.lot, row.wish.id))
    return DrawResult(
        center=sheet_center(session),
        kind=kind.name,
        first_day=draw.first_day,
        until_day=rental_year(kind.first_month, draw.first_day)[1],
        seed=draw.seed,
        drawn_at=draw.drawn_at,
        staff=told.staff if told else "",
        lots=tuple(lots),
    )


def overdue_rows(session: Session, site_id: int | None, now: datetime) -> OverdueRows:
    """Raises NotFound for a site that is none."""
    sites = sites_of(session, site_id)
    return OverdueRows(
        center=sheet_center(session),
        sites=tuple(sites.values()),
        now=now,
        rentals=rentals_overdue(session, site_id, now.date()),
        loans=loans_overdue(session, site_id, now),
    )


def _paper(
    session: Session, site: Site, who: tuple[int | None, str], number: tuple[str, date], *, staff: str, now: datetime
) -> Permit:
    """Who it is for and who issues it, as a permit says it."""
    group_id, name = who
    group = session.get(Group, group_id) if group_id is not None else None
    person = person_in_role(session, group.id, PersonRole.REPRESENTATIVE, now.date()) if group else None
    address = private_fields(session, group.id, now.date()).get(PrivateKind.ADDRESS) if group else None
    return Permit(
        number=number[0],
        issued_on=number[1],
        qr="",
        group=name,
        group_number=group.number if group else "",
        representative=person.name if person else "",
        postal_code=address.postal_code if address else "",
        address=address.value if address else "",
        uses=(),
        purpose="",
        people=None,
        equipment="",
        user_class="",
        contact="",
        fee_lines=(),
        fee=0,
        tax_percent=0,
        paid_on=None,
        paid_by="",
        issuer=issuer_of(session, rulebook(session), site, now.date()),
        staff=staff,
        printed_at=now,
        is_person=group is None or group.kind is GroupKind.INDIVIDUAL,
    )


def _receipt_of(session: Session, about: ColumnElement[bool]) -> str:
    standing = select(Receipt.number).join(ReceiptLine, ReceiptLine.receipt_id == Receipt.id)
    found = standing.where(about, Receipt.voided_at.is_(None)).order_by(Receipt.id.desc())
    return session.scalars(found.limit(1)).first() or ""
