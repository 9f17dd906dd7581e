"""One theme for the whole program: colours, type and measures from the tokens, for the size the person chose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from desktop.views.shared import tokens
from desktop.views.shared.fonts import FAMILIES, load_fonts
from desktop.views.shared.paint import palette, style_sheet
from desktop.views.shared.tokens import StateLook
from desktop.words import TextSize, ThemeName


@dataclass(frozen=True)
class Theme:
    """Values of one theme at one text size. `name` is never SYSTEM; measures are logical px, type is in points."""

    name: ThemeName
    size: TextSize

    def colour(self, role: str) -> QColor:
        """`KeyError` for a role the tokens do not have."""
        return QColor(tokens.colours(self.name)[role])

    def points(self, role: str) -> float:
        return tokens.points(self.size)[role]

    def font(self, role: str = "body", *, bold: bool = False) -> QFont:
        font = QFont(list(FAMILIES))
        font.setPointSizeF(self.points(role))
        font.setBold(bold)
        return font

    def state(self, name: str) -> StateLook:
        return tokens.state_look(name, self.name)

    @property
    def control(self) -> int:
        """Height of a button or a field."""
        return round(tokens.points(self.size)["control_px"])

    @property
    def icon(self) -> int:
        return round(tokens.points(self.size)["icon_px"])

    @property
    def frame(self) -> Mapping[str, int]:
        return tokens.frame(self.size)

    @property
    def border(self) -> int:
        return 2 if self.name is ThemeName.HIGH_CONTRAST else 1

    def scaled(self, px: int) -> int:
        """A height given for standard text, grown with the text."""
        return round(px * self.points("body") / tokens.points(TextSize.STANDARD)["body"])


class ThemeNotifier(QObject):
    """Says when colours or sizes changed; follows the system when the person chose that."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme(ThemeName.LIGHT, TextSize.STANDARD)
        self.chosen = ThemeName.LIGHT
        self._follows = False

    def follow_system(self) -> None:
        if self._follows:
            return
        self._follows = True
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @Slot()
    def _system_changed(self) -> None:
        app = QApplication.instance()
        if self.chosen is ThemeName.SYSTEM and isinstance(app, QApplication):
            apply(app, self.chosen, self.theme.size)


_notifier: ThemeNotifier | None = None


def notifier() -> ThemeNotifier:
    global _notifier  # noqa: PLW0603  a QObject cannot be made while the module is imported
    if _notifier is None:
        _notifier = ThemeNotifier()
    return _notifier


def current() -> Theme:
    return notifier().theme


def apply(app: QApplication, name: ThemeName, size: TextSize) -> Theme:
    """Fonts, one palette and one style sheet for the whole program; says `changed` when anything did."""
    news = notifier()
    load_fonts()
    if name is ThemeName.SYSTEM:
        news.follow_system()
    theme = Theme(_resolved(name), size)
    changed = theme != news.theme
    news.theme, news.chosen = theme, name
    sheet = style_sheet(theme.name, theme.size, theme.border)
    if changed or app.styleSheet() != sheet:  # Qt would polish every widget again for the same looks
        if app.style().objectName() != "fusion":
            app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(theme.font())
        app.setPalette(palette(theme.name))
        app.setStyleSheet(sheet)
    if changed:
        news.changed.emit()
    return theme


def set_role(widget: QWidget, role: str) -> None:
    """The look of a widget by its role in the style sheet: primary, quiet, danger, card, heading and others.

    A widget that has not been shown takes it on when Qt polishes it.
    """
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    if widget.window().isVisible():  # before that it has not been polished yet
        repolish(widget)


def repolish(widget: QWidget) -> None:
    """The style sheet looks at a dynamic property only when the widget is polished."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def _resolved(name: ThemeName) -> ThemeName:
    if name is not ThemeName.SYSTEM:
        return name
    from PySide6.QtCore import Qt  # building this namespace takes a tenth of the start: not before the first paint

    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return ThemeName.HIGH_CONTRAST
    return ThemeName.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else ThemeName.LIGHT
