"""What the desk can do in the print room: write down a job with its fee, take the money, take a job back."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyPaid, CounterRunsBackwards, JobWithdrawn, Missing, NotFound, NotReadable
from desktop.models import Group, Machine, PrintJob, PrintOriginal, Resource
from desktop.models.rulebook import rulebook
from desktop.models.tariffs import tariff_on
from desktop.operations.acting import Acting
from desktop.operations.numbers import next_number
from desktop.operations.payments import CashRequest, receive
from desktop.rules.print_fees import Printing, PrintUse, print_fee, total_of
from desktop.rules.visible import one_line
from desktop.words import MachineKind, NumberRangeName, PaperSize, PrintJobState, ResourceKind

MOST_COUNTED = 999_999_999


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJobRequest:
    """A job by a group or by a guest's name; counters count faces, None where nobody read them.

    `tariff` "" is the one the center prints by; `done_at` None is the present moment.
    """

    machine_id: int
    masters: int
    sheets: int
    group_id: int | None = None
    guest: str = ""
    size: PaperSize = PaperSize.A4
    duplex: bool = False
    colour: bool = False
    own_paper: bool = True
    counter_before: int | None = None
    counter_after: int | None = None
    purpose: str = ""
    tariff: str = ""
    done_at: datetime | None = None


def record_print_job(
    session: Session, acting: Acting, request: PrintJobRequest, cash: CashRequest | None = None
) -> dict[str, Any]:
    """Write the job down with its fee, and take the money if there is `cash`; a free job needs none.

    Returns `job`, `number`, `receipt` and `receipt_number` (None while it is unpaid), and `gap`: by how many faces
    `counter_before` differs from the machine's last reading, None where either is unknown. Raises Missing, NotFound,
    NotReadable, CounterRunsBackwards, the refusals of `print_fee` and of `receive`.
    """
    request = replace(request, guest=one_line(request.guest), purpose=one_line(request.purpose))
    _refuse_bad(request)
    machine = _machine(session, request.machine_id)
    _refuse_unknown_group(session, request.group_id)
    last = last_counter(session, machine.id)
    job = _new_job(session, acting, machine, request)
    session.add(job)
    session.flush()
    only = {"masters": request.masters, "sheets": request.sheets, "size": request.size}
    session.add(PrintOriginal(job_id=job.id, position=0, title=request.purpose, **only, **_flags(request)))
    paid = receive(session, [job], cash, acting) if cash is not None and job.fee else {}
    gap = request.counter_before - last if request.counter_before is not None and last is not None else None
    return {"job": job.id, "number": job.number, "receipt": None, "receipt_number": None, "gap": gap} | paid


def take_payment(session: Session, acting: Acting, job_ids: tuple[int, ...], cash: CashRequest) -> dict[str, Any]:
    """Take the money for unpaid jobs on one receipt; the same answer as that of `record_print_job`, of the first job.

    Raises Missing, NotFound, JobWithdrawn, AlreadyPaid, TenderedTooLittle, NegativeMoney.
    """
    if not job_ids:
        raise Missing("job")
    jobs = locked_jobs(session, job_ids)
    for job in jobs:
        _refuse_settled(job)
    first = jobs[0]
    return {"job": first.id, "number": first.number, "gap": None} | receive(session, jobs, cash, acting)


def withdraw_print_job(session: Session, _acting: Acting, job_id: int) -> int:
    """Take back a job that was written down by mistake and is not paid; its number stays its own. Returns its id.

    Raises NotFound, JobWithdrawn, AlreadyPaid: then the receipt has to be voided first.
    """
    (job,) = locked_jobs(session, (job_id,))
    if job.fee or job.state is PrintJobState.WITHDRAWN:
        _refuse_settled(job)
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


def last_counter(session: Session, machine_id: int) -> int | None:
    """What the machine's counter read after the newest job that stands, None if nobody ever read it."""
    newest = (
        select(PrintJob.counter_after)
        .where(PrintJob.machine_id == machine_id, PrintJob.counter_after.is_not(None))
        .where(PrintJob.state != PrintJobState.WITHDRAWN)
        .order_by(PrintJob.done_at.desc(), PrintJob.id.desc())
    )
    return session.scalars(newest.limit(1)).first()


def _new_job(session: Session, acting: Acting, machine: Resource, request: PrintJobRequest) -> PrintJob:
    done_at = request.done_at or acting.now
    tariff = tariff_on(session, request.tariff, done_at.date(), machine.site_id)
    flags = _flags(request)
    printing = Printing(request.masters, request.sheets, request.size, **flags)
    kind = session.scalars(select(Machine.kind).where(Machine.resource_id == machine.id)).first()
    lines = print_fee(tariff.says, printing, PrintUse(machine=kind or MachineKind.DUPLICATOR))
    fee = total_of(lines)
    return PrintJob(
        number=next_number(session, NumberRangeName.PRINT_JOB, rulebook(session), acting.today, machine.site_id),
        site_id=machine.site_id,
        machine_id=machine.id,
        group_id=request.group_id,
        guest=request.guest,
        done_at=done_at,
        purpose=request.purpose,
        masters=request.masters,
        sheets=request.sheets,
        faces=printing.faces,
        counter_before=request.counter_before,
        counter_after=request.counter_after,
        tariff_id=tariff.id,
        fee=fee,
        fee_lines=[asdict(line) for line in lines],
        state=PrintJobState.UNPAID if fee else PrintJobState.SETTLED,
        staff_id=acting.by.staff_id,
    )


def _flags(request: PrintJobRequest) -> dict[str, bool]:
    return {"duplex": request.duplex, "colour": request.colour, "own_paper": request.own_paper}


def _refuse_bad(request: PrintJobRequest) -> None:
    if request.group_id is None and not request.guest:
        raise Missing("group")
    before, after = request.counter_before, request.counter_after
    for field, counter in (("counter_before", before), ("counter_after", after)):
        if counter is not None and not 0 <= counter <= MOST_COUNTED:
            raise NotReadable(field, str(counter))
    if before is not None and after is not None and after < before:
        raise CounterRunsBackwards(before, after)


def _machine(session: Session, machine_id: int) -> Resource:
    machine = session.get(Resource, machine_id)
    if machine is None or machine.kind is not ResourceKind.MACHINE:
        raise NotFound("machine", str(machine_id))
    return machine


def _refuse_unknown_group(session: Session, group_id: int | None) -> None:
    if group_id is not None and session.get(Group, group_id) is None:
        raise NotFound("group", str(group_id))


def _refuse_settled(job: PrintJob) -> None:
    if job.state is PrintJobState.WITHDRAWN:
        raise JobWithdrawn(job.number)
    if job.state is PrintJobState.SETTLED:
        raise AlreadyPaid(job.number)
