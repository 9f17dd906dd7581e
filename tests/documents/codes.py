"""The QR codes on a printed page, read by another program than the one that drew them."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2 as pdfium
import zxingcpp

from desktop.documents.qr import qr_code

_DPI = 200
_PER_MM = _DPI / 25.4
_QUIET = 4  # modules
_EDGE = 2  # pixels that the reader's corners may be off


@dataclass(frozen=True)
class Seen:
    """`side` in mm; `is_quiet` where four modules around the code are white."""

    text: str
    side: float
    is_quiet: bool


def codes(pdf: bytes) -> list[list[Seen]]:
    """Those of each page."""
    document = pdfium.PdfDocument(pdf)
    pages = [page.render(scale=_DPI / 72, grayscale=True).to_pil().convert("L") for page in document]
    document.close()
    return [[_seen(picture, code) for code in _read(picture)] for picture in pages]


def _read(picture):
    """As a scanner held straight to the paper sees it, which is quicker than every way a camera may."""
    straight = {"try_rotate": False, "try_invert": False, "try_downscale": False}
    return zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode, **straight)


def _seen(picture, code) -> Seen:
    at = code.position
    xs, ys = zip(*((p.x, p.y) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)), strict=True)
    left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
    quiet = round(_QUIET * (right - left) / qr_code(code.text).modules) - 1
    around = picture.crop((left - quiet, top - quiet, right + quiet, bottom + quiet))
    around.paste(255, tuple(quiet + step for step in (-_EDGE, -_EDGE, right - left + _EDGE, bottom - top + _EDGE)))
    return Seen(code.text, (right - left) / _PER_MM, around.getextrema()[0] > 200)
