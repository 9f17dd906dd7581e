"""The pages of a paper as pictures, fitted to the width, no larger than on paper; printed and saved from here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMarginsF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPageLayout, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.application.pdf_pages import page_images, page_sizes
from desktop.errors import CannotWrite
from desktop.views.shared.theme import current, set_role

POINTS_PER_INCH = 72
PRINT_DPI = 300
ZOOMS = (1.0, 1.5, 2.0, 3.0)
GAP, MOST_KEPT = 8, 16
LARGEST = 1.4  # units of the screen to a point before somebody asks for larger: about as large as on paper


class PdfPreview(QWidget):
    """`failed` carries CannotWrite when a file could not be saved; `saved` the file, `printed` how many pages."""

    failed = Signal(object)
    saved = Signal(object)
    printed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pdf, self._zoom, self._name = b"", 0, ""
        self._area, self._pages = QScrollArea(), _Pages()
        self._area.setWidget(self._pages)
        self._area.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.count, self.smaller, self.larger = QLabel(), QToolButton(), QToolButton()
        set_role(self.count, "caption")
        for button, icon, step in ((self.smaller, "-", -1), (self.larger, "+", 1)):
            set_role(button, "quiet")
            button.setText(icon)
            button.setProperty("step", step)
            button.clicked.connect(self._step)
        line = QHBoxLayout()
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.smaller)
        line.addWidget(self.larger)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(line)
        whole.addWidget(self._area, 1)
        self._retranslate()

    @property
    def pdf(self) -> bytes:
        return self._pdf

    @property
    def page_count(self) -> int:
        return len(self._pages.sizes)

    def show_pdf(self, pdf: bytes, name: str) -> None:
        """`name` is what the file will be called; a PDF that cannot be read is a `ValueError`."""
        self._pdf, self._name, self._zoom = pdf, name, 0
        self._render()

    def clear(self) -> None:
        """Nothing to see, print or save."""
        self._pdf, self._name, self._zoom = b"", "", 0
        self._pages.show_pages(b"", 1, 1)
        self.count.clear()

    def print_pages(self) -> None:
        """Ask for the printer, then print at 300 dpi or better."""
        if not self._pdf:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, max(1, self.page_count))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Every wanted page at its full size on the sheet."""
        scale, count = max(PRINT_DPI, min(printer.resolution(), 600)) / POINTS_PER_INCH, self.page_count
        chosen = range(printer.fromPage() or 1, min(printer.toPage() or count, count) + 1)
        printer.setFullPage(True)
        printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
        painter = QPainter(printer)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in chosen:
            if page != chosen.start:
                printer.newPage()
            # one at a time: a hundred pages at this size do not fit into the memory of a desk's PC
            (image,) = page_images(self._pdf, scale=scale, first=page - 1, most=1)
            sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            size = image.size().scaled(sheet.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
        painter.end()
        self.printed.emit(len(chosen))

    @Slot()
    def save_pdf(self) -> None:
        """Ask where, then write the file; `failed` says why it could not be."""
        suggested = str(Path.home() / f"{self._name}.pdf")
        file, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), suggested, "PDF (*.pdf)")
        if file:
            self.save_to(Path(file))

    def save_to(self, file: Path) -> None:
        try:
            file.write_bytes(self._pdf)
        except OSError as problem:
            self.failed.emit(CannotWrite(str(file), problem.strerror or ""))
            return
        self.saved.emit(file)

    @Slot()
    def _step(self) -> None:
        button = self.sender()
        step = int(button.property("step")) if isinstance(button, QToolButton) else 0
        self._zoom = max(0, min(len(ZOOMS) - 1, self._zoom + step))
        self._render()

    def _render(self) -> None:
        if not self._pdf:
            return
        ratio = self.devicePixelRatioF()
        widest = max((width for width, _ in page_sizes(self._pdf)), default=595)
        wanted = min(self._area.viewport().width() - 2, widest * LARGEST) * ZOOMS[self._zoom]
        self._pages.show_pages(self._pdf, max(0.2, wanted / widest), ratio)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        self.count.setText(self.tr("%n pages", "", self.page_count))
        self.setAccessibleName(self.tr("Preview of {name}").format(name=self._name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._render()

    def sizeHint(self) -> QSize:
        return QSize(360, 240)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._render()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger.setAccessibleName(self.tr("Larger"))
        self.smaller.setToolTip(self.tr("Smaller"))
        self.larger.setToolTip(self.tr("Larger"))


class _Pages(QWidget):
    """The pages under each other on white; each becomes a picture when it first comes into sight."""

    def __init__(self) -> None:
        super().__init__()
        self.sizes: list[QSize] = []
        self._pdf, self._scale, self._ratio = b"", 1.0, 1.0
        self._shown: dict[int, QPixmap] = {}

    def show_pages(self, pdf: bytes, scale: float, ratio: float) -> None:
        """`scale` is how many units of the screen stand for a point; no PDF shows nothing."""
        self._pdf, self._scale, self._ratio = pdf, scale, ratio
        self._shown.clear()
        points = page_sizes(pdf) if pdf else []
        self.sizes = [QSize(round(width * scale), round(height * scale)) for width, height in points]
        height = sum(size.height() + GAP for size in self.sizes)
        self.setFixedSize(max((size.width() for size in self.sizes), default=0) + 2, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current().colour("line_strong"))
        y, seen = 0, set[int]()
        for number, size in enumerate(self.sizes):
            place = QRect(0, y, size.width() + 1, size.height() + 1)
            if place.intersects(event.rect()):
                seen.add(number)
                painter.drawPixmap(1, y + 1, self._picture(number))
                painter.drawRect(place)
            y += size.height() + GAP
        if len(self._shown) > MOST_KEPT:
            self._shown = {number: self._shown[number] for number in seen}

    def _picture(self, number: int) -> QPixmap:
        if number not in self._shown:
            (image,) = page_images(self._pdf, scale=self._scale * self._ratio, first=number, most=1)
            picture = self._shown[number] = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(self._ratio)
        return self._shown[number]
