"""The papers of lockers and loans by name, for the numbers people call them by."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import select

from desktop.errors import NotFound, NotReadable
from desktop.jobs import rental_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import site_asked
from desktop.models import RentalDraw, RentalKind
from desktop.operations.acting import By
from desktop.queries.loans import loan_by_number
from desktop.queries.rentals import rental_by_number
from desktop.rules.dates import read_date
from desktop.storage.database import Database

Settings = Mapping[str, str]
LETTER_SETTINGS = frozenset({"answer_until"})


def locker_permit(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # it stands as the rental does
    return rental_papers.draw_locker_permit(database, by, _rental(database, for_))


def loan_slip(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # it stands as the loan does
    with database.reading() as session:
        loan_id = loan_by_number(session, for_)
    if loan_id is None:
        raise NotFound("loan", for_)
    return rental_papers.draw_loan_slip(database, by, loan_id)


def result_of_draw(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """The last draw of a kind, by its name."""
    del settings  # a draw stands as it was drawn
    with database.reading() as session:
        last = select(RentalDraw.id).join(RentalKind, RentalKind.id == RentalDraw.kind_id)
        named = last.where(RentalKind.name == for_).order_by(RentalDraw.first_day.desc(), RentalDraw.id.desc())
        draw_id = session.scalars(named.limit(1)).first()
    if draw_id is None:
        raise NotFound("rental_draw", for_)
    return rental_papers.draw_draw_result(database, by, draw_id)


def lent_overdue(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del for_  # all that is overdue
    return rental_papers.draw_lent_overdue(database, by, site_asked(database, by, settings))


def rental_letter(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """The letters of one or more rentals, by their numbers with commas."""
    told = settings.get("answer_until", "").strip()
    try:
        until = read_date(told, today=database.now().date()) if told else None
    except NotReadable as unread:
        raise NotReadable("set", f"answer_until={told}") from unread
    ids = [_rental(database, number.strip()) for number in for_.split(",")]
    return rental_papers.rental_letters(database, by, ids, until).drawn


def _rental(database: Database, number: str) -> int:
    with database.reading() as session:
        rental_id = rental_by_number(session, number)
    if rental_id is None:
        raise NotFound("rental", number)
    return rental_id
