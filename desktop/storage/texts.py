"""Records that do not fit their columns are refused before the database sees them: the same on both engines."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import Session, sessionmaker

from desktop.models import Base
from desktop.models.fitting import refuse_unfit


def listen(writers: sessionmaker[Session]) -> None:
    event.listen(writers, "before_flush", _judge)


def _judge(session: Session, _context: Any, _chosen: Any) -> None:
    """Raises TooLongText and NotReadable."""
    records: list[Base] = [*session.new, *session.dirty]
    for record in records:
        refuse_unfit(type(record), record.__dict__)
