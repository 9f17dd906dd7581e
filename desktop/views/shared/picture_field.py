"""The picture of an event: chosen from a file or dropped here, looked through before it is taken."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import NotAPicture, PictureTooHeavy
from desktop.operations.attachments import MEGABYTE, MOST_MEGABYTES, PictureRequest, checked
from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role

THUMB = (96, 64)
PNG_BEGINS = b"\x89PNG"


def read_picture_file(_database: object, _progress: Progress, path: str) -> PictureRequest:
    """The file as a picture. Raises what `checked` raises; a file that cannot be read is no picture."""
    file = Path(path)
    try:
        size = file.stat().st_size
        if size > MOST_MEGABYTES * MEGABYTE:
            raise PictureTooHeavy(file.name, -(-size // MEGABYTE), MOST_MEGABYTES)
        picture = PictureRequest(name=file.name, media_type="", content=file.read_bytes())
    except OSError:
        raise NotAPicture(file.name) from None
    checked(picture)
    return picture


def thumbnail(content: bytes, most: QSize) -> QPixmap:
    """The picture no larger than `most`, empty where it cannot be shown; a large JPEG is not unfolded whole."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    # left to guess, Qt may take a PNG for a TGA, whose header it reads as an enormous size
    reader = QImageReader(buffer, QByteArray(b"png" if content.startswith(PNG_BEGINS) else b"jpeg"))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())


class PictureField(QFrame):
    """`changed` when another picture was taken or the one there was is gone; `refused` carries why not."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.request: PictureRequest | None = None
        self.path, self.drops = "", False
        self.setAcceptDrops(True)
        self._thumb, self._name = QLabel(), Paragraph()
        set_role(self._name, "caption")
        self.choose = QPushButton(self.tr("Choose a picture"))
        self.remove = QPushButton(self.tr("Leave it out"))
        for button, icon in ((self.choose, "verb.picture"), (self.remove, "verb.remove")):
            set_role(button, "small")
            button.setAutoDefault(True)
            button.setIcon(icons.icon(icon))
            button.setIconSize(QSize(current().scaled(16), current().scaled(16)))
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        verbs, told, whole = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        verbs.setSpacing(6)
        verbs.addWidget(self.choose)
        verbs.addWidget(self.remove)
        verbs.addStretch(1)
        told.setSpacing(4)
        told.addLayout(verbs)
        told.addWidget(self._name)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(told, 1)
        self.setFocusProxy(self.choose)
        self.put_none()

    def put_none(self) -> None:
        self.request, self.path, self.drops = None, "", False
        self._show(b"", "")

    def put_saved(self, content: bytes | None) -> None:
        """The picture that the event has."""
        self.put_none()
        if content:
            self._show(content, self.tr("As it is saved"))

    def take_file(self, path: str) -> None:
        """Look the file through, away from the window; then `changed` or `refused`."""
        self._name.say(self.tr("Looking at it…"))
        job = partial(read_picture_file, path=path)
        self._desk.work(self, job, done=partial(self._taken, path), refused=self._not_taken)

    def _taken(self, path: str, picture: PictureRequest) -> None:
        self.request, self.path, self.drops = picture, path, False
        self._show(picture.content, picture.name)
        self.changed.emit()

    def _not_taken(self, refusal: object) -> None:
        self._show(self.request.content if self.request else b"", self.request.name if self.request else "")
        self.refused.emit(refusal)

    def _show(self, content: bytes, name: str) -> None:
        theme = current()
        made = thumbnail(content, QSize(theme.scaled(THUMB[0]), theme.scaled(THUMB[1]))) if content else QPixmap()
        self._thumb.setPixmap(made)
        self._thumb.setVisible(not made.isNull())
        self.remove.setVisible(bool(content))
        self._name.say(name or self.tr("PNG or JPEG, up to {most} MB; or drop it here").format(most=MOST_MEGABYTES))

    @Slot()
    def _ask(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        )
        if path:
            self.take_file(path)

    @Slot()
    def _remove(self) -> None:
        self.put_none()
        self.drops = True
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take_file(files[0])
