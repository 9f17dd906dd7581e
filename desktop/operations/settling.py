"""Money for whatever is open, on one receipt: print jobs, bookings, rentals, loans, invoices, the filling of cards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import (
    CardBlocked,
    CardShort,
    NegativeMoney,
    NotFound,
    NothingToPay,
    NotReadable,
    TenderedTooLittle,
)
from desktop.models import Booking, Invoice, Loan, Permit, PrepaidCard, PrintJob, Receipt, ReceiptLine, Rental, Site
from desktop.models.rulebook import rulebook
from desktop.models.till_days import till_day_for
from desktop.operations.acting import Acting
from desktop.operations.dues import Due, Wanted, dues, job_due
from desktop.operations.invoiced import set_invoiced_paid
from desktop.operations.locks import locked
from desktop.operations.numbers import next_number
from desktop.operations.payments import MOST_TENDERED, CashRequest, Taking, add_payment
from desktop.operations.permits import numbered_permit
from desktop.rules.fees import tax_inside
from desktop.rules.things import ThingKind
from desktop.rules.visible import one_line
from desktop.words import (
    ExpiryKind,
    InvoiceState,
    NumberRangeName,
    PaymentMethod,
    PrintJobState,
    TakingKind,
)

__all__ = ["SettleRequest", "Thing", "ThingKind", "receive", "settle"]

_PROVISIONS = {
    TakingKind.ROOM: "receipt.provision_room",
    TakingKind.EQUIPMENT: "receipt.provision_room",
    TakingKind.PRINTING: "receipt.provision",
    TakingKind.COPYING: "receipt.provision",
    TakingKind.RENTAL: "receipt.provision_rental",
    TakingKind.PREPAID: "receipt.provision_card",
}
_JOINT = "receipt.provision_joint"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing to settle; `yen` is what a card is filled with, of all others what is open is taken."""

    kind: ThingKind
    id: int
    yen: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleRequest:
    """What is settled together, and how. Cash without `cash` is handed over to the yen.

    `card_id` is the prepaid card that is paid from. `addressee` "" is whose the things are, `provision` "" the usual
    one for what they are; `site_id` None is the site of who acts.
    """

    things: tuple[Thing, ...]
    cash: CashRequest | None = None
    method: PaymentMethod = PaymentMethod.CASH
    how: str = ""
    card_id: int | None = None
    addressee: str = ""
    provision: str = ""
    site_id: int | None = None


def settle(session: Session, acting: Acting, request: SettleRequest) -> dict[str, Any]:
    """Take the money for the things on one receipt: `receipt`, `receipt_number`, `total`, `change`.

    Raises NothingToPay, what `dues` refuses, NegativeMoney, NotReadable, TenderedTooLittle, CardBlocked, CardShort.
    """
    if not request.things:
        raise NothingToPay(request.addressee)
    return _take(session, acting, dues(acting, session, _wanted(session, acting, request.things)), request)


def receive(session: Session, jobs: Sequence[PrintJob], cash: CashRequest, acting: Acting) -> dict[str, Any]:
    """The same for print jobs that are locked, or only just written down: `receipt` and `receipt_number`."""
    taken = _take(session, acting, [job_due(session, job) for job in jobs], SettleRequest(things=(), cash=cash))
    return {name: taken[name] for name in ("receipt", "receipt_number")}


def _wanted(session: Session, acting: Acting, things: Iterable[Thing]) -> Wanted:
    """The ids by kind; a booking without a permit gets one."""
    ids: dict[str, set[int]] = {kind: set() for kind in ThingKind}
    filled: Counter[int] = Counter()
    for thing in things:
        if thing.kind is ThingKind.CARD:
            filled[thing.id] += thing.yen or 0
        else:
            ids[thing.kind].add(thing.id)
    bookings = sorted(ids[ThingKind.BOOKING])
    if bookings:
        # all of them before the first number: who waits for a number must not hold what its holder waits for
        of_permits = select(Permit.booking_id).where(Permit.id.in_(ids[ThingKind.PERMIT]))
        locked(session, Booking, {*bookings, *session.scalars(of_permits)}, "booking")
    ids[ThingKind.PERMIT].update(numbered_permit(acting, session, booking_id).id for booking_id in bookings)
    return Wanted(
        permits=frozenset(ids[ThingKind.PERMIT]),
        jobs=frozenset(ids[ThingKind.PRINT_JOB]),
        rentals=frozenset(ids[ThingKind.RENTAL]),
        loans=frozenset(ids[ThingKind.LOAN]),
        invoices=frozenset(ids[ThingKind.INVOICE]),
        filled=tuple(sorted(filled.items())),
    )


