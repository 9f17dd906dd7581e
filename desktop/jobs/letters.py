"""Application forms, letters and address labels: asked, drawn, and said what is missing on them."""

from __future__ import annotations

from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By, nobody
from desktop.queries.application_forms import form_paper
from desktop.storage.database import Database


def application_form(database: Database, by: By, group_id: int | None) -> Drawn:
    """The form for the hand, blank or filled in with what the register says of a group. Raises NotFound."""
    from desktop.documents.application_form import TITLE, form_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = form_paper(session, group_id, by.site_id, now)
    title = f"{TITLE} {paper.group.number}" if paper.group else f"{TITLE}（記入用）"
    return Drawn(form_pdf(paper, printed_at=now, staff=by.staff), unprintable(paper), title)


def draw_application_form(database: Database, group_id: int | None, by: By | None = None) -> bytes:
    """The PDF of the form alone; `by` is who prints it."""
    return application_form(database, by or nobody("madoguchi"), group_id).pdf
