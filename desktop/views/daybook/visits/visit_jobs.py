"""The papers of visitors and tables for the long lane; what draws them is loaded when the first is wanted."""

from __future__ import annotations

from typing import Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By


def draw_tally(database: Any, _progress: Progress, *, by: By, site_id: int) -> Any:
    from desktop.jobs.visit_papers import draw_visit_tally

    return draw_visit_tally(database, by, site_id)


def draw_slip(database: Any, _progress: Progress, *, by: By, site_id: int, use_id: int | None = None) -> Any:
    from desktop.jobs.visit_papers import draw_space_slip

    return draw_space_slip(database, by, site_id, use_id)
