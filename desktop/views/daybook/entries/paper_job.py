"""Papers of the day book's entries for the long lane; what draws them is loaded when the first is wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By


def paper_job(name: str, by: By, about: int) -> Callable[..., Any]:
    """`name` is a function of the job's module, `about` the entry or the site it is drawn for."""
    return partial(_draw, name=name, by=by, about=about)


def _draw(database: Any, _progress: Progress, *, name: str, by: By, about: int) -> Any:
    from desktop.jobs import entry_papers

    return getattr(entry_papers, name)(database, by, about)
