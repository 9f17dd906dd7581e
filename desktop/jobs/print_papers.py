"""The papers of the print room's desk: the form of application and report, blank or of a job, and its figures."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import NotFound, NotReadable
from desktop.jobs.drawn import Drawn
from desktop.jobs.print_figures import count_printing, draw_print_figures
from desktop.jobs.room_handouts import site_asked
from desktop.operations.acting import By
from desktop.queries.print_figures import PrintFigure
from desktop.queries.print_forms import print_form, print_job_by_number
from desktop.queries.uses import Asked
from desktop.rules.months import month_of, read_month
from desktop.storage.database import Database

MOST_DIGITS = 10
FIGURE_SETTINGS = frozenset({"by", "site"})
FIGURES = {figure.value: figure for figure in PrintFigure}


def draw_print_form(database: Database, by: By, site_id: int, job_id: int | None = None) -> Drawn:
    """印刷機利用申請書兼報告書, blank for a site or filled in from a job. Raises NotFound."""
    from desktop.documents.print_form import PLAIN_TITLE, print_form_pdf, unprintable

    now = database.now()
    with database.reading() as session:
        paper = print_form(session, site_id, job_id, now)
    number = paper.filled.number if paper.filled else ""
    pdf = print_form_pdf(paper, printed_at=now, staff=by.staff)
    return Drawn(pdf, unprintable(paper), f"{PLAIN_TITLE} {number}".rstrip(), number)


def print_form_of(database: Database, by: By, for_: str, settings: Mapping[str, str]) -> Drawn:
    """Blank where no job is named, by its id or its number. Raises NotFound."""
    if for_:
        return draw_print_form(database, by, by.site_id, _job_id(database, for_))
    site = site_asked(database, by, settings)
    return draw_print_form(database, by, by.site_id if site is None else site)


def _job_id(database: Database, asked: str) -> int:
    if asked.isdecimal() and len(asked) < MOST_DIGITS:
        return int(asked)
    with database.reading() as session:
        found = print_job_by_number(session, asked)
    if found is None:
        raise NotFound("print_job", asked)
    return found


def print_figures_of(database: Database, by: By, for_: str, settings: Mapping[str, str]) -> Drawn:
    """A month counted by one thing, by machine if nothing else is set; the month before this one if none is named."""
    told = settings.get("by", PrintFigure.MACHINE.value).strip()
    if told not in FIGURES:
        raise NotReadable("set", f"by={told}")
    month = read_month(for_) if for_ else month_of(database.now().date()).moved(-1)
    asked = Asked(month.first, month.until, site_asked(database, by, settings))
    return draw_print_figures(database, count_printing(database, FIGURES[told], asked), by.staff)
