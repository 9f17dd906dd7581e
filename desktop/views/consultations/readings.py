"""Opening a case that not everybody may open: the window has it written down."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desktop.application.desk import Desk
from desktop.jobs.case_readings import note_reading
from desktop.rules.openness import is_read_in_writing
from desktop.words import Openness


def note_opened(desk: Desk, owner: QObject, case_id: int, openness: Openness) -> None:
    """Nothing is noted of what the whole desk may open, nor while nobody sits here."""
    if desk.by is not None and is_read_in_writing(openness):
        desk.work(owner, partial(note_reading, by=desk.by, case_id=case_id), done=_noted, refused=_noted)


def _noted(_answer: object) -> None:
    """Who may no longer open it by now has not read it anew."""
