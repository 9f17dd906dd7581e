"""Flyers and posters by keyboard on the window's own desk."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.operations.display_places import DisplayPlaceRequest, add_display_place
from desktop.operations.displays import DisplayRequest, bring_display
from desktop.queries.displays import DUE, ENDED, displays_shown
from desktop.views.daybook.displays.displays_sheet import DisplaysSheet
from desktop.words import DisplayKind, Language, PaperSize
from tests.makers import NOW

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(database, made, desk, shown, qtbot):
    rack = DisplayPlaceRequest(kind=DisplayKind.FLYER, name="入口の棚", spaces=3)
    database.write(partial(add_display_place, request=rack), made.by)
    sheet = shown(DisplaysSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: "3" in sheet.facts.text())
    return sheet


def rows(database):
    with database.reading() as session:
        return displays_shown(session, 1, NOW.date())


def test_a_flyer_is_taken_in_where_there_is_room_and_comes_down(sheet, database, qtbot):
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    form = sheet.display_form
    qtbot.keyClicks(form.title, "Walk in the hills")
    form.save()
    qtbot.waitUntil(lambda: bool(form.who.property("wrong")))  # nobody has brought it
    form.who.setText("里山の会")
    form.who.textEdited.emit("里山の会")
    qtbot.keyClicks(form.event_on, "11/20")
    qtbot.keyClick(form.title, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(form.event_on.property("wrong")))  # it was yesterday
    form.event_on.clear()
    qtbot.keyClicks(form.event_on, "12/5")
    qtbot.keyClick(form.title, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    (row,) = rows(database)
    assert (row.title, row.place, row.until.isoformat(), row.copies) == (
        *("Walk in the hills", "入口の棚", "2026-12-05"),
        30,
    )
    assert "2" in sheet.facts.text()
    sheet.shelf.part(DUE).click()
    qtbot.waitUntil(lambda: sheet.lines.rows == ())
    sheet.shelf.part("shown").click()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    sheet.gone.click()
    qtbot.waitUntil(lambda: sheet.lines.rows == ())
    sheet.shelf.part(ENDED).click()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    sheet.again.click()
    qtbot.waitUntil(lambda: len(rows(database)) == 1)


def test_a_board_is_added_and_the_label_is_drawn(sheet, database, qtbot):
    sheet.set_up.click()
    form = sheet.place_form
    form.kind.put(DisplayKind.POSTER)
    qtbot.keyClicks(form.name, "Board")
    qtbot.keyClicks(form.spaces, "12")
    form.save()
    qtbot.waitUntil(lambda: "Board" in sheet.facts.text())
    sheet.display_form.begin_new()
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    sheet.display_form.title.setText("冬の星")
    sheet.display_form.who.setText("星の会")
    sheet.display_form.save()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 1)
    with qtbot.waitSignal(sheet.paper.drawn, timeout=10_000):
        sheet.label.click()


def test_a_flyer_that_is_half_typed_outlives_the_window(sheet, desk, database, shown, qtbot):
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    form = sheet.display_form
    qtbot.keyClicks(form.title, "Walk")
    form.who.setText("里山の会")
    qtbot.keyClicks(form.event_on, "12/5")
    form.paper_size.part(PaperSize.B5).click()
    form.draft.flush()
    other = shown(DisplaysSheet(desk, Language.ENGLISH))
    qtbot.waitUntil(lambda: "3" in other.facts.text())
    other._begin_display()
    again = other.display_form
    assert (again.title.text(), again.who.text(), again.paper_size.value) == ("Walk", "里山の会", PaperSize.B5)
    again.save()
    qtbot.waitUntil(lambda: len(rows(database)) == 1)
    assert (rows(database)[0].event_on.isoformat(), rows(database)[0].place) == ("2026-12-05", "入口の棚")
    qtbot.waitUntil(lambda: again.draft.found() is None)


def test_whoever_brought_it_stays_when_it_is_put_right_and_it_is_seen_in_the_list(sheet, database, made, qtbot):
    for number in range(12):
        old = DisplayRequest(kind=DisplayKind.FLYER, title=f"Old {number}", who="里山の会", until=date(2026, 12, 1))
        database.write(partial(bring_display, request=old), made.by)
    sheet.reload()
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 12)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Insert)
    form = sheet.display_form
    qtbot.keyClicks(form.title, "Walk")
    form.who.setFocus()
    form.who.setText("髙﨑 𠮷子")
    form.who.textEdited.emit("髙﨑 𠮷子")
    qtbot.waitUntil(form.who.answers_shown)
    qtbot.keyClick(form.who, Qt.Key.Key_Tab)
    assert form.phone.hasFocus()  # one Tab takes the name and goes on
    form.save()
    qtbot.waitUntil(lambda: sheet.chosen is not None and sheet.chosen.title == "Walk")
    assert sheet.view.viewport().rect().contains(sheet.view.visualRect(sheet.view.currentIndex()).center())
    sheet.change.click()
    assert form.who.text() == "髙﨑 𠮷子"
    form.save()
    qtbot.waitUntil(lambda: sheet.shown_form is None)
    assert rows(database)[-1].who == "髙﨑 𠮷子"
