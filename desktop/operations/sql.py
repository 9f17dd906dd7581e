"""INSERT with ON CONFLICT, which both engines have in dialects of their own."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from desktop.models import Base


def insert_into(session: Session, model: type[Base]) -> Any:
    return insert_for(session.get_bind().dialect.name, model)


def insert_for(dialect: str, model: type[Base]) -> Any:
    """The same for an engine by its name, for statements that are built once."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql  # it loads six drivers, and a center in a file needs none

        return postgresql.insert(model)
    return sqlite.insert(model)
