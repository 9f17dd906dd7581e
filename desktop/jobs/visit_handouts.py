"""The papers of visitors and the open space by name."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import NotFound
from desktop.jobs import visit_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import day_asked, site_asked
from desktop.operations.acting import By
from desktop.storage.database import Database

Settings = Mapping[str, str]
_MOST_DIGITS = 10


def space_slip(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Blank without the id of a slip."""
    if for_ and (not for_.isdecimal() or len(for_) > _MOST_DIGITS):
        raise NotFound("table_use", for_)
    site = site_asked(database, by, settings) or by.site_id
    return visit_papers.draw_space_slip(database, by, site, int(for_) if for_ else None)


def visit_tally(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Of a day; without one the date is left to the hand."""
    site = site_asked(database, by, settings) or by.site_id
    return visit_papers.draw_visit_tally(database, by, site, day_asked(database, for_, settings))