def _take(session: Session, acting: Acting, found: Sequence[Due], request: SettleRequest) -> dict[str, Any]:
    total, site = sum(due.yen for due in found), request.site_id or acting.by.site_id
    if session.get(Site, site) is None:
        raise NotFound("site", str(site))
    handed = request.cash.tendered if request.cash is not None and request.method is PaymentMethod.CASH else total
    _refuse_bad(total, handed)
    if request.method is PaymentMethod.PREPAID:
        _spend(session, request.card_id, total, found)
    taking = Taking(
        site_id=site,
        till_day=till_day_for(session, site, acting.today),
        method=request.method,
        how=one_line(request.how),
        card_id=request.card_id if request.method is PaymentMethod.PREPAID else None,
    )
    receipt = _new_receipt(session, acting, site, found, request)
    session.add(receipt)
    session.flush()
    session.add_all(_receipt_lines(receipt.id, found))
    _pay(session, acting, taking, receipt.id, found, handed)
    for due in found:
        _mark_settled(session, due)
    session.flush()
    return {"receipt": receipt.id, "receipt_number": receipt.number, "total": total, "change": handed - total}


def _refuse_bad(total: int, tendered: int) -> None:
    if tendered < 0:
        raise NegativeMoney("tendered", tendered)
    if tendered > MOST_TENDERED:
        raise NotReadable("tendered", str(tendered))
    if tendered < total:
        raise TenderedTooLittle(total, tendered)


def _spend(session: Session, card_id: int | None, total: int, found: Iterable[Due]) -> None:
    """Take the sum from the prepaid card; a card is not filled from a card."""
    if any(due.kind is ThingKind.CARD for due in found):
        raise NotReadable("method", PaymentMethod.PREPAID)
    (card,) = locked(session, PrepaidCard, (card_id or 0,), "card")
    if card.blocked:
        raise CardBlocked(card.number)
    if card.balance < total:
        raise CardShort(card.number, card.balance, total)
    card.balance -= total


def _new_receipt(session: Session, acting: Acting, site: int, found: Sequence[Due], request: SettleRequest) -> Receipt:
    book, total = rulebook(session), sum(due.yen for due in found)
    # money paid ahead is taxed when it is spent
    taxed = total - sum(due.parts.get(TakingKind.PREPAID, 0) for due in found)
    percent = book.setting("permit.tax_percent", acting.today, site) if taxed else 0
    asked = (request.cash.addressee, request.cash.provision) if request.cash is not None else ("", "")
    groups = {due.group_id for due in found}
    return Receipt(
        number=next_number(session, NumberRangeName.RECEIPT, book, acting.today, site),
        site_id=site,
        group_id=groups.pop() if len(groups) == 1 else None,
        issued_at=acting.now,
        addressee=one_line(request.addressee or asked[0]) or found[0].who,
        provision=one_line(request.provision or asked[1]) or book.setting(_provision(found), acting.today, site),
        total=total,
        tax_percent=percent,
        tax=tax_inside(taxed, percent),
        staff_id=acting.by.staff_id,
    )


def _provision(found: Iterable[Due]) -> str:
    """The name of the setting that says what the money is for."""
    names = {_PROVISIONS.get(kind, _JOINT) for due in found for kind in due.parts}
    return names.pop() if len(names) == 1 else _JOINT


def _receipt_lines(receipt_id: int, found: Iterable[Due]) -> list[ReceiptLine]:
    lines = chain.from_iterable([(due, line) for line in due.lines] for due in found)
    return [
        ReceiptLine(
            receipt_id=receipt_id,
            position=position,
            kind=line.kind,
            text=line.text,
            unit=line.unit,
            counted=line.counted,
            quantity=line.quantity,
            price=line.price,
            amount=line.amount,
            **{due.column: due.id},
        )
        for position, (due, line) in enumerate(lines)
    ]


def _pay(session: Session, acting: Acting, taking: Taking, receipt_id: int, found: Iterable[Due], handed: int) -> None:
    """A payment for each permit and one for all else; the change comes out of the last."""
    rest: Counter[TakingKind] = Counter()
    of_permits: list[tuple[int | None, dict[TakingKind, int]]] = []
    for due in found:
        if due.kind is ThingKind.PERMIT:
            of_permits.append((due.id, due.parts))
        else:
            rest.update(due.parts)
    payments = [*of_permits, *([(None, dict(rest))] if rest else [])]
    for permit_id, parts in payments[:-1]:
        add_payment(
            acting, session, taking, parts, handed=sum(parts.values()), receipt_id=receipt_id, permit_id=permit_id
        )
        handed -= sum(parts.values())
    permit_id, parts = payments[-1]
    add_payment(acting, session, taking, parts, handed=handed, receipt_id=receipt_id, permit_id=permit_id)


def _mark_settled(session: Session, due: Due) -> None:
    match due.kind:
        case ThingKind.PRINT_JOB:
            session.get_one(PrintJob, due.id).state = PrintJobState.SETTLED
        case ThingKind.PERMIT | ThingKind.BOOKING:
            booking = session.get_one(Booking, session.get_one(Permit, due.id).booking_id)
            if booking.waits_for is ExpiryKind.PAYMENT:
                booking.expires_at, booking.waits_for = None, None
        case ThingKind.RENTAL:
            session.get_one(Rental, due.id).paid = True
        case ThingKind.LOAN:
            session.get_one(Loan, due.id).paid = True
        case ThingKind.INVOICE:
            session.get_one(Invoice, due.id).state = InvoiceState.PAID
            set_invoiced_paid(session, due.id, paid=True)
        case ThingKind.CARD:
            session.get_one(PrepaidCard, due.id).balance += due.yen
