"""The papers of a case by name, for the number people call it by."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.jobs import case_papers, moment_papers
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import site_asked
from desktop.operations.acting import By
from desktop.storage.database import Database

Settings = Mapping[str, str]


def consultation_slip(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Filled in for the number of a case, or of a later contact of it (R8-0131-3); blank without one."""
    if for_:
        return case_papers.draw_slip(database, by, *case_papers.case_and_place(database, by, for_))
    return moment_papers.draw_consultation_slip(database, by, site_asked(database, by, settings) or by.site_id)


def case(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings  # it stands as it was written
    return case_papers.draw_case(database, by, case_papers.case_and_place(database, by, for_)[0])


def case_redacted(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    del settings
    return case_papers.draw_case_redacted(database, by, case_papers.case_and_place(database, by, for_)[0])
