"""Where the window is put together: settings, theme, the first paint, then the database behind it."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import VERSION
from desktop.application import language as languages
from desktop.application import log, preferences
from desktop.application.first_start import opener
from desktop.views.main_window import MainWindow
from desktop.views.shared import theme
from desktop.views.shared.error_dialog import ErrorTeller
from desktop.views.shared.focus_ring import FocusRing
from desktop.words import Language


def run(center: str | None, *, language: str | None = None, now: str | None = None) -> int:
    """Open the window on a center (a folder or a URL), on the last one, or on the welcome page; the exit code."""
    app = application(language)
    log.start()
    FocusRing(app)
    ErrorTeller(app)
    window = open_window(center, now)
    window.show()
    code = app.exec()
    window.close_desk()
    return code


def application(language: str | None = None) -> QApplication:
    """The one application object, in the person's language and looks."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Madoguchi")
    app.setApplicationVersion(VERSION)
    kept = preferences.load().preferences
    languages.install(app, Language(language) if language else kept.language)
    theme.apply(app, kept.theme, kept.text_size)
    return app


def open_window(center: str | None, now: str | None = None) -> MainWindow:
    """A window whose center opens behind its first paint."""
    kept = preferences.load().preferences
    where = center or os.environ.get("MADOGUCHI_CENTER", "") or kept.last_center
    window = MainWindow(kept)
    if where:
        moment = datetime.fromisoformat(now) if now else None
        window.wait_for_center()
        QTimer.singleShot(0, window, partial(window.open_center, where, opener(where, moment)))
    else:
        window.welcome()
    return window
