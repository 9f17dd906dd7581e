"""The center's clock. It is read once per transaction and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.rules.center_time import CENTER_ZONE

Clock = Callable[[Session], datetime]
"""Gives the present moment with its zone; a session of the center is at hand to ask the server."""


def real_clock(session: Session) -> datetime:
    """The server's clock on PostgreSQL, so that all PCs agree; this PC's clock on an embedded database."""
    if session.get_bind().dialect.name == "postgresql":
        return session.execute(text("SELECT clock_timestamp()")).scalar_one()
    return datetime.now(UTC)


def standing_clock(moment: datetime) -> Clock:
    """A clock that stands still at a wall-clock moment: for demo centers."""
    fixed = moment.replace(tzinfo=CENTER_ZONE)
    return lambda _session: fixed


def demo_clock(moment: datetime) -> Clock:
    """A clock that starts at a wall-clock moment and runs on: a window on a demo center."""
    start, since = moment.replace(tzinfo=CENTER_ZONE), datetime.now(UTC)
    return lambda _session: start + (datetime.now(UTC) - since)


def wall_clock(moment: datetime) -> datetime:
    """The moment as the center's wall shows it, without zone."""
    return moment.astimezone(CENTER_ZONE).replace(tzinfo=None)


def stamp(moment: datetime) -> datetime:
    """The moment in UTC, without zone: what the journal keeps."""
    return moment.astimezone(UTC).replace(tzinfo=None)
