"""What fits the columns of a record: judged before the database sees it, the same on both engines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, cast

from sqlalchemy import JSON, Date, String

from desktop.errors import NotReadable, TooLongText
from desktop.models.base import Base
from desktop.rules.dates import EARLIEST, LATEST


def refuse_unfit(kind: type[Base], values: Mapping[str, Any]) -> None:
    """Judge a record by its columns' names.

    Raises TooLongText, and NotReadable for what is no text (NUL and halves of a character, in JSON too) and for a day
    that no calendar here has.
    """
    texts, plain, days = _columns(kind)
    for field, most in texts:
        if isinstance(text := values.get(field), str):
            _refuse_no_text(field, text)
            if most is not None and len(text) > most:
                raise TooLongText(field, len(text), most)
    for field in plain:
        for text in _texts_in(values.get(field)):
            _refuse_no_text(field, text)
    for field in days:
        if isinstance(day := values.get(field), date):
            refuse_no_day(field, day)


def refuse_no_day(field: str, day: date) -> None:
    """Raises NotReadable for a day before the calendar of today, or after which there is no other."""
    if not EARLIEST <= day <= LATEST:
        raise NotReadable(field, day.isoformat())


@cache
def _columns(kind: type[Base]) -> tuple[tuple[tuple[str, int | None], ...], tuple[str, ...], tuple[str, ...]]:
    """The texts and how long each may be, the JSON columns, the days; attributes are named as their columns."""
    columns = kind.__table__.columns
    return (
        tuple((column.key, column.type.length) for column in columns if isinstance(column.type, String)),
        tuple(column.key for column in columns if isinstance(column.type, JSON)),
        tuple(column.key for column in columns if isinstance(column.type, Date)),
    )


def _texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in cast("dict[str, Any]", value).items():
            yield key
            yield from _texts_in(inner)
    elif isinstance(value, list | tuple):
        for inner in cast("list[Any]", value):
            yield from _texts_in(inner)


def _refuse_no_text(field: str, text: str) -> None:
    readable = text.encode("utf-8", "replace").decode().replace("\0", "?")
    if readable != text:
        raise NotReadable(field, readable)
