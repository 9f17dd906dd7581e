"""The papers of visitors and the open space: slips of a table, the sheet for counting by hand."""

from __future__ import annotations

from datetime import date

from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.space_papers import space_slip, visit_tally
from desktop.storage.database import Database


def draw_space_slip(database: Database, by: By, site_id: int, use_id: int | None = None) -> Drawn:
    """Blank, or the slip of who sits or sat at a table. Raises NotFound."""
    from desktop.documents.space_slip import TITLE, space_slip_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        slip = space_slip(session, site_id, now, use_id)
    beside = f"{slip.use.table} {slip.use.starts_at:%Y-%m-%d}" if slip.use else "記入用"
    return Drawn(space_slip_pdf(slip, printed_at=now, staff=by.staff), unprintable(slip), f"{TITLE} {beside}")


def draw_visit_tally(database: Database, by: By, site_id: int, day: date | None = None) -> Drawn:
    """The sheet of a day; without one the date is left to the hand. Raises NotFound."""
    from desktop.documents.visit_tally import TITLE, unprintable, visit_tally_pdf

    now = database.now()
    with database.reading() as session:
        tally = visit_tally(session, site_id, day or now.date(), dated=day is not None)
    beside = day.isoformat() if day else "記入用"
    return Drawn(visit_tally_pdf(tally, printed_at=now, staff=by.staff), unprintable(tally), f"{TITLE} {beside}")
