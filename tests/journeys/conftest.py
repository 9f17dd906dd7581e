"""The rooms page as a person at the desk meets it; its makers are those of the page's own tests."""

from __future__ import annotations

import pytest

from tests.views.rooms.rooms import close_desk, open_desk, open_page

OFFSCREEN = "This plugin does not support"  # the platform without a screen says so of size hints


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/journeys/" in str(item.path):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN))


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
