"""The daily log and the list of a month's logs as papers, by name and for what people write."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import day_asked, site_asked
from desktop.operations.acting import By
from desktop.queries.day_log import day_lines, day_log
from desktop.queries.day_log_rows import DayLog
from desktop.rules.months import Month, month_of, read_month
from desktop.storage.database import Database

Settings = Mapping[str, str]
LOG_SETTINGS = frozenset({"day", "site"})
MONTH_SETTINGS = frozenset({"site"})


def day_log_of(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """日報 of the site one is at where none is named."""
    site = site_asked(database, by, settings) or by.site_id
    return draw_day_log(database, by, site, day_asked(database, for_, settings))


def day_month_of(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """日報の一覧 of a month, of this one where none is named."""
    month = read_month(for_) if for_ else month_of(database.now().date())
    return draw_day_month(database, by, site_asked(database, by, settings) or by.site_id, month)


def draw_day_log(database: Database, by: By, site_id: int, day: date | None = None) -> Drawn:
    """日報 of a day, of today where none is given."""
    now = database.now()
    with database.reading() as session:
        log = day_log(session, site_id, day or now.date(), now)
    return draw_log(database, log, by.staff)


def draw_log(database: Database, log: DayLog, staff: str) -> Drawn:
    """A log as it was shown."""
    from desktop.documents.day_log import day_log_pdf, title_of, unprintable

    return Drawn(day_log_pdf(log, staff=staff, printed_at=database.now()), unprintable(log), title_of(log))


def draw_day_month(database: Database, by: By, site_id: int, month: Month) -> Drawn:
    from desktop.documents.day_month import TITLE, day_month_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        told = day_lines(session, site_id, month.first, month.until, now)
    return Drawn(day_month_pdf(told, staff=by.staff, printed_at=now), unprintable(told), f"{TITLE} {month}")
