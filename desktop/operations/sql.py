"""INSERT with ON CONFLICT, which both engines have in dialects of their own."""

from __future__ import annotations

from typing import Any

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from desktop.models import Base


def insert_into(session: Session, model: type[Base]) -> Any:
    postgres = session.get_bind().dialect.name == "postgresql"
    return postgresql.insert(model) if postgres else sqlite.insert(model)
