"""Somebody who sits at the desk, and drafts of their own."""

from __future__ import annotations

from functools import partial

import pytest

from desktop.operations.entries import EntryRequest, write_entry
from desktop.views.daybook.entries.entries_sheet import EntriesSheet
from desktop.words import Language
from tests.views.rooms.rooms import close_desk, open_desk


@pytest.fixture(autouse=True)
def own_drafts(tmp_path, monkeypatch):
    monkeypatch.setenv("MADOGUCHI_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("MADOGUCHI_REDUCED_MOTION", "1")


@pytest.fixture
def write(database, made):
    return lambda **said: database.write(partial(write_entry, request=EntryRequest(**said)), made.by).answer


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def shown(desk, qtbot):
    def show(about=None):
        sheet = EntriesSheet(desk, Language.ENGLISH)
        qtbot.addWidget(sheet)
        sheet.resize(1254, 560)
        sheet.show()
        sheet.open(about)
        qtbot.waitExposed(sheet)
        sheet.activateWindow()
        qtbot.waitUntil(sheet.isActiveWindow)
        return sheet

    return show
