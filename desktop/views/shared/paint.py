"""The palette and the style sheet of a theme, filled from the tokens."""

from __future__ import annotations

from functools import cache
from string import Template

from PySide6.QtGui import QColor, QPalette

from desktop.resources import resource
from desktop.views.shared import tokens
from desktop.words import TextSize, ThemeName

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent_text",
    QPalette.ColorRole.LinkVisited: "accent_text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_2",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
}
_OFF = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.PlaceholderText,
)


def palette(theme: ThemeName) -> QPalette:
    """Every role set, so that nothing of the system's own colours shows through."""
    colours = tokens.colours(theme)
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(colours[name]))
    for role in _OFF:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["text_off"]))
    return made


def style_sheet(theme: ThemeName, size: TextSize, border: int) -> str:
    """The template `desk.qss` with colours, points and measures; `KeyError` for a name the tokens do not have."""
    type_sizes = tokens.points(size)
    grown = type_sizes["body"] / tokens.points(TextSize.STANDARD)["body"]
    measures = {
        "border": border,
        "control": round(type_sizes["control_px"]) - 2 * border,
        "control_focus": round(type_sizes["control_px"]) - 4,
        "field_focus": 8 + border - 1,
        "small": round(30 * grown) - 2 * border,
        "table_header": round(32 * grown),
    }
    return _template().substitute(tokens.colours(theme), **measures, **{f"pt_{k}": v for k, v in type_sizes.items()})


@cache
def _template() -> Template:
    return Template(resource("themes", "desk.qss").read_text(encoding="utf-8"))
