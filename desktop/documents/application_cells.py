"""The boxes of a form for the hand: a label at the top left, room to write, words to circle, boxes to tick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.documents import fonts
from desktop.documents.fitting import Box, Fitted, fit_whole, paragraph
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.style import MM_PER_POINT, a4
from desktop.rules.dates import era_year

Mark = tuple[str, bool]  # a word to choose, and whether it is chosen

PAD = 2.0
ROW = 14.0
LABEL = 5.4
TICK = 4.4
RULED, _TICK_ROW = 8.8, 6.0
_SHRINKS = 0.86  # a long word gets so much smaller before it takes a column of its own
_CHOICE, _TICKED, _AGREED = 12.0, 10.0, 11.0
_WRITTEN = 13.0


@dataclass(frozen=True, slots=True)
class Place:
    """The inside of a box, in mm from the page's top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Cell:
    """A box of the form; `width` is its share of the row, `height` the least it needs."""

    label: str
    draw: Callable[[Pen, Place], None]
    width: float = 1.0
    height: float = ROW
    note: str = ""

    def wide(self, share: float) -> Cell:
        return replace(self, width=share)

    def put(self, pen: Pen, place: Place) -> None:
        style = a4()
        pen.text(place.x + PAD, place.y + 4.0, self.label, style.type.label, bold=True)
        if self.note:
            x = place.x + PAD + fonts.width(self.label, style.type.label, bold=True) + (2.4 if self.label else 0)
            note = fit_whole(self.note, Box(place.right - PAD - x, style.type.note, 7))
            pen.block(x, place.y + 4.0 - ASCENT * note.size * MM_PER_POINT, note)
        self.draw(pen, place)


def empty(label: str, note: str = "", height: float = ROW) -> Cell:
    """Nothing but room to write."""
    return Cell(label, lambda _pen, _place: None, note=note, height=height)


def written(label: str, value: str, note: str = "", height: float = ROW) -> Cell:
    """A text of one or two lines, as large as it goes in."""

    def draw(pen: Pen, place: Place) -> None:
        room = place.height - LABEL - 0.8
        text = fit_whole(value, Box(place.width - 2 * PAD - 1, _WRITTEN, 8, lines=2, height=room, leading=1.1))
        pen.block(place.x + PAD + 1, place.y + LABEL + (room - text.height) / 2, text)

    return Cell(label, draw if value else lambda _pen, _place: None, note=note, height=height)


def named(label: str, name: str, kana: str, height: float = 21.0) -> Cell:
    """A name under its reading, which has a line of its own."""
    reading = 7.6

    def draw(pen: Pen, place: Place) -> None:
        style = a4()
        pen.text(place.x + PAD, place.y + 4.8, "ふりがな", style.type.note)
        pen.rule(place.x + PAD, place.right - PAD, place.y + reading, style.rules.row, dash=(1.2, 1.6))
        pen.text(place.x + PAD, place.y + reading + 4.4, label, style.type.label, bold=True)
        left, room = place.x + 30, place.height - reading - 1.6
        if kana:
            said = fit_whole(kana, Box(place.right - PAD - left, 10, 7, height=reading - 2))
            pen.block(left, place.y + 1.2 + (reading - 2 - said.height) / 2, said)
        if name:
            text = fit_whole(name, Box(place.right - PAD - left, 15, 9, lines=2, height=room, leading=1.12))
            pen.block(left, place.y + reading + 0.9 + (room - text.height) / 2, text)

    return Cell("", draw, height=height)


