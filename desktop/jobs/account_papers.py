"""The papers of invoices, cards and relief."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.models import Site
from desktop.models.rulebook import rulebook
from desktop.operations.acting import By
from desktop.queries.invoices import invoice_paper, overdue_rows
from desktop.queries.permits import issuer_of
from desktop.queries.prepaid_cards import card_by_number
from desktop.queries.reliefs import relief_form
from desktop.queries.statements import card_statement, statement
from desktop.rules.dates import fiscal_year, fiscal_year_range
from desktop.storage.database import Database

Days = tuple[date, date]


def this_year(day: date) -> Days:
    """The first and the last day of the fiscal year."""
    first, until = fiscal_year_range(fiscal_year(day))
    return first, until - timedelta(days=1)


def draw_invoice(database: Database, by: By, invoice_id: int) -> Drawn:
    """An invoice as it stands, also a void one. Raises NotFound."""
    from desktop.documents.invoice import TITLE, invoice_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = invoice_paper(session, invoice_id, now.date())
    if paper is None:
        raise NotFound("invoice", str(invoice_id))
    pdf = invoice_pdf(paper, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(paper), f"{TITLE} {paper.number}", paper.number)


def draw_statement(database: Database, by: By, group_id: int, days: Days | None = None) -> Drawn:
    """What a group used from a day to another, both included; in this fiscal year without days. Raises NotFound."""
    from desktop.documents.statement import TITLE, statement_pdf, unprintable

    now = database.now()
    first, last = days or this_year(now.date())
    with database.reading() as session:
        told = statement(session, group_id, by.site_id, first, last, now.date())
    return Drawn(statement_pdf(told, printed_at=now, staff=by.staff), unprintable(told), f"{TITLE} {told.to.number}")


def draw_card_statement(database: Database, by: By, number: str) -> Drawn:
    """What happened on a prepaid card. Raises NotFound."""
    from desktop.documents.statement import CARD_TITLE, card_statement_pdf, card_unprintable

    now = database.now()
    with database.reading() as session:
        card = card_by_number(session, number)
        if card is None:
            raise NotFound("card", number)
        told = card_statement(session, card)
        issuer = issuer_of(session, rulebook(session), session.get_one(Site, by.site_id), now.date())
    pdf = card_statement_pdf(told, issuer, printed_at=now, staff=by.staff)
    return Drawn(pdf, card_unprintable(told, issuer), f"{CARD_TITLE} {card.number}", card.number)


def draw_overdue(database: Database, by: By) -> Drawn:
    """Whose invoices are overdue."""
    from desktop.documents.overdue_list import TITLE, overdue_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = overdue_rows(session, now.date())
    return Drawn(overdue_pdf(rows, printed_at=now, staff=by.staff), unprintable(rows), f"{TITLE} {now.date()}")


def draw_relief(database: Database, by: By, application_id: int | None = None) -> Drawn:
    """減免申請書, blank or an application's with its decision. Raises NotFound."""
    from desktop.documents.relief_form import TITLE, relief_pdf, unprintable

    with database.reading() as session:
        form = relief_form(session, by.site_id, application_id, staff=by.staff, now=database.now())
    return Drawn(relief_pdf(form), unprintable(form), f"{TITLE} {form.row.group if form.row else ''}".rstrip())
