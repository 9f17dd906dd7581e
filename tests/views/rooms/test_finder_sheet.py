from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.makers import NOW
from tests.views.rooms.rooms import compose, make_booking

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def places(sheet):
    return [(place.room, f"{place.starts_at:%d %H}-{place.ends_at:%H}") for place in sheet.places]


def test_a_line_fills_the_fields_and_enter_books_the_best(page, desk, made, qtbot):
    make_booking(desk, made, qtbot, start="19:00", end="21:00", day="2026-11-24")
    page.menu.wanted.emit("free")
    sheet = page.sheets.sheet("free")
    form = sheet.form
    qtbot.waitUntil(lambda: len(sheet.places) > 20)  # nothing said: everything there is
    assert form.line.hasFocus()
    compose(form.line, "次の火曜の夜 10人 プロジェクター")
    qtbot.waitUntil(lambda: form.people.value == 10 and len(sheet.places) == 3)
    assert places(sheet) == [("会議室A", "24 17-19"), ("会議室B", "24 17-19"), ("和室", "24 17-19")]
    assert (form.first.value(), form.last.value()) == (date(2026, 11, 24), date(2026, 11, 24))
    assert form.equipment.items == ((made.projector, 1),)
    form.where.chip("joined").click()
    qtbot.waitUntil(lambda: len(sheet.places) == 4)
    form.times.setFocus()
    form.times.setText("18-20")
    form.times.setModified(True)
    qtbot.keyClick(form.times, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: places(sheet)[:2] == [("会議室B", "24 18-20"), ("和室", "24 18-20")])
    assert form.parts.values == ()
    form.people.setFocus()
    form.people.setText("")
    qtbot.keyClicks(form.people, "20")
    qtbot.waitUntil(lambda: places(sheet)[0] == ("和室", "24 18-20"))
    sheet.view.setFocus()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Return)
    booking = page.side.booking
    qtbot.waitUntil(booking.isVisible)
    filled = booking.form.filled()
    assert (filled.resource_id, filled.people, filled.items) == (made.japanese, "20", ((made.projector, 1),))
    stretch = filled.stretch(NOW.date())
    assert (stretch[0].day, stretch[0].hour, stretch[1].hour) == (24, 18, 20)


def test_an_impossible_wish_says_what_may_help_and_esc_goes_back(page, made, qtbot):
    page.menu.wanted.emit("free")
    sheet = page.sheets.sheet("free")
    qtbot.waitUntil(lambda: bool(sheet.places))
    compose(sheet.form.line, "明日 900人 たき火")
    qtbot.waitUntil(sheet.nothing.isVisible)
    assert "たき火" in sheet._right._fact.text()
    qtbot.keyClick(sheet.form.line, Qt.Key.Key_Escape)
    assert page.sheets.wide == ""
