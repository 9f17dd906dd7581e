"""A timetable on the screen, in the light theme; a whole page on a real desk."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.queries.days import DayRows
from desktop.views.rooms.timetable.timetable import Timetable
from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName
from tests.views.rooms.rooms import close_desk, open_desk, open_page
from tests.views.rooms.timetable_days import NOW, Hands


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication) -> Callable[[DayRows], Hands]:
    """Shows a day on the PC 受付1 and gives the hands on it."""
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)

    def show(rows: DayRows) -> Hands:
        table = Timetable("受付1")
        qtbot.addWidget(table)
        table.resize(900, 400)
        table.show_day(rows, NOW)
        table.show()
        qtbot.waitExposed(table)
        return Hands(table)

    return show


@pytest.fixture(autouse=True)
def own_drafts(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MADOGUCHI_REDUCED_MOTION", "1")


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def page(desk, qtbot):
    return open_page(desk, qtbot)
