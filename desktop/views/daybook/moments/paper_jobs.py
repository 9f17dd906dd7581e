"""Papers and backups of opening and closing for the long lane; what draws them is loaded when first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By

Job = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """When the newest copy was written; `by_server` where the center lives in a server."""

    at: datetime | None
    by_server: bool


def closing_papers(by: By, site_id: int, day: date) -> Job:
    return partial(_moment_paper, name="draw_closing_papers", by=by, about=(site_id, day))


def unpaid_paper(by: By, site_id: int) -> Job:
    return partial(_room_paper, name="draw_unpaid", by=by, about=(site_id,))


def entrance_paper(by: By, site_id: int) -> Job:
    return partial(_room_paper, name="draw_entrance", by=by, about=(site_id,))


def doors_paper(by: By, site_id: int) -> Job:
    return partial(_room_paper, name="draw_doors", by=by, about=(site_id,))


def look_for_backup(database: Any, _progress: Progress) -> BackupFacts:
    from desktop.jobs.backups import kept_by_server, last_backup

    return BackupFacts(last_backup(database), kept_by_server(database))


def write_backup(database: Any, _progress: Progress) -> Any:
    from desktop.jobs import backups

    return backups.write_backup(database)


def _moment_paper(database: Any, _progress: Progress, *, name: str, by: By, about: tuple[object, ...]) -> Any:
    from desktop.jobs import moment_papers

    return getattr(moment_papers, name)(database, by, *about)


def _room_paper(database: Any, _progress: Progress, *, name: str, by: By, about: tuple[object, ...]) -> Any:
    from desktop.jobs import room_papers

    return getattr(room_papers, name)(database, by, *about)
