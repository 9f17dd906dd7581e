"""The page of groups on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.groups.page import GroupsPage
from desktop.views.shared import theme
from desktop.words import Language, TextSize, ThemeName
from tests.views.rooms.rooms import close_desk, open_desk


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
def page(desk, qtbot, qapp: QApplication):
    theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
    return shown(desk, qtbot)


def shown(desk, qtbot) -> GroupsPage:
    made = GroupsPage(desk, Language.ENGLISH)
    qtbot.addWidget(made)
    made.resize(1286, 664)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.finder.found is not None)
    made.activateWindow()
    return made
