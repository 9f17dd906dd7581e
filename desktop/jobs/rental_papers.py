"""The papers of lockers and loans: permits, slips, results of draws, letters before a year ends, what is overdue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.jobs.letters import LeftOut, Mailing
from desktop.models import Rental
from desktop.models.rulebook import rulebook
from desktop.operations.acting import By
from desktop.queries.letters import LetterFacts, letter_facts, sender
from desktop.queries.rental_board import renewal_terms
from desktop.queries.rental_papers import draw_result, loan_slip, locker_permit, overdue_rows
from desktop.queries.rentals import rentals_where
from desktop.rules.letter_texts import LetterKind
from desktop.storage.database import Database

__all__ = ["draw_draw_result", "draw_lent_overdue", "draw_loan_slip", "draw_locker_permit", "rental_letters"]


def draw_locker_permit(database: Database, by: By, rental_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.locker_permit import locker_permit_pdf, title, unprintable

    now = database.now()
    with database.reading() as session:
        permit = locker_permit(session, rental_id, staff=by.staff, now=now)
    number = permit.rental.number
    return Drawn(locker_permit_pdf(permit), unprintable(permit), f"{title(permit)} {number}", number)


def draw_loan_slip(database: Database, by: By, loan_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.loan_slip import TITLE, loan_slip_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        slip = loan_slip(session, loan_id, staff=by.staff, now=now)
    number = slip.loan.number
    return Drawn(loan_slip_pdf(slip), unprintable(slip), f"{TITLE} {number}", number)


def draw_draw_result(database: Database, by: By, draw_id: int) -> Drawn:
    """Raises NotFound."""
    from desktop.documents.draw_result import TITLE, draw_result_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        result = draw_result(session, draw_id, now.date())
    pdf = draw_result_pdf(result, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(result), f"{TITLE} {result.kind} {result.first_day.isoformat()}")


def draw_lent_overdue(database: Database, by: By, site_id: int | None) -> Drawn:
    """What is not back or not paid, of one site or of all. Raises NotFound."""
    from desktop.documents.lent_overdue import TITLE, lent_overdue_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = overdue_rows(session, site_id, now)
    pdf = lent_overdue_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {now.date().isoformat()}")


def rental_letters(database: Database, by: By, rental_ids: Sequence[int], answer_until: date | None = None) -> Mailing:
    """A letter to each group that asks whether it keeps its unit for the next year. Raises NotFound for no rental.

    It is about what the group has, so it goes to all; who has no address gets it by hand.
    """
    from desktop.documents.letter import LettersPaper, letters_pdf, unknown, unprintable
    from desktop.documents.letter_words import LetterPlan
    from desktop.documents.rental_letter import TITLE, rental_letter_text

    now = database.now()
    today = now.date()
    with database.reading() as session:
        rows = rentals_where(session, today, Rental.id.in_(rental_ids))
        if not rows:
            raise NotFound("rental", str(next(iter(rental_ids), "")))
        facts = {each.to.group_id: each for each in letter_facts(session, [row.group_id for row in rows], today)}
        who = sender(session, by.site_id, today)
        house = str(rulebook(session).setting("letter.rental", today, by.site_id))
        terms = {row.id: renewal_terms(session, row) for row in rows}
    papers = [
        LettersPaper(
            LetterPlan(
                LetterKind.FREE,
                today,
                rental_letter_text(house, row, *terms[row.id]),
                answer_until=answer_until or _last_day(row.until_day),
            ),
            who,
            (facts[row.group_id],),
            now,
            by.staff,
        )
        for row in rows
    ]
    missing = tuple(dict.fromkeys(sign for paper in papers for sign in unprintable(paper)))
    return Mailing(
        drawn=Drawn(letters_pdf(*papers, title=TITLE), missing, f"{TITLE} {today.isoformat()}"),
        group_ids=tuple(facts),
        left_out=(),
        by_hand=tuple(_no_address(each) for each in facts.values() if not each.to.address),
        unknown=tuple(dict.fromkeys(name for paper in papers for name in unknown(paper))),
        shown=len(papers),
    )


def _last_day(until_day: date) -> date:
    return date.fromordinal(until_day.toordinal() - 1)


def _no_address(facts: LetterFacts) -> LeftOut:
    return LeftOut(facts.to.number, facts.to.name, "no_address")
