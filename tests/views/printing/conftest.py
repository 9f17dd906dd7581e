"""The print room on a real desk: two machines, and somebody who sits there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import pytest

from desktop.operations.machines import add_machine
from desktop.views.printing.page import PrintingPage
from desktop.words import Language
from tests.views.rooms.rooms import close_desk, open_desk

SIZE = (1286, 664)


@dataclass(frozen=True)
class Machines:
    duplicator: int
    copier: int


@pytest.fixture(autouse=True)
def own_drafts(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MADOGUCHI_REDUCED_MOTION", "1")


@pytest.fixture
def machines(database, made):
    add = [partial(add_machine, name=name, site_id=1) for name in ("印刷機1", "コピー機")]
    return Machines(*(database.write(each, made.by).answer for each in add))


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def page(machines, desk, qtbot):
    return open_page(desk, qtbot)


def open_page(desk, qtbot) -> PrintingPage:
    page = PrintingPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: page.rows is not None)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
