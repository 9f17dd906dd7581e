"""Where the window is put together: settings, theme, the first paint, then the database behind it."""

from __future__ import annotations

import builtins
import os
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QApplication

from desktop import VERSION
from desktop.application import language as languages
from desktop.application import preferences
from desktop.application.garbage import WindowGarbage
from desktop.views.main_window import MainWindow
from desktop.views.shared import theme
from desktop.words import Language, ThemeName


def run(center: str | None, *, language: str | None = None, now: str | None = None) -> int:
    """Open the window on a center (a folder or a URL), on the last one, or on the welcome page; the exit code."""
    _import_plainly()
    app = application(language)
    garbage = WindowGarbage(app)
    window = open_window(center, now)
    window.when_painted(partial(_attend, app))
    window.show()
    code = app.exec()
    window.close_desk()
    garbage.stop()
    return code


def _import_plainly() -> None:
    """PySide reads the source of every module that is imported after it, in case it wants snake_case: none does."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _attend(app: QApplication) -> None:
    """The log, and what follows the keyboard and every unexpected error; loaded when the window is there."""
    from desktop.application import log
    from desktop.views.shared.error_dialog import ErrorTeller
    from desktop.views.shared.focus_ring import FocusRing

    log.start()
    FocusRing(app)
    ErrorTeller(app)
    _follow_system(app)


def _follow_system(app: QApplication) -> None:
    """Whoever wants the system's theme gets what it is now, and from now on."""
    kept = preferences.load()
    if kept.theme is ThemeName.SYSTEM:
        now = theme.apply(app, kept.theme, kept.text_size).name
        if now is not kept.system_theme:
            with suppress(OSError):  # the next first paint will be in the former theme
                preferences.save(replace(kept, system_theme=now))


def application(language: str | None = None) -> QApplication:
    """The one application object, in the person's language and looks."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Madoguchi")
    app.setApplicationVersion(VERSION)
    kept = preferences.load()
    languages.install(app, Language(language) if language else kept.language)
    seen = kept.system_theme if kept.theme is ThemeName.SYSTEM else kept.theme
    theme.apply(app, seen, kept.text_size)
    return app


def open_window(center: str | None, now: str | None = None) -> MainWindow:
    """A window whose center opens behind its first paint."""
    kept = preferences.load()
    where = center or os.environ.get("MADOGUCHI_CENTER", "") or kept.last_center
    window = MainWindow(kept)
    if where:
        window.wait_for_center()
        window.when_painted(partial(_open, window, where, now))
    else:
        window.welcome()
    return window


def _open(window: MainWindow, where: str, now: str | None) -> None:
    from desktop.application.first_start import opener

    window.open_center(where, opener(where, datetime.fromisoformat(now) if now else None))
