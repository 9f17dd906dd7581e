"""The demo's accounts and invoices, prepaid cards and applications for relief."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.print_room import print_demo_job
from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models import (
    Booking,
    Invoice,
    Permit,
    PrepaidCard,
    PrintJob,
    Receipt,
    ReceiptLine,
    ReliefApplication,
    ReliefGround,
)
from desktop.operations.accounts import AccountRequest, open_account
from desktop.operations.acting import Acting
from desktop.operations.cards import CardRequest, Filling, block_card, issue_card
from desktop.operations.invoices import issue_invoices
from desktop.operations.payments import CashRequest
from desktop.operations.printing import PrintJobRequest
from desktop.operations.receipts import void_receipt
from desktop.operations.relief import ReliefWish, apply_for_relief, approve_relief
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.rules.dates import add_months
from desktop.storage.database import Operation
from desktop.words import BookingState, InvoicePeriod, InvoiceState, PaymentMethod, PrintJobState

ACCOUNTS = ((8, InvoicePeriod.MONTH), (10, InvoicePeriod.MONTH), (11, InvoicePeriod.HALF_YEAR))
CARDS = ((5, 3000), (6, 2000), (7, 1000))  # place in the list of groups, yen
HALF, FULL = 50, 100
RELIEVED, ASKING, WITHOUT_PAPER = 9, 12, 15


def print_money_acts(town: Town) -> list[Act]:
    """For a demo with everything around its day."""
    return [Act(at, staff, partial(as_is, make)) for at, staff, make in _what(town)]


def _what(town: Town) -> Iterator[tuple[datetime, str, Operation[Any]]]:
    yield from _accounts(town)
    yield from _cards(town)
    yield from _reliefs(town)
    wrong = datetime.combine(town.today - timedelta(days=5), time(20, 50))
    yield wrong, "manager", void_demo_receipt
    yield datetime.combine(town.today, time(9, 44)), "staff", settle_demo_group


def void_demo_receipt(session: Session, acting: Acting) -> int | None:
    """The last receipt of the day had the wrong name on it, and was written anew; None on a day without one."""
    last = select(Receipt).where(Receipt.site_id == acting.by.site_id, Receipt.issued_at >= _begin_of(acting))
    jobs = select(ReceiptLine.print_job_id).where(ReceiptLine.print_job_id.is_not(None))
    receipt = session.scalars(last.order_by(Receipt.id.desc()).limit(1)).first()
    of_it = session.scalars(jobs.where(ReceiptLine.receipt_id == receipt.id)).all() if receipt else ()
    if receipt is None or not of_it:
        return None
    void_receipt(session, acting, receipt.id, "宛名の書き間違い")
    session.flush()
    things = tuple(Thing(ThingKind.PRINT_JOB, job) for job in dict.fromkeys(of_it) if job is not None)
    return int(settle(session, acting, SettleRequest(things=things, addressee="上様"))["receipt"])


def settle_demo_group(session: Session, acting: Acting) -> int | None:
    """Somebody who owes for a job pays for a room with it, on one receipt; None where nobody owes both."""
    room = (
        select(Booking.id)
        .where(Booking.group_id == PrintJob.group_id, Booking.state == BookingState.CONFIRMED, Booking.fee > 0)
        .where(Booking.starts_at > acting.now, Booking.id.not_in(select(Permit.booking_id)))
        .limit(1)
        .correlate(PrintJob)
        .scalar_subquery()
    )
    owing = select(PrintJob.id, room).where(PrintJob.state == PrintJobState.UNPAID, room.is_not(None))
    found = session.execute(owing.order_by(PrintJob.id).limit(1)).first()
    if found is None:
        return None
    job, booking = found
    things = (Thing(ThingKind.PRINT_JOB, job), Thing(ThingKind.BOOKING, booking))
    return int(settle(session, acting, SettleRequest(things=things, how="現金"))["receipt"])


def _begin_of(acting: Acting) -> datetime:
    return datetime.combine(acting.today, time())


def _accounts(town: Town) -> Iterator[tuple[datetime, str, Operation[Any]]]:
    """Last month's invoices: one was paid, one waits; what was printed since is still open."""
    began, month = town.today - timedelta(days=60), town.today.replace(day=1)
    for place, period in ACCOUNTS:
        request = AccountRequest(period=period)
        opening = partial(open_account, group_id=town.groups[place], request=request, valid_from=began)
        yield datetime.combine(began, time(9, 30)), "manager", opening
    for number, (place, _period) in enumerate(ACCOUNTS * 4):
        day = began + timedelta(days=5 * number + 1)
        request = PrintJobRequest(
            machine_id=town.machines[0],
            group_id=town.groups[place],
            masters=1,
            sheets=100 * (number % 4 + 1),
            purpose="会報",
            content="会報",
            content_checked=True,
            on_account=True,
        )
        yield datetime.combine(day, time(20, 45)), "staff", partial(print_demo_job, request=request)
    yield datetime.combine(month, time(9, 40)), "manager", partial(issue_invoices, until_day=month)
    paid = max(month, town.today - timedelta(days=3))
    yield datetime.combine(paid, time(9, 45)), "staff", pay_demo_invoice


