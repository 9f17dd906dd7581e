"""A paper's file: pages and pictures are seen here, everything else is opened by its own program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage, QImageReader, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError
from desktop.queries.registrations import PaperRow
from desktop.rules.file_names import PDF
from desktop.views.groups.record.tie_words import About
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.pdf_preview import PdfPreview
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.queries.group_files import KeptFile

LARGEST = 2400  # pixels of a side: more than a desk's screen has
FORMATS = {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif", "image/tiff": b"tiff"}


@dataclass(frozen=True, slots=True)
class Seen:
    """A file with its picture where it is one; `readable` for a PDF whose pages can be drawn."""

    file: KeptFile
    picture: QImage | None = None
    readable: bool = False


def look(database: Any, _progress: Progress, *, attachment_id: int) -> Seen:
    """The job of the desk's long lane."""
    from desktop.application.pdf_pages import page_sizes
    from desktop.jobs.group_files import read_kept

    file = read_kept(database, attachment_id)
    if file.media_type == PDF:
        try:
            return Seen(file, readable=bool(page_sizes(file.content)))
        except ValueError:
            return Seen(file)
    return Seen(file, picture=_picture(file) if file.media_type in FORMATS else None)


def put_out_copy(database: Any, _progress: Progress, *, attachment_id: int) -> Path:
    from desktop.application.opened_files import put_out
    from desktop.jobs.group_files import read_kept

    file = read_kept(database, attachment_id)
    return put_out(file.name, file.content)


def _picture(file: KeptFile) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(file.content))
    # left to guess, Qt may take one kind for another, whose header promises an enormous size
    reader = QImageReader(buffer, QByteArray(FORMATS[file.media_type]))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > LARGEST:
        reader.setScaledSize(size.scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    return None if picture.isNull() else picture


class PictureView(QWidget):
    """The picture as large as its place, no larger than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QImage()

    def show_picture(self, picture: QImage | None) -> None:
        self.picture = picture or QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  it is drawn whole
        if self.picture.isNull():
            return
        size = self.picture.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self.picture)
        painter.end()


class PaperView(QFrame):
    """Stands in the place of the list and the inspector; Esc goes back."""

    WIDE = True
    closed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self._about: About[PaperRow] | None = None
        self.seen: Seen | None = None
        self.opens: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.back, self.title, self.open_button = QPushButton(), QLabel(), QPushButton()
        self.print_button, self.message, self.hint = QPushButton(), Message(), Paragraph()
        self.pages, self.picture = PdfPreview(), PictureView()
        self._lay_out()
        self.back.clicked.connect(self.close_sheet)
        self.open_button.clicked.connect(self.open_outside)
        self.print_button.clicked.connect(self.pages.print_pages)
        bind_keys(self, {"Ctrl+O": self.open_outside, "Ctrl+P": self.pages.print_pages})
        self._say_words()

    def _lay_out(self) -> None:
        set_role(self.title, "title")
        self.back.setIcon(icons.icon("verb.back"))
        self.open_button.setIcon(icons.icon("thing.referral"))
        self.print_button.setIcon(icons.icon("verb.print"))
        self.open_button.setToolTip("Ctrl+O")
        head, card, inside = QHBoxLayout(), QFrame(), QWidget()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        for button in (self.print_button, self.open_button):
            head.addWidget(button)
        for button in (self.back, self.print_button, self.open_button):
            button.setAutoDefault(True)
        set_role(card, "card")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._looks = QStackedLayout(inside)
        for part in (self.hint, self.pages, self.picture):
            self._looks.addWidget(part)
        line = QVBoxLayout(card)
        line.setContentsMargins(12, 10, 12, 12)
        line.addWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 16)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.message)
        whole.addWidget(card, 1)

    def open(self, about: About[PaperRow] | None = None) -> None:
        """The file of a paper, read away from the window."""
        self._about, self.seen = about, None
        self.message.clear()
        self.pages.clear()
        self.picture.show_picture(None)
        self._fit()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._file is not None:
            self._desk.work(self, partial(look, attachment_id=self._file), done=self._show, refused=self._refused)

    @property
    def _file(self) -> int | None:
        return self._about.row.attachment_id if self._about is not None else None

    def _show(self, seen: Seen) -> None:
        if self._about is None or seen.file.name != self._about.row.file_name:
            return
        self.seen = seen
        if seen.readable:
            self.pages.show_pdf(seen.file.content, f"{self._about.row.name}")
        self.picture.show_picture(seen.picture)
        self._fit()

    def _fit(self) -> None:
        seen = self.seen
        shown = (
            self.hint if seen is None else self.pages if seen.readable else self.picture if seen.picture else self.hint
        )
        self._looks.setCurrentWidget(shown)
        self.print_button.setVisible(shown is self.pages)
        self._say_words()

    @Slot()
    def open_outside(self) -> None:
        """A copy that cannot be written goes to the program that the computer has for it."""
        if self._file is not None:
            job = partial(put_out_copy, attachment_id=self._file)
            self._desk.work(self, job, done=self._opened, refused=self._refused)

    def _opened(self, copy: Path) -> None:
        if not self.opens(QUrl.fromLocalFile(str(copy))):
            first = self.tr("This computer has no program for {name}.").format(name=copy.name)
            self.message.say("refused", first, self.tr("Nothing was changed. Ask for the paper as a PDF."))

    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    @Slot()
    def close_sheet(self) -> None:
        self._about, self.seen = None, None
        self.setVisible(False)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        self.setAccessibleName(self.tr("File of a paper"))
        self.back.setText(self.tr("Back to the group"))
        self.open_button.setText(self.tr("Open in its program"))
        self.print_button.setText(self.tr("Print"))
        if self._about is not None:
            named = f"{self._about.row.name}　{self._about.card.name}"
            wide = self.title.fontMetrics().elidedText(
                named, Qt.TextElideMode.ElideMiddle, max(300, self.width() - 560)
            )
            self.title.setText(wide)
            self.title.setToolTip(named)
            self.picture.setAccessibleName(self._about.row.file_name)
        self.hint.say(self._hint())

    def _hint(self) -> str:
        if self.seen is None:
            return self.tr("Reading…")
        if self.seen.file.media_type == PDF or self.seen.file.media_type in FORMATS:
            return self.tr(
                "{name} cannot be shown here: it has a password, or it is damaged. It is kept as it came; try to open"
                " it in its own program."
            ).format(name=self.seen.file.name)
        return self.tr("{name} is seen in its own program.").format(name=self.seen.file.name)
