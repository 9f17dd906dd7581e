"""The lower part of a flyer: facts at the left, how to apply in a frame at the right. mm and points."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import flyer_words
from desktop.documents.fitting import Box, Fitted, fit, fit_whole
from desktop.documents.flyer_parts import LEFT, RIGHT, THICK, WIDTH
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.qr import Code, qr_code
from desktop.documents.style import MM_PER_POINT, a4
from desktop.queries.flyers import Flyer

APPLY = 82.0
_GUTTER, _LABEL = 8.0, 23.0
_INSET = 5.4
_CODE, _MOST_CODE = 31.0, 40.0
_CAPTION = 5.0
_WIDE = 60.0
_FACT_SIZES = {1: 17.0, 2: 16.0, 3: 14.0}
_MOST_AIR = {1: 18.0, 2: 14.0, 3: 10.5}
_LEAST = 2.5


def draw(pen: Pen, top: float, bottom: float, flyer: Flyer, *, priced: bool) -> None:
    """Between the two y; `priced` puts the price at the head of the frame."""
    framed = bool(flyer.apply_to or flyer.deadline or link_code(flyer.link) or (priced and flyer.charge))
    width = WIDTH - APPLY - _GUTTER if framed else WIDTH
    _draw_facts(pen, top, bottom, width, flyer_words.facts(flyer))
    if framed:
        _draw_apply(pen, top, bottom, flyer, flyer_words.short_price(flyer.charge) if priced else ())


def link_code(link: str) -> Code | None:
    """The link as a code that a telephone reads off paper; None without a link or with one too long for that."""
    if not link.strip():
        return None
    try:
        code = qr_code(link.strip())
    except ValueError:
        return None
    return code if code.side(_CODE) <= _MOST_CODE else None


def _draw_facts(pen: Pen, top: float, bottom: float, width: float, rows: Sequence[tuple[str, str]]) -> None:
    if not rows:
        return
    texts = facts_fitted(rows, width - _LABEL, bottom - top)
    air = _air(texts, bottom - top)
    y = top
    for (label, _), text in zip(rows, texts, strict=True):
        height = text.height + air
        named = fit_whole(label, Box(_LABEL - 4, min(12.0, text.size), 7, lines=2, height=height - 1, bold=True))
        base = y + height / 2 + named.size * MM_PER_POINT * 0.37
        if len(named.lines) == 1 and named.stretch == 100:
            _spread_bold(pen, LEFT, base, _LABEL - 5, named)
        else:
            pen.block(LEFT, y + (height - named.height) / 2, named)
        pen.block(LEFT + _LABEL, y + (height - text.height) / 2, text)
        y += height
        pen.rule(LEFT, LEFT + width, y, a4().rules.box)


def _spread_bold(pen: Pen, x: float, base: float, width: float, label: Fitted) -> None:
    text = label.lines[0]
    box = Box(width, label.size, label.size, bold=True)
    gap = max((width - box.measure(text, label.size)) / max(len(text) - 1, 1), 0)
    for char in text:
        pen.text(x, base, char, label.size, bold=True)
        x += box.measure(char, label.size) + gap


def facts_fitted(rows: Sequence[tuple[str, str]], width: float, height: float) -> list[Fitted]:
    """The texts in the one largest size at which all of them find room; few rows are set larger."""
    size = _FACT_SIZES.get(len(rows), 12.5)
    while True:
        box = Box(width, size, size, lines=99, leading=1.25)
        texts = [fit(text, box) for _label, text in rows]
        if size <= _LEAST or sum(text.height + max(size * 0.22, 0.7) for text in texts) <= height:
            return texts
        size -= 0.5


def _air(texts: Sequence[Fitted], height: float) -> float:
    """Above and below each text together: as much as there is, up to what looks well."""
    spare = (height - sum(text.height for text in texts)) / len(texts)
    return max(0.6, min(spare, _MOST_AIR.get(len(texts), 7.6)))


def _draw_apply(pen: Pen, top: float, bottom: float, flyer: Flyer, price: tuple[str, ...]) -> None:
    left, right = RIGHT - APPLY, RIGHT
    pen.box(left + 0.4, top, APPLY - 0.8, bottom - top, THICK)
    x, end = left + _INSET, right - _INSET
    y = _draw_apply_head(pen, x, end, top, flyer, price)
    code = link_code(flyer.link)
    column = end - x
    if code is not None:
        side = min(code.side(_CODE), bottom - y - _CAPTION - 4.4)
        side = max(side, code.modules * a4().qr_module)
        at = bottom - _CAPTION - side - 3.6
        pen.code(end - side, at, side, code)
        caption = fit("カメラで写して申込み" if flyer.apply_to else "カメラで写してください", Box(side + 4, 8.5, 7))
        pen.centered(end - side / 2, bottom - 3.4, caption.lines[0], caption.size * caption.stretch / 100)
        column = end - side - 4 * side / code.modules - 1 - x
    _draw_ways(pen, x, y, (column, bottom - 3.6 - y), flyer_words.apply_words(flyer))


def _draw_apply_head(pen: Pen, x: float, end: float, top: float, flyer: Flyer, price: tuple[str, ...]) -> float:
    """Returns the y below it."""
    base = top + 9.4
    size = 18.0
    if price:
        shouted = fit("".join(price), Box(end - x, 24, 14, display=True))
        pen.text(x, base + 0.6, shouted.lines[0], shouted.size, display=True, stretch=shouted.stretch)
        base, size = base + 8.2, 12.5
    word = "申込み" if flyer.apply_to or flyer.deadline or not price else "くわしくは"
    pen.text(x, base, word, size, display=True)
    if flyer.deadline:
        start = x + Box(60, size, size, display=True).measure(word, size) + 3
        until = fit_whole(flyer.deadline, Box(end - start, 12, 8.5, lines=2, height=8.4, leading=1.12, bold=True))
        middle = base - size * MM_PER_POINT * 0.36
        pen.block(end, middle - until.height / 2, until, flush_right=True)
    return base + 3.6


def _draw_ways(pen: Pen, x: float, y: float, room: tuple[float, float], ways: flyer_words.Apply) -> None:
    width, height = room
    if ways.phone:
        pen.text(x, y + 4.2, "電話", 10, bold=True)
        number = fit(ways.phone, Box(width, 26, 9, display=True) if width > _WIDE else Box(width, 19, 9, display=True))
        base = y + 5.6 + ASCENT * number.size * MM_PER_POINT
        pen.text(x, base, number.lines[0], number.size, display=True, stretch=number.stretch)
        y, height = base + 3.6, height - (base + 3.6 - y)
    if ways.rest:
        text = f"または {ways.rest}" if ways.phone else ways.rest
        box = Box(width, 12 if ways.phone else 14, 9, lines=9, height=height, leading=1.35, bold=not ways.phone)
        pen.block(x, y, fit_whole(text, box))
