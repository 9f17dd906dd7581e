"""Icons by name, painted in the colours of the present theme.

Only the font files of QtAwesome are used: importing the package itself costs 200 ms, its font and names cost five.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from desktop.views.shared import theme
from desktop.views.shared.tokens import icon_names

FONT = "phosphor-1.3.0.ttf"
NAMES = "phosphor-charmap-1.3.0.json"


class _ThemedEngine(QIconEngine):
    """Takes its colour when painted, so a change of theme needs no new icon."""

    def __init__(self, glyph: str, role: str, on: str) -> None:
        super().__init__()
        self._glyph, self._role, self._on = glyph, role, on

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = self._on if state is QIcon.State.On else self._role
        shown = "text_off" if mode is QIcon.Mode.Disabled else role
        _draw(painter, QRectF(rect), self._glyph, theme.current().colour(shown))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        if made.isNull():  # a button asks for its icon before it has been laid out
            return made
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made


def icon(name: str, role: str = "text", *, on: str | None = None) -> QIcon:
    """An icon by its name in the tokens, in a colour role; `on` is the role while checked. `KeyError` if unknown."""
    return QIcon(_ThemedEngine(_glyph(name), role, on or role))


def pixmap(name: str, role: str, px: int) -> QPixmap:
    """The icon in the present theme's colour, `px` logical pixels square, sharp on the sharpest screen."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return QPixmap(_drawn(_glyph(name), theme.current().colour(role).rgba(), px, ratio))


@cache
def _drawn(glyph: str, colour: int, px: int, ratio: float) -> QPixmap:
    made = QPixmap(QSize(px, px) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _draw(painter, QRectF(0, 0, px, px), glyph, QColor.fromRgba(colour))
    painter.end()
    return made


def _draw(painter: QPainter, rect: QRectF, glyph: str, colour: QColor) -> None:
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(rect.width(), rect.height()))))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


@cache
def _glyph(name: str) -> str:
    return chr(int(_charmap()[icon_names()[name].removeprefix("ph.")], 16))


@cache
def _charmap() -> dict[str, str]:
    return json.loads((_folder() / NAMES).read_text(encoding="utf-8"))


@cache
def _family() -> str:
    loaded = QFontDatabase.addApplicationFont(str(_folder() / FONT))
    return QFontDatabase.applicationFontFamilies(loaded)[0]


@cache
def _folder() -> Path:
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("qtawesome", name="qtawesome")
    return Path(package.origin).parent / "fonts"
