"""A page of consultations on a real desk."""

from __future__ import annotations

import pytest

from desktop.views.consultations.page import ConsultationsPage
from desktop.words import Language
from tests.views.rooms.rooms import close_desk, open_desk

SIZE = (1286, 664)


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
def page_on(qtbot):
    """Opens another page on a desk."""

    def open_page(desk) -> ConsultationsPage:
        page = ConsultationsPage(desk, Language.ENGLISH)
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        qtbot.waitExposed(page)
        qtbot.waitUntil(lambda: bool(page._topics))
        page.activateWindow()
        return page

    return open_page


@pytest.fixture
def page(desk, page_on):
    return page_on(desk)
