"""年計表: the months of a fiscal year at the till."""

from __future__ import annotations

from datetime import datetime

from desktop.documents.sheet import Footing
from desktop.documents.till_month import list_pdf, unprintable
from desktop.documents.till_tables import by_month, sections
from desktop.queries.till_rows import TillList
from desktop.rules.dates import era_date

__all__ = ["TITLE", "till_year_pdf", "unprintable"]

TITLE = "年計表"


def till_year_pdf(told: TillList, *, printed_at: datetime, staff: str) -> bytes:
    """As many pages as it takes. The same rows give the same bytes."""
    year = era_date(told.first).partition("年")[0] + "年度"
    tables = sections(by_month(told), "月", "この年度の収入はありませんでした。")
    footing = Footing(told.center.name, f"{TITLE} {year}", printed_at, staff, told.center.demo)
    return list_pdf(TITLE, year, tables, told, footing)
