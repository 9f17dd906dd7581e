"""Figures into a file: the sheet that was counted, with every character of it."""

from __future__ import annotations

from pathlib import Path

from desktop.exchange.package_sheets import Sheet
from desktop.jobs.group_export import Exportable, Exported, ExportFormat, write_export
from desktop.jobs.submissions import refuse_lost
from desktop.storage.database import Database


def write_figures(database: Database, sheet: Sheet, kind: ExportFormat, out: Path) -> Exported:
    """Raises CannotWrite, and CharactersLost for what the encoding lacks."""
    refuse_lost((sheet,), kind.value)
    return write_export(database, Exportable(sheet, withheld=0, guarded=0, lost=()), kind, out)
