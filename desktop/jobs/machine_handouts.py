"""The papers of the machines by name, for what people call machines, sites and months."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from sqlalchemy import select

from desktop.errors import NotFound
from desktop.jobs import machine_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import site_asked
from desktop.models import Machine, Resource
from desktop.operations.acting import By
from desktop.rules.months import read_month
from desktop.storage.database import Database

Settings = Mapping[str, str]
MONTH_SETTINGS = frozenset({"month"})


def supplies(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Of one site: what is low there."""
    del for_  # all that is low
    site = site_asked(database, by, settings)
    return machine_papers.draw_supply_order(database, by, by.site_id if site is None else site)


def machine_log(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    month = settings.get("month", "").strip()
    return machine_papers.draw_machine_log(database, by, _machine(database, for_), read_month(month) if month else None)


def _machine(database: Database, asked: str) -> int:
    """A machine by name, else by id. Raises NotFound."""
    named = select(Resource.id, Resource.name).join(Machine, Machine.resource_id == Resource.id)
    with database.reading() as session:
        machines = [(number, _plain(name)) for number, name in session.execute(named)]
    wanted = _plain(asked)
    found = [number for number, name in machines if name == wanted] or [
        number for number, _name in machines if str(number) == wanted
    ]
    if not found:
        raise NotFound("machine", asked)
    return found[0]


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold().strip()
