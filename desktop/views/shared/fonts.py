"""The bundled Japanese fonts, so that every PC looks the same."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QFontDatabase

from desktop.resources import resource

FAMILIES = ("BIZ UDPGothic", "Madoguchi Sans")
FIRST = ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf")
LATER = ("MadoguchiSans-Regular.ttf", "MadoguchiSans-Bold.ttf")

_log = logging.getLogger(__name__)


class BundledFonts(QObject):
    """Loads each file once: the everyday fonts at once, those for rare kanji when the window has been painted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loaded: set[str] = set()

    def load(self) -> None:
        if self._loaded:
            return
        self._add(FIRST)
        QTimer.singleShot(0, self, self.load_rest)

    @Slot()
    def load_rest(self) -> None:
        self._add(LATER)

    def _add(self, names: tuple[str, ...]) -> None:
        for name in names:
            if name not in self._loaded and QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
                _log.warning("font %s is missing or damaged", name)
            self._loaded.add(name)
