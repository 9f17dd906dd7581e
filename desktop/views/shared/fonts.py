"""The bundled Japanese fonts, so that every PC looks the same."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtGui import QFontDatabase

from desktop.resources import resource

FAMILIES = ("BIZ UDPGothic", "Madoguchi Sans")
FILES = ("BIZUDPGothic-Regular.ttf", "BIZUDPGothic-Bold.ttf", "MadoguchiSans-Regular.ttf", "MadoguchiSans-Bold.ttf")

_log = logging.getLogger(__name__)


@cache
def load_fonts() -> None:
    """Once, a millisecond a file. All before the first paint: text laid out earlier never learns of a later font."""
    for name in FILES:
        if QFontDatabase.addApplicationFont(str(resource("fonts", name))) < 0:
            _log.warning("font %s is missing or damaged", name)
