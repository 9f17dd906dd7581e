"""Moments of days on the center's clock, as conditions."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Mapped


def within(column: Mapped[datetime], first: date, until: date) -> ColumnElement[bool]:
    """The moments of a half-open stretch of days."""
    return (column >= datetime.combine(first, time.min)) & (column < datetime.combine(until, time.min))


def on_days(column: Mapped[datetime], first: date, last: date) -> ColumnElement[bool]:
    """The moments from a day to another, both included."""
    return within(column, first, last + timedelta(days=1))


def on_day(column: Mapped[datetime], day: date) -> ColumnElement[bool]:
    return on_days(column, day, day)
