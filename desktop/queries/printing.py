"""A day in the print room, and what a job costs. Reads print_jobs, resources, groups, receipts, payments, tariffs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Select, false, func, select
from sqlalchemy.orm import Session, aliased

from desktop.models import Group, Machine, Payment, PrintJob, PrintOriginal, Receipt, ReceiptLine, Resource
from desktop.models.readings import READING_TABLES, last_reading
from desktop.models.tariffs import TARIFF_TABLES, tariff_on
from desktop.queries.moments import on_day
from desktop.rules.print_fees import USE, PrintFeeLine, Printing, PrintUse, print_fee, total_of
from desktop.words import MachineKind, MachineState, PaperSize, PaymentMethod, PrintJobState, ResourceKind

PRINT_READS = (
    frozenset({"print_jobs", "resources", "groups", "receipts", "receipt_lines", "payments", "machines"})
    | TARIFF_TABLES
    | READING_TABLES
)


@dataclass(frozen=True, slots=True)
class MachineRow:
    """A machine with what its counter read last, None if nobody ever read it.

    `gap` faces lie between its newest job and the reading before that, None where either is unknown.
    """

    id: int
    name: str
    note: str
    last_counter: int | None
    gap: int | None = None
    kind: MachineKind = MachineKind.DUPLICATOR
    colour: bool = False
    counter_most: int | None = None
    state: MachineState = MachineState.READY
    state_note: str = ""


@dataclass(frozen=True, slots=True)
class PrintJobRow:
    """A job as the day's list shows it, fee in yen; `group` is the guest's name where there is no group.

    The receipt is the last one the job was on; `voided` says that it counts no more.
    """

    id: int
    version: int
    number: str
    done_at: datetime
    group: str
    group_id: int | None
    machine: str
    masters: int
    sheets: int
    size: PaperSize
    duplex: bool
    fee: int
    state: PrintJobState
    receipt_id: int | None
    receipt_number: str | None
    voided: bool
    corrected: str = ""


@dataclass(frozen=True, slots=True)
class PrintDay:
    """The site's jobs that stand, by time, and its machines; `taken` is in yen, permits included, voids taken off.

    Jobs that were begun are among them until they are finished, whenever that was; `count` leaves them out.
    """

    jobs: tuple[PrintJobRow, ...]
    machines: tuple[MachineRow, ...]
    taken: int
    count: int


@dataclass(frozen=True, slots=True)
class FeeAnswer:
    """What a job costs: by which tariff, since when it holds, line by line, in yen."""

    title: str
    since: date
    lines: tuple[PrintFeeLine, ...]
    total: int


def print_day(session: Session, site_id: int, day: date) -> PrintDay:
    """The day in the site's print room."""
    at_work = (PrintJob.site_id == site_id) & (PrintJob.state != PrintJobState.WITHDRAWN)
    still_begun = (PrintJob.state == PrintJobState.BEGUN) & (PrintJob.done_at < datetime.combine(day, time.max))
    shown = job_rows().where(at_work, on_day(PrintJob.done_at, day) | still_begun)
    jobs = tuple(_job_row(row) for row in session.execute(shown.order_by(PrintJob.done_at, PrintJob.id)))
    count = sum(job.state is not PrintJobState.BEGUN for job in jobs)
    return PrintDay(jobs, machine_rows(session, site_id), taken_on(session, site_id, day), count)


def print_job(session: Session, job_id: int) -> PrintJobRow | None:
    """One job in whatever state."""
    row = session.execute(job_rows().where(PrintJob.id == job_id)).first()
    return _job_row(row) if row is not None else None


def print_fee_lines(
    session: Session, printing: Printing, day: date, site_id: int, tariff: str = "", use: PrintUse = USE
) -> FeeAnswer:
    """What the job costs on the day; `tariff` "" is the one the site prints by. The refusals of `print_fee`."""
    found = tariff_on(session, tariff, day, site_id)
    lines = print_fee(found.says, printing, use)
    return FeeAnswer(found.says.title, found.since, lines, total_of(lines))


def machine_rows(session: Session, site_id: int) -> tuple[MachineRow, ...]:
    """The site's machines in their order."""
    machines = (
        select(Resource.id, Resource.name, Resource.note, Machine)
        .outerjoin(Machine, Machine.resource_id == Resource.id)
        .where(Resource.kind == ResourceKind.MACHINE, Resource.site_id == site_id, Resource.active)
        .order_by(Resource.position, Resource.id)
    )
    return tuple(
        _described(MachineRow(machine_id, name, note, *_last_readings(session, machine_id)), machine)
        for machine_id, name, note, machine in session.execute(machines)
    )


def taken_on(session: Session, site_id: int, day: date) -> int:
    """The yen taken at the site on the day, less what went back; what cards paid was taken as they were filled."""
    taken = select(func.coalesce(func.sum(Payment.amount), 0)).where(Payment.method != PaymentMethod.PREPAID)
    return int(session.scalars(taken.where(Payment.site_id == site_id, on_day(Payment.taken_at, day))).one())


def job_rows() -> Select[*tuple[Any, ...]]:
    """Select the columns of PrintJobRow, in its order, the last receipt's beside each job."""
    last_receipt = select(func.max(ReceiptLine.receipt_id)).where(ReceiptLine.print_job_id == PrintJob.id)
    machine = aliased(Resource)
    return (
        select(
            PrintJob.id,
            PrintJob.version,
            PrintJob.number,
            PrintJob.done_at,
            func.coalesce(Group.name, PrintJob.guest),
            PrintJob.group_id,
            machine.name,
            PrintJob.masters,
            PrintJob.sheets,
            func.coalesce(PrintOriginal.size, PaperSize.A4),
            func.coalesce(PrintOriginal.duplex, false()),
            PrintJob.fee,
            PrintJob.state,
            Receipt.id,
            Receipt.number,
            PrintJob.corrected,
            Receipt.voided_at,
        )
        .join(machine, machine.id == PrintJob.machine_id)
        .outerjoin(Group, Group.id == PrintJob.group_id)
        .outerjoin(PrintOriginal, (PrintOriginal.job_id == PrintJob.id) & (PrintOriginal.position == 0))
        .outerjoin(Receipt, Receipt.id == last_receipt.correlate(PrintJob).scalar_subquery())
    )


def _job_row(row: Any) -> PrintJobRow:
    *values, corrected, voided_at = row
    return PrintJobRow(*values, voided=voided_at is not None, corrected=corrected)


def _described(row: MachineRow, machine: Machine | None) -> MachineRow:
    if machine is None:
        return row
    return replace(
        row,
        kind=machine.kind,
        colour=machine.colour,
        counter_most=machine.counter_most,
        state=machine.state,
        state_note=machine.state_note,
    )


def _last_readings(session: Session, machine_id: int) -> tuple[int | None, int | None]:
    """What the counter read last, and how far the newest job began from where the one before it ended."""
    read = (
        select(PrintJob.counter_before, PrintJob.counter_after)
        .where(PrintJob.machine_id == machine_id, PrintJob.counter_after.is_not(None))
        .where(PrintJob.state != PrintJobState.WITHDRAWN)
        .order_by(PrintJob.done_at.desc(), PrintJob.id.desc())
    )
    readings = session.execute(read.limit(2)).all()
    began = readings[0].counter_before if readings else None
    ended_before = readings[1].counter_after if len(readings) > 1 else None
    gap = began - ended_before if began is not None and ended_before is not None else None
    return last_reading(session, machine_id), gap
