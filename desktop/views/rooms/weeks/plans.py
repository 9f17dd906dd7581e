"""Decides what is written on a block of the week: when it begins, who, and in tall ones until when and what state."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from desktop.rules.times import time_range
from desktop.views.rooms.timetable import words as day_words
from desktop.views.rooms.timetable.day import Block
from desktop.views.rooms.timetable.ink import Ink
from desktop.views.rooms.timetable.looks import look_name
from desktop.views.rooms.timetable.plans import GAP, Plan, Written
from desktop.views.rooms.weeks.lines import Entry
from desktop.views.rooms.weeks.scene import WeekScene
from desktop.views.rooms.weeks.words import start_word

PAD = 6
PLAIN = "confirmed"
SERIES_ICON = "thing.renewal"
BADGE_PAD = 6
NARROW_EMS = 9.5
OVER = "done"


def plan(scene: WeekScene, entry: Entry, block: Block) -> Plan:
    """Every booking has a line of its own, so its first line holds the start and the name."""
    booking, ink = block.booking, scene.ink
    late_after = scene.week.days[entry.day].rows.late_after
    look = ink.look(look_name(booking, scene.now, scene.pc, late_after))
    made = Plan(block, scene.rect_of(entry), look, [], [])
    line = QRect(made.rect.left(), made.rect.top(), made.rect.width(), scene.geometry.line - 2)
    right = _marks(made, scene, line, made.rect.right() - PAD)
    left = made.rect.left() + look.bar + PAD
    if look.name != PLAIN and not (look.name == OVER and _is_narrow(scene, line)):
        left = _icon(made, ink, left, line, made.icon)
    left = _write(made, ink, left, line, start_word(booking.starts_at), right - left)
    _write(made, ink, left, line, day_words.title(booking), right - left, bold=look.bold)
    if entry.last > entry.first:
        _more(made, scene, line, entry.last - entry.first, late_after)
    return made


def _more(made: Plan, scene: WeekScene, line: QRect, room: int, late_after: int) -> None:
    """In a tall block until when and, where there are three lines, what state it is in."""
    ink, booking = scene.ink, made.block.booking
    left = made.rect.left() + made.look.bar + PAD
    width = made.rect.right() - PAD - left
    told = [time_range(booking.starts_at, booking.ends_at)]
    if room > 1:
        seconds = day_words.second_lines(booking, scene.now, scene.pc, late_after)
        told.append(next((form for form in seconds if ink.width(form) <= width), seconds[-1]))
    for number, text in enumerate(told, 1):
        _write(made, ink, left, line.translated(0, number * ink.line + 2), text, width)


def _marks(made: Plan, scene: WeekScene, line: QRect, right: int) -> int:
    """What has to be seen to, joined rooms and a series, from the right; returns where they begin."""
    ink, block = scene.ink, made.block
    narrow = made.look.name == OVER and _is_narrow(scene, line)
    if (word := day_words.badge(block.booking)) and not narrow:
        width = ink.width(word) + 2 * BADGE_PAD
        if width > line.width() // 4:
            word, width = "", ink.icon + 4
        height = ink.line + 1
        made.badge = QRect(right - width + 3, line.center().y() - height // 2 + 1, width, height), word
        right -= width + 2
    marks = [("thing.joined_rooms", block.joined), (SERIES_ICON, block.booking.series_id is not None)]
    for name, wanted in marks:
        if wanted:
            right -= ink.icon
            _icon(made, ink, right, line, name)
            right -= GAP - 1
    return right


def _is_narrow(scene: WeekScene, line: QRect) -> bool:
    """In large text on a small screen what is over leaves its marks to the tooltip: the name needs the room."""
    return line.width() < NARROW_EMS * scene.ink.small_px


def _icon(made: Plan, ink: Ink, x: int, line: QRect, name: str) -> int:
    y = line.top() + (line.height() - ink.icon) // 2
    made.icons.append((QPoint(x, y), ink.pixmap(name, made.look.text or "text", ink.icon)))
    return x + ink.icon + GAP


def _write(made: Plan, ink: Ink, x: int, line: QRect, text: str, width: int, *, bold: bool = False) -> int:
    prepared = ink.text(text, max(0, width), ink.small_bold if bold else ink.small)
    y = line.top() + round((line.height() - prepared.size().height()) / 2)
    made.texts.append(Written(QPoint(x, y), prepared, bold))
    return x + round(prepared.size().width()) + GAP
