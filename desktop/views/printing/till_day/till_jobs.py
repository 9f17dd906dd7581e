"""The long work of the till's sheet: papers drawn, a file written."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By
from desktop.rules.months import Month


def draw_day(database: Any, _progress: Progress, *, by: By, day: date) -> Any:
    from desktop.jobs.till_papers import draw_till

    return draw_till(database, by, by.site_id, day)


def draw_month(database: Any, _progress: Progress, *, by: By, site_id: int | None, month: Month) -> Any:
    from desktop.jobs.till_papers import draw_till_month

    return draw_till_month(database, by, site_id, month)


def draw_year(database: Any, _progress: Progress, *, by: By, site_id: int | None, year: int) -> Any:
    from desktop.jobs.till_papers import draw_till_year

    return draw_till_year(database, by, site_id, year)


def export(
    database: Any, _progress: Progress, *, site_id: int | None, span: tuple[date, date], kind: str, out: Path
) -> Any:
    """What the encoding lacks is refused by name: nothing is written then."""
    from desktop.jobs.group_export import ExportFormat
    from desktop.jobs.submissions import refuse_lost
    from desktop.jobs.till_papers import collect_till, write_till

    asked = ExportFormat(kind)
    found = collect_till(database, site_id, *span, asked)
    if asked is ExportFormat.CSV_CP932:
        refuse_lost((found.sheet,), asked.value)
    return write_till(database, found, asked, out)
