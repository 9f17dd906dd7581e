"""The pages of a PDF as pictures, for the preview and for printers."""

from __future__ import annotations

from threading import Lock
from typing import Any

import pypdfium2 as pdfium
from PySide6.QtGui import QImage

# PDFium keeps global state: two threads inside it at once bring the process down.
_pdfium = Lock()


def page_images(pdf: bytes, *, scale: float) -> list[QImage]:
    """Every page, `scale` pixels to a point; a PDF that cannot be read is a `ValueError`."""
    with _pdfium:
        try:
            document: Any = pdfium.PdfDocument(pdf)
        except pdfium.PdfiumError as damaged:
            raise ValueError("not a readable PDF") from damaged
        try:
            return [_image(document[number], scale) for number in range(len(document))]
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
