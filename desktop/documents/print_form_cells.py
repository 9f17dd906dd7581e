"""The boxes that only the form of the print room has: contents, the rows of originals, counters."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import fonts
from desktop.documents.application_cells import PAD, Cell, Mark, Place, tick
from desktop.documents.fitting import Box, fit_whole
from desktop.documents.pen import Pen
from desktop.documents.style import a4
from desktop.queries.print_jobs import OriginalRow
from desktop.rules.print_fees import size_words
from desktop.words import PaperSize

HEAD_ROW, ORIGINAL_ROW, METER_ROW = 7.8, 13.6, 12.6
COLUMNS = (8.0, 48.0, 48.0, 26.0, 26.0, 20.0)
_HEADS = ("", "印刷したもの", "紙の大きさ（○で囲む）", "面", "枚数", "製版")
_SIZES = (PaperSize.A3, PaperSize.B4, PaperSize.A4, PaperSize.B5)
_WORD, _SMALL, _SMALLER, _WRITTEN = 12.0, 11.0, 10.0, 13.0


def contents(label: str, marks: Sequence[Mark], other: str, *, chosen: bool) -> Cell:
    """Words to circle, then room for another one; `other` is written there, circled when it is `chosen`."""

    def draw(pen: Pen, place: Place) -> None:
        baseline = place.y + place.height - 3.6
        x = place.x + PAD + 4
        for word, circled in marks:
            _word(pen, (x, baseline), word, _WORD, circled=circled)
            x += fonts.width(word, _WORD) + 11
        _word(pen, (x, baseline), "その他", _WORD, circled=chosen and not other)
        x += fonts.width("その他", _WORD)
        pen.text(x, baseline, "（", _WORD)
        pen.right(place.right - PAD - 1, baseline, "）", _WORD)
        if other:
            room = Box(place.right - PAD - 8 - x - 3, 11, 7, lines=2, height=8.4, leading=1.1)
            text = fit_whole(other, room)
            pen.block(x + 4.6, baseline - 1.5 - text.height / 2, text)

    return Cell(label, draw, note="○で囲む", height=15.0)


def promised(text: str, *, given: bool) -> Cell:
    """A box to tick with a sentence beside it."""

    def draw(pen: Pen, place: Place) -> None:
        said = fit_whole(text, Box(place.width - 20, _WORD, 8, lines=2, height=8))
        tick(pen, place.x + PAD + 2, place.y + (place.height - 4.4) / 2, said, chosen=given)

    return Cell("", draw, height=10.8)


def originals_head() -> tuple[Cell, ...]:
    return tuple(_head(word).wide(width) for word, width in zip(_HEADS, COLUMNS, strict=True))


def original_row(number: int, original: OriginalRow | None) -> tuple[Cell, ...]:
    cells = (
        _number(number),
        _title(original.title if original else ""),
        _sizes(original.size if original else None),
        _faces(duplex=original.duplex if original else None),
        _count(original.sheets if original else None, "枚"),
        _count(original.masters if original else None, "版"),
    )
    return tuple(cell.wide(width) for cell, width in zip(cells, COLUMNS, strict=True))


def counter(label: str, value: int | None) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        if value is not None:
            pen.right(place.right - 4, place.y + place.height - 2.6, f"{value:,}", 14)

    return Cell(label, draw, height=METER_ROW)


def specimen(*, given: bool) -> Cell:
    """One copy for the desk."""

    def draw(pen: Pen, place: Place) -> None:
        said = fit_whole("見本を1部受付に出しました", Box(place.width - 16, 11, 8, lines=2, height=10, leading=1.15))
        tick(pen, place.x + PAD + 2, place.y + (place.height - 4.4) / 2, said, chosen=given)

    return Cell("", draw, height=METER_ROW)


def _head(word: str) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        middle = place.x + place.width / 2
        pen.centered(middle, place.y + place.height / 2 + 1.2, word, a4().type.label, bold=True)

    return Cell("", draw, height=HEAD_ROW)


def _number(number: int) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        pen.centered(place.x + place.width / 2, place.y + place.height / 2 + 1.7, str(number), _WORD, bold=True)

    return Cell("", draw, height=ORIGINAL_ROW)


def _title(title: str) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        text = fit_whole(title, Box(place.width - 2 * PAD, _WORD, 8, lines=2, height=place.height - 2, leading=1.15))
        pen.block(place.x + PAD, place.y + (place.height - text.height) / 2 - 0.2, text)

    return Cell("", draw if title else lambda _pen, _place: None, height=ORIGINAL_ROW)


def _sizes(chosen: PaperSize | None) -> Cell:
    sizes = _SIZES if chosen is None or chosen in _SIZES else (*_SIZES, chosen)
    size = _WORD if len(sizes) == len(_SIZES) else _SMALLER

    def draw(pen: Pen, place: Place) -> None:
        words = [size_words(each) for each in sizes]
        gap = (place.width - 2 * PAD - 4 - sum(fonts.width(word, size) for word in words)) / (len(words) - 1)
        x, baseline = place.x + PAD + 2, place.y + place.height / 2 + 1.5
        for each, word in zip(sizes, words, strict=True):
            _word(pen, (x, baseline), word, size, circled=each is chosen)
            x += fonts.width(word, size) + gap

    return Cell("", draw, height=ORIGINAL_ROW)


def _faces(*, duplex: bool | None) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        baseline = place.y + place.height / 2 + 1.3
        for middle, word, chosen in ((7.2, "片面", duplex is False), (18.8, "両面", duplex is True)):
            x = place.x + middle - fonts.width(word, _SMALLER) / 2
            _word(pen, (x, baseline), word, _SMALLER, circled=chosen)

    return Cell("", draw, height=ORIGINAL_ROW)


def _count(value: int | None, unit: str) -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        baseline = place.y + place.height / 2 + 1.7
        pen.right(place.right - PAD, baseline, unit, _SMALL)
        if value is not None:
            pen.right(place.right - PAD - 5.6, baseline, f"{value:,}", _WRITTEN)

    return Cell("", draw, height=ORIGINAL_ROW)


def _word(pen: Pen, at: tuple[float, float], word: str, size: float, *, circled: bool) -> None:
    x, baseline = at
    pen.text(x, baseline, word, size)
    if circled:
        wide = fonts.width(word, size)
        pen.ellipse(x + wide / 2, baseline - size * 0.127, max(wide + size / 3, 8.8), size * 0.68, a4().rules.title)
