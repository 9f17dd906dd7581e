"""A center is a folder (embedded database, attachments, backups, outbox) or a PostgreSQL URL."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError

from desktop.errors import CannotWrite, CenterExists, NotACenter, NotADemo, OnNetworkShare, Unreachable
from desktop.models import Center
from desktop.storage.backup import back_up
from desktop.storage.clock import demo_clock, standing_clock
from desktop.storage.complaints import refusal_of
from desktop.storage.database import Database
from desktop.storage.engines import is_url, postgresql_engine, sqlite_engine
from desktop.storage.schema import bring_up_to_date, schema_of

DATABASE_FILE = "center.db"
DEMO_HOUR = time(10, 0)
SHARED_FILESYSTEMS = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.rclone", "davfs", "9p"})
OCTAL = re.compile(r"\\([0-7]{3})")  # how a mount point's name holds a space
SYNCED_FOLDERS = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "box sync")


def open_center(where: str, key: str = "") -> Database:
    """Open the center and bring its schema up to date, after a backup.

    Raises NotACenter, Unreachable, WrongKey, ProgramTooOld, OnNetworkShare, CannotWrite for a folder without rights.
    """
    if is_url(where):
        return _opened(postgresql_engine(where), where)
    folder = Path(where)
    file = folder / DATABASE_FILE
    if not file.is_file():
        raise NotACenter(where)
    refuse_shared_folder(folder)
    return _opened(sqlite_engine(file, key), where, folder / "backups")


def make_center(where: str, key: str = "", file: str = DATABASE_FILE) -> Database:
    """Make an empty center's tables. Raises CenterExists when there is one, OnNetworkShare, Unreachable, CannotWrite.

    Under another `file` name nobody takes it for a center yet.
    """
    if is_url(where):
        engine = postgresql_engine(where)
        with _closed_unless_open(engine):
            if _schema(engine, where) is not None:
                raise CenterExists(where)
    else:
        folder = Path(where)
        if (folder / DATABASE_FILE).exists():
            raise CenterExists(where)
        refuse_shared_folder(folder)
        for part in ("attachments", "backups", "outbox"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        engine = sqlite_engine(folder / file, key)
    with _closed_unless_open(engine), _refused(engine, where):
        bring_up_to_date(engine, lambda: None)
        return Database(engine, where)


def with_demo_clock(database: Database, now: datetime | None, *, running: bool) -> Database:
    """The database with a demo center's clock: at `now`, else on its own day at ten; it runs on for a window.

    A real center keeps the real clock; asked for another `now`, it raises NotADemo.
    """
    with database.reading() as session:
        day = session.scalars(select(Center.demo_day)).first()
    if day is None:
        if now is not None:
            raise NotADemo
        return database
    moment = now or datetime.combine(day, DEMO_HOUR)
    return replace(database, clock=demo_clock(moment) if running else standing_clock(moment))


def refuse_shared_folder(folder: Path) -> None:
    """An embedded database over a network or in a synced folder loses data: OnNetworkShare."""
    place = folder.resolve()  # a link may lead there
    if any(word in part.lower() for part in (*place.parts, *folder.absolute().parts) for word in SYNCED_FOLDERS):
        raise OnNetworkShare(str(folder))
    if str(place).startswith(("\\\\", "//")) or filesystem_at(place, _mounts()) in SHARED_FILESYSTEMS:
        raise OnNetworkShare(str(folder))


def filesystem_at(place: Path, mounts: str) -> str:
    """The kind of file system a folder is on, by the longest mount point above it in the text of /proc/mounts."""
    best, kind = "", ""
    for line in mounts.splitlines():
        _device, mount, filesystem, *_ = line.split(" ")
        point = OCTAL.sub(lambda escaped: chr(int(escaped[1], 8)), mount)
        if place.is_relative_to(point) and len(point) >= len(best):
            best, kind = point, filesystem
    return kind


def _opened(engine: Engine, where: str, backups: Path | None = None) -> Database:
    with _closed_unless_open(engine):
        if _schema(engine, where) is None:
            raise NotACenter(where)
        bring_up_to_date(engine, lambda: _before_migrating(engine, backups))
        return Database(engine, where)


@contextmanager
def _closed_unless_open(engine: Engine) -> Generator[None, None, None]:
    """A refused center keeps no connection: its file can be moved, its server's database dropped."""
    try:
        yield
    except BaseException:
        engine.dispose()
        raise


def _schema(engine: Engine, where: str) -> str | None:
    with _refused(engine, where):
        return schema_of(engine)


@contextmanager
def _refused(engine: Engine, where: str) -> Generator[None, None, None]:
    """Complaints at the opening: whatever a server says it is out of reach, whatever a file says it is unusable."""
    try:
        yield
    except DBAPIError as failure:
        if engine.dialect.name == "postgresql":
            raise Unreachable(where) from failure
        refusal = refusal_of(failure, where)
        if refusal is None or isinstance(refusal, Unreachable):
            refusal = CannotWrite(where, str(failure.orig))
        raise refusal from failure


def _before_migrating(engine: Engine, backups: Path | None) -> None:
    if backups is not None:
        back_up(engine, backups, "before-migrating")


def _mounts() -> str:
    """The text of /proc/mounts, empty where there is none."""
    mounts = Path("/proc/mounts")
    return mounts.read_text(encoding="utf-8", errors="replace") if mounts.exists() else ""
