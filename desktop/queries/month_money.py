"""What was printed and what was taken in a month. Reads print_jobs, resources, payments."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import case, extract, func, select
from sqlalchemy.orm import Session

from desktop.models import Payment, PrintJob, Resource
from desktop.queries.moments import within
from desktop.queries.month_rows import DayTakings, MachineUse
from desktop.rules.months import Month
from desktop.words import PrintJobState, ResourceKind


def machine_uses(session: Session, month: Month, site_id: int | None) -> tuple[MachineUse, ...]:
    """Every machine in its order, unused ones too."""
    faces = func.sum(PrintJob.faces)
    sums = (func.count(), func.sum(PrintJob.masters), func.sum(PrintJob.sheets), faces, func.sum(PrintJob.fee))
    jobs = select(PrintJob.machine_id, *sums).where(
        within(PrintJob.done_at, month.first, month.until), PrintJob.state != PrintJobState.WITHDRAWN
    )
    machines = select(Resource.id, Resource.name).where(Resource.kind == ResourceKind.MACHINE)
    if site_id is not None:
        jobs, machines = jobs.where(PrintJob.site_id == site_id), machines.where(Resource.site_id == site_id)
    used = {row[0]: tuple(row[1:]) for row in session.execute(jobs.group_by(PrintJob.machine_id))}
    in_order = machines.order_by(Resource.site_id, Resource.position, Resource.id)
    return tuple(MachineUse(name, *used.get(machine, (0, 0, 0, 0, 0))) for machine, name in session.execute(in_order))


def day_takings(session: Session, month: Month, site_id: int | None) -> tuple[DayTakings, ...]:
    """The days on which money went in or out, in order."""
    day = extract("day", Payment.taken_at)
    for_printing = Payment.receipt_id.is_not(None)
    sums = (func.count(), func.sum(Payment.amount), func.sum(case((Payment.amount < 0, Payment.amount), else_=0)))
    paid = select(day, for_printing, *sums).where(within(Payment.taken_at, month.first, month.until))
    if site_id is not None:
        paid = paid.where(Payment.site_id == site_id)
    found: Counter[tuple[int, str]] = Counter()
    for number, printed, payments, amount, voided in session.execute(paid.group_by(day, for_printing)):
        found[int(number), "payments"] += payments
        found[int(number), "printing" if printed else "rooms"] += amount
        found[int(number), "voided"] += voided
    names = ("payments", "rooms", "printing", "voided")
    return tuple(
        DayTakings(month.first.replace(day=number), *(found[number, name] for name in names))
        for number in sorted({key[0] for key in found})
    )
