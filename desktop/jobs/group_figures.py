"""The register's figures as a paper, and as a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop.exchange.group_figures import figures_sheet
from desktop.jobs.drawn import Drawn
from desktop.jobs.figure_files import write_figures
from desktop.jobs.group_export import Exported, ExportFormat
from desktop.queries.counted_register import CountedRegister, counted_register
from desktop.queries.group_figures import Figure
from desktop.storage.database import Database


def count_register(database: Database, by: Figure | int, on: date, *, by_year: bool) -> CountedRegister:
    """Raises NotFound for a list that there is none of."""
    with database.reading() as session:
        return counted_register(session, by, on, by_year=by_year)


def draw_figures(database: Database, counted: CountedRegister, staff: str) -> Drawn:
    """What was counted, as it was shown."""
    from desktop.documents.group_figures import group_figures_pdf, title_of, unprintable

    pdf = group_figures_pdf(counted, staff=staff, printed_at=database.now())
    return Drawn(pdf, unprintable(counted, staff), title_of(counted))


def export_figures(database: Database, counted: CountedRegister, kind: ExportFormat, out: Path) -> Exported:
    """What was counted, into a file. Raises CannotWrite, and CharactersLost for what the encoding lacks."""
    return write_figures(database, figures_sheet(counted), kind, out)
