"""The papers of the day book's entries: the form of each kind, a receipt for what was given back, lost property."""

from __future__ import annotations

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.queries.entry_papers import blank_entry_paper, entry_paper, lost_rows
from desktop.storage.database import Database
from desktop.words import EntryKind


def draw_entry(database: Database, by: By, entry_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.entry_form import entry_form_pdf, title_of, unprintable

    now = database.now()
    with database.reading() as session:
        paper = entry_paper(session, entry_id, staff=by.staff, now=now)
    number = paper.row.number if paper.row else ""
    return Drawn(entry_form_pdf(paper), unprintable(paper), f"{title_of(paper)} {number}", number)


def draw_blank_entry(database: Database, by: By, kind: EntryKind, site_id: int) -> Drawn:
    """The form of a kind for the hand. Raises NotFound."""
    from desktop.documents.entry_form import entry_form_pdf, title_of, unprintable

    now = database.now()
    with database.reading() as session:
        paper = blank_entry_paper(session, kind, site_id, staff=by.staff, now=now)
    return Drawn(entry_form_pdf(paper), unprintable(paper), f"{title_of(paper)}（記入用）")


def draw_incident_blank(database: Database, by: By, site_id: int) -> Drawn:
    """Raises NotFound."""
    return draw_blank_entry(database, by, EntryKind.INCIDENT, site_id)


def draw_given_back(database: Database, by: By, entry_id: int) -> Drawn:
    """Raises NotFound, also for what is no lost property."""
    from desktop.documents.entry_receipt import TITLE, given_back_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = entry_paper(session, entry_id, staff=by.staff, now=now)
    row = paper.row
    if row is None or row.kind is not EntryKind.LOST_ITEM:
        raise NotFound("entry", str(entry_id))
    return Drawn(given_back_pdf(paper, row), unprintable(paper, row), f"{TITLE} {row.number}", row.number)


def draw_lost_list(database: Database, by: By, site_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.lost_lists import LOST, lost_list_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = lost_rows(session, site_id, now)
    pdf = lost_list_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{LOST} {now.date().isoformat()}")


def draw_police_list(database: Database, by: By, site_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.lost_lists import POLICE, police_list_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = lost_rows(session, site_id, now)
    pdf = police_list_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{POLICE} {now.date().isoformat()}")
