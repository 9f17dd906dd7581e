"""The papers of the till, and the file that the city's accounts read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop.exchange.package_csv import LostCharacter, guarded_cells, lost
from desktop.exchange.till_export import till_export_sheet
from desktop.jobs.drawn import Drawn
from desktop.jobs.group_export import Exportable, Exported, ExportFormat, write_export
from desktop.operations.acting import By
from desktop.queries.room_sheets import sites_of
from desktop.queries.till import till_day, till_days
from desktop.queries.till_joined import joined
from desktop.rules.months import Month
from desktop.storage.database import Database


def draw_till(database: Database, by: By, site_id: int | None, day: date | None = None) -> Drawn:
    """日計表 of one site, or (None) of all on one sheet; today's without a day. Raises NotFound."""
    from desktop.documents.till_sheet import TITLE, till_sheet_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        rows = joined([till_day(session, site, day or now.date()) for site in sites_of(session, site_id)])
    pdf = till_sheet_pdf(rows, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(rows), f"{TITLE} {rows.day.isoformat()}")


def draw_till_month(database: Database, by: By, site_id: int | None, month: Month) -> Drawn:
    """月計表 of one site, or (None) of all. Raises NotFound."""
    from desktop.documents.till_month import TITLE, till_month_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        told = till_days(session, site_id, month.first, month.until)
    return Drawn(till_month_pdf(told, printed_at=now, staff=by.staff), unprintable(told), f"{TITLE} {month}")


def draw_till_year(database: Database, by: By, site_id: int | None, year: int) -> Drawn:
    """年計表 of a fiscal year. Raises NotFound."""
    from desktop.documents.till_year import TITLE, till_year_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        told = till_days(session, site_id, date(year, 4, 1), date(year + 1, 4, 1))
    return Drawn(till_year_pdf(told, printed_at=now, staff=by.staff), unprintable(told), f"{TITLE} {year}")


def collect_till(database: Database, site_id: int | None, first: date, until: date, kind: ExportFormat) -> Exportable:
    """The days from one until before another as `kind` would have them. Raises NotFound."""
    with database.reading() as session:
        sheet = till_export_sheet(till_days(session, site_id, first, until))
    gone: tuple[LostCharacter, ...] = tuple(lost((sheet,), kind.value)) if kind is ExportFormat.CSV_CP932 else ()
    return Exportable(sheet, 0, guarded_cells(sheet) if kind is not ExportFormat.XLSX else 0, gone)


def write_till(database: Database, found: Exportable, kind: ExportFormat, out: Path, *, replace: str = "") -> Exported:
    """Raises CannotWrite."""
    return write_export(database, found, kind, out, replace=replace)
