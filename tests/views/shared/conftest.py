import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("MADOGUCHI_REDUCED_MOTION", "1")

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName


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
