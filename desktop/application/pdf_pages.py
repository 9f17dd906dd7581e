"""The pages of a PDF as pictures, for the preview and for printers."""

from __future__ import annotations

from threading import Lock
from typing import Any

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

# PDFium keeps global state: two threads inside it at once bring the process down.
_pdfium = Lock()


def page_images(pdf: bytes, *, scale: float, first: int = 0, most: int | None = None) -> list[QImage]:
    """The pages from `first` (0) on, at `most` so many, `scale` pixels to a point. An unreadable PDF: `ValueError`."""
    with _pdfium:
        try:
            document: Any = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as damaged:
            raise ValueError("not a readable PDF") from damaged
        try:
            end = len(document) if most is None else min(first + most, len(document))
            return [_image(document[number], scale) for number in range(first, end)]
        except pdfium.PdfiumError as damaged:
            raise ValueError("not a readable PDF") from damaged
        finally:
            document.close()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of every page, in points. A PDF that cannot be read is a `ValueError`."""
    with _pdfium:
        try:
            document: Any = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as damaged:
            raise ValueError("not a readable PDF") from damaged
        try:
            return [tuple(document.get_page_size(number)) for number in range(len(document))]
        except pdfium.PdfiumError as damaged:
            raise ValueError("not a readable PDF") from damaged
        finally:
            document.close()


def _image(page: Any, scale: float) -> QImage:
    bitmap: Any = page.render(scale=scale, rev_byteorder=False, force_bitmap_format=pdfium.raw.FPDFBitmap_BGRx)
    # BGRx bytes are what Qt calls RGB32 on a little-endian machine; the copy outlives PDFium's buffer.
    image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
    bitmap.close()
    page.close()
    return image
