"""The papers of a case: the slip of one contact, the case whole, and without the names in it.

Whoever may not open a case does not find it here either; that one which not everybody may open was printed is written
down.
"""

from __future__ import annotations

from functools import partial

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.operations.case_readers import read_case
from desktop.queries.case_papers import CasePaper, case_id_of, case_paper
from desktop.queries.case_redaction import redacted
from desktop.queries.consultations import viewer_of
from desktop.storage.database import Database
from desktop.words import ReadingAct


def draw_slip(database: Database, by: By, case_id: int, place: int = 1) -> Drawn:
    """相談受付票 of the contact at this place of the case, counted from 1. Raises NotFound."""
    from desktop.documents.case_words import numbered
    from desktop.documents.consultation_slip import TITLE, filled_slip_pdf, unprintable_filled

    paper = _paper(database, by, case_id)
    contact = next((each for each in paper.contacts if each.place == place), None)
    if contact is None:
        raise NotFound("contact", f"{paper.number}-{place}")
    pdf = filled_slip_pdf(paper, contact, printed_at=database.now(), staff=by.staff)
    _note_printed(database, by, case_id)
    number = numbered(paper, contact)
    return Drawn(pdf, unprintable_filled(paper, contact), f"{TITLE} {number}", number)


def draw_case(database: Database, by: By, case_id: int) -> Drawn:
    """相談記録: all that is written of a case, with the names. Raises NotFound."""
    from desktop.documents.case_print import TITLE, case_pdf, unprintable

    paper = _paper(database, by, case_id)
    pdf = case_pdf(paper, printed_at=database.now(), staff=by.staff)
    _note_printed(database, by, case_id)
    return Drawn(pdf, unprintable(paper), f"{TITLE} {paper.number}", paper.number)


def draw_case_redacted(database: Database, by: By, case_id: int) -> Drawn:
    """The same without names, phone numbers and addresses: people and groups are called by number. Raises NotFound."""
    from desktop.documents.case_print import REDACTED, case_pdf, unprintable

    paper = redacted(_paper(database, by, case_id))
    pdf = case_pdf(paper, printed_at=database.now(), staff=by.staff, without_names=True)
    _note_printed(database, by, case_id)
    return Drawn(pdf, unprintable(paper), f"{REDACTED} {paper.number}", paper.number)


def case_and_place(database: Database, by: By, number: str) -> tuple[int, int]:
    """The case of a slip's number and the place of the contact: R8-0131, the third R8-0131-3. Raises NotFound."""
    before, _, place = number.rpartition("-")
    with database.reading() as session:
        viewer = viewer_of(session, by.staff_id)
        whole = case_id_of(session, viewer, number)
        if whole is not None:
            return whole, 1
        case_id = case_id_of(session, viewer, before) if place.isdecimal() else None
    if case_id is None:
        raise NotFound("consultation", number)
    return case_id, int(place)


def _paper(database: Database, by: By, case_id: int) -> CasePaper:
    with database.reading() as session:
        paper = case_paper(session, viewer_of(session, by.staff_id), case_id)
    if paper is None:
        raise NotFound("consultation", str(case_id))
    return paper


def _note_printed(database: Database, by: By, case_id: int) -> None:
    database.write(partial(read_case, consultation_id=case_id, act=ReadingAct.PRINTED), by)
