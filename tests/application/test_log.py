import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from desktop.application import log, paths


@pytest.fixture
def started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[Path]:
    monkeypatch.setenv(paths.OVERRIDE, str(tmp_path))
    hooks = sys.excepthook, threading.excepthook
    yield log.start()
    log.stop()
    sys.excepthook, threading.excepthook = hooks


def _throw() -> None:
    raise LookupError("壊れた")


def test_an_uncaught_error_is_written_and_told(started: Path, qtbot: QtBot):
    with qtbot.waitSignal(log.bugs().happened) as told:
        try:
            _throw()
        except LookupError:
            sys.excepthook(*sys.exc_info())

    assert "LookupError: 壊れた" in started.read_text(encoding="utf-8")
    assert "LookupError: 壊れた" in told.args[0]


def test_an_error_in_another_thread_too(started: Path, qtbot: QtBot):
    with qtbot.waitSignal(log.bugs().happened) as told:
        thread = threading.Thread(target=_throw)
        thread.start()
        thread.join()

    assert "LookupError" in told.args[0]
    assert "LookupError" in started.read_text(encoding="utf-8")


def test_messages_of_qt_go_to_the_file(started: Path):
    qWarning("a word from Qt")

    assert "WARNING qt.default: a word from Qt" in started.read_text(encoding="utf-8")


def test_the_file_rotates(started: Path, monkeypatch: pytest.MonkeyPatch):
    for _ in range(30):
        log._log.warning("x" * (log.BYTES // 20))

    assert started.stat().st_size <= log.BYTES
    assert started.with_name(f"{log.FILE}.1").exists()


def test_without_a_folder_there_is_no_log_and_errors_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "file"))
    log.start()

    with qtbot.waitSignal(log.bugs().happened):
        sys.excepthook(ValueError, ValueError("odd"), None)

    log.stop()
