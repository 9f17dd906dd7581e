"""The file of a paper: chosen or dropped here, read away from the window, looked through before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QSize, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.operations.group_files import MOST_MEGABYTES
from desktop.rules.file_names import KEPT
from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role

if TYPE_CHECKING:
    from desktop.operations.group_files import FileRequest


def read(_database: Any, _progress: Progress, *, path: str) -> FileRequest:
    """The job of the desk's long lane."""
    from desktop.jobs.group_files import read_file

    return read_file(Path(path))


def dropped_files(data: QMimeData) -> list[str]:
    """The files of this computer that are dropped."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


class FileField(QFrame):
    """`changed` when a file was taken; `refused` carries why it was not, and the one before stays."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.request: FileRequest | None = None
        self.path, self._kept, self._number = "", "", 0
        self.is_reading = False
        self.choose, self._said = QPushButton(), Paragraph()
        self.ask_which: Callable[[], str] = self._ask_which
        set_role(self._said, "caption")
        self.choose.setAutoDefault(True)
        self.choose.setIcon(icons.icon("verb.attach"))
        self.choose.setIconSize(QSize(current().scaled(16), current().scaled(16)))
        self.choose.clicked.connect(self._ask)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.choose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.choose)
        whole.addWidget(self._said)
        self.say_words()

    def put_kept(self, name: str) -> None:
        """What the paper has already, empty for no file; a file that is being read is forgotten."""
        self.request, self.path, self._kept = None, "", name
        self.is_reading, self._number = False, self._number + 1
        self.say_words()

    def take_path(self, path: str) -> None:
        """Look the file through; then `changed` or `refused`."""
        self._number += 1
        self.is_reading = True
        self.say_words()
        done, refused = partial(self._taken, self._number, path), partial(self._not_taken, self._number)
        self._desk.work(self, partial(read, path=path), done=done, refused=refused)

    def _taken(self, number: int, path: str, file: FileRequest) -> None:
        if number == self._number:
            self.request, self.path, self.is_reading = file, path, False
            self.say_words()
            self.changed.emit()

    def _not_taken(self, number: int, refusal: object) -> None:
        if number == self._number:
            self.is_reading = False
            self.say_words()
            self.refused.emit(refusal)

    @Slot()
    def _ask(self) -> None:
        if path := self.ask_which():
            self.take_path(path)

    def _ask_which(self) -> str:
        kinds = " ".join(f"*{suffix}" for suffix in KEPT)
        return QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", f"{self.tr('Papers')} ({kinds})")[0]

    def say_words(self) -> None:
        """Every word of the field, in the language of the window."""
        self.choose.setText(
            self.tr("Choose another file…") if self.request or self._kept else self.tr("Choose a file…")
        )
        if self.is_reading:
            said = self.tr("Looking at it…")
        elif self.request is not None:
            said = self.request.name
        elif self._kept:
            said = self._kept
        else:
            said = self.tr("PDF, picture, text or spreadsheet up to {most} MB; or drop it here")
        self._said.say(said.format(most=MOST_MEGABYTES) if not (self.request or self._kept) else said)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.take_path(files[0])
