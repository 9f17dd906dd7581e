"""What was printed and what was taken in a month. Reads print_jobs, machines and their entries, payments."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from desktop.models import Payment, PaymentPart, PrintJob, Resource
from desktop.queries.moments import within
from desktop.queries.month_rows import DayTakings, MachineUse, Spoilt
from desktop.queries.print_waste import waste_of_all, wasted
from desktop.queries.printed_jobs import COUNTED_STATES
from desktop.queries.uses import Asked
from desktop.rules.months import Month
from desktop.words import PaymentMethod, ResourceKind, TakingKind

COLUMNS = {
    TakingKind.ROOM: "rooms",
    TakingKind.EQUIPMENT: "rooms",
    TakingKind.PRINTING: "printing",
    TakingKind.COPYING: "printing",
}


def machine_uses(session: Session, month: Month, site_id: int | None) -> tuple[MachineUse, ...]:
    """Every machine in its order, unused ones too."""
    faces = func.sum(PrintJob.faces)
    sums = (func.count(), func.sum(PrintJob.masters), func.sum(PrintJob.sheets), faces, func.sum(PrintJob.fee))
    jobs = select(PrintJob.machine_id, *sums).where(
        within(PrintJob.done_at, month.first, month.until), PrintJob.state.in_(COUNTED_STATES)
    )
    machines = select(Resource.id, Resource.name).where(Resource.kind == ResourceKind.MACHINE)
    if site_id is not None:
        jobs, machines = jobs.where(PrintJob.site_id == site_id), machines.where(Resource.site_id == site_id)
    used = {row[0]: tuple(row[1:]) for row in session.execute(jobs.group_by(PrintJob.machine_id))}
    in_order = machines.order_by(Resource.site_id, Resource.position, Resource.id)
    return tuple(MachineUse(name, *used.get(machine, (0, 0, 0, 0, 0))) for machine, name in session.execute(in_order))


def spoilt_in(session: Session, month: Month, site_id: int | None) -> Spoilt:
    """What went through all machines for nothing."""
    whole = waste_of_all(wasted(session, Asked(month.first, month.until, site_id)), "")
    return Spoilt(whole.spoilt, whole.percent, whole.between, whole.unexplained)


def taken_for(session: Session, month: Month, site_id: int | None) -> tuple[tuple[TakingKind, int], ...]:
    """The takings by kind; they sum to those of the days."""
    parts = (
        select(PaymentPart.kind, func.sum(PaymentPart.amount))
        .join(Payment, PaymentPart.payment_id == Payment.id)
        .where(_taken(month, site_id))
        .group_by(PaymentPart.kind)
    )
    sums = {kind: int(amount) for kind, amount in session.execute(parts)}
    return tuple((kind, sums[kind]) for kind in TakingKind if sums.get(kind))


def _taken(month: Month, site_id: int | None) -> ColumnElement[bool]:
    taken = (
        (Payment.till_day >= month.first) & (Payment.till_day < month.until) & (Payment.method != PaymentMethod.PREPAID)
    )
    return taken if site_id is None else taken & (Payment.site_id == site_id)


def day_takings(session: Session, month: Month, site_id: int | None) -> tuple[DayTakings, ...]:
    """The days of the till on which money went in or out, in order; what cards paid was taken as they were filled."""
    taken = _taken(month, site_id)
    back = func.sum(case((Payment.amount < 0, Payment.amount), else_=0))
    counts = select(Payment.till_day, func.count(), back).where(taken).group_by(Payment.till_day)
    parts = (
        select(Payment.till_day, PaymentPart.kind, func.sum(PaymentPart.amount))
        .join(PaymentPart, PaymentPart.payment_id == Payment.id)
        .where(taken)
        .group_by(Payment.till_day, PaymentPart.kind)
    )
    found: Counter[tuple[date, str]] = Counter()
    for day, payments, voided in session.execute(counts):
        found[day, "payments"], found[day, "voided"] = payments, int(voided)
    for day, kind, amount in session.execute(parts):
        found[day, COLUMNS.get(kind, "others")] += int(amount)
    names = ("payments", "rooms", "printing", "voided", "others")
    return tuple(
        DayTakings(day, *(found[day, name] for name in names)) for day in sorted({day for day, _name in found})
    )
