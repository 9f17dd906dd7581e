"""A site's till on a day, over a month or a year, and what of it went into the bank. Reads till_days and payments."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import BankDeposit, Site, Staff, TillCount, TillDay
from desktop.models.rulebook import rulebook
from desktop.models.till_days import last_closed_day, till_day_on
from desktop.models.till_sums import ONE_DAY, came_later, first_till_day, float_of, unclosed_days
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import sheet_center
from desktop.queries.till_entries import counts_of, entries_of, receipts_of, reissues_of, till_row
from desktop.queries.till_rows import (
    BankRows,
    DepositRow,
    TillClosing,
    TillDayRows,
    TillLine,
    TillList,
    TillState,
    TillSums,
)
from desktop.queries.till_sums import kinds_by_day, sums_by_day
from desktop.words import TillCountKind

TILL_READS = frozenset(
    {
        *("till_days", "till_counts", "till_moves", "bank_deposits", "payments", "payment_parts", "receipts"),
        *("permits", "bookings", "groups", "staff", "sites", "settings", "center"),
    }
)
WEEK = timedelta(days=7)
LAST_DEPOSITS = 30


def till_state(session: Session, site_id: int, today: date) -> TillState:
    """Where the site's till stands today."""
    return TillState(
        day=till_day_on(session, site_id, today),
        today=today,
        unclosed=unclosed_days(session, site_id, today),
        last_closed=last_closed_day(session, site_id),
        used=first_till_day(session, site_id) is not None,
    )


def till_day(session: Session, site_id: int, day: date) -> TillDayRows:
    """Everything about the day, for the sheet and for the paper. Raises NotFound for a site that is none."""
    site = sites_of(session, site_id)[site_id]
    book, place = rulebook(session), (site_id, day)
    row = till_row(session, site_id, day)
    counts = counts_of(session, [row.id]).get(row.id, ()) if row is not None else ()
    closing = _closings(session, [row]).get(row.id) if row is not None else None
    before = sums_by_day(session, [site_id], day - WEEK, day - WEEK + ONE_DAY).get((site_id, day - WEEK))
    return TillDayRows(
        center=sheet_center(session),
        site=site,
        day=day,
        opening_float=float_of(session, site_id, day),
        began=next((count for count in counts if count.kind is TillCountKind.OPENING), None),
        sums=sums_by_day(session, [site_id], day, day + ONE_DAY).get(place, TillSums()),
        kinds=tuple(kinds_by_day(session, [site_id], day, day + ONE_DAY).get(place, {}).values()),
        entries=entries_of(session, site_id, day),
        counts=counts,
        receipts=receipts_of(session, site_id, day),
        reissues=reissues_of(session, site_id, day),
        closing=closing,
        usual_float=int(book.setting("till.float", day, site_id)),
        reason_wanted=bool(book.setting("till.reason_wanted", day, site_id)),
        later=came_later(session, site_id, day) if closing is None else 0,
        before=before.income if before is not None else None,
    )


def till_days(session: Session, site_id: int | None, first: date, until: date) -> TillList:
    """The days from one until before another, of one site or of all. Raises NotFound for a site that is none."""
    sites = sites_of(session, site_id)
    rows = list(
        session.scalars(select(TillDay).where(TillDay.site_id.in_(sites), TillDay.day >= first, TillDay.day < until))
    )
    by_place = {(row.site_id, row.day): row for row in rows}
    closings = _closings(session, rows)
    sums = sums_by_day(session, list(sites), first, until)
    kinds = kinds_by_day(session, list(sites), first, until)
    order = {site: number for number, site in enumerate(sites)}
    lines: list[TillLine] = []
    for site, day in sorted({*by_place, *sums}, key=lambda place: (place[1], order[place[0]])):
        row = by_place.get((site, day))
        lines.append(
            TillLine(
                sites[site],
                day,
                sums.get((site, day), TillSums()),
                kinds.get((site, day), {}),
                row.opening_float if row is not None else None,
                closings.get(row.id) if row is not None else None,
            )
        )
    return TillList(sheet_center(session), tuple(sites.values()), first, until, tuple(lines))


def to_be_deposited(session: Session, site_id: int) -> tuple[TillLine, ...]:
    """The closed days whose takings are not in the bank, in order."""
    waiting = select(TillDay).where(
        TillDay.site_id == site_id, TillDay.closed_at.is_not(None), TillDay.bank_deposit_id.is_(None)
    )
    rows = list(session.scalars(waiting.order_by(TillDay.day)))
    if not rows:
        return ()
    site = session.get_one(Site, site_id).name
    closings = _closings(session, rows)
    sums = sums_by_day(session, [site_id], rows[0].day, rows[-1].day + ONE_DAY)
    return tuple(
        TillLine(site, row.day, sums.get((site_id, row.day), TillSums()), {}, row.opening_float, closings[row.id])
        for row in rows
    )


def deposits(session: Session, site_id: int) -> tuple[DepositRow, ...]:
    """The last slips, the newest first, with the sum of their days."""
    slips = (
        select(BankDeposit, Staff.name)
        .outerjoin(Staff, Staff.id == BankDeposit.staff_id)
        .where(BankDeposit.site_id == site_id)
        .order_by(BankDeposit.deposited_on.desc(), BankDeposit.id.desc())
        .limit(LAST_DEPOSITS)
    )
    found = session.execute(slips).all()
    ids = [deposit.id for deposit, _ in found]
    days = list(session.scalars(select(TillDay).where(TillDay.bank_deposit_id.in_(ids)).order_by(TillDay.day)))
    sums = sums_by_day(session, [site_id], days[0].day, days[-1].day + ONE_DAY) if days else {}
    rows: list[DepositRow] = []
    for deposit, staff in found:
        own = [row for row in days if row.bank_deposit_id == deposit.id]
        due = sum((row.to_safe or 0) - sums.get((site_id, row.day), TillSums()).moves for row in own)
        told = (deposit.deposited_on, deposit.slip_number, deposit.amount, due, deposit.reason, staff or "")
        rows.append(DepositRow(deposit.id, *told, tuple(row.day for row in own)))
    return tuple(rows)


def bank_rows(session: Session, site_id: int) -> BankRows:
    return BankRows(to_be_deposited(session, site_id), deposits(session, site_id))


def _closings(session: Session, rows: list[TillDay]) -> dict[int, TillClosing]:
    """How the closed ones among the days were left."""
    closed = [row.id for row in rows if row.closed_at is not None]
    last = select(func.max(TillCount.id)).where(
        TillCount.till_day_id.in_(closed), TillCount.kind == TillCountKind.CLOSING
    )
    counted = select(TillCount.till_day_id, TillCount.pieces).where(
        TillCount.id.in_(last.group_by(TillCount.till_day_id))
    )
    pieces = {day: tuple((int(yen), int(number)) for yen, number in told) for day, told in session.execute(counted)}
    told = (
        select(TillDay, Staff.name, BankDeposit.slip_number, BankDeposit.deposited_on)
        .outerjoin(Staff, Staff.id == TillDay.closed_by)
        .outerjoin(BankDeposit, BankDeposit.id == TillDay.bank_deposit_id)
        .where(TillDay.id.in_(closed))
    )
    found: dict[int, TillClosing] = {}
    for row, staff, slip, deposited_on in session.execute(told):
        if row.closed_at is None:
            continue
        counted, kept = row.counted or 0, row.kept or 0
        left = (row.expected or 0, counted, kept, counted - kept, row.reason)
        found[row.id] = TillClosing(
            row.id, row.closed_at, staff or "", *left, pieces.get(row.id), slip or "", deposited_on
        )
    return found
