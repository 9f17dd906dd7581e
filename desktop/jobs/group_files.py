"""Files on their way into the center: read away from the window, looked through before they are taken."""

from __future__ import annotations

from pathlib import Path

from desktop.errors import CannotRead
from desktop.operations.attachments import MEGABYTE
from desktop.operations.group_files import MOST_MEGABYTES, FileRequest, looked_through, refuse_heavy
from desktop.queries.group_files import KeptFile, kept_file
from desktop.rules.file_names import safe_name
from desktop.storage.database import Database


def read_file(path: Path) -> FileRequest:
    """The file under the name it will have. Raises CannotRead and what `looked_through` raises."""
    try:
        if path.is_dir():
            raise CannotRead(safe_name(path.name), "folder")
        if not path.is_file():
            raise CannotRead(safe_name(path.name), "special" if path.exists() else "missing")
        refuse_heavy(path.name, path.stat().st_size)
        with path.open("rb") as opened:
            # one that grows while it is read is not followed for ever
            content = opened.read(MOST_MEGABYTES * MEGABYTE + 1)
    except FileNotFoundError:
        raise CannotRead(safe_name(path.name), "missing") from None
    except PermissionError:
        raise CannotRead(safe_name(path.name), "forbidden") from None
    except OSError:
        raise CannotRead(safe_name(path.name), "other") from None
    name = looked_through(FileRequest(name=path.name, content=content))
    return FileRequest(name=name, content=content)


def read_kept(database: Database, attachment_id: int) -> KeptFile:
    """Raises NotFound, BrokenFile."""
    with database.reading() as session:
        return kept_file(session, attachment_id)
