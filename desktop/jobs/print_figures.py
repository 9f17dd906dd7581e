"""Printing in figures: counted, as a paper, as a file, and for the command line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.exchange.print_figures import print_figures_sheet
from desktop.jobs.drawn import Drawn
from desktop.jobs.figure_files import write_figures
from desktop.jobs.group_export import Exported, ExportFormat
from desktop.queries.counted_printing import CountedPrinting, counted_printing
from desktop.queries.print_figures import PrintFigure
from desktop.queries.uses import Asked
from desktop.storage.database import Database


def count_printing(database: Database, by: PrintFigure, asked: Asked) -> CountedPrinting:
    with database.reading() as session:
        return counted_printing(session, by, asked)


def draw_print_figures(database: Database, counted: CountedPrinting, staff: str) -> Drawn:
    """What was counted, as it was shown."""
    from desktop.documents.print_figures import print_figures_pdf, title_of, unprintable

    pdf = print_figures_pdf(counted, staff=staff, printed_at=database.now())
    return Drawn(pdf, unprintable(counted, staff), title_of(counted))


def export_print_figures(database: Database, counted: CountedPrinting, kind: ExportFormat, out: Path) -> Exported:
    """What was counted, into a file. Raises CannotWrite, and CharactersLost for what the encoding lacks."""
    return write_figures(database, print_figures_sheet(counted), kind, out)


def figure_rows(session: Session, asked: Asked, figures: Iterable[PrintFigure]) -> dict[str, list[dict[str, object]]]:
    """The figures by their names; percents are None for a share of nothing."""
    return {figure.value: _told(counted_printing(session, figure, asked)) for figure in figures}


def _told(counted: CountedPrinting) -> list[dict[str, object]]:
    if counted.by is PrintFigure.WASTE:
        return [
            {
                "machine": row.machine,
                "site": row.site,
                "faces": row.printed,
                "spoilt": row.spoilt,
                "percent": None if row.percent is None else float(row.percent),
                "gaps": row.gaps,
                "between": row.between,
                "unexplained": row.unexplained,
            }
            for row in counted.wasted[:-1]
        ]
    return [
        {
            "key": row.key,
            "jobs": row.jobs,
            "masters": row.masters,
            "sheets": row.sheets,
            "faces": row.faces,
            "fees": row.fees,
            "percent": None if row.percent is None else float(row.percent),
        }
        for row in counted.rows
    ]
