"""Decides once what is written on a block and where: names, words and icons by the room there is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from desktop.rules.kana import plain_name
from desktop.views.rooms.timetable import words
from desktop.views.rooms.timetable.day import Block
from desktop.views.rooms.timetable.grid import now_x
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.layouts import Layout, Shape, Written
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
class Plan:
    """A block ready to paint: where, how, and what stands on it from its corner on."""

    block: Block
    rect: QRect
    look: StateLook
    layout: Layout


@dataclass(frozen=True, slots=True)
class _Draft:
    """A layout while it is made; `rect` begins at the block's own corner."""

    ink: Ink
    shape: Shape
    look: StateLook
    rect: QRect
    layout: Layout

    @property
    def icon(self) -> str:
        return self.look.icon or "status.info"

    @property
    def row(self) -> QRect:
        """The part of the block in its first row: text stands at the top of joined rooms."""
        return QRect(0, 0, self.rect.width(), self.shape.row)


def plan(scene: Scene, block: Block, lines: tuple[str, ...] = ()) -> Plan:
    """`lines` replaces what stands under the name: its forms from long to short."""
    booking, ink, rect = block.booking, scene.ink, scene.rect_of(block)
    look = ink.look(look_name(booking, scene.now, scene.pc, scene.late_after))
    name = plain_name(words.title(booking))
    inner = rect.width() - PAD - NARROW_PAD
    crowded = inner < ROOMY_EMS * ink.small_px and inner < ink.width(name, bold=look.bold)
    shape = Shape(
        look=look.name,
        width=rect.width(),
        height=rect.height(),
        row=scene.geometry.row - 2 * scene.geometry.inset,
        name=name,
        seconds=lines or words.second_lines(booking, scene.now, scene.pc, scene.late_after),
        badge=words.badge(booking) or words.rivals(scene.day.rivals[booking.id]),
        rooms=booking.room if block.last > block.first else "",
        split=block.split,
        free=_free_beside(scene, block, rect) if crowded else 0,
    )
    return Plan(block, rect, look, ink.layout(shape, lambda: _laid_out(ink, shape)))


def _laid_out(ink: Ink, shape: Shape) -> Layout:
    look, seconds = ink.look(shape.look), shape.seconds
    made = _Draft(ink, shape, look, QRect(0, 0, shape.width, shape.height), Layout())
    if word := shape.badge:
        if shape.width < BADGE_EMS * ink.small_px:
            seconds = (words.dotted(seconds[-1], word), word)
        else:
            made.layout.badge = _badge(made, word, seconds[-1])
    name_width, em = ink.width(shape.name, bold=look.bold), ink.small_px
    inner = shape.width - PAD - NARROW_PAD
    if name_width <= inner or inner >= ROOMY_EMS * em:
        _inside(made, seconds)
    elif shape.free >= min(name_width, max(OUTSIDE_EMS * em, inner + 2 * em)):
        _beside(made, seconds)
    elif inner >= OUTSIDE_EMS * em:
        _inside(made, seconds)
    else:
        _cramped(made, seconds[-1])
    return made.layout


