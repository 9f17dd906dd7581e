"""The log file of this PC, and the place where every unexpected error ends."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from contextlib import suppress
from functools import cache
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from desktop.application import paths

FILE = "madoguchi.log"
BYTES, KEPT = 1_000_000, 5

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger("desktop")


class Bugs(QObject):
    """Carries the traceback of an unexpected error, from any thread, to whoever shows it."""

    happened = Signal(str)


@cache
def bugs() -> Bugs:
    return Bugs()


def log_file() -> Path:
    return paths.log_folder() / FILE


def start() -> Path:
    """Log into the rotating file and send every uncaught error and every message of Qt there.

    Where no folder can be made for it the desk goes on without a log, and errors are shown all the same.
    """
    where = log_file()
    with suppress(OSError):
        where.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(where, maxBytes=BYTES, backupCount=KEPT, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    bugs()
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    qInstallMessageHandler(_from_qt)
    return where


def stop() -> None:
    """Give back the hooks and close the file."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    qInstallMessageHandler(None)
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("unexpected error", exc_info=(kind, error, trace))
    bugs().happened.emit("".join(traceback.format_exception(kind, error, trace)))


def _uncaught_in_thread(thrown: threading.ExceptHookArgs) -> None:
    if thrown.exc_value is not None and not isinstance(thrown.exc_value, SystemExit):
        _uncaught(thrown.exc_type, thrown.exc_value, thrown.exc_traceback)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category or 'default'}").log(_LEVELS[kind], "%s", message)
