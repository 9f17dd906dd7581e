"""The demo's print room: what is printed every day, on account and from cards too, and what befalls the machines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from desktop.jobs.demo.data import MACHINES, USUAL_MACHINES
from desktop.jobs.demo.notes import PURPOSES
from desktop.jobs.demo.town import Act, Town, as_is
from desktop.models.readings import last_reading
from desktop.operations.acting import Acting
from desktop.operations.payments import CashRequest
from desktop.operations.print_request import OriginalRequest
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.rules.settings import CONTENTS
from desktop.words import MachineKind, PaperSize

SPOILS, ANOTHER, JUMPS = 0.22, 0.12, 0.06  # shares of the jobs
EXPLAINED = 0.7  # of the jumps
OTHER_MACHINES = 0.25
REASONS = ("試し刷り", "紙づまりのあと", "職員の印刷")
COPIES = 10  # on the copier so many times fewer sheets


@dataclass(frozen=True, slots=True)
class PrintRoom:
    """`own` is chance beside that of the rest of the demo: more of it changes nothing else."""

    town: Town
    own: Random


def printing_acts(room: PrintRoom, rng: Random, day: date, moments: Iterator[datetime]) -> Iterator[Act]:
    """The jobs of one day."""
    for at in moments:
        machine = rng.choice(range(USUAL_MACHINES))
        sheets, duplex = rng.choice((50, 80, 100, 150, 200, 300, 500)), rng.random() < 0.35
        is_copy = MACHINES[machine].kind is MachineKind.COPIER
        request = PrintJobRequest(
            machine_id=room.town.machines[machine],
            masters=0 if is_copy else 2 if duplex else 1,
            sheets=sheets // COPIES if is_copy else sheets,
            group_id=rng.choice(room.town.groups),
            size=rng.choice((PaperSize.A4, PaperSize.A4, PaperSize.A4, PaperSize.B4, PaperSize.A3)),
            duplex=duplex,
            own_paper=rng.random() < 0.8,
            purpose=rng.choice(PURPOSES),
        )
        cash = CashRequest(tendered=10_000) if rng.random() < 0.95 else None
        staff = rng.choice(("staff", "staff", "advisor"))
        yield _job(room, at, machine, _lifelike(room.own, request), cash, staff)
    if room.own.random() < OTHER_MACHINES:
        yield from _other(room, day)


def _lifelike(own: Random, request: PrintJobRequest) -> PrintJobRequest:
    """What it was, sometimes a second original, sometimes spoilt sheets."""
    content, title = own.choice(CONTENTS), request.purpose
    spoilt = own.randint(1, 12) if own.random() < SPOILS else 0
    more = replace(request, content=content, content_checked=True, spoilt=spoilt)
    if own.random() >= ANOTHER:
        return more
    first = OriginalRequest(
        masters=request.masters,
        sheets=request.sheets,
        title=title,
        size=request.size,
        duplex=request.duplex,
        own_paper=request.own_paper,
    )
    second = replace(
        first, masters=min(request.masters, 1), sheets=own.choice((20, 30, 50)), title="別紙", duplex=False
    )
    return replace(more, originals=(first, second))


def _job(
    room: PrintRoom, at: datetime, machine: int, request: PrintJobRequest, cash: CashRequest | None, staff: str
) -> Act:
    """The counter goes on from the last job, now and then after a gap that most explain."""
    jump = room.own.randint(2, 30) if room.own.random() < JUMPS else 0
    reason = room.own.choice(REASONS) if jump and room.own.random() < EXPLAINED else ""
    begins = MACHINES[machine].counter
    request = replace(request, gap_reason=reason)
    make = partial(print_demo_job, request=request, cash=cash, jump=jump, begins=begins)
    return Act(at, staff, partial(as_is, make), MACHINES[machine].site_id)


def _other(room: PrintRoom, day: date) -> Iterator[Act]:
    """Somebody copies in colour, folds, cuts or prints a banner; a guest now and then."""
    own, at = room.own, datetime.combine(day, datetime.min.time()).replace(hour=9, minute=20)
    machine = own.choice(range(USUAL_MACHINES, len(MACHINES)))
    if day == room.town.today and MACHINES[machine].kind is MachineKind.CUTTER:
        return  # it broke down the evening before
    kind, counts = MACHINES[machine].kind, MACHINES[machine].counter is not None
    by_guest = own.random() < 0.3
    request = PrintJobRequest(
        machine_id=room.town.machines[machine],
        sheets=own.choice((2, 4, 6, 10, 20)) if counts else own.choice((100, 200, 300)),
        size=PaperSize.A3 if kind is MachineKind.LARGE_FORMAT else PaperSize.A4,
        colour=MACHINES[machine].colour,
        own_paper=True,
        purpose=own.choice(PURPOSES),
        content=own.choice(CONTENTS),
        content_checked=True,
        guest="架空町内会 会計係" if by_guest else "",
        group_id=None if by_guest else own.choice(room.town.groups),
    )
    yield _job(room, at, machine, request, CashRequest(tendered=10_000), "staff")


def print_demo_job(
    session: Session,
    acting: Acting,
    request: PrintJobRequest,
    cash: CashRequest | None = None,
    *,
    jump: int = 0,
    begins: int | None = None,
) -> dict[str, Any]:
    """A job whose counter goes on wherever the last one ended, or so many faces further."""
    last = last_reading(session, request.machine_id)
    before = begins if last is None else last + jump
    if before is not None:
        faces = sum(each.printing.faces for each in request.wanted) + request.spoilt
        request = replace(request, counter_before=before, counter_after=before + faces)
    return record_print_job(session, acting, request, cash)
