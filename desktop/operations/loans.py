"""Equipment lent out of the house: booked, handed out, taken back. It counts like a booking's, tick by tick."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from desktop.errors import AlreadySettled, EndsBeforeStart, InThePast, Missing, NotAsItStands, TooLongText
from desktop.models import Loan, LoanItem
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.booking_parts import refuse_bad_counts
from desktop.operations.invoiced import is_invoiced, refuse_invoiced
from desktop.operations.loan_parts import (
    LIVE_LOANS,
    give_lent_back,
    lent_items,
    lock_equipment,
    locked_loan,
    pieces_of,
    price_loan,
    refuse_long_loan,
    set_loan_items,
    take_lent,
)
from desktop.operations.numbers import next_number
from desktop.operations.rental_parts import refuse_without_account, renter_of
from desktop.rules.booking_rules import refuse_bad_day
from desktop.rules.ticks import TICK_MINUTES, ticks_between
from desktop.rules.visible import one_line, phone_number
from desktop.words import LoanState, NumberRangeName

MOST_TEXT, MOST_NUMBERS = 300, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRequest:
    """Half-open on the center's wall clock; `items` are pairs of equipment and quantity. A group, or a guest's name.

    `site_id` None is the site of who acts; a loan stays with its site.
    """

    starts_at: datetime
    ends_at: datetime
    items: tuple[tuple[int, int], ...]
    group_id: int | None = None
    guest_name: str = ""
    phone: str = ""
    purpose: str = ""
    on_account: bool = False
    site_id: int | None = None


def book_loan(session: Session, acting: Acting, request: LoanRequest) -> int:
    """Promise equipment of the site and return the loan's id.

    Raises Missing, EndsBeforeStart, OffTick, InThePast, NotReadable, NotFound, NotLent, LoanTooLong, StockShort,
    GroupNotActive, GroupBlocked, NoAccount.
    """
    _refuse_bad(request, acting)
    lock_equipment(acting, session, [item for item, _ in request.items])
    loan = Loan(
        site_id=request.site_id or acting.by.site_id,
        state=LoanState.BOOKED,
        made_at=acting.now,
        staff_id=acting.by.staff_id,
    )
    _fill(acting, session, loan, request)
    book = rulebook(session)
    loan.number = next_number(session, NumberRangeName.LOAN, book, acting.today, loan.site_id)
    session.add(loan)
    session.flush()
    set_loan_items(session, loan.id, request.items)
    take_lent(session, loan)
    return loan.id


def change_loan(
    session: Session, acting: Acting, loan_id: int, request: LoanRequest, *, seen_version: int | None = None
) -> int:
    """Other times or equipment, or another borrower; what is out keeps its pieces and may stay longer.

    Raises as book_loan, ChangedElsewhere, NotAsItStands, AlreadySettled where a fee that was paid or invoiced would be
    another, or somebody else's.
    """
    _refuse_bad(request, acting)
    loan = locked_loan(acting, session, loan_id, seen_version, [item for item, _ in request.items])
    had = sorted((item.id, quantity) for item, quantity in pieces_of(session, loan.id))
    same = had == sorted(pair for pair in request.items if pair[1] > 0)
    if loan.state not in LIVE_LOANS or (loan.state is LoanState.OUT and not same):
        raise NotAsItStands(loan.number, loan.state, "change_loan")
    give_lent_back(session, loan)
    due, settled = _due(loan), loan.paid or is_invoiced(session, loan)
    with session.no_autoflush:
        _fill(acting, session, loan, request)
    if settled and _due(loan) != due:
        raise AlreadySettled("loan", loan.number)
    flag_modified(loan, "made_at")  # its version rises also where only its equipment changes
    session.flush()
    set_loan_items(session, loan.id, request.items)
    take_lent(session, loan)
    return loan.id


def hand_out_loan(
    session: Session,
    acting: Acting,
    loan_id: int,
    numbers: tuple[tuple[int, str], ...] = (),
    *,
    seen_version: int | None = None,
) -> int:
    """The pieces leave the house, with the numbers of the units; what goes out early is counted from then on.

    Raises NotFound, ChangedElsewhere, NotAsItStands, TooLongText, StockShort.
    """
    loan = locked_loan(acting, session, loan_id, seen_version)
    if loan.state is not LoanState.BOOKED:
        raise NotAsItStands(loan.number, loan.state, "hand_out_loan")
    now = acting.now.replace(minute=acting.now.minute // TICK_MINUTES * TICK_MINUTES, second=0, microsecond=0)
    if now < loan.starts_at:
        give_lent_back(session, loan)
        loan.starts_at = now
        session.flush()
        take_lent(session, loan)
    for item_id, text in numbers:
        row, said = session.get(LoanItem, (loan.id, item_id)), one_line(text)
        if len(said) > MOST_NUMBERS:
            raise TooLongText("number", len(said), MOST_NUMBERS)
        if row is not None and row.unit_numbers != said:
            row.unit_numbers = said
    loan.state, loan.handed_out_at = LoanState.OUT, acting.now
    session.flush()
    return loan.id


def take_loan_back(
    session: Session, acting: Acting, loan_id: int, note: str = "", *, seen_version: int | None = None
) -> int:
    """Everything is back, with a note on what is broken or missing; others can have it at once.

    Raises NotFound, ChangedElsewhere, NotAsItStands, TooLongText.
    """
    loan, said = locked_loan(acting, session, loan_id, seen_version), one_line(note)
    if loan.state is not LoanState.OUT:
        raise NotAsItStands(loan.number, loan.state, "take_loan_back")
    if len(said) > MOST_TEXT:
        raise TooLongText("note", len(said), MOST_TEXT)
    give_lent_back(session, loan)
    loan.state, loan.back_at, loan.back_note = LoanState.BACK, acting.now, said
    session.flush()
    return loan.id


def cancel_loan(session: Session, acting: Acting, loan_id: int, *, seen_version: int | None = None) -> int:
    """Nothing is lent. Raises NotAsItStands for what is out or back, AlreadySettled once it is paid or invoiced."""
    loan = locked_loan(acting, session, loan_id, seen_version)
    if loan.state is not LoanState.BOOKED:
        raise NotAsItStands(loan.number, loan.state, "cancel_loan")
    if loan.paid:
        raise AlreadySettled("loan", loan.number)
    refuse_invoiced(session, loan)
    give_lent_back(session, loan)
    loan.state = LoanState.CANCELLED
    session.flush()
    return loan.id


def _due(loan: Loan) -> tuple[int, int | None, bool]:
    """What is to be paid, by whom and how."""
    return loan.fee, loan.group_id, loan.on_account


def _refuse_bad(request: LoanRequest, acting: Acting) -> None:
    refuse_bad_day(request.starts_at.date())
    if request.ends_at <= request.starts_at:
        raise EndsBeforeStart(request.starts_at, request.ends_at)
    ticks_between(request.starts_at, request.ends_at)
    if request.ends_at <= acting.now:
        raise InThePast(request.ends_at, acting.now)
    if request.group_id is None and not one_line(request.guest_name):
        raise Missing("group")
    if request.group_id is None and not phone_number(request.phone):
        raise Missing("phone")
    if not any(quantity > 0 for _, quantity in request.items):
        raise Missing("equipment")
    refuse_bad_counts(None, request.items)
    for field, text in (("purpose", request.purpose), ("name", request.guest_name)):
        if len(text) > MOST_TEXT:
            raise TooLongText(field, len(text), MOST_TEXT)


def _fill(acting: Acting, session: Session, loan: Loan, request: LoanRequest) -> None:
    items = lent_items(session, request.items, loan.site_id)
    loan.group_id, loan.guest_name = None, one_line(request.guest_name)
    if request.group_id is not None:
        group = renter_of(session, request.group_id)
        loan.group_id, loan.guest_name = group.id, ""
        if request.on_account:
            refuse_without_account(session, group, acting.today)
    loan.on_account = request.on_account and request.group_id is not None
    loan.phone, loan.purpose = phone_number(request.phone)[:40], one_line(request.purpose)
    loan.starts_at, loan.ends_at = request.starts_at, request.ends_at
    refuse_long_loan(session, loan, acting.today)
    price_loan(session, loan, items)
