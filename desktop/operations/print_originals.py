"""The originals of a print job, written beside it in their order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import PrintJob, PrintOriginal
from desktop.operations.print_request import OriginalRequest


def put_originals(session: Session, job: PrintJob, wanted: Sequence[OriginalRequest]) -> None:
    """Have exactly these, each in the place of the one that stood there before."""
    of_it = select(PrintOriginal).where(PrintOriginal.job_id == job.id).order_by(PrintOriginal.position)
    had = list(session.scalars(of_it))
    for position, (original, request) in enumerate(zip_longest(had, wanted)):
        if request is None:
            session.delete(original)
            continue
        original = original or PrintOriginal(job_id=job.id, position=position)  # noqa: PLW2901  the row it becomes
        original.title, original.masters, original.sheets = request.title, request.masters, request.sheets
        original.size, original.duplex = request.size, request.duplex
        original.colour, original.own_paper = request.colour, request.own_paper
        session.add(original)
    session.flush()
