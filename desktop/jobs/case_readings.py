"""That somebody has opened a case which not everybody may open is written down, apart from what the desk can undo."""

from __future__ import annotations

from functools import partial

from desktop.operations.acting import By
from desktop.operations.case_readers import read_case
from desktop.storage.database import Database


def note_reading(database: Database, _progress: object, *, by: By, case_id: int) -> None:
    """Raises NotAllowed for somebody who may no longer open it."""
    database.write(partial(read_case, consultation_id=case_id), by)
