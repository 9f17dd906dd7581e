from __future__ import annotations

import pytest

from desktop.views.events.page import EventsPage
from desktop.words import Language
from tests.actions import add_actions
from tests.views.rooms.rooms import close_desk, open_desk


@pytest.fixture(autouse=True)
def own_drafts(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MADOGUCHI_REDUCED_MOTION", "1")


@pytest.fixture
def acts(database, made):
    return database.write(add_actions, made.by).answer


@pytest.fixture
def desk(where, made, acts, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def opened(desk, qtbot):
    """Opens the page on the desk, as often as asked."""

    def open_page() -> EventsPage:
        page = EventsPage(desk, Language.ENGLISH)
        qtbot.addWidget(page)
        page.resize(1286, 664)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: len(page._actions) == 3)
        page.activateWindow()
        return page

    return open_page


@pytest.fixture
def page(opened):
    return opened()
