"""Rooms that are let no more. Reads resources."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Resource
from desktop.words import ResourceKind


def retired_rooms(session: Session) -> dict[int, str]:
    """Their names by their ids."""
    retired = select(Resource.id, Resource.name).where(Resource.kind == ResourceKind.ROOM, ~Resource.active)
    return {row.id: row.name for row in session.execute(retired.order_by(Resource.id))}