def addressed(label: str, postal_code: str, address: str, height: float = 20.0) -> Cell:
    """Seven cells for the postal code, under them the address."""

    def draw(pen: Pen, place: Place) -> None:
        pen.text(place.x + 15, place.y + 5.6, "〒", 11)
        digits = "".join(char for char in postal_code if char.isdecimal())
        x = place.x + 20
        for number in range(7):
            x += 3.4 if number == 3 else 0.0
            pen.box(x, place.y + 1.4, 5.6, 5.6, a4().rules.box)
            if number < len(digits):
                pen.centered(x + 2.8, place.y + 5.8, digits[number], 12)
            x += 5.6
            if number == 2:
                pen.rule(x + 1.0, x + 2.4, place.y + 4.2, a4().rules.table_edge)
        if address:
            room = place.height - 8.6
            text = fit_whole(address, Box(place.width - 2 * PAD - 1, 12, 8, lines=2, height=room, at_spaces=True))
            pen.block(place.x + PAD + 1, place.y + 8.0 + (room - text.height) / 2, text)

    return Cell(label, draw, height=height)


def dated(label: str, day: date | None, note: str = "") -> Cell:
    """令和　年　月　日; without a day the era is left to the hand as well where it may be an older one."""

    def draw(pen: Pen, place: Place) -> None:
        baseline, step = place.y + place.height - 3.4, (place.width - 12) / 3
        era, year = era_year(day) if day else ("令和" if not note else "", 0)
        pen.text(place.x + PAD + 1, baseline, era, 11)
        numbers = ("元" if year == 1 else str(year), str(day.month), str(day.day)) if day else ("", "", "")
        for number, (unit, value) in enumerate(zip("年月日", numbers, strict=True), start=1):
            right = place.x + 10 + step * number
            pen.right(right, baseline, unit, 10.5)
            pen.right(right - 5.4, baseline, value, _WRITTEN)

    return Cell(label, draw, note=note)


def digits(label: str, value: str, count: int, note: str = "") -> Cell:
    """One cell for each digit."""

    def draw(pen: Pen, place: Place) -> None:
        side = min(8.6, (place.width - 2 * PAD) / count)
        top, height = place.y + LABEL - 0.2, place.height - LABEL - 0.9
        for number in range(count):
            x = place.x + PAD + number * side
            pen.box(x, top, side, height, a4().rules.box)
            if number < len(value):
                pen.centered(x + side / 2, top + height / 2 + 1.7, value[number], _WRITTEN)

    return Cell(label, draw, note=note)


def counted(label: str, value: int | None, unit: str = "人", note: str = "") -> Cell:
    def draw(pen: Pen, place: Place) -> None:
        baseline = place.y + place.height - 3.2
        pen.right(place.right - PAD, baseline, unit, 10.5)
        if value is not None:
            pen.right(place.right - PAD - 6, baseline, f"{value:,}", _WRITTEN)

    return Cell(label, draw, note=note)


def circled(label: str, marks: Sequence[Mark], width: float, *, note: str = "○で囲む", other: bool = False) -> Cell:
    """Words to circle, on as many lines as they take in `width` mm; `other` leaves room to write another one."""
    lines = _lines([(word, chosen, fonts.width(word, _CHOICE) + 8) for word, chosen in marks], width - PAD, other=other)

    def draw(pen: Pen, place: Place) -> None:
        top = place.y + LABEL + (place.height - LABEL - len(lines) * 7.4) / 2
        for number, line in enumerate(lines):
            x, middle = place.x + PAD + 3, top + number * 7.4 + 3.4
            for word, chosen, wide in line:
                pen.text(x, middle + 1.55, word, _CHOICE)
                if chosen:
                    pen.ellipse(x + (wide - 8) / 2, middle, wide - 3, 7.6, a4().rules.title)
                x += wide
            if other and number == len(lines) - 1:
                pen.text(x, middle + 1.55, "その他（", _CHOICE)
                pen.right(place.right - PAD, middle + 1.55, "）", _CHOICE)

    return Cell(label, draw, note=note, height=max(ROW, LABEL + 0.6 + len(lines) * 7.6))


