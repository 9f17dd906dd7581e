"""Papers of lockers and loans for the long lane; what draws them is loaded when the first is wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By


def paper_job(name: str, by: By, about: object) -> Callable[..., Any]:
    """`name` is a function of the job's module, `about` what it is drawn for."""
    return partial(_draw, name=name, by=by, about=about)


def letters_job(by: By, rental_ids: Sequence[int]) -> Callable[..., Any]:
    return partial(_letters, by=by, rental_ids=tuple(rental_ids))


def _draw(database: Any, _progress: Progress, *, name: str, by: By, about: object) -> Any:
    from desktop.jobs import rental_papers

    return getattr(rental_papers, name)(database, by, about)


def _letters(database: Any, _progress: Progress, *, by: By, rental_ids: tuple[int, ...]) -> Any:
    from desktop.jobs.rental_papers import rental_letters

    return rental_letters(database, by, rental_ids).drawn
