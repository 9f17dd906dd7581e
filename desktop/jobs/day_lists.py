"""The day book's lists of a stretch of days, every site's, into a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.exchange.day_lists import displays_sheet, entries_sheet, visits_sheet
from desktop.exchange.package_sheets import Sheet
from desktop.jobs.figure_files import write_figures
from desktop.jobs.group_export import Exported, ExportFormat
from desktop.queries.counted_before import site_names
from desktop.queries.displays import displays_brought
from desktop.queries.entries import entries
from desktop.queries.visits import visit_counts
from desktop.storage.database import Database

Days = tuple[date, date]


def write_day_list(database: Database, name: str, days: Days, kind: ExportFormat, out: Path) -> Exported:
    """`name` is one of LISTS, `days` the first and the last. Raises CannotWrite, CharactersLost."""
    now = database.now()
    with database.reading() as session:
        sheet = LISTS[name](session, days, now)
    return write_figures(database, sheet, kind, out)


def _entries(session: Session, days: Days, now: datetime) -> Sheet:
    return entries_sheet(
        (site, row)
        for site_id, site in site_names(session)
        for row in entries(session, site_id, now, state=None, days=days, most=None)
    )


def _displays(session: Session, days: Days, now: datetime) -> Sheet:
    return displays_sheet(
        (site, row)
        for site_id, site in site_names(session)
        for row in displays_brought(session, site_id, *days, now.date())
    )


def _visits(session: Session, days: Days, _now: datetime) -> Sheet:
    return visits_sheet(visit_counts(session, *days, ("day", "site", "hour", "purpose")))


LISTS: dict[str, Callable[[Session, Days, datetime], Sheet]] = {
    "entries": _entries,
    "displays": _displays,
    "visits": _visits,
}
