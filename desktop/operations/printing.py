"""What the desk can do in the print room: begin a job, write it down with its fee, take the money, take it back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyPaid, AlreadySettled, JobWithdrawn, Missing, NoAccount, NotFound, NotReadable
from desktop.models import Booking, Group, PrintJob, Resource
from desktop.models.accounts import account_on
from desktop.models.print_charges import Charging, charge, counted, machine_of, terms_of
from desktop.models.readings import last_reading
from desktop.models.rulebook import rulebook
from desktop.models.same_group import canonical, records_of
from desktop.operations.acting import Acting
from desktop.operations.invoiced import refuse_invoiced
from desktop.operations.numbers import next_number
from desktop.operations.payments import MOST_TENDERED, CashRequest
from desktop.operations.print_checks import (
    most_of,
    refuse_bad,
    refuse_content,
    refuse_counters,
    refuse_gap,
    refuse_standing_still,
    refuse_without_specimen,
)
from desktop.operations.print_originals import put_originals
from desktop.operations.print_request import PrintJobRequest, tidied
from desktop.operations.settling import receive
from desktop.rules.booking_rules import is_live
from desktop.rules.counter_gaps import gap_between
from desktop.words import NumberRangeName, PrintJobState


def begin_print_job(session: Session, acting: Acting, request: PrintJobRequest) -> int:
    """Write down who prints what on which machine before it is printed; everybody at the desks sees it. Returns its id.

    Raises Missing, NotFound, NotReadable, MachineNotReady, ContentBanned, ContentUnchecked, GapUnexplained.
    """
    request = tidied(request)
    refuse_bad(session, request)
    machine = machine_of(session, request.machine_id)
    refuse_standing_still(session, machine, acting.now)
    refuse_content(acting, session, machine.site_id, request)
    refuse_counters(session, machine, request)
    refuse_gap(acting, session, machine, request, _gap(session, machine, request))
    job = _numbered(session, acting, machine)
    put_facts(session, job, machine, request, request.done_at or acting.now)
    tariff, use = terms_of(session, charging_of(job, request))
    job.tariff_id, job.class_id, job.state = tariff.id, use.class_id, PrintJobState.BEGUN
    job.masters = job.sheets = job.faces = job.fee = job.relief_percent = 0
    job.fee_lines, job.relief_ground = [], ""
    session.add(job)
    session.flush()
    return job.id


def record_print_job(
    session: Session, acting: Acting, request: PrintJobRequest, cash: CashRequest | None = None
) -> dict[str, Any]:
    """Write the job down with its fee, and take the money if there is `cash`; a free job needs none.

    Returns `job`, `number`, `receipt` and `receipt_number` (None while it is unpaid), and `gap`: by how many faces
    `counter_before` differs from the machine's last reading, None where either is unknown. Raises Missing, NotFound,
    NotReadable, CounterRunsBackwards, MachineNotReady, ContentBanned, ContentUnchecked, SpecimenMissing,
    GapUnexplained, NoAccount, the refusals of `job_fee` and of `receive`; for a begun job JobWithdrawn and
    AlreadySettled.
    """
    request = tidied(request)
    refuse_bad(session, request)
    machine = machine_of(session, request.machine_id)
    if request.done_at is not None and request.done_at > acting.now:
        raise NotReadable("time", f"{request.done_at:%Y-%m-%d %H:%M}")
    begun = _begun(session, request.begun_job_id) if request.begun_job_id is not None else None
    if begun is None:
        refuse_standing_still(session, machine, request.done_at or acting.now)
    refuse_content(acting, session, machine.site_id, request)
    refuse_counters(session, machine, request)
    gap = _gap(session, machine, request)
    refuse_gap(acting, session, machine, request, gap)
    refuse_without_specimen(acting, session, machine.site_id, request, begun)
    job = begun or _numbered(session, acting, machine)
    put_facts(session, job, machine, request, request.done_at or acting.now)
    put_charge(session, job, request)
    session.add(job)
    session.flush()
    put_originals(session, job, request.wanted)
    is_paid = cash is not None and job.state is PrintJobState.UNPAID
    paid = receive(session, [job], cash, acting) if cash is not None and is_paid else {}
    return {"job": job.id, "number": job.number, "receipt": None, "receipt_number": None, "gap": gap} | paid


def take_payment(session: Session, acting: Acting, job_ids: tuple[int, ...], cash: CashRequest) -> dict[str, Any]:
    """Take the money for unpaid jobs on one receipt; the same answer as that of `record_print_job`, of the first job.

    Raises Missing, NotFound, JobWithdrawn, AlreadyPaid, AlreadySettled, TenderedTooLittle, NegativeMoney.
    """
    if not job_ids:
        raise Missing("job")
    jobs = locked_jobs(session, job_ids)
    for job in jobs:
        _refuse_settled(job)
        if job.state is not PrintJobState.UNPAID:
            raise AlreadySettled("print_job", job.number)
    first = jobs[0]
    return {"job": first.id, "number": first.number, "gap": None} | receive(session, jobs, cash, acting)


def withdraw_print_job(session: Session, _acting: Acting, job_id: int) -> int:
    """Take back a job that was written down by mistake and is not paid; its number stays its own. Returns its id.

    Raises NotFound, JobWithdrawn, AlreadyPaid: then the receipt has to be voided first; AlreadySettled on an invoice.
    """
    (job,) = locked_jobs(session, (job_id,))
    if job.fee or job.state is PrintJobState.WITHDRAWN:
        _refuse_settled(job)
    refuse_invoiced(session, job)
    job.state = PrintJobState.WITHDRAWN
    return job.id


def locked_jobs(session: Session, job_ids: Collection[int]) -> list[PrintJob]:
    """The jobs as they are once nobody else is at them, in the order of their ids. Raises NotFound."""
    wanted = set(job_ids)
    # two PCs that take the same money at once: the second waits for the first, then finds the job paid
    in_order = select(PrintJob).where(PrintJob.id.in_(wanted)).order_by(PrintJob.id).with_for_update(key_share=True)
    jobs = list(session.scalars(in_order.execution_options(populate_existing=True)))
    if unknown := wanted - {job.id for job in jobs}:
        raise NotFound("print_job", str(min(unknown)))
    return jobs


def put_facts(session: Session, job: PrintJob, machine: Resource, request: PrintJobRequest, done_at: datetime) -> None:
    """Everything that was written down, but for what it costs."""
    job.site_id, job.machine_id, job.done_at = machine.site_id, machine.id, done_at
    job.group_id, job.guest = request.group_id, request.guest
    job.purpose, job.content = request.purpose, request.content
    job.content_checked, job.content_note = request.content_checked, request.content_note
    job.specimen, job.spoilt, job.gap_reason = request.specimen, request.spoilt, request.gap_reason
    job.counter_before, job.counter_after = request.counter_before, request.counter_after
    job.booking_id = request.booking_id or _booking_now(session, job) or job.booking_id


def charging_of(job: PrintJob, request: PrintJobRequest) -> Charging:
    return Charging(
        machine_id=job.machine_id,
        originals=request.printings,
        day=job.done_at.date(),
        group_id=job.group_id,
        tariff=request.tariff,
        relief=request.relief,
    )


def put_charge(session: Session, job: PrintJob, request: PrintJobRequest) -> None:
    """The fee of the job by its day, and what it waits for. Raises NoAccount, NotReadable, as `charge`."""
    due = charge(session, charging_of(job, request))
    job.masters, job.sheets, job.faces = counted(request.printings)
    if max(job.faces, due.total) > MOST_TENDERED:
        raise NotReadable("sheets", str(job.sheets))  # more than anybody prints, or could pay
    job.tariff_id, job.class_id = due.tariff.id, due.use.class_id
    job.relief_percent, job.relief_ground = due.use.relief_percent, due.use.relief_ground
    job.fee, job.fee_lines = due.total, [asdict(line) for line in due.lines]
    job.state = PrintJobState.UNPAID if due.total else PrintJobState.SETTLED
    if due.total and request.on_account:
        _refuse_without_account(session, job)
        job.state = PrintJobState.ON_ACCOUNT


def _numbered(session: Session, acting: Acting, machine: Resource) -> PrintJob:
    number = next_number(session, NumberRangeName.PRINT_JOB, rulebook(session), acting.today, machine.site_id)
    return PrintJob(number=number, staff_id=acting.by.staff_id)


def _begun(session: Session, job_id: int) -> PrintJob:
    (job,) = locked_jobs(session, (job_id,))
    if job.state is PrintJobState.WITHDRAWN:
        raise JobWithdrawn(job.number)
    if job.state is not PrintJobState.BEGUN:
        raise AlreadySettled("print_job", job.number)
    return job


def _gap(session: Session, machine: Resource, request: PrintJobRequest) -> int | None:
    before = (request.done_at, 0) if request.done_at is not None else None
    last = last_reading(session, machine.id, before)
    return gap_between(last, request.counter_before, most_of(session, machine.id))


def _booking_now(session: Session, job: PrintJob) -> int | None:
    """The group's booking of the machine that holds at that moment."""
    if job.group_id is None:
        return None
    now = job.done_at
    held = (
        select(Booking)
        .where(Booking.resource_id == job.machine_id, Booking.starts_at <= now, Booking.ends_at > now)
        .where(Booking.group_id.in_(records_of(session, canonical(session, job.group_id))))
        .order_by(Booking.id)
    )
    with session.no_autoflush:
        found = session.scalars(held).all()
    return next((booking.id for booking in found if is_live(booking.state, booking.expires_at, now)), None)


def _refuse_without_account(session: Session, job: PrintJob) -> None:
    day = job.done_at.date()
    if job.group_id is None:
        raise NoAccount(job.guest, day)
    if account_on(session, job.group_id, day) is None:
        raise NoAccount(session.get_one(Group, job.group_id).name, day)


def _refuse_settled(job: PrintJob) -> None:
    if job.state is PrintJobState.WITHDRAWN:
        raise JobWithdrawn(job.number)
    if job.state is PrintJobState.SETTLED:
        raise AlreadyPaid(job.number)
