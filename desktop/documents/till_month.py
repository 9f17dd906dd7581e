"""月計表: the days of a month at the till, what was taken for what, and how the cash agreed."""

from __future__ import annotations

from datetime import datetime

from desktop.documents import fonts
from desktop.documents.list_pages import titled_pdf
from desktop.documents.sheet import Footing, Section
from desktop.documents.till_tables import by_day, sections
from desktop.queries.till_rows import TillList
from desktop.rules.dates import era_date

TITLE = "月計表"


def till_month_pdf(told: TillList, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    month = era_date(told.first).rpartition("月")[0] + "月分"
    tables = sections(by_day(told), "日", "この月の収入はありませんでした。")
    footing = Footing(told.center.name, f"{TITLE} {month}", printed_at, staff, told.center.demo)
    return list_pdf(TITLE, month, tables, told, footing)


def unprintable(told: TillList) -> tuple[str, ...]:
    """The characters of the list that no bundled font has: they stand as 〓."""
    reasons = [line.closing.reason for line in told.lines if line.closing is not None]
    return fonts.missing_characters([told.center.name, *told.sites, *reasons])


def list_pdf(title: str, stretch: str, tables: list[Section], told: TillList, footing: Footing) -> bytes:
    """A title with whose tills and of when, the tables below it on as many pages as they take."""
    beside = f"{'・'.join(told.sites)}　{stretch}"
    return titled_pdf(title, beside, tables, footing, named=f"{title} {stretch}", top=38.0)
