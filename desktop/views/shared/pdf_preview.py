"""The pages of a paper as pictures, fitted to the width; printed and saved from here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMarginsF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.application.pdf_pages import page_count, page_images
from desktop.errors import CannotWrite
from desktop.views.shared.theme import current, set_role

POINTS_PER_INCH = 72
PRINT_DPI = 300
ZOOMS = (1.0, 1.5, 2.0, 3.0)
GAP = 8
MOST_SHOWN = 40  # pages; what is printed and saved is all of them


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
        return page_count(self._pdf) if self._pdf else 0

    def show_pdf(self, pdf: bytes, name: str) -> None:
        """`name` is what the file will be called; a PDF that cannot be read is a `ValueError`."""
        self._pdf, self._name, self._zoom = pdf, name, 0
        self._render()

    def clear(self) -> None:
        """Nothing to see, print or save."""
        self._pdf, self._name, self._zoom = b"", "", 0
        self._pages.show_images([], 1)
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
        wanted = (self._area.viewport().width() - 2) * ZOOMS[self._zoom]
        one = page_images(self._pdf, scale=0.1, most=1)
        points = one[0].width() * 10 if one else 595
        self._pages.show_images(page_images(self._pdf, scale=max(0.2, wanted / points * ratio), most=MOST_SHOWN), ratio)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        count = self.page_count
        told = self.tr("%n pages", "", count)
        if count > MOST_SHOWN:
            told = self.tr("{pages}, the first {shown} shown").format(pages=told, shown=MOST_SHOWN)
        self.count.setText(told)
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
    """The pictures under each other on white."""

    def __init__(self) -> None:
        super().__init__()
        self.images: list[QImage] = []
        self._shown: list[QPixmap] = []

    def show_images(self, images: list[QImage], ratio: float) -> None:
        self.images = images
        self._shown = [QPixmap.fromImage(image) for image in images]
        for picture in self._shown:
            picture.setDevicePixelRatio(ratio)
        sizes = [picture.deviceIndependentSize() for picture in self._shown]
        height = sum(size.height() + GAP for size in sizes)
        self.setFixedSize(round(max((size.width() for size in sizes), default=0)) + 2, round(height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event  # all of it is painted
        painter = QPainter(self)
        painter.setPen(current().colour("line_strong"))
        y = 0
        for picture in self._shown:
            size = picture.deviceIndependentSize().toSize()
            painter.drawPixmap(1, y + 1, picture)
            painter.drawRect(0, y, size.width() + 1, size.height() + 1)
            y += size.height() + GAP