def _badge(made: _Draft, word: str, last: str) -> tuple[QRect, str]:
    """At the right of the second line, or at the foot of joined rooms: in words, or as the icon where room lacks."""
    ink, rect = made.ink, made.rect
    width, height = ink.width(word) + BADGE_PAD, ink.line + 2
    if made.shape.rooms:
        return QRect(rect.right() - width - 3, rect.bottom() - height - 2, width, height), word
    if rect.width() - PAD - NARROW_PAD - ink.icon - 2 * GAP - ink.width(last) < width:
        word, width = "", ink.icon + 4
    second = _lines(ink, made.row)[1]
    return QRect(rect.right() - width - 3, second.center().y() - height // 2, width, height), word


def _free_beside(scene: Scene, block: Block, rect: QRect) -> int:
    """Pixels to the right up to the next block, or up to the now-line, which would run through the words."""
    limit = scene.free_right(block)
    present = now_x(scene)
    if present is not None and rect.right() < present < limit:
        limit = present - GAP
    return limit - rect.right() - GAP - 2


def _write(made: _Draft, x: int, line: QRect, text: str, width: int, *, bold: bool = False) -> None:
    ink = made.ink
    prepared = ink.text(text, max(0, width), ink.small_bold if bold else ink.small)
    y = line.top() + round((line.height() - prepared.size().height()) / 2)
    made.layout.texts.append(Written(QPoint(x, y), prepared, bold))


def _draw(made: _Draft, x: int, line: QRect, name: str) -> None:
    ink = made.ink
    y = line.top() + (line.height() - ink.icon) // 2
    made.layout.icons.append((QPoint(x, y), ink.pixmap(name, made.look.text or "text", ink.icon)))


def _lines(ink: Ink, area: QRect, count: int = 2) -> list[QRect]:
    line = ink.line
    top = area.top() + (area.height() - 2 * line) // 2
    return [QRect(area.left(), top + number * line, area.width(), line) for number in range(count)]


def _inside(made: _Draft, seconds: tuple[str, ...]) -> None:
    ink, rooms, badge = made.ink, made.shape.rooms, made.layout.badge
    first, second, third = _lines(ink, made.row, 3)
    width = made.rect.width() - PAD - NARROW_PAD
    link = ink.icon + GAP if made.shape.split else 0
    _write(made, PAD, first, made.shape.name, width - link, bold=made.look.bold)
    if link:
        _draw(made, made.rect.right() - NARROW_PAD - ink.icon, first, "thing.joined_rooms")
    beside = badge[0].width() + GAP if badge and not rooms else 0
    _captioned(made, PAD, second, made.icon, seconds, width - beside)
    if rooms:
        _captioned(made, PAD, third, "thing.joined_rooms", (rooms,), width)


def _captioned(made: _Draft, x: int, line: QRect, icon: str, forms: tuple[str, ...], width: int) -> None:
    """An icon and the longest form that fits; the icon gives way before the word does."""
    ink = made.ink
    beside = width - ink.icon - GAP
    fitting = next((form for form in forms if ink.width(form) <= beside), None)
    if fitting is None and (ink.width(forms[-1]) <= width or beside < 2 * ink.small_px):
        _write(made, x, line, forms[-1], width)
        return
    _draw(made, x, line, icon)
    _write(made, x + ink.icon + GAP, line, fitting or forms[-1], beside)


def _beside(made: _Draft, seconds: tuple[str, ...]) -> None:
    """The name to the right of the block; inside it what fits of icon and word."""
    ink, rect, row, name, free = made.ink, made.rect, made.row, made.shape.name, made.shape.free
    inside = rect.width() - made.look.bar - NARROW_PAD
    left = rect.left() + made.look.bar + NARROW_PAD
    outside = rect.right() + 1 + GAP
    upper, lower = _lines(ink, row)
    if inside - 2 >= ink.icon + GAP + ink.width(seconds[-1]):
        _captioned(made, left, row, made.icon, seconds, inside)
        _write(made, outside, row, name, free, bold=made.look.bold)
    elif inside >= ink.icon + 2:
        _draw(made, rect.left() + made.look.bar + (rect.width() - made.look.bar - ink.icon) // 2, row, made.icon)
        _write(made, outside, row, name, free, bold=made.look.bold)
    else:
        _write(made, outside, upper, name, free, bold=made.look.bold)
        _captioned(made, outside, lower, made.icon, seconds, free)


def _cramped(made: _Draft, word: str) -> None:
    ink, rect = made.ink, made.rect
    left = rect.left() + made.look.bar + 3
    width = rect.right() - left - 1
    if width >= 2 * ink.small_px:
        upper, lower = _lines(ink, made.row)
        _write(made, left, upper, made.shape.name, width, bold=made.look.bold)
        _write(made, left, lower, word, width)
    elif width >= ink.icon:
        _draw(made, left + (width - ink.icon) // 2, made.row, made.icon)
