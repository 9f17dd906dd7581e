"""Somebody who sits at the desk, and a sheet of the day book on the screen."""

from __future__ import annotations

import pytest

from tests.views.rooms.rooms import close_desk, open_desk

SIZE = (1254, 600)


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
def shown(qtbot):
    """Shows a sheet in the light of the window manager and opens it, for `about` where there is something."""

    def show(sheet, about=None):
        qtbot.addWidget(sheet)
        sheet.resize(*SIZE)
        sheet.show()
        sheet.open(about) if about is not None else sheet.open()
        qtbot.waitExposed(sheet)
        sheet.activateWindow()
        qtbot.waitUntil(sheet.isActiveWindow)
        return sheet

    return show
