"""The settings, and the same pages in other colours and sizes."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.day.hands import Hands
from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName

FULL_HD = (1920, 1080)
SHOWN = ("today", "rooms", "groups")


def change_the_looks(hands: Hands, app: QApplication) -> None:
    hands.page("settings")
    hands.picture("settings")
    for name, size in ((ThemeName.DARK, TextSize.STANDARD), (ThemeName.HIGH_CONTRAST, TextSize.LARGE)):
        theme.apply(app, name, size)
        for place in SHOWN:
            hands.page(place)
            hands.picture(f"{place}-{name.value}-{size.value}")
    theme.apply(app, ThemeName.LIGHT, TextSize.STANDARD)
    hands.window.resize(*FULL_HD)
    for place in SHOWN:
        hands.page(place)
        hands.picture(f"{place}-1920")
