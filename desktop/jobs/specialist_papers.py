"""The papers around a specialist's day: questions beforehand, who comes, what was advised.

Whoever may not open a case does not find it here either; that one which not everybody may open was printed is written
down.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial

from desktop.errors import NotFound, NotReadable
from desktop.jobs.case_papers import case_and_place
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.operations.case_readers import read_case
from desktop.queries.advice_papers import advice_paper
from desktop.queries.consultations import viewer_of
from desktop.queries.specialist_papers import (
    SpecialistPaper,
    day_named,
    place_of_slot,
    slot_numbered,
    specialist_paper,
)
from desktop.queries.specialist_rows import SlotRow
from desktop.rules.visible import one_line
from desktop.storage.database import Database
from desktop.words import ReadingAct

Settings = Mapping[str, str]
WHO = "who"
DAY_SETTINGS = frozenset({WHO})


def draw_questions(database: Database, by: By, day_id: int, booking_id: int | None = None) -> Drawn:
    """事前質問票 of a day, filled in for a booking where there is one. Raises NotFound."""
    from desktop.documents.specialist_questions import TITLE, specialist_questions_pdf, unprintable

    paper = _paper(database, by, day_id, booking_id)
    pdf = specialist_questions_pdf(paper, printed_at=database.now(), staff=by.staff)
    _note_printed(database, by, (paper.slot,) if paper.slot is not None else ())
    number = paper.slot.number if paper.slot is not None else ""
    return Drawn(pdf, unprintable(paper), f"{TITLE} {number or paper.day.specialist}", number)


def draw_day(database: Database, by: By, day_id: int) -> Drawn:
    """Who comes on the day, for the specialist. Raises NotFound."""
    from desktop.documents.specialist_day import TITLE, specialist_day_pdf, unprintable

    paper = _paper(database, by, day_id)
    pdf = specialist_day_pdf(paper, printed_at=database.now(), staff=by.staff)
    _note_printed(database, by, paper.day.slots)
    return Drawn(pdf, unprintable(paper), f"{TITLE} {paper.day.day} {paper.day.specialist}")


def draw_advice_sheet(database: Database, by: By, case_id: int, place: int = 1) -> Drawn:
    """アドバイスシート of the contact at this place of the case, counted from 1. Raises NotFound."""
    from desktop.documents.advice_sheet import TITLE, advice_sheet_pdf, unprintable
    from desktop.documents.case_words import numbered

    now = database.now()
    with database.reading() as session:
        viewer = viewer_of(session, by.staff_id)
        paper = advice_paper(session, viewer, case_id, place, today=now.date(), site_id=by.site_id)
    if paper is None:
        raise NotFound("contact", f"{case_id}-{place}")
    pdf = advice_sheet_pdf(paper, printed_at=now, staff=by.staff)
    database.write(partial(read_case, consultation_id=case_id, act=ReadingAct.PRINTED), by)
    number = numbered(paper.case, paper.contact)
    return Drawn(pdf, unprintable(paper), f"{TITLE} {number}", number)


def draw_advice_of_slot(database: Database, by: By, booking_id: int) -> Drawn:
    """アドバイスシート of what was reported of a slot. Raises NotFound."""
    with database.reading() as session:
        found = place_of_slot(session, booking_id)
    if found is None:
        raise NotFound("booking", str(booking_id))
    return draw_advice_sheet(database, by, *found)


def specialist_questions(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Filled in for the number of a booking, blank for a day."""
    with database.reading() as session:
        found = slot_numbered(session, for_)
    if found is not None:
        return draw_questions(database, by, *found)
    return draw_questions(database, by, _day(database, for_, settings))


def specialist_day(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    return draw_day(database, by, _day(database, for_, settings))


def advice_sheet(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """For the number of a case, or of a later contact of it (R8-0131-3)."""
    del settings  # it stands as it was written
    return draw_advice_sheet(database, by, *case_and_place(database, by, for_))


def _note_printed(database: Database, by: By, slots: Iterable[SlotRow]) -> None:
    """What somebody came about is part of the case that it became."""
    for case_id in sorted({slot.consultation_id for slot in slots if slot.consultation_id is not None}):
        database.write(partial(read_case, consultation_id=case_id, act=ReadingAct.PRINTED), by)


def _day(database: Database, for_: str, settings: Settings) -> int:
    try:
        day = date.fromisoformat(for_.strip())
    except ValueError as wrong:
        raise NotReadable("for", for_) from wrong
    with database.reading() as session:
        found = day_named(session, day, one_line(settings.get(WHO, "")))
    if found is None:
        raise NotFound("specialist_day", for_)
    return found


def _paper(database: Database, by: By, day_id: int, booking_id: int | None = None) -> SpecialistPaper:
    with database.reading() as session:
        paper = specialist_paper(session, by.staff_id, day_id, database.now().date(), booking_id)
    if paper is None:
        raise NotFound("specialist_day", str(day_id))
    return paper
