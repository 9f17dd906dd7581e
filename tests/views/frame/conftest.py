from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.application import language, preferences
from desktop.application.first_start import opener
from desktop.application.preferences import Preferences
from desktop.jobs.new_center import make_new_center
from desktop.views.main_window import MainWindow
from desktop.words import Language, ThemeName


@pytest.fixture(autouse=True)
def own_preferences(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    preferences.save(Preferences(theme=ThemeName.LIGHT, pc_name="受付1"))


@pytest.fixture
def japanese(qapp: QApplication):
    language.install(qapp, Language.JAPANESE)
    yield
    language.install(qapp, Language.ENGLISH)


@pytest.fixture(scope="session")
def new_center(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "center"
    make_new_center(str(folder), name="みほん市民活動センター", municipality="142042", pin="2580")
    return folder


@pytest.fixture
def real_center(tmp_path, new_center) -> str:
    """A new center whose manager has the PIN 2580."""
    return str(shutil.copytree(new_center, tmp_path / "center"))


@pytest.fixture
def windows(qtbot):
    """Opens windows, and closes them with their desks."""
    opened: list[MainWindow] = []

    def open_window(where: str) -> MainWindow:
        window = MainWindow(preferences.load())
        opened.append(window)
        window.wait_for_center()
        window.show()
        window.open_center(where, opener(where))
        qtbot.waitUntil(lambda: window.staff_shown, timeout=10_000)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.close_desk()
        window.deleteLater()
