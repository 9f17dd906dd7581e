"""What stands on the form of the print room, blank or of a job. Reads machines, tariffs, settings, print_jobs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Booking, Machine, PrintJob, Resource, Site
from desktop.models.rulebook import rulebook
from desktop.models.tariffs import tariff_on
from desktop.queries.print_jobs import OriginalRow, print_job_details
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.rules.print_fees import PrintFeeLine, TariffOn
from desktop.words import MachineKind


@dataclass(frozen=True, slots=True)
class FilledForm:
    """What a job says; `contact` and `phone` are those of its booking. Without originals it was only begun."""

    number: str
    day: date
    group: str
    group_number: str
    contact: str
    phone: str
    kind: MachineKind
    content: str
    purpose: str
    content_checked: bool
    originals: tuple[OriginalRow, ...]
    counter_before: int | None
    counter_after: int | None
    specimen: bool
    lines: tuple[PrintFeeLine, ...]
    fee: int | None
    receipt_number: str
    staff: str


@dataclass(frozen=True, slots=True)
class PrintFormPaper:
    """The machines, contents and prices of a site as they are now; `filled` None on a blank one."""

    center: SheetCenter
    kinds: tuple[MachineKind, ...]
    contents: tuple[str, ...]
    banned: tuple[str, ...]
    specimen: bool
    tariff: TariffOn | None
    filled: FilledForm | None


def print_form(session: Session, site_id: int, job_id: int | None, now: datetime) -> PrintFormPaper:
    """The form of the site, or of the job's. Raises NotFound."""
    job = session.get(PrintJob, job_id) if job_id is not None else None
    if job is None and job_id is not None:
        raise NotFound("print_job", str(job_id))
    if job is not None:
        site_id = job.site_id
    if session.get(Site, site_id) is None:
        raise NotFound("site", str(site_id))
    day = job.done_at.date() if job is not None else now.date()
    book = rulebook(session)
    return PrintFormPaper(
        center=sheet_center(session),
        kinds=_kinds(session, site_id),
        contents=tuple(str(word) for word in book.setting("printing.contents", day, site_id)),
        banned=tuple(str(word) for word in book.setting("printing.banned", day, site_id)),
        specimen=bool(book.setting("printing.specimen", day, site_id)),
        tariff=_tariff(session, day, site_id),
        filled=_filled(session, job) if job is not None else None,
    )


def print_job_by_number(session: Session, number: str) -> int | None:
    """The id of the job of this number."""
    return session.scalars(select(PrintJob.id).where(PrintJob.number == number)).first()


def _kinds(session: Session, site_id: int) -> tuple[MachineKind, ...]:
    """What stands at the site; all kinds where no machine is set up yet."""
    of_site = select(Machine.kind).join(Resource, Resource.id == Machine.resource_id)
    found = set(session.scalars(of_site.where(Resource.site_id == site_id, Resource.active)))
    return tuple(kind for kind in MachineKind if kind in found) or tuple(MachineKind)


def _tariff(session: Session, day: date, site_id: int) -> TariffOn | None:
    try:
        return tariff_on(session, "", day, site_id).says
    except NotFound:
        return None


def _filled(session: Session, job: PrintJob) -> FilledForm:
    details = print_job_details(session, job.id)
    assert details is not None
    row = details.row
    booking = session.get(Booking, job.booking_id) if job.booking_id is not None else None
    kind = session.scalars(select(Machine.kind).where(Machine.resource_id == job.machine_id)).first()
    return FilledForm(
        number=job.number,
        day=job.done_at.date(),
        group=row.group if job.group_id is not None else "",
        group_number=details.group_number,
        contact=job.guest or (booking.contact if booking else ""),
        phone=booking.phone if booking else "",
        kind=kind or MachineKind.DUPLICATOR,
        content=job.content,
        purpose=job.purpose,
        content_checked=job.content_checked,
        originals=details.originals,
        counter_before=job.counter_before,
        counter_after=job.counter_after,
        specimen=job.specimen,
        lines=details.lines,
        fee=row.fee if details.originals else None,
        receipt_number="" if row.voided else row.receipt_number or "",
        staff=details.person,
    )
