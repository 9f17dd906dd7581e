"""That somebody has opened a case which not everybody may open is written down, apart from what the desk can undo."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.operations.acting import By
from desktop.rules.openness import is_read_in_writing
from desktop.words import Openness

if TYPE_CHECKING:
    from desktop.storage.database import Database


def note_opened(desk: Desk, owner: QObject, case_id: int, openness: Openness) -> None:
    """Nothing is noted of what the whole desk may open, nor while nobody sits here."""
    if desk.by is not None and is_read_in_writing(openness):
        desk.work(owner, partial(_note, by=desk.by, case_id=case_id), done=_noted, refused=_noted)


def _note(database: Database, _progress: Progress, *, by: By, case_id: int) -> None:
    from desktop.operations.case_readers import read_case

    database.write(partial(read_case, consultation_id=case_id), by)


def _noted(_answer: object) -> None:
    """Who may no longer open it by now has not read it anew."""
