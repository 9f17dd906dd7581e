"""Issue a booking's permit and draw it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from desktop.jobs.writing import write
from desktop.operations.acting import By
from desktop.operations.permits import issue_permit
from desktop.queries.permits import permit
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class PermitPaper:
    """An issued permit: its number, its PDF, and the characters no font has, which stand as 〓 on the paper."""

    number: str
    pdf: bytes
    missing: tuple[str, ...]


def permit_paper(database: Database, by: By, booking_id: int, *, paid_by: str = "") -> PermitPaper:
    """Issue the permit, or find the one there is, and draw it.

    `paid_by` (現金, ...) says that the fee was taken. Raises NotFound, NotLive.
    """
    from desktop.documents.permit import permit_pdf, unprintable

    number = write(database, partial(issue_permit, booking_id=booking_id, paid_by=paid_by), by).answer
    now = database.now()
    with database.reading() as session:
        paper = permit(session, booking_id, staff=by.staff, now=now)
    assert paper is not None, "it was issued in the write before"
    return PermitPaper(number, permit_pdf(paper), unprintable(paper))