def pay_demo_invoice(session: Session, acting: Acting) -> dict[str, Any] | None:
    """The first open one was paid into the bank; None where none is open."""
    oldest = select(Invoice.id).where(Invoice.state == InvoiceState.OPEN).order_by(Invoice.id)
    invoice = session.scalars(oldest.limit(1)).first()
    if invoice is None:
        return None
    things = (Thing(ThingKind.INVOICE, invoice),)
    return settle(session, acting, SettleRequest(things=things, method=PaymentMethod.TRANSFER, how="口座振込"))


def _cards(town: Town) -> Iterator[tuple[datetime, str, Operation[Any]]]:
    """Three cards, one used, one lost."""
    day = town.today - timedelta(days=24)
    for minute, (place, yen) in enumerate(CARDS):
        request = CardRequest(group_id=town.groups[place])
        filling = Filling(yen=yen, cash=CashRequest(tendered=yen))
        issuing = partial(issue_card, request=request, filling=filling)
        yield datetime.combine(day, time(13, minute)), "staff", issuing
    used, lost = town.today - timedelta(days=12), town.today - timedelta(days=6)
    request = PrintJobRequest(
        machine_id=town.machines[0], group_id=town.groups[CARDS[0][0]], masters=1, sheets=200, purpose="チラシ"
    )
    yield datetime.combine(used, time(20, 46)), "staff", partial(print_from_demo_card, request=request)
    yield datetime.combine(lost, time(11, 5)), "staff", partial(block_demo_card, group_id=town.groups[CARDS[2][0]])


def print_from_demo_card(session: Session, acting: Acting, request: PrintJobRequest) -> dict[str, Any]:
    job = print_demo_job(session, acting, request)["job"]
    card = session.scalars(select(PrepaidCard.id).where(PrepaidCard.group_id == request.group_id)).first()
    things = (Thing(ThingKind.PRINT_JOB, job),)
    return settle(session, acting, SettleRequest(things=things, method=PaymentMethod.PREPAID, card_id=card))


def block_demo_card(session: Session, acting: Acting, group_id: int) -> int:
    card = session.scalars(select(PrepaidCard.id).where(PrepaidCard.group_id == group_id)).one()
    return block_card(session, acting, card, "カードをなくした")


def _reliefs(town: Town) -> Iterator[tuple[datetime, str, Operation[Any]]]:
    """One holds, two wait, one of them for its paper."""
    for days, place, percent, hour in ((30, RELIEVED, HALF, 10), (2, ASKING, FULL, 11), (1, WITHOUT_PAPER, HALF, 15)):
        day = town.today - timedelta(days=days)
        apply = partial(ask_demo_relief, group_id=town.groups[place], percent=percent, has_paper=place != WITHOUT_PAPER)
        yield datetime.combine(day, time(hour)), "staff", apply
    decided = datetime.combine(town.today - timedelta(days=29), time(10))
    yield decided, "manager", partial(grant_demo_relief, group_id=town.groups[RELIEVED])


def ask_demo_relief(session: Session, acting: Acting, group_id: int, percent: int, *, has_paper: bool) -> int:
    """For half a year of printing."""
    by_percent = select(ReliefGround.id).where(ReliefGround.percent == percent).order_by(ReliefGround.position)
    wish = ReliefWish(
        ground_id=session.scalars(by_percent.limit(1)).one(),
        valid_from=acting.today,
        valid_until=add_months(acting.today.replace(day=1), 6),
        rooms=False,
        purpose="市と共催する催しの案内",
        paper_on=acting.today if has_paper else None,
    )
    return apply_for_relief(session, acting, group_id, wish)


def grant_demo_relief(session: Session, acting: Acting, group_id: int) -> int:
    asked = select(ReliefApplication).where(ReliefApplication.group_id == group_id)
    application = session.scalars(asked).one()
    return approve_relief(session, acting, application.id, seen_version=application.version)
