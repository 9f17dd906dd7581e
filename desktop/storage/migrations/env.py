"""One history for SQLite and PostgreSQL. The caller hands over an open connection."""

from __future__ import annotations

from typing import Any

from alembic import context
from sqlalchemy import Connection

from desktop.models import Base

# search words: a virtual table on one engine, an array on the other
BESIDE_THE_MODELS = ("group_search", "consultation_search")


def include_name(name: str | None, kind: str, _parents: Any) -> bool:
    return not (kind == "table" and name is not None and name.startswith(BESIDE_THE_MODELS))


def run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        render_as_batch=True,
        compare_type=True,
        compare_server_default=True,
        include_name=include_name,
    )
    with context.begin_transaction():
        context.run_migrations()


run(context.config.attributes["connection"])
