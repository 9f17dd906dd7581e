"""The papers of invoices, cards and relief by the numbers that people call things by."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.errors import NotFound, NotReadable
from desktop.jobs import account_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.registry_handouts import group_ids
from desktop.operations.acting import By
from desktop.queries.invoices import invoice_by_number
from desktop.rules.dates import read_date
from desktop.storage.database import Database

Settings = Mapping[str, str]
STATEMENT_SETTINGS = frozenset({"from", "to"})
_MOST_DIGITS = 10


def invoice(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # it stands as it was issued
    with database.reading() as session:
        invoice_id = invoice_by_number(session, for_)
    if invoice_id is None:
        raise NotFound("invoice", for_)
    return account_papers.draw_invoice(database, by, invoice_id)


def statement(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Of this fiscal year unless days are set."""
    first, last = account_papers.this_year(database.now().date())
    days = _day(database, settings, "from", first), _day(database, settings, "to", last)
    return account_papers.draw_statement(database, by, group_ids(database, for_)[0], days)


def card_statement(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # all that happened on it
    return account_papers.draw_card_statement(database, by, for_)


def overdue(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del for_, settings  # all that are
    return account_papers.draw_overdue(database, by)


def relief(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Blank where no application is named."""
    del settings
    if for_ and not (for_.isdecimal() and len(for_) < _MOST_DIGITS):
        raise NotFound("application", for_)
    return account_papers.draw_relief(database, by, int(for_) if for_ else None)


def _day(database: Database, settings: Settings, name: str, usual: date) -> date:
    told = settings.get(name, "").strip()
    try:
        return read_date(told, today=database.now().date()) if told else usual
    except NotReadable as unread:
        raise NotReadable("set", f"{name}={told}") from unread