def agreed(*, given: bool | None) -> Cell:
    """公開 or 非公開 for the box at its left."""

    def draw(pen: Pen, place: Place) -> None:
        middle, centre = place.y + place.height / 2 + 1.0, place.x + place.width / 2
        for word, chosen, x in (("公開", given is True, centre - 8.6), ("非公開", given is False, centre + 6.6)):
            pen.centered(x, middle + 1.45, word, _AGREED)
            if chosen:
                pen.ellipse(x, middle, fonts.width(word, _AGREED) + 4.0, 7.0, a4().rules.title)

    return Cell("", draw, note="○で囲む")


def ticked(label: str, marks: Sequence[Mark], width: float, *, note: str = "") -> Cell:
    """Boxes to tick in columns of one width; long words get smaller before they take two lines."""
    inner = width - 2 * PAD
    longest = max((fonts.width(word, _TICKED) for word, _chosen in marks), default=0)
    columns = max(1, min(6, int(inner // (longest * _SHRINKS + TICK + 3.4))))
    rows, above = max(1, -(-len(marks) // columns)), LABEL if label else 1.4
    columns = -(-len(marks) // rows) or 1  # evenly: no word stands alone in the last row
    step = inner / columns
    texts = [
        fit_whole(word, Box(step - TICK - 3.4, _TICKED, 7, lines=2, height=5.8, leading=1.05)) for word, _ in marks
    ]

    def draw(pen: Pen, place: Place) -> None:
        top = place.y + above + 0.6
        for number, ((_word, chosen), text) in enumerate(zip(marks, texts, strict=True)):
            row, column = divmod(number, columns)
            tick(pen, place.x + PAD + column * step, top + row * _TICK_ROW + 0.6, text, chosen=chosen)

    return Cell(label, draw, note=note, height=max(above + 4.6, above + 1.8 + rows * _TICK_ROW))


def tick(pen: Pen, x: float, y: float, text: Fitted, *, chosen: bool) -> None:
    """A box with its words beside it."""
    pen.box(x, y, TICK, TICK, a4().rules.box)
    if chosen:
        pen.slant(x + 0.8, y + 2.0, x + 1.8, y + 3.5, a4().rules.frame)
        pen.slant(x + 1.8, y + 3.5, x + TICK + 0.5, y - 0.6, a4().rules.frame)
    pen.block(x + TICK + 1.6, y + (TICK - text.height) / 2 - 0.1, text)


def prose(label: str, text: str, lines: int, width: float, note: str = "") -> Cell:
    """Dotted lines to write on; a text that is known stands there, smaller where it is long. A long label has lines."""
    size = a4().type.label
    head = fit_whole(label, Box(width - 2 * PAD, size, size, lines=3, bold=True))
    long = head.stretch < 100 or len(head.lines) > 1
    above = LABEL + (len(head.lines) - 1) * head.step
    height = above + lines * RULED + 1.0

    def draw(pen: Pen, place: Place) -> None:
        if long:
            pen.block(place.x + PAD, place.y + 4.0 - ASCENT * size * MM_PER_POINT, head)
        if text:
            pen.block(place.x + PAD + 1, place.y + above + 0.8, _running(text, width - 2 * PAD - 2, height - above - 2))
            return
        for number in range(1, lines + 1):
            y = place.y + above + number * RULED - 0.6
            pen.rule(place.x + PAD, place.right - PAD, y, a4().rules.row, dash=(0.6, 1.4))

    return Cell("" if long else label, draw, note=note, height=height)


def _running(text: str, width: float, height: float) -> Fitted:
    for size in (11.0, 10.0, 9.0, 8.0):
        found = paragraph(text, width, size, leading=1.4)
        if found.height <= height:
            return found
    return fit_whole(text, Box(width, 8, 7, lines=int(height / 3), height=height))


def _lines(
    words: Sequence[tuple[str, bool, float]], width: float, *, other: bool
) -> list[list[tuple[str, bool, float]]]:
    lines: list[list[tuple[str, bool, float]]] = [[]]
    used = 0.0
    for word in words:
        if lines[-1] and used + word[2] > width:
            lines.append([])
            used = 0.0
        lines[-1].append(word)
        used += word[2]
    if other and used + 46 > width:
        lines.append([])
    return lines
