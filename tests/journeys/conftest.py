"""The rooms page as a person at the desk meets it; its makers are those of the page's own tests."""

from __future__ import annotations

import pytest

from tests.views.rooms.rooms import close_desk, open_desk, open_page


@pytest.fixture(autouse=True)
def still(tmp_path, monkeypatch):
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
