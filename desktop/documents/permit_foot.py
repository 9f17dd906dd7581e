"""The end of a permit: the conditions of use and the stub that the desk keeps."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import permit_words
from desktop.documents.fitting import Box, Fitted, fit, paragraph
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import Block, Section
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.permits import Permit

_COLUMN = 85.0
_NUMBER = 5.5
_STUB = 34.0
_STUB_TEXT = 108.0
_BOXES = (132.0, 164.9, 31.1)


def conditions(texts: Sequence[str]) -> Block:
    """In two columns of about the same height, under their title."""
    style = a4()
    items = [paragraph(text, _COLUMN - _NUMBER, 9, leading=1.32) for text in texts]
    heights = [item.height + 1.5 for item in items]
    cut = min(range(1, len(items) + 1), key=lambda at: (max(sum(heights[:at]), sum(heights[at:])), -at))
    height = 7.2 + max(sum(heights[:cut]), sum(heights[cut:]))

    def draw(pen: Pen, y: float) -> None:
        _head(pen, y, permit_words.CONDITIONS, permit_words.KEEP)
        for x, first, last in ((style.left, 0, cut), (style.right - _COLUMN, cut, len(items))):
            below = y + 7.2
            for number in range(first, last):
                _draw_item(pen, x, below, number + 1, items[number])
                below += heights[number]

    return Block(height, draw)


def conditions_elsewhere() -> Block:
    return Block(7, lambda pen, y: _head(pen, y, permit_words.CONDITIONS_ELSEWHERE, permit_words.KEEP_SHORT))


def conditions_section(texts: Sequence[str]) -> Section:
    """The conditions on a sheet of their own, larger."""
    style = a4()
    head = Block(9, lambda pen, y: pen.text(style.left, y + 4.6, permit_words.CONDITIONS, 14, bold=True))
    return Section(head, tuple(_large_item(number, text) for number, text in enumerate(texts, start=1)))


def _large_item(number: int, text: str) -> Block:
    style = a4()
    item = paragraph(text, style.width - _NUMBER, 11, leading=style.text_leading)
    return Block(item.height + 4.7, lambda pen, y: _draw_item(pen, style.left, y, number, item))


def _draw_item(pen: Pen, x: float, y: float, number: int, item: Fitted) -> None:
    bold = Fitted((str(number),), item.size, 100, item.leading, bold=True)
    pen.block(x, y, bold)
    pen.block(x + _NUMBER, y, item)


def _head(pen: Pen, y: float, title: str, note: str) -> None:
    style = a4()
    pen.text(style.left, y + 4.2, title, style.type.lead_text + 1, bold=True)
    pen.right(style.right, y + 4.2, note, style.type.label)


def stub(permit: Permit) -> Block:
    """Below the cut line: what the desk keeps while the key is out."""
    name = fit(permit.group, Box(_STUB_TEXT, 11.5, 7, lines=3, height=9, bold=True))
    number = fit(permit.number, Box(31, 13.5, 7, bold=True))
    first = permit_words.use_line(permit.uses[0]) if permit.uses else ""
    more = f"　ほか{len(permit.uses) - 1}件" if len(permit.uses) > 1 else ""
    use = fit(first + more, Box(_STUB_TEXT, 10, 7))
    zone = max(8.4, name.height)
    height = max(_STUB, 10 + zone + 1.3 + use.height + 1.6 + 3.6 + 4)

    def draw(pen: Pen, y: float) -> None:
        style = a4()
        _draw_cut(pen, y)
        pen.text(style.left, y + 7.9, "受付控・鍵の受渡票", style.type.lead_text + 1, bold=True)
        pen.text(82, y + 7.7, "許可番号", style.type.label)
        pen.block(97, y + 7.9 - ASCENT * number.size * MM_PER_POINT, number)
        pen.block(style.left, y + 10 + (zone - name.height) / 2, name)
        pen.block(style.left, y + 10 + zone + 1.3, use)
        pen.text(style.left, y + height - 4.4, permit_words.stub_amount(permit), style.type.body)
        _draw_boxes(pen, y)

    return Block(height, draw)


def _draw_cut(pen: Pen, y: float) -> None:
    middle = (a4().left + a4().right) / 2 + 6
    pen.rule(12, middle - 14, y, 0.6, dash=(3, 2))
    pen.rule(middle + 14, a4().page[0] - 12, y, 0.6, dash=(3, 2))
    pen.centered(middle, y + 1, "切り取り（受付控）", a4().type.form_number)


def _draw_boxes(pen: Pen, y: float) -> None:
    style = a4()
    given, returned, width = _BOXES
    for x, label in ((given, "鍵を渡した"), (returned, "鍵を受け取った")):
        pen.box(x, y + 3.7, width, 15.2, style.rules.box)
        pen.text(x + 2, y + 7.8, label, style.type.label)
        pen.centered(x + width / 2, y + 16, ":", 13, bold=True)
    pen.box(given, y + 20.8, returned + width - given, 9.8, style.rules.box)
    pen.text(given + 2, y + 24.6, "受け取った人の署名", style.type.label)
