"""Consultations in figures: counted, as a paper, as a file."""

from __future__ import annotations

from pathlib import Path

from desktop.exchange.consultation_figures import consultation_figures_sheet
from desktop.jobs.drawn import Drawn
from desktop.jobs.figure_files import write_figures
from desktop.jobs.group_export import Exported, ExportFormat
from desktop.queries.consultation_dimensions import CountWish
from desktop.queries.counted_consultations import CountedConsultations, counted_consultations
from desktop.storage.database import Database


def count_for(database: Database, wish: CountWish, staff_id: int | None) -> CountedConsultations:
    with database.reading() as session:
        return counted_consultations(session, wish, staff_id, database.now().date())


def draw_consultation_figures(database: Database, counted: CountedConsultations, staff: str) -> Drawn:
    """What was counted, as it may leave the center."""
    from desktop.documents.consultation_figures import consultation_figures_pdf, title_of, unprintable

    pdf = consultation_figures_pdf(counted, staff=staff, printed_at=database.now())
    return Drawn(pdf, unprintable(counted, staff), title_of(counted))


def export_consultation_figures(
    database: Database, counted: CountedConsultations, kind: ExportFormat, out: Path
) -> Exported:
    """What was counted, into a file. Raises CannotWrite, and CharactersLost for what the encoding lacks."""
    return write_figures(database, consultation_figures_sheet(counted), kind, out)
