"""A record as plain JSON values and back: what the journal keeps and undo restores."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Date, DateTime, Enum, inspect

from desktop.models.base import Base


def image_of(record: Base, *, before: bool = False) -> dict[str, Any]:
    """The record's columns by name, as JSON values; with `before`, as they were when the transaction read them."""
    state = inspect(record)
    image: dict[str, Any] = {}
    for attribute in state.mapper.column_attrs:
        if attribute.key in record.rebuilt:
            continue
        value = state.dict.get(attribute.key)
        if before:
            history = state.attrs[attribute.key].history
            value = history.deleted[0] if history.deleted else value
        image[attribute.key] = _plain(value)
    return image


def values_of(model: type[Base], image: dict[str, Any]) -> dict[str, Any]:
    """The image's values in the types of the model's columns; names the model no longer has are left out."""
    columns = inspect(model).columns
    return {name: _typed(columns[name], value) for name, value in image.items() if name in columns}


def plain_values(values: dict[str, Any]) -> dict[str, Any]:
    """A row's values, by column, as JSON values."""
    return {name: _plain(value) for name, value in values.items()}


def record_name(record: Base) -> str:
    """`bookings:12`, or `booking_items:12,3` for a record with two keys."""
    return f"{record.__tablename__}:{record_id(record)}"


def record_id(record: Base) -> str:
    mapper = inspect(record).mapper
    return ",".join(str(value) for value in mapper.primary_key_from_instance(record))


@cache
def model_of(table: str) -> type[Base]:
    """The mapped class of a table's name; KeyError if there is none."""
    return {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}[table]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value


def _typed(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, DateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    if isinstance(column.type, Enum) and column.type.enum_class:
        return column.type.enum_class(value)
    return value
