"""Lockers, a projector that may leave the house, and somebody who sits at the desk."""

from __future__ import annotations

import pytest

from tests.operations.lending import make_lending
from tests.views.rooms.rooms import close_desk, open_desk

SIZE = (1254, 600)


@pytest.fixture(autouse=True)
def own_drafts(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MADOGUCHI_REDUCED_MOTION", "1")


@pytest.fixture
def lending(database, made):
    return make_lending(database, made)


@pytest.fixture
def desk(where, lending, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(lending.made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


def shown(sheet, qtbot):
    """The sheet on the screen, in the light of the window manager."""
    qtbot.addWidget(sheet)
    sheet.resize(*SIZE)
    sheet.show()
    sheet.open()
    qtbot.waitExposed(sheet)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def unnamed(sheet):
    """What takes the focus and has nothing to say to a screen reader."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QAbstractButton, QWidget

    return [
        widget
        for widget in sheet.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.focusProxy() is None
    ]
