"""Decides once what is written on a block and where: names, words and icons by the room there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPixmap, QStaticText

from desktop.views.rooms.timetable import words
from desktop.views.rooms.timetable.day import Block
from desktop.views.rooms.timetable.grid import now_x
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.looks import look_name
from desktop.views.rooms.timetable.scene import Scene
from desktop.views.shared.tokens import StateLook

PAD = 10
NARROW_PAD = 5
GAP = 5
ROOMY_EMS = 6.5
OUTSIDE_EMS = 4
BADGE_EMS = 4
BADGE_PAD = 10


@dataclass(frozen=True, slots=True)
class Written:
    at: QPoint
    text: QStaticText
    bold: bool


@dataclass(slots=True)
class Plan:
    """A block ready to paint."""

    block: Block
    rect: QRect
    look: StateLook
    texts: list[Written]
    icons: list[tuple[QPoint, QPixmap]]
    badge: tuple[QRect, str] | None = None

    @property
    def icon(self) -> str:
        return self.look.icon or "status.info"


def plan(scene: Scene, block: Block, lines: tuple[str, ...] = ()) -> Plan:
    """`lines` replaces what stands under the name: its forms from long to short."""
    rect = scene.rect_of(block)
    made = Plan(block, rect, scene.ink.look(look_name(block.booking, scene.now, scene.pc, scene.late_after)), [], [])
    seconds = lines or words.second_lines(block.booking, scene.now, scene.pc, scene.late_after)
    name = words.title(block.booking)
    ink = scene.ink
    if word := words.badge(block.booking):
        if rect.width() < BADGE_EMS * ink.small_px:
            seconds = (words.dotted(seconds[-1], word), word)
        else:
            made.badge = _badge(made, scene, word, seconds[-1])
    name_width = ink.width(name, bold=made.look.bold)
    inner = rect.width() - PAD - NARROW_PAD
    free = _free_beside(scene, block, rect)
    em = ink.small_px
    if name_width <= inner or inner >= ROOMY_EMS * em:
        _inside(made, scene, name, seconds)
    elif free >= min(name_width, max(OUTSIDE_EMS * em, inner + 2 * em)):
        _beside(made, scene, name, seconds, free)
    elif inner >= OUTSIDE_EMS * em:
        _inside(made, scene, name, seconds)
    else:
        _cramped(made, scene, name, seconds[-1])
    return made


def _badge(made: Plan, scene: Scene, word: str, last: str) -> tuple[QRect, str]:
    """At the right of the second line, or at the foot of joined rooms: in words, or as the icon where room lacks."""
    ink, rect = scene.ink, made.rect
    width, height = ink.width(word) + BADGE_PAD, ink.line + 2
    if made.block.last > made.block.first:
        return QRect(rect.right() - width - 3, rect.bottom() - height - 2, width, height), word
    if rect.width() - PAD - NARROW_PAD - ink.icon - 2 * GAP - ink.width(last) < width:
        word, width = "", ink.icon + 4
    second = _lines(scene, _one_row(made, scene))[1]
    return QRect(rect.right() - width - 3, second.center().y() - height // 2, width, height), word


def _free_beside(scene: Scene, block: Block, rect: QRect) -> int:
    """Pixels to the right up to the next block, or up to the now-line, which would run through the words."""
    limit = scene.free_right(block)
    present = now_x(scene)
    if present is not None and rect.right() < present < limit:
        limit = present - GAP
    return limit - rect.right() - GAP - 2


def _one_row(made: Plan, scene: Scene) -> QRect:
    """The part of the block in its first row: text stands at the top of joined rooms."""
    rect = made.rect
    return QRect(rect.left(), rect.top(), rect.width(), scene.geometry.row - 2 * scene.geometry.inset)


def _write(made: Plan, ink: Ink, x: int, line: QRect, text: str, width: int, *, bold: bool = False) -> None:
    prepared = ink.text(text, max(0, width), ink.small_bold if bold else ink.small)
    y = line.top() + round((line.height() - prepared.size().height()) / 2)
    made.texts.append(Written(QPoint(x, y), prepared, bold))


def _draw(made: Plan, ink: Ink, x: int, line: QRect, name: str) -> None:
    y = line.top() + (line.height() - ink.icon) // 2
    made.icons.append((QPoint(x, y), ink.pixmap(name, made.look.text or "text", ink.icon)))


def _lines(scene: Scene, area: QRect, count: int = 2) -> list[QRect]:
    line = scene.ink.line
    top = area.top() + (area.height() - 2 * line) // 2
    return [QRect(area.left(), top + number * line, area.width(), line) for number in range(count)]


def _inside(made: Plan, scene: Scene, name: str, seconds: tuple[str, ...]) -> None:
    ink, block = scene.ink, made.block
    tall = block.last > block.first
    first, second, third = _lines(scene, _one_row(made, scene), 3)
    left = made.rect.left() + PAD
    width = made.rect.width() - PAD - NARROW_PAD
    link = ink.icon + GAP if block.split else 0
    _write(made, ink, left, first, name, width - link, bold=made.look.bold)
    if link:
        _draw(made, ink, made.rect.right() - NARROW_PAD - ink.icon, first, "thing.joined_rooms")
    beside = made.badge[0].width() + GAP if made.badge and not tall else 0
    _captioned(made, ink, left, second, made.icon, seconds, width - beside)
    if tall:
        _captioned(made, ink, left, third, "thing.joined_rooms", (block.booking.room,), width)


def _captioned(made: Plan, ink: Ink, x: int, line: QRect, icon: str, forms: tuple[str, ...], width: int) -> None:
    """An icon and the longest form that fits; the icon gives way before the word does."""
    beside = width - ink.icon - GAP
    fitting = next((form for form in forms if ink.width(form) <= beside), None)
    if fitting is None and (ink.width(forms[-1]) <= width or beside < 2 * ink.small_px):
        _write(made, ink, x, line, forms[-1], width)
        return
    _draw(made, ink, x, line, icon)
    _write(made, ink, x + ink.icon + GAP, line, fitting or forms[-1], beside)


def _beside(made: Plan, scene: Scene, name: str, seconds: tuple[str, ...], free: int) -> None:
    """The name to the right of the block; inside it what fits of icon and word."""
    ink, rect = scene.ink, made.rect
    row = _one_row(made, scene)
    inside = rect.width() - made.look.bar - NARROW_PAD
    left = rect.left() + made.look.bar + NARROW_PAD
    outside = rect.right() + 1 + GAP
    upper, lower = _lines(scene, row)
    if inside - 2 >= ink.icon + GAP + ink.width(seconds[-1]):
        _captioned(made, ink, left, row, made.icon, seconds, inside)
        _write(made, ink, outside, row, name, free, bold=made.look.bold)
    elif inside >= ink.icon + 2:
        _draw(made, ink, rect.left() + made.look.bar + (rect.width() - made.look.bar - ink.icon) // 2, row, made.icon)
        _write(made, ink, outside, row, name, free, bold=made.look.bold)
    else:
        _write(made, ink, outside, upper, name, free, bold=made.look.bold)
        _captioned(made, ink, outside, lower, made.icon, seconds, free)


def _cramped(made: Plan, scene: Scene, name: str, word: str) -> None:
    ink, rect = scene.ink, made.rect
    left = rect.left() + made.look.bar + 3
    width = rect.right() - left - 1
    if width >= 2 * ink.small_px:
        upper, lower = _lines(scene, _one_row(made, scene))
        _write(made, ink, left, upper, name, width, bold=made.look.bold)
        _write(made, ink, left, lower, word, width)
    elif width >= ink.icon:
        _draw(made, ink, left + (width - ink.icon) // 2, _one_row(made, scene), made.icon)
