"""The papers of flyers and posters by name, for the numbers people call them by."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import NotFound, NotReadable
from desktop.jobs import display_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import site_asked
from desktop.operations.acting import By
from desktop.queries.displays import display_by_number
from desktop.storage.database import Database

Settings = Mapping[str, str]
LABEL_SETTINGS = frozenset({"sheet", "first"})


def displays(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """What is shown at the counter's own site unless another is named."""
    del for_  # the list has everything
    site = site_asked(database, by, settings)
    return display_papers.draw_display_list(database, by, by.site_id if site is None else site)


def period_labels(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Labels for the numbers named, with commas; `first` is the first free one, counted from 1."""
    ids = list[int]()
    with database.reading() as session:
        for number in filter(None, (part.strip() for part in for_.split(","))):
            found = display_by_number(session, number)
            if found is None:
                raise NotFound("display", number)
            ids.append(found)
    if not ids:
        raise NotFound("display", for_)
    first = settings.get("first", "1").strip() or "1"
    if not first.isdecimal() or int(first) < 1:
        raise NotReadable("first", first)
    return display_papers.draw_period_labels(database, by, ids, sheet=settings.get("sheet", ""), first=int(first) - 1)
