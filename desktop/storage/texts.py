"""Texts that do not fit their column are refused before the database sees them: the same on both engines."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import String, event
from sqlalchemy.orm import Session, sessionmaker

from desktop.errors import NotReadable, TooLongText
from desktop.models import Base


def listen(writers: sessionmaker[Session]) -> None:
    event.listen(writers, "before_flush", _judge)


def _judge(session: Session, _context: Any, _chosen: Any) -> None:
    """Raises TooLongText, and NotReadable for what is no text: NUL and halves of a character."""
    records: list[Base] = [*session.new, *session.dirty]
    for record in records:
        for field, most in _columns(type(record)):
            if isinstance(text := record.__dict__.get(field), str):
                _fits(field, text, most)


@cache
def _columns(kind: type[Base]) -> tuple[tuple[str, int | None], ...]:
    """The texts of a kind of record, and how long each may be; attributes are named as their columns."""
    columns = kind.__table__.columns
    return tuple((column.key, column.type.length) for column in columns if isinstance(column.type, String))


def _fits(field: str, text: str, most: int | None) -> None:
    readable = text.encode("utf-8", "replace").decode().replace("\0", "?")
    if readable != text:
        raise NotReadable(field, readable)
    if most is not None and len(text) > most:
        raise TooLongText(field, len(text), most)
