from __future__ import annotations

import pytest

from desktop.views.today.page import TodayPage
from desktop.words import Language
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
def opened(desk, qtbot):
    """Opens the page on the desk, as often as asked."""

    def open_page() -> TodayPage:
        page = TodayPage(desk, Language.ENGLISH)
        qtbot.addWidget(page)
        page.resize(1286, 664)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: page.rows is not None and "side" in page.__dict__)
        page.activateWindow()
        qtbot.waitUntil(page.glance.hasFocus)
        return page

    return open_page


@pytest.fixture
def page(opened):
    return opened()
