"""One engine per process: SQLite through SQLCipher (no key = a plain file), PostgreSQL through psycopg."""

from __future__ import annotations

from pathlib import Path
from random import uniform
from time import monotonic, sleep
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url

from desktop.storage.same_file import SameFile

BUSY_SECONDS = 10.0  # twice the longest hold the house allows, an import of 10,000 rows
CONNECT_SECONDS = 5
# what is deleted is overwritten: a record that was erased is not to be read out of the file
PRAGMAS = ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL", "temp_store=MEMORY", "secure_delete=ON")
WRITING = "BEGIN IMMEDIATE"
TURN_SECONDS = 0.002, 0.006
NO_TRANSACTION = ""  # as the execution option `begin`: VACUUM and ATTACH work outside of transactions only


def sqlite_engine(file: Path, key: str = "", *, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """Foreign keys on, WAL, every commit on the disk before it is acknowledged; writes begin with BEGIN IMMEDIATE."""
    engine = create_engine(
        URL.create("sqlite", database=str(file)),  # a folder may be called anything: ? and % too
        module=sqlcipher,
        connect_args={"timeout": busy_seconds, "check_same_thread": False},
        pool_size=8,
    )

    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # SQLAlchemy, not the driver, says BEGIN
        cursor = connection.cursor()
        if key:
            cursor.execute(f'PRAGMA key = "{key.replace(chr(34), chr(34) * 2)}"')
        for pragma in PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    def begin(connection: Any) -> None:
        begins = connection.get_execution_options().get("begin", "BEGIN")
        if begins == WRITING:
            _begin_writing(connection, busy_seconds)
        elif begins:
            connection.exec_driver_sql(begins)

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    SameFile(engine, Path(file))
    return engine


def _begin_writing(connection: Connection, busy_seconds: float) -> None:
    """Wait for the write lock by asking often, at random moments.

    SQLite's own waiting asks ever more rarely: among twenty busy clerks it starved one beyond five seconds.
    """
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA busy_timeout=0")
    give_up = monotonic() + busy_seconds
    try:
        while monotonic() < give_up:
            try:
                cursor.execute(WRITING)
            except connection.dialect.loaded_dbapi.OperationalError:
                sleep(uniform(*TURN_SECONDS))  # noqa: S311 - a waiting time is no secret
            else:
                return
        connection.exec_driver_sql(WRITING)
    finally:
        cursor.execute(f"PRAGMA busy_timeout={int(busy_seconds * 1000)}")
        cursor.close()


def postgresql_engine(url: str) -> Engine:
    """With room to group ten years in memory: in the 4 MB a server gives unasked they are sorted on its disk."""
    parsed = make_url(url).set(drivername="postgresql+psycopg")
    return create_engine(
        parsed,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": CONNECT_SECONDS,
            "options": "-c lock_timeout=10000 -c timezone=UTC -c work_mem=16MB",
        },
    )


def is_url(where: str) -> bool:
    return where.startswith(("postgresql://", "postgresql+psycopg://"))
