"""How the entries of a line of time are laid: words broken into lines, and where what can be pressed stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from desktop.views.shared.tag import Mark, mark_size
from desktop.views.shared.theme import Theme

WHEN, NODE, GAP, BETWEEN, ASIDE = 92, 28, 9, 14, 28
LEADING, LEAST_WIDTH, MOST_WIDTHS = 1.5, 60, 3
LINE_BREAK = "\u2028"
Wanted = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Aside:
    """What belongs to a contact: a referral and what came of it. Pressed, it wants a sheet for a row."""

    mark: Mark
    words: str
    wants: Wanted | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """`when` and `who` stand at the left of the line, the icon on it, the rest at the right."""

    when: str
    who: str
    icon: str
    title: str
    text: str = ""
    asides: tuple[Aside, ...] = ()
    wants: Wanted | None = None

    @property
    def spoken(self) -> str:
        asides = (f"{aside.mark.word} {aside.words}" for aside in self.asides)
        return " ".join(part for part in (self.when, self.who, self.title, self.text, *asides) if part)


@dataclass(frozen=True, slots=True)
class Laid:
    """An entry with its words broken into lines; `top` and `height` in logical px."""

    entry: Entry
    top: float
    height: float
    text: QTextLayout
    text_height: float


@dataclass(frozen=True, slots=True)
class Stop:
    """Something that can be pressed, and what a screen reader says of it."""

    area: QRectF
    wants: Wanted
    spoken: str


class TimelineLayout:
    """Words are broken once for a width and a theme, however often the same entries are shown."""

    def __init__(self) -> None:
        self._broken: dict[int, dict[str, tuple[QTextLayout, float]]] = {}
        self._theme: Theme | None = None

    def lay(self, entries: Sequence[Entry], width: int, theme: Theme) -> tuple[Laid, ...]:
        if self._theme != theme or (len(self._broken) >= MOST_WIDTHS and width not in self._broken):
            self._broken.clear()
            self._theme = theme
        known, font = self._broken.setdefault(width, {}), theme.font()
        room = max(LEAST_WIDTH, width - left_of(theme))
        line, aside, least = line_of(theme), aside_of(theme), float(theme.scaled(NODE))
        made: list[Laid] = []
        top = 0.0
        for entry in entries:
            if entry.text not in known:
                known[entry.text] = _broken(entry.text, font, room)
            text, text_height = known[entry.text]
            height = max(line + text_height + len(entry.asides) * aside, 2.0 * line, least)
            made.append(Laid(entry, top, height, text, text_height))
            top += height + theme.scaled(BETWEEN)
        return tuple(made)


def stops_of(laid: Sequence[Laid], width: int, theme: Theme) -> Iterator[Stop]:
    """What can be pressed, from top to bottom."""
    left = left_of(theme)
    for one in laid:
        if one.entry.wants is not None:
            area = QRectF(left - 4, one.top - 2, width - left + 4, line_of(theme) + one.text_height + 4)
            yield Stop(area, one.entry.wants, one.entry.spoken)
        top = one.top + line_of(theme) + one.text_height
        for aside in one.entry.asides:
            if aside.wants is not None:
                area = QRectF(left - 2, top + 2, width - left + 2, mark_size(aside.mark).height() + 4)
                yield Stop(area, aside.wants, f"{aside.mark.word} {aside.words}")
            top += aside_of(theme)


def left_of(theme: Theme) -> int:
    return theme.scaled(WHEN) + theme.scaled(NODE) + 2 * GAP


def line_of(theme: Theme) -> float:
    return theme.points("body") * 4 / 3 * LEADING


def aside_of(theme: Theme) -> float:
    return theme.scaled(ASIDE)


def _broken(text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    """The text in lines, a line and a half apart, as Japanese needs them."""
    layout = QTextLayout(text.replace("\n", LINE_BREAK), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height, step = 0.0, font.pointSizeF() * 4 / 3 * LEADING
    layout.beginLayout()
    while text and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height + (step - line.height()) / 2))
        height += step
    layout.endLayout()
    return layout, height
