"""The day book in figures: counted, as a paper, as a file."""

from __future__ import annotations

from pathlib import Path

from desktop.exchange.day_figures import day_figures_sheet
from desktop.jobs.drawn import Drawn
from desktop.jobs.figure_files import write_figures
from desktop.jobs.group_export import Exported, ExportFormat
from desktop.queries.day_figures import CountedDays, DayFigure, counted_days
from desktop.queries.uses import Asked
from desktop.storage.database import Database


def count_days(database: Database, by: DayFigure, asked: Asked) -> CountedDays:
    with database.reading() as session:
        return counted_days(session, by, asked)


def draw_day_figures(database: Database, counted: CountedDays, staff: str) -> Drawn:
    """What was counted, as it was shown."""
    from desktop.documents.day_figures import day_figures_pdf, title_of, unprintable

    pdf = day_figures_pdf(counted, staff=staff, printed_at=database.now())
    return Drawn(pdf, unprintable(counted, staff), title_of(counted))


def export_day_figures(database: Database, counted: CountedDays, kind: ExportFormat, out: Path) -> Exported:
    """What was counted, into a file. Raises CannotWrite, and CharactersLost for what the encoding lacks."""
    return write_figures(database, day_figures_sheet(counted), kind, out)
