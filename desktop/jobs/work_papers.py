"""The papers of the work lists, by what was asked for and by the words people ask with.

That a case which not everybody may open stands on a printed list is written down.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import NotFound
from desktop.jobs.drawn import Drawn
from desktop.jobs.room_handouts import site_asked
from desktop.operations.acting import By
from desktop.operations.case_readers import read_case
from desktop.queries.work_papers import field_called, follow_up_paper, never_paper, staff_called
from desktop.queries.work_rows import NeverWish
from desktop.rules.dates import read_date
from desktop.storage.database import Database
from desktop.words import ReadingAct

if TYPE_CHECKING:
    from desktop.jobs.group_export import Exported, ExportFormat

Settings = Mapping[str, str]
NEVER_SETTINGS = frozenset({"field", "since", "all"})
FOLLOW_UP_SETTINGS = frozenset({"site"})


def draw_follow_ups(database: Database, by: By, site_id: int, of: int | None = None) -> Drawn:
    """What is still to be done, of one or of everybody at the site."""
    from desktop.documents.follow_up_list import TITLE, follow_up_list_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = follow_up_paper(session, by.staff_id, site_id, now, of)
    pdf = follow_up_list_pdf(paper, staff=by.staff)
    for case_id in paper.kept:
        database.write(partial(read_case, consultation_id=case_id, act=ReadingAct.PRINTED), by)
    return Drawn(pdf, unprintable(paper), f"{TITLE} {now.date().isoformat()}")


def draw_never_consulted(database: Database, by: By, wish: NeverWish) -> Drawn:
    """Groups to visit, in the order of the list on screen."""
    from desktop.documents.never_consulted import TITLE, never_consulted_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = never_paper(session, by.staff_id, now, wish)
    return Drawn(never_consulted_pdf(paper, staff=by.staff), unprintable(paper), f"{TITLE} {now.date().isoformat()}")


def write_never_consulted(database: Database, by: By, wish: NeverWish, kind: ExportFormat, out: Path) -> Exported:
    """The same rows as a file. Raises CannotWrite, CharactersLost."""
    from desktop.exchange.never_consulted import never_consulted_sheet
    from desktop.jobs.figure_files import write_figures

    with database.reading() as session:
        paper = never_paper(session, by.staff_id, database.now(), wish)
    return write_figures(database, never_consulted_sheet(paper), kind, out)


def follow_ups(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Everybody's, or those of the person of this code or name. Raises NotFound."""
    of = None
    if for_ not in {"", "0"}:
        with database.reading() as session:
            of = staff_called(session, for_)
        if of is None:
            raise NotFound("staff", for_)
    return draw_follow_ups(database, by, site_asked(database, by, settings) or by.site_id, of)


def never_consulted(database: Database, by: By, for_: str, settings: Settings) -> Drawn:
    """Groups of a field, registered since a day; active ones unless `all` is said. Raises NotFound, NotReadable."""
    del for_
    wanted, since = settings.get("field", ""), settings.get("since", "")
    with database.reading() as session:
        field_id = field_called(session, wanted) if wanted else None
    if wanted and field_id is None:
        raise NotFound("activity_field", wanted)
    first = read_date(since, today=database.now().date()) if since else None
    return draw_never_consulted(
        database, by, NeverWish(field_id=field_id, since=first, active_only=not settings.get("all"))
    )
