"""Decides what is written on a block of the week: when it begins, who, and in tall ones until when and what state."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

from desktop.rules.kana import plain_name
from desktop.rules.times import time_range
from desktop.views.rooms.timetable import words as day_words
from desktop.views.rooms.timetable.day import Block
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.layouts import Layout, Written
from desktop.views.rooms.timetable.looks import look_name
from desktop.views.rooms.timetable.plans import GAP, Plan
from desktop.views.rooms.weeks.lines import Entry
from desktop.views.rooms.weeks.scene import WeekScene
from desktop.views.rooms.weeks.words import start_word
from desktop.views.shared.tokens import StateLook

PAD = 6
PLAIN = "confirmed"
JOINED_ICON = "thing.joined_rooms"
SERIES_ICON = "thing.renewal"
BADGE_PAD = 6
NARROW_EMS = 9.5
OVER = "done"


class WeekShape(NamedTuple):
    """All that decides what is written on a block: pixels, words and marks."""

    look: str
    width: int
    line: int
    start: str
    name: str
    told: tuple[str, ...]
    seconds: tuple[str, ...]
    badge: str
    marks: tuple[str, ...]


def plan(scene: WeekScene, entry: Entry, block: Block) -> Plan:
    """Every booking has a line of its own, so its first line holds the start and the name.

    A tall block tells until when and, where there are three lines, what state it is in.
    """
    booking, ink, rect, tall = block.booking, scene.ink, scene.rect_of(entry), entry.last - entry.first
    late_after = scene.week.days[entry.day].rows.late_after
    look = ink.look(look_name(booking, scene.now, scene.pc, late_after))
    shape = WeekShape(
        look=look.name,
        width=rect.width(),
        line=scene.geometry.line - 2,
        start=start_word(booking.starts_at),
        name=plain_name(day_words.title(booking)),
        told=(time_range(booking.starts_at, booking.ends_at),) if tall else (),
        seconds=day_words.second_lines(booking, scene.now, scene.pc, late_after) if tall > 1 else (),
        badge=day_words.badge(booking),
        marks=(JOINED_ICON,) * block.joined + (SERIES_ICON,) * (booking.series_id is not None),
    )
    return Plan(block, rect, look, ink.layout(shape, lambda: _laid_out(ink, look, shape)))


def _laid_out(ink: Ink, look: StateLook, shape: WeekShape) -> Layout:
    made, colour = Layout(), look.text or "text"
    line = QRect(0, 0, shape.width, shape.line)
    narrow = look.name == OVER and shape.width < NARROW_EMS * ink.small_px
    left, end = look.bar + PAD, line.right() - PAD
    right = _badge(made, ink, line, end, shape.badge) if shape.badge and not narrow else end
    for mark in shape.marks:
        right -= ink.icon
        _icon(made, ink, right, line, mark, colour)
        right -= GAP - 1
    if look.name != PLAIN and not narrow:
        left = _icon(made, ink, left, line, look.icon or "status.info", colour)
    left = _write(made, ink, left, line, shape.start, right - left)
    _write(made, ink, left, line, shape.name, right - left, bold=look.bold)
    told, width = [*shape.told], end - look.bar - PAD
    if shape.seconds:
        told.append(next((form for form in shape.seconds if ink.width(form) <= width), shape.seconds[-1]))
    for number, text in enumerate(told, 1):
        _write(made, ink, look.bar + PAD, line.translated(0, number * ink.line + 2), text, width)
    return made


def _badge(made: Layout, ink: Ink, line: QRect, right: int, word: str) -> int:
    """What has to be seen to, at the right, in words or as the icon; returns where it begins."""
    width = ink.width(word) + 2 * BADGE_PAD
    if width > line.width() // 4:
        word, width = "", ink.icon + 4
    height = ink.line + 1
    made.badge = QRect(right - width + 3, line.center().y() - height // 2 + 1, width, height), word
    return right - width - 2


def _icon(made: Layout, ink: Ink, x: int, line: QRect, name: str, colour: str) -> int:
    y = line.top() + (line.height() - ink.icon) // 2
    made.icons.append((QPoint(x, y), ink.pixmap(name, colour, ink.icon)))
    return x + ink.icon + GAP


def _write(made: Layout, ink: Ink, x: int, line: QRect, text: str, width: int, *, bold: bool = False) -> int:
    prepared = ink.text(text, max(0, width), ink.small_bold if bold else ink.small)
    y = line.top() + round((line.height() - prepared.size().height()) / 2)
    made.texts.append(Written(QPoint(x, y), prepared, bold))
    return x + round(prepared.size().width()) + GAP
