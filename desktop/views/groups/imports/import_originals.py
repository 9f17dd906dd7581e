"""The files of imports as they were: opened with the program of this PC; and an import taken back as a whole."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError

PREFIX = "madoguchi-list-"


def open_original(desk: Desk, owner: QWidget, import_id: int) -> None:
    """Put a copy of the kept file aside and open that."""
    from desktop.queries.imports import import_file

    if import_id:
        desk.read(owner, partial(import_file, import_id=import_id), done=_open, topic="original")


def take_back(
    desk: Desk,
    owner: QWidget,
    import_id: int,
    *,
    done: Callable[[], None],
    refused: Callable[[DeskError], None],
) -> None:
    """Undo the import, whenever it was."""
    from desktop.operations.undo import undo
    from desktop.queries.imports import ImportRow, import_row

    def go(row: ImportRow) -> None:
        desk.write(owner, partial(undo, number=row.number), done=lambda _number: done(), refused=refused)

    if import_id:
        desk.read(owner, partial(import_row, import_id=import_id), done=go, refused=refused, topic="take back")


def copy_of(kept: tuple[str, bytes]) -> Path:
    """The file under its own name in a folder of its own, of the name only what is a name."""
    name, content = kept
    file = Path(tempfile.mkdtemp(prefix=PREFIX)) / (Path(name.replace("\\", "/")).name or "list")
    file.write_bytes(content)
    return file


def _open(kept: tuple[str, bytes]) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy_of(kept))))
