"""The papers of events by name, for the ids people call events by."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import NotFound
from desktop.jobs import event_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import site_asked
from desktop.operations.acting import By
from desktop.rules.months import read_month
from desktop.storage.database import Database

Settings = Mapping[str, str]
_MOST_DIGITS = 9


def event_month(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    month = read_month(for_) if for_ else None
    return event_papers.draw_event_month(database, by, site_asked(database, by, settings), month)


def sign_ups(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # all who signed up
    return event_papers.draw_sign_ups(database, by, _event(for_), for_door=False)


def door_list(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # all who have a place
    return event_papers.draw_sign_ups(database, by, _event(for_), for_door=True)


def _event(asked: str) -> int:
    if not asked.isdecimal() or len(asked) > _MOST_DIGITS:
        raise NotFound("event", asked)
    return int(asked)
