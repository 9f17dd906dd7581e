"""Consultations in figures: counted, as a paper, as a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import cast

from desktop.errors import NotReadable
from desktop.exchange.consultation_figures import consultation_figures_sheet
from desktop.jobs.drawn import Drawn
from desktop.jobs.figure_files import write_figures
from desktop.jobs.group_export import Exported, ExportFormat
from desktop.jobs.room_handouts import site_asked
from desktop.operations.acting import By
from desktop.queries.consultation_dimensions import DIMENSIONS, CountWish, Dimension
from desktop.queries.counted_consultations import CountedConsultations, counted_consultations
from desktop.rules.months import month_of, read_month
from desktop.storage.database import Database
from desktop.words import CountUnit

FIGURE_SETTINGS = frozenset({"by", "unit", "site"})
MOST_CROSSED = 2


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


def consultation_figures_of(database: Database, by: By, for_: str, settings: Mapping[str, str]) -> Drawn:
    """A month counted by one thing or two, by topic if nothing else is set; the month before this one if none is named.

    Raises NotReadable.
    """
    told = settings.get("by", "topic").strip()
    parts = tuple(part.strip().replace("-", "_") for part in told.split(","))
    if not set(parts) <= set(DIMENSIONS) or len(set(parts)) < len(parts) or len(parts) > MOST_CROSSED:
        raise NotReadable("set", f"by={told}")
    named = settings.get("unit", CountUnit.CASES.value).strip()
    if named not in {unit.value for unit in CountUnit}:
        raise NotReadable("set", f"unit={named}")
    month = read_month(for_) if for_ else month_of(database.now().date()).moved(-1)
    wish = CountWish(
        first=month.first,
        until=month.until,
        by=cast("tuple[Dimension, ...]", parts),
        unit=CountUnit(named),
        site_id=site_asked(database, by, settings),
    )
    return draw_consultation_figures(database, count_for(database, wish, by.staff_id), by.staff)
