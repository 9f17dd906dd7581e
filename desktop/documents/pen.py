"""Drawing on a page in mm from its top left corner. Every call into ReportLab's canvas is here."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from threading import Lock
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import textobject
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import fonts
from desktop.documents.fitting import Fitted
from desktop.documents.qr import Code
from desktop.documents.style import MM_PER_POINT

POINTS = 1 / MM_PER_POINT
ASCENT = 0.88
_OUTLINE, _OUTLINED_FROM = 0.028, 22  # of the type size; smaller letters would close up

# Text encoding of binary streams makes the files a quarter larger and slower, and nothing needs it.
rl_config.useA85 = 0

# The same sizes and places stand on every page of a long paper, and ReportLab spells each out anew, in Python.
_textobject: Any = textobject
_textobject.fp_str = lru_cache(maxsize=4096)(_textobject.fp_str)

# ReportLab's font objects move a read position while they embed.
_embedding = Lock()


class Pen:
    """One document in the making. Lengths in mm, y downwards; sizes and rules in points; black unless `grey`."""

    def __init__(self, page: tuple[float, float], *, title: str) -> None:
        self._bytes = BytesIO()
        self._height = page[1]
        size = (page[0] * POINTS, page[1] * POINTS)
        font = fonts.any_font()
        new_canvas: Any = Canvas
        self._canvas: Any = new_canvas(self._bytes, pagesize=size, invariant=1, pageCompression=1, initialFontName=font)
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator("Madoguchi")
        self._canvas.setProducer("Madoguchi")

    def next_page(self) -> None:
        self._canvas.showPage()

    def pdf(self) -> bytes:
        with _embedding:
            self._canvas.save()
        return self._bytes.getvalue()

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        stretch: int = 100,
        display: bool = False,
    ) -> None:
        """From x rightwards, on the baseline y; large `display` type gets an outline, which blackens it."""
        line = self._canvas.beginText(x * POINTS, self._up(y))
        if stretch != 100:
            line.setHorizScale(stretch)
        outlined = display and size >= _OUTLINED_FROM
        if outlined:
            self._canvas.setLineWidth(size * _OUTLINE)
            self._canvas.setMiterLimit(2)
            line.setTextRenderMode(2)
        for run in fonts.runs(fonts.printable(text), bold=bold, display=display):
            line.setFont(run.font, size)
            line.textOut(run.text)
        if stretch != 100:
            line.setHorizScale(100)
        if outlined:
            line.setTextRenderMode(0)
        self._canvas.drawText(line)
        if outlined:
            self._canvas.setMiterLimit(10)

    def right(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        *,
        bold: bool = False,
        stretch: int = 100,
        display: bool = False,
    ) -> None:
        """Up to x, on the baseline y."""
        start = x - fonts.width(fonts.printable(text), size, bold=bold, display=display) * stretch / 100
        self.text(start, y, text, size, bold=bold, stretch=stretch, display=display)

    def centered(self, x: float, y: float, text: str, size: float, *, bold: bool = False, grey: float = 0) -> None:
        """`grey` from 0 (black) upwards, for what ink or a seal will cover; 1 on black."""
        self._canvas.setFillGray(grey)
        self.text(x - fonts.width(fonts.printable(text), size, bold=bold) / 2, y, text, size, bold=bold)
        self._canvas.setFillGray(0)

    def headline(self, x: float, y: float, text: str, size: float) -> None:
        """Display type around x, on the baseline y."""
        self.text(x - fonts.width(fonts.printable(text), size, display=True) / 2, y, text, size, display=True)

    def spread(self, x: float, y: float, width: float, text: str, size: float, *, bold: bool = False) -> None:
        """The characters at even distances over the whole width; a text that is wider stays as it is."""
        gap = (width - fonts.width(text, size, bold=bold)) / max(len(text) - 1, 1)
        for char in text:
            self.text(x, y, char, size, bold=bold)
            x += fonts.width(char, size, bold=bold) + max(gap, 0)

    def block(self, x: float, top: float, fitted: Fitted, *, flush_right: bool = False) -> None:
        """Fitted lines, the first one's top at `top`, from x rightwards or up to x."""
        y = top + ASCENT * fitted.size * MM_PER_POINT
        put = self.right if flush_right else self.text
        for line in fitted.lines:
            put(x, y, line, fitted.size, bold=fitted.bold, stretch=fitted.stretch, display=fitted.display)
            y += fitted.step

    def rule(self, x1: float, x2: float, y: float, weight: float, *, dash: tuple[float, float] | None = None) -> None:
        self._canvas.setLineWidth(weight)
        self._dash(dash)
        self._canvas.line(x1 * POINTS, self._up(y), x2 * POINTS, self._up(y))
        self._dash(None)

    def upright(self, x: float, y1: float, y2: float, weight: float) -> None:
        self._canvas.setLineWidth(weight)
        self._canvas.line(x * POINTS, self._up(y1), x * POINTS, self._up(y2))

    def box(
        self, x: float, y: float, width: float, height: float, weight: float, *, dash: tuple[float, float] | None = None
    ) -> None:
        self._canvas.setLineWidth(weight)
        self._dash(dash)
        self._canvas.rect(x * POINTS, self._up(y + height), width * POINTS, height * POINTS)
        self._dash(None)

    def filled(self, x: float, y: float, width: float, height: float, *, grey: float = 0) -> None:
        """A rectangle without an outline, black unless `grey`; 1 is white."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(x * POINTS, self._up(y + height), width * POINTS, height * POINTS, stroke=0, fill=1)
        self._canvas.setFillGray(0)

    def slant(self, x1: float, y1: float, x2: float, y2: float, weight: float) -> None:
        self._canvas.setLineWidth(weight)
        self._canvas.line(x1 * POINTS, self._up(y1), x2 * POINTS, self._up(y2))

    def dot(self, x: float, y: float, radius: float) -> None:
        self._canvas.circle(x * POINTS, self._up(y), radius * POINTS, stroke=0, fill=1)

    @contextmanager
    def clipped(self, x: float, y: float, width: float, height: float) -> Generator[None]:
        """What is drawn meanwhile shows within the rectangle only."""
        self._canvas.saveState()
        path = self._canvas.beginPath()
        path.rect(x * POINTS, self._up(y + height), width * POINTS, height * POINTS)
        self._canvas.clipPath(path, stroke=0, fill=0)
        yield
        self._canvas.restoreState()

    @contextmanager
    def moved(self, right: float) -> Generator[None]:
        """What is drawn meanwhile stands so far to the right: a page beside another on one sheet."""
        self._canvas.saveState()
        self._canvas.translate(right * POINTS, 0)
        yield
        self._canvas.restoreState()

    @contextmanager
    def enlarged(self, times: float) -> Generator[None]:
        """What is drawn meanwhile is so many times as large: the page has that much less room."""
        self._canvas.saveState()
        self._canvas.scale(times, times)
        self._height /= times
        yield
        self._height *= times
        self._canvas.restoreState()

    @contextmanager
    def turned(self, x: float, y: float, degrees: float) -> Generator[None]:
        """What is drawn meanwhile around (0, 0) is turned around (x, y), against the clock."""
        self._canvas.saveState()
        self._canvas.translate(x * POINTS, self._up(y))
        self._canvas.rotate(degrees)
        self._canvas.translate(0, -self._up(0))
        yield
        self._canvas.restoreState()

    def circle(
        self, x: float, y: float, diameter: float, weight: float, *, dash: tuple[float, float] | None = None
    ) -> None:
        self._canvas.setLineWidth(weight)
        self._dash(dash)
        self._canvas.circle(x * POINTS, self._up(y), diameter / 2 * POINTS)
        self._dash(None)

    def ellipse(self, x: float, y: float, width: float, height: float, weight: float) -> None:
        """Around the point, as a hand circles a word."""
        self._canvas.setLineWidth(weight)
        left, right = (x - width / 2) * POINTS, (x + width / 2) * POINTS
        self._canvas.ellipse(left, self._up(y + height / 2), right, self._up(y - height / 2))

    def image(self, x: float, y: float, width: float, height: float, picture: bytes) -> None:
        """A PNG or JPEG over the whole of the rectangle."""
        reader: Any = ImageReader
        at = (x * POINTS, self._up(y + height), width * POINTS, height * POINTS)
        self._canvas.drawImage(reader(BytesIO(picture)), *at)

    def code(self, x: float, y: float, side: float, code: Code) -> None:
        """A QR code without its quiet zone, which the caller leaves white."""
        module = side / code.modules
        path = self._canvas.beginPath()
        for row, column, count in code.stretches:
            bottom = self._up(y + (row + 1) * module)
            path.rect((x + column * module) * POINTS, bottom, count * module * POINTS, module * POINTS)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _up(self, y: float) -> float:
        return (self._height - y) * POINTS

    def _dash(self, dash: tuple[float, float] | None) -> None:
        self._canvas.setDash(*dash) if dash else self._canvas.setDash()
