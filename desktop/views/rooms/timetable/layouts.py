"""What is written on a block, told from its own corner: the same words in the same room are laid out once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPixmap, QStaticText


class Shape(NamedTuple):
    """All that decides it: pixels, words and marks. `row` is the height of its first row, `free` the room beside it.

    `seconds` are the forms of the second line from long to short, `rooms` what joined rooms are called together.
    """

    look: str
    width: int
    height: int
    row: int
    name: str
    seconds: tuple[str, ...]
    badge: str
    rooms: str
    split: bool
    free: int


@dataclass(frozen=True, slots=True)
class Written:
    at: QPoint
    text: QStaticText
    bold: bool


@dataclass(slots=True)
class Layout:
    texts: list[Written] = field(default_factory=list[Written])
    icons: list[tuple[QPoint, QPixmap]] = field(default_factory=list[tuple[QPoint, QPixmap]])
    badge: tuple[QRect, str] | None = None
