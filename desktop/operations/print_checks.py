"""What the desk refuses to write down of a print job: counters that cannot be, content, machines that stand still."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from desktop.errors import (
    ContentBanned,
    ContentUnchecked,
    GapUnexplained,
    MachineNotReady,
    Missing,
    NotFound,
    NotReadable,
    SpecimenMissing,
)
from desktop.models import Booking, Group, Machine, PrintJob, Resource, Staff
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.print_request import PrintJobRequest
from desktop.rules.counters import faces_between
from desktop.rules.kana import fold
from desktop.words import MachineState, StaffRole

MOST_COUNTED = 999_999_999
MOST_SPOILT = 99_999


def refuse_bad(session: Session, request: PrintJobRequest) -> None:
    """Raises Missing without anybody who prints, NotFound, NotReadable for a number nobody has."""
    if request.group_id is None and not request.guest:
        raise Missing("group")
    if request.group_id is not None and session.get(Group, request.group_id) is None:
        raise NotFound("group", str(request.group_id))
    if request.booking_id is not None and session.get(Booking, request.booking_id) is None:
        raise NotFound("booking", str(request.booking_id))
    if not 0 <= request.spoilt <= MOST_SPOILT:
        raise NotReadable("spoilt", str(request.spoilt))
    percent = request.relief[0] if request.relief else 0
    if not 0 <= percent <= 100:
        raise NotReadable("percent", str(percent))


def refuse_counters(session: Session, machine: Resource, request: PrintJobRequest) -> None:
    """Raises NotReadable for what the counter cannot show, CounterRunsBackwards for one that has not wrapped."""
    most = most_of(session, machine.id)
    before, after = request.counter_before, request.counter_after
    for field, counter in (("counter_before", before), ("counter_after", after)):
        if counter is not None and not 0 <= counter <= (most or MOST_COUNTED):
            raise NotReadable(field, str(counter))
    if before is not None and after is not None:
        faces_between(before, after, most)


def most_of(session: Session, machine_id: int) -> int | None:
    """The last number that the machine's counter shows, None where nobody has said so."""
    machine = session.get(Machine, machine_id)
    return machine.counter_most if machine else None


def refuse_standing_still(session: Session, machine: Resource, done_at: datetime) -> None:
    """A job that was done before the machine broke down is written down. Raises MachineNotReady."""
    found = session.get(Machine, machine.id)
    if found is None or found.state is MachineState.READY:
        return
    if found.state_since is None or done_at >= found.state_since:
        raise MachineNotReady(machine.name, found.state_since, found.state_note)


def refuse_content(acting: Acting, session: Session, site_id: int, request: PrintJobRequest) -> None:
    """Banned content is printed only by a manager who says why. Raises ContentBanned, ContentUnchecked."""
    book, day = rulebook(session), acting.today
    banned = {fold(str(kind)): str(kind) for kind in book.setting("printing.banned", day, site_id)}
    kind = banned.get(fold(request.content)) if request.content else None
    if kind is not None and not (request.content_note and _is_manager(session, acting)):
        raise ContentBanned(kind)
    if book.setting("printing.content_check", day, site_id) and not request.content_checked:
        raise ContentUnchecked(request.purpose or request.content)


def refuse_without_specimen(
    acting: Acting, session: Session, site_id: int, request: PrintJobRequest, job: PrintJob | None
) -> None:
    """Raises SpecimenMissing where the center keeps one copy of everything."""
    if request.specimen or not rulebook(session).setting("printing.specimen", acting.today, site_id):
        return
    raise SpecimenMissing(job.number if job else request.purpose)


def refuse_gap(acting: Acting, session: Session, machine: Resource, request: PrintJobRequest, gap: int | None) -> None:
    """Raises GapUnexplained where the counter jumped by more than the center lets pass without a reason."""
    most = rulebook(session).setting("printing.gap_faces", acting.today, machine.site_id)
    if most and gap and abs(gap) > most and not request.gap_reason:
        raise GapUnexplained(machine.name, abs(gap))


def _is_manager(session: Session, acting: Acting) -> bool:
    actor = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    return actor is not None and actor.role is StaffRole.MANAGER
