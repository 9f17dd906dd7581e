"""What a printed PDF says, and where: read back by another program than the one that wrote it."""

from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

MM = 25.4 / 72


@dataclass(frozen=True)
class Box:
    """In mm from the page's top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def page_texts(pdf: bytes) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]
    document.close()
    return texts


def text_boxes(pdf: bytes, page: int = 0) -> list[Box]:
    """Every stretch of text as it was drawn."""
    document = pdfium.PdfDocument(pdf)
    sheet = document[page]
    height = sheet.get_height()
    text_page = sheet.get_textpage()
    boxes = []
    for number in range(text_page.count_rects()):
        left, bottom, right, top = text_page.get_rect(number)
        text = text_page.get_text_bounded(left, bottom, right, top)
        boxes.append(Box(text, left * MM, (height - top) * MM, right * MM, (height - bottom) * MM))
    document.close()
    return boxes


def fonts(pdf: bytes) -> dict[str, bool]:
    """Names of the fonts in use, each with whether it is embedded."""
    document = pdfium.PdfDocument(pdf)
    found = {}
    for page in document:
        for thing in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
            font = raw.FPDFTextObj_GetFont(thing)
            name = b"\0" * 200
            raw.FPDFFont_GetBaseFontName(font, name, 200)
            found[name.split(b"\0")[0].decode()] = raw.FPDFFont_GetIsEmbedded(font) == 1
    document.close()
    return found
