"""The papers of the log for the long lane; what draws them is loaded when the first is wanted."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By
from desktop.rules.months import Month


def draw_day(database: Any, _progress: Progress, *, by: By, day: date) -> Any:
    from desktop.jobs.day_log_papers import draw_day_log

    return draw_day_log(database, by, by.site_id, day)


def draw_month(database: Any, _progress: Progress, *, by: By, month: Month) -> Any:
    from desktop.jobs.day_log_papers import draw_day_month

    return draw_day_month(database, by, by.site_id, month)
