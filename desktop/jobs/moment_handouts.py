"""The papers of opening, closing and a power cut by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.jobs import moment_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import day_asked, site_asked
from desktop.operations.acting import By
from desktop.storage.database import Database

Settings = Mapping[str, str]


def day_bookings(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    site, day = site_asked(database, by, settings), day_asked(database, for_, settings)
    return moment_papers.draw_day_bookings(database, by, site, day)


def closing_set(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """All papers for the next open day after a day, today without one."""
    site = site_asked(database, by, settings) or by.site_id
    return moment_papers.draw_closing_papers(database, by, site, day_asked(database, for_, settings))


def emergency(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    return _of_site(moment_papers.draw_emergency_list, database, by, for_, settings)


def hand_record(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    return _of_site(moment_papers.draw_hand_record, database, by, for_, settings)


def booking_slip(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    return _of_site(moment_papers.draw_booking_slip, database, by, for_, settings)


def _of_site(
    draw: Callable[[Database, By, int], Drawn], database: Database, by: By, for_: str, settings: Settings
) -> Drawn:
    del for_  # blank, or the site's own
    return draw(database, by, site_asked(database, by, settings) or by.site_id)
