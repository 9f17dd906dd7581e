"""The page of papers on a real desk with one event."""

from __future__ import annotations

from datetime import datetime
from functools import partial

import pytest

from desktop.operations.events import EventRequest, add_event
from desktop.views.handouts.page import HandoutsPage
from desktop.words import Language
from tests.views.rooms.rooms import close_desk, open_desk

SIZE = (1286, 664)


@pytest.fixture(autouse=True)
def own_drafts(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MADOGUCHI_REDUCED_MOTION", "1")


@pytest.fixture
def event_id(database, made):
    request = EventRequest(
        title="伝わるチラシのつくり方",
        starts_at=datetime(2026, 12, 12, 13, 30),
        ends_at=datetime(2026, 12, 12, 15, 30),
        place="会議室A",
        promise="いまお使いのチラシを持ってきてください。",
        charge="500円",
        apply_to="電話 000-000-0000",
        link="https://example.jp/mihon",
    )
    return database.write(partial(add_event, request=request), made.by).answer


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def page(event_id, desk, qtbot):
    return open_page(desk, qtbot)


def open_page(desk, qtbot) -> HandoutsPage:
    page = HandoutsPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.form.source.count() > 1 and page.form._base is not None, timeout=20_000)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
