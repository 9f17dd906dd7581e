"""The groups that nobody ever consulted, written to a file of the place and kind that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError
from desktop.operations.acting import By
from desktop.queries.work_rows import NeverWish

Done = Callable[[Any], None]
Refused = Callable[[DeskError], None]


def write(database: Any, _progress: Progress, *, by: By, wish: NeverWish, out: Path) -> Any:
    from desktop.jobs.group_export import ExportFormat
    from desktop.jobs.work_papers import write_never_consulted

    kind = ExportFormat.CSV_UTF8 if out.suffix.lower() == ".csv" else ExportFormat.XLSX
    return write_never_consulted(database, by, wish, kind, out)


def write_never_file(desk: Desk, owner: QWidget, wish: NeverWish, done: Done, refused: Refused) -> None:
    """Ask where to, and write it on the long lane; nothing where no place is chosen."""
    title = QCoreApplication.translate("work", "Write the list of groups")
    name = QCoreApplication.translate("work", "Groups never consulted")
    file, _kind = QFileDialog.getSaveFileName(owner, title, f"{name}.xlsx", "Excel (*.xlsx);;CSV UTF-8 (*.csv)")
    if file and desk.by is not None:
        desk.work(owner, partial(write, by=desk.by, wish=wish, out=Path(file)), done=done, refused=refused)
