"""The papers of events: the month for the wall, who signed up, names for the door."""

from __future__ import annotations

from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.event_papers import event_month, sign_up_paper
from desktop.rules.months import Month, month_of
from desktop.storage.database import Database


def draw_event_month(database: Database, by: By, site_id: int | None, month: Month | None) -> Drawn:
    """Of one site or of all; this month where none is asked for."""
    from desktop.documents.event_month import TITLE, event_month_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = event_month(session, site_id, month or month_of(now.date()))
    pdf = event_month_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.month}")


def draw_sign_ups(database: Database, by: By, event_id: int, *, for_door: bool) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.sign_up_list import DOOR_TITLE, TITLE, door_list_pdf, sign_up_list_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = sign_up_paper(session, event_id)
    draw = door_list_pdf if for_door else sign_up_list_pdf
    title = f"{DOOR_TITLE if for_door else TITLE} {paper.event.row.title}"
    return Drawn(draw(paper, printed_at=now, staff=by.staff), unprintable(paper), title)
