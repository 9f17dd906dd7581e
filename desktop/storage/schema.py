"""The schema a program expects, and how a database gets there."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text

from desktop.errors import ProgramTooOld

SCHEMA = "20261122_1500"  # the newest migration; a test compares, so that start-up need not load Alembic to know
MIGRATION_LOCK = 0x4D45
MIGRATIONS = Path(__file__).parent / "migrations"


def schema_of(engine: Engine) -> str | None:
    """The database's schema, None while it is empty."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def bring_up_to_date(engine: Engine, before_migrating: Callable[[], None]) -> bool:
    """Migrate if needed, after `before_migrating` (a backup) on a database in use; True if anything was done.

    Raises ProgramTooOld when a newer program has migrated it.
    """
    found = schema_of(engine)
    if found == SCHEMA:
        return False
    if found is not None and found not in known_schemas():
        raise ProgramTooOld(found)
    if found is not None:
        before_migrating()
    with engine.connect() as connection:
        _migrate(connection)
    return True


def known_schemas() -> set[str]:
    return {path.stem[:13] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}


def alembic_config(connection: Connection) -> Any:
    """Alembic's configuration for an open connection; Alembic is loaded only when there is something to migrate."""
    from alembic.config import Config

    # Alembic would keep the standard output of the moment it was imported, which may be closed by now
    config = Config(stdout=StringIO())
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _migrate(connection: Connection) -> None:
    """Batch mode rebuilds parent tables: with foreign keys on, SQLite would delete their children under CASCADE."""
    from alembic import command

    config = alembic_config(connection)
    if connection.dialect.name == "sqlite":
        _switch_foreign_keys(connection, "OFF")
        command.upgrade(config, "head")
        connection.commit()
        faults = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not faults, f"migration left rows without parents: {faults[:5]}"
        connection.commit()
        _switch_foreign_keys(connection, "ON")
    else:
        # other PCs wait until this one has committed, however long it takes
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
        command.upgrade(config, "head")
    connection.commit()


def _switch_foreign_keys(connection: Connection, state: str) -> None:
    """On the driver itself: within a transaction, and everything else here begins one, the switch does nothing."""
    connection.connection.cursor().execute(f"PRAGMA foreign_keys={state}")
