from __future__ import annotations

import pytest

from desktop.views.rooms.page import RoomsPage
from desktop.words import Language

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_the_booking_key_before_the_day_has_come_opens_the_sheet_when_it_is_there(desk, made, qtbot):
    page = RoomsPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.show()
    page.open_sheet(made.choir)
    assert page.panel.rows is None
    qtbot.waitUntil(lambda: page.side.booking.isVisible() and page.side.booking.form.group.text() == "鎌倉合唱団")
    page.side.close_shown()
    page.panel.reload()
    assert page.side.shown() is None
