"""Rooms and machines that are let no more. Reads resources."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Resource


def retired_rooms(session: Session) -> dict[int, str]:
    """Their names by their ids."""
    retired = select(Resource.id, Resource.name).where(~Resource.active)
    return {row.id: row.name for row in session.execute(retired.order_by(Resource.id))}
