"""What the desk's long lane draws; the libraries of papers are loaded there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By
from desktop.queries.flyers import Flyer

if TYPE_CHECKING:
    from desktop.jobs.handouts import Drawn


def draw_handout(
    database: Any, _progress: Progress, *, by: By, name: str, for_: str, settings: Mapping[str, str]
) -> Drawn:
    from desktop.jobs.handouts import handout

    return handout(database, by, name, for_, settings)


def draw_cards(database: Any, _progress: Progress, *, by: By, group_ids: list[int], first: int) -> Drawn:
    from desktop.jobs.handouts import cards

    return cards(database, by, group_ids, first)


def draw_flyer(_database: Any, _progress: Progress, *, paper: Flyer) -> Drawn:
    from desktop.jobs.handouts import flyer

    return flyer(paper)


def draw_receipt_again(database: Any, _progress: Progress, *, by: By, number: str) -> Drawn:
    """Issued once more: what leaves the desk a second time says so."""
    from desktop.jobs.handouts import receipt_again

    return receipt_again(database, by, number)
