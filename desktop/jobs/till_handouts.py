"""The papers of the till by name, for days, months and years as people write them."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import NotReadable
from desktop.jobs import till_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import day_asked, site_asked
from desktop.operations.acting import By
from desktop.rules.dates import fiscal_year
from desktop.rules.months import month_of, read_month
from desktop.storage.database import Database

Settings = Mapping[str, str]
SETTINGS = frozenset({"site"})
DAY_SETTINGS = frozenset({"day", "site"})
_YEARS = range(1950, 2200)


def till(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    day = day_asked(database, for_, settings)
    return till_papers.draw_till(database, by, site_asked(database, by, settings), day)


def till_month(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    month = read_month(for_) if for_ else month_of(database.now().date())
    return till_papers.draw_till_month(database, by, site_asked(database, by, settings), month)


def till_year(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """A fiscal year by the year it begins in. Raises NotReadable."""
    asked = for_.removesuffix("年度")
    if asked and not (asked.isdecimal() and int(asked[:5]) in _YEARS):
        raise NotReadable("for", for_)
    year = int(asked) if asked else fiscal_year(database.now().date())
    return till_papers.draw_till_year(database, by, site_asked(database, by, settings), year)
