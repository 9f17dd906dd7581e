"""What is open of the things that a receipt settles, read under their locks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import (
    AlreadyPaid,
    AlreadySettled,
    CardBlocked,
    HoldExpired,
    InvoiceSettled,
    JobWithdrawn,
    Missing,
    NotLive,
    NotReadable,
)
from desktop.models import (
    Booking,
    Group,
    Invoice,
    Loan,
    Machine,
    Payment,
    Permit,
    PrepaidCard,
    PrintJob,
    Rental,
    RentalKind,
    RentalUnit,
    Resource,
)
from desktop.models.standing_money import chains, parts_of
from desktop.operations.acting import Acting
from desktop.operations.due_lines import DueLine, booking_lines, frozen_lines, lump, use_text
from desktop.operations.invoiced import invoiced
from desktop.operations.locks import locked
from desktop.rules.things import ThingKind, booking_parts, printing_kind, rest_parts
from desktop.words import (
    USED_STATES,
    InvoiceState,
    LoanState,
    PrintJobState,
    RentalState,
    TakingKind,
)

MOST_FILLED = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to be settled: whose it is, the lines that stand for it, and what the money is for.

    `column` is where a receipt's line names it. Of a card, `parts` are what it is filled with.
    """

    kind: ThingKind
    id: int
    column: str
    group_id: int | None
    who: str
    lines: tuple[DueLine, ...]
    parts: dict[TakingKind, int]

    @property
    def yen(self) -> int:
        return sum(self.parts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The ids of the things to settle by kind, bookings by their permits; the yen that cards are filled with."""

    permits: frozenset[int] = frozenset()
    jobs: frozenset[int] = frozenset()
    rentals: frozenset[int] = frozenset()
    loans: frozenset[int] = frozenset()
    invoices: frozenset[int] = frozenset()
    filled: tuple[tuple[int, int], ...] = ()


def dues(acting: Acting, session: Session, wanted: Wanted) -> list[Due]:
    """What is open of each, locked kind by kind and in the order of their ids.

    Raises NotFound, JobWithdrawn, AlreadyPaid, AlreadySettled, NotLive, HoldExpired, InvoiceSettled, CardBlocked.
    """
    found = [_permit_due(session, acting, permit) for permit in _permits(session, wanted.permits)]
    on_them = invoiced(session, wanted.invoices)  # paid with their invoice, so locked with it
    jobs = locked(session, PrintJob, wanted.jobs | on_them.jobs, "print_job")
    rentals = locked(session, Rental, wanted.rentals | on_them.rentals, "rental")
    loans = locked(session, Loan, wanted.loans | on_them.loans, "loan")
    found += [job_due(session, job) for job in jobs if job.id in wanted.jobs]
    found += [_rental_due(session, rental) for rental in rentals if rental.id in wanted.rentals]
    found += [_loan_due(session, loan) for loan in loans if loan.id in wanted.loans]
    found += [_invoice_due(invoice) for invoice in locked(session, Invoice, wanted.invoices, "invoice")]
    filled = dict(wanted.filled)
    cards = locked(session, PrepaidCard, filled, "card")
    return [*found, *(_card_due(session, card, filled[card.id]) for card in cards)]


def job_due(session: Session, job: PrintJob) -> Due:
    """What an unpaid print job costs. Raises Missing for one that was only begun, JobWithdrawn, AlreadyPaid."""
    if job.state is PrintJobState.WITHDRAWN:
        raise JobWithdrawn(job.number)
    if job.state is PrintJobState.BEGUN:
        raise Missing("sheets")
    if job.state is not PrintJobState.UNPAID:
        raise AlreadyPaid(job.number)
    kind = printing_kind(session.scalars(select(Machine.kind).where(Machine.resource_id == job.machine_id)).first())
    return Due(
        kind=ThingKind.PRINT_JOB,
        id=job.id,
        column="print_job_id",
        group_id=job.group_id,
        who=_who(session, job.group_id, job.guest),
        lines=frozen_lines(kind, f"印刷 {job.number}", job.fee, job.fee_lines),
        parts={kind: job.fee},
    )


def permit_parts(session: Session, permit_id: int, booking: Booking, yen: int) -> dict[TakingKind, int]:
    """What `yen` of a booking's fee are for that are still open, or (below zero) come back."""
    taken = parts_of(chains(session, Payment.permit_id == permit_id))
    return rest_parts(booking_parts(booking.fee_lines), taken, yen)


def _permits(session: Session, ids: Iterable[int]) -> list[Permit]:
    """The permits with their bookings locked: the booking is what two PCs meet at."""
    wanted = set(ids)
    of_them = select(Permit.booking_id).where(Permit.id.in_(wanted))
    locked(session, Booking, set(session.scalars(of_them)), "booking")
    return locked(session, Permit, wanted, "permit")


def _permit_due(session: Session, acting: Acting, permit: Permit) -> Due:
    booking = session.get_one(Booking, permit.booking_id)
    room = session.get_one(Resource, booking.resource_id)
    if booking.state not in USED_STATES:
        raise NotLive(booking.number, booking.state)
    if booking.expires_at is not None and booking.expires_at <= acting.now:
        raise HoldExpired(room.name, booking.expires_at)
    taken = parts_of(chains(session, Payment.permit_id == permit.id))
    rest = booking.fee - sum(taken.values())
    if rest <= 0:
        raise AlreadySettled("permit", permit.number)
    parts = rest_parts(booking_parts(booking.fee_lines), taken, rest)
    lines = booking_lines(booking, room.name) if rest == booking.fee else _difference(booking, room.name, parts)
    return Due(
        kind=ThingKind.PERMIT,
        id=permit.id,
        column="permit_id",
        group_id=booking.group_id,
        who=_who(session, booking.group_id, booking.guest_name),
        lines=lines,
        parts=parts,
    )


def _difference(booking: Booking, room: str, parts: Mapping[TakingKind, int]) -> tuple[DueLine, ...]:
    return tuple(lump(kind, f"差額 {use_text(booking, room)}", yen) for kind, yen in parts.items())


def _rental_due(session: Session, rental: Rental) -> Due:
    if rental.paid or rental.on_account or not rental.fee or rental.state is RentalState.WITHDRAWN:
        raise AlreadySettled("rental", rental.number)
    unit = session.get_one(RentalUnit, rental.unit_id)
    text = f"{session.get_one(RentalKind, unit.kind_id).name} {unit.name}"
    return Due(
        kind=ThingKind.RENTAL,
        id=rental.id,
        column="rental_id",
        group_id=rental.group_id,
        who=_who(session, rental.group_id, ""),
        lines=frozen_lines(TakingKind.RENTAL, text, rental.fee, rental.fee_lines),
        parts={TakingKind.RENTAL: rental.fee},
    )


def _loan_due(session: Session, loan: Loan) -> Due:
    if loan.paid or loan.on_account or not loan.fee or loan.state is LoanState.CANCELLED:
        raise AlreadySettled("loan", loan.number)
    return Due(
        kind=ThingKind.LOAN,
        id=loan.id,
        column="loan_id",
        group_id=loan.group_id,
        who=_who(session, loan.group_id, loan.guest_name),
        lines=frozen_lines(TakingKind.EQUIPMENT, f"備品の貸出し {loan.number}", loan.fee, loan.fee_lines),
        parts={TakingKind.EQUIPMENT: loan.fee},
    )


def _invoice_due(invoice: Invoice) -> Due:
    if invoice.state is not InvoiceState.OPEN or not invoice.total:
        raise InvoiceSettled(invoice.number)
    text = f"請求書 {invoice.number}"
    return Due(
        kind=ThingKind.INVOICE,
        id=invoice.id,
        column="invoice_id",
        group_id=invoice.group_id,
        who=invoice.addressee,
        lines=(lump(TakingKind.INVOICE, text, invoice.total),),
        parts={TakingKind.INVOICE: invoice.total},
    )


def _card_due(session: Session, card: PrepaidCard, yen: int) -> Due:
    if card.blocked:
        raise CardBlocked(card.number)
    if not 1 <= yen <= MOST_FILLED:
        raise NotReadable("yen", str(yen))
    return Due(
        kind=ThingKind.CARD,
        id=card.id,
        column="card_id",
        group_id=card.group_id,
        who=card.holder or _who(session, card.group_id, ""),
        lines=(lump(TakingKind.PREPAID, f"プリペイドカード {card.number}", yen),),
        parts={TakingKind.PREPAID: yen},
    )


def _who(session: Session, group_id: int | None, guest: str) -> str:
    return guest if group_id is None else session.get_one(Group, group_id).name
