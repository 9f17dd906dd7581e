"""The A5 page of the group directory: margins that change sides, head, foot, and tabs at the outer edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.documents import fonts
from desktop.documents.cutting import fit_or_cut
from desktop.documents.fitting import Box, phrases
from desktop.documents.pen import ASCENT, Pen
from desktop.documents.sheet import SAMPLE
from desktop.documents.style import MM_PER_POINT, a4
from desktop.rules.dates import era_date

PAGE = (148.0, 210.0)
OUTER, INNER = 19.0, 13.0
WIDTH = PAGE[0] - OUTER - INNER
TOP, BOTTOM = 23.5, 195.0
_HEAD, _HEAD_RULE, _FOOT = 16.6, 19.4, 199.6
_TAB_EDGE, _TAB_WIDTH, _TAB_TOP, _TAB_BOTTOM = 10.2, 5.6, 24.0, 192.0
_TAB_LONGEST, _TAB_SHORTEST = 18.7, 13.0
_TAB_SIZE = 7.5
_TAB_EMS, _TAB_FEWEST = 7.0, 3


@dataclass(frozen=True, slots=True)
class Folio:
    """What every page says of itself, and the words of the tabs."""

    title: str
    day: date
    sample: bool
    tabs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spot:
    """A page by its number; even ones lie left."""

    number: int

    @property
    def is_left(self) -> bool:
        return self.number % 2 == 0

    @property
    def left(self) -> float:
        return OUTER if self.is_left else INNER

    @property
    def right(self) -> float:
        return self.left + WIDTH


def draw_head(pen: Pen, spot: Spot, heading: str, day: date) -> None:
    size = a4().type.label
    pen.right(spot.right, _HEAD, f"{era_date(day)}現在", 8)
    said = fit_or_cut(heading, Box(WIDTH - 38, size, 8))
    pen.block(spot.left, _HEAD - ASCENT * said.size * MM_PER_POINT, said)
    pen.rule(spot.left, spot.right, _HEAD_RULE, a4().rules.title)


def draw_foot(pen: Pen, spot: Spot, folio: Folio) -> None:
    """The number at the outer side, the title at the inner one."""
    said = f"{folio.title}　{SAMPLE}" if folio.sample else folio.title
    words = fit_or_cut(said, Box(WIDTH - 16, a4().type.footer, 7))
    top = _FOOT - ASCENT * words.size * MM_PER_POINT
    if spot.is_left:
        pen.text(spot.left, _FOOT, str(spot.number), 11, bold=True)
        pen.block(spot.right, top, words, flush_right=True)
    else:
        pen.block(spot.left, top, words)
        pen.right(spot.right, _FOOT, str(spot.number), 11, bold=True)


def draw_tabs(pen: Pen, spot: Spot, tabs: Sequence[str], chosen: int) -> None:
    """All tabs where they have room, otherwise the page's own alone; read from outside."""
    step = (_TAB_BOTTOM - _TAB_TOP) / max(len(tabs), 1)
    length = min(_TAB_LONGEST, max(step, _TAB_SHORTEST))
    everyone = step >= _TAB_SHORTEST or all(len(tab) == 1 for tab in tabs)
    for place, tab in enumerate(tabs):
        if not everyone and place != chosen:
            continue
        middle = min(max(_TAB_TOP + (place + 0.5) * step, _TAB_TOP + length / 2), _TAB_BOTTOM - length / 2)
        _draw_tab(pen, spot, tab, (middle, length), chosen=place == chosen)


def _draw_tab(pen: Pen, spot: Spot, tab: str, where: tuple[float, float], *, chosen: bool) -> None:
    middle, length = where
    x = _TAB_EDGE if spot.is_left else PAGE[0] - _TAB_EDGE - _TAB_WIDTH
    if chosen:
        pen.filled(x, middle - length / 2, _TAB_WIDTH, length)
    ems = fonts.width(tab, 1, bold=chosen)
    size = min(_TAB_SIZE if len(tab) > 1 else 10, (length - 2) / max(ems, 0.1))
    center, grey = x + _TAB_WIDTH / 2, 1 if chosen else 0
    below = 0.36 * size * MM_PER_POINT
    if len(tab) == 1:
        pen.centered(center, middle + below, tab, size, bold=chosen, grey=grey)
        return
    with pen.turned(center, middle, 90 if spot.is_left else -90):
        pen.centered(0, below, tab, size, bold=chosen, grey=grey)


def tab_word(name: str) -> str:
    """What a field is called on its tab: as much of its beginning as has room."""
    name, short = fonts.printable(name), ""
    for part in phrases(name):
        if len(short.rstrip()) > _TAB_FEWEST and _ems(short + part.rstrip("・")) > _TAB_EMS:
            break
        short += part
    while _ems(short) > _TAB_EMS:
        short = short[:-1]
    return short.rstrip("・のへ ")


def _ems(text: str) -> float:
    return fonts.width(text, 1) / MM_PER_POINT
