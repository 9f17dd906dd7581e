import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("MADOGUCHI_REDUCED_MOTION", "1")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName

HERE = Path(__file__).parent
OFFSCREEN = "This plugin does not support"  # the platform without a screen says so of raise() and size hints


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN))


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Every test begins and ends in the light theme at standard size, and in a still window."""
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
    yield
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window of 800 by 600."""
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    return made
