"""The rules of the rooms are edited in the program: previews first, then they hold, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.operations.machines import add_machine
from desktop.queries.room_rules import price_rows, room_rules
from desktop.rules.closed_days import closed_by
from desktop.rules.rule_changes import week_of
from desktop.views.settings.page import SettingsPage
from desktop.words import ChargeKind, ClosedDayKind, Language
from tests.views.rooms.rooms import asked, close_desk, make_booking, open_desk

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
DECEMBER = date(2026, 12, 1)


@pytest.fixture
def desk(where, made, qtbot):
    desk = open_desk(where, qtbot)
    desk.sit_down(made.manager, "高橋", 1)
    yield desk
    close_desk(desk)


@pytest.fixture
def settings(desk, qtbot):
    page = SettingsPage(desk, Language.ENGLISH)
    qtbot.addWidget(page)
    page.resize(1286, 664)
    page.show()
    qtbot.waitExposed(page)
    return page


def opened(settings, qtbot, at):
    settings.list.choose(at)
    page = settings.current
    qtbot.waitUntil(lambda: page.rules is not None)
    return page


def type_into(field, text):
    field.setText(text)
    field.textEdited.emit(text)


def nameless(page):
    """What Tab comes to without a name."""
    reached = [each for each in page.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    inner = {"qt_spinbox_lineedit", "qt_scrollarea_viewport"}
    return [
        each
        for each in reached
        if each.objectName() not in inner
        and each.isVisible()
        and not each.accessibleName()
        and not (hasattr(each, "text") and each.text())
    ]


def test_a_closed_day_is_added_seen_and_used_no_more(desk, made, settings, qtbot):
    booking = make_booking(desk, made, qtbot, day="2026-12-08")
    page = opened(settings, qtbot, 0)
    page.head.since.set_value(DECEMBER)
    page.head.day_picked.emit()
    assert page.month.grid.closed_days[date(2026, 12, 30)] == "年末年始"
    page.closed.add.click()
    editor = page.closed.editor
    editor.keep.click()
    assert "name" in editor.wrong
    editor.name.setText("点検")
    editor.kind.show_value(ClosedDayKind.YEARLY.value)
    editor.kind.changed.emit()
    editor.first.setText("4/31")
    editor.keep.click()
    assert "4/31" in editor.wrong
    editor.first.setText("12月8日")
    editor.last.setText("12/8")
    qtbot.keyClick(editor.name, Qt.Key.Key_Return)
    assert page.month.grid.closed_days[date(2026, 12, 8)] == "点検"
    qtbot.waitUntil(lambda: page.hits.count == 1)
    page.hits.see.click()
    with qtbot.waitSignal(settings.record_wanted) as asked_for:
        page.hits._buttons[0].click()
    assert asked_for.args == ["rooms", booking]
    page.closed.rows[1].switch.click()
    assert date(2026, 12, 7) not in page.month.grid.closed_days
    hours = page.hours.days[2]
    type_into(hours.closes, "25:00")
    assert hours.wrong.text()
    page.save()
    assert "hours" in page.said.accessibleName()
    type_into(hours.closes, "24:00")
    assert not nameless(page)
    page.head.save.click()
    qtbot.waitUntil(lambda: "holds from" in page.said.accessibleName())
    book = asked(desk, qtbot, room_rules).book
    assert closed_by(date(2026, 12, 8), book.closed, 1).name == "点検"
    assert [closed_by(date(2026, month, 7 if month == 12 else 23), book.closed, 1) is None for month in (11, 12)] == [
        False,
        True,
    ]
    assert week_of(book, 1, DECEMBER).days[2] == (540, 1440)
    page.head.past.click()
    assert "点検" in page._past_lines.text()


def test_sentences_say_what_holds_for_whom_and_since_when(desk, made, settings, qtbot):
    make_booking(desk, made, qtbot, day="2026-12-08")
    page = opened(settings, qtbot, 1)
    window, times, waiting = page.cards[:3]
    before = page.example.accessibleName()
    type_into(window.inputs["window_months"], "１")
    assert page.example.accessibleName() != before
    type_into(waiting.inputs["hold_minutes"], "999")
    assert "240" in waiting.lines[1][0].wrong
    page.save()
    assert page.said.accessibleName()
    type_into(waiting.inputs["hold_minutes"], "15")
    type_into(times.inputs["max_minutes"], "60")
    qtbot.waitUntil(lambda: page.hits.count == 1)
    times.inputs["slots"].setPlainText("午前 9:00-12:00\n昼 11:00-13:00")
    assert times.is_wrong
    times.inputs["slots"].setPlainText("")
    page.save()
    qtbot.waitUntil(lambda: "holds from" in page.said.accessibleName())
    page.where.show_value(replace(page.scope, site_id=1, room_id=made.japanese))
    page.where.changed.emit()
    type_into(window.inputs["window_months"], "6")
    page.save()
    qtbot.waitUntil(page.as_all.isEnabled)
    book = asked(desk, qtbot, room_rules).book
    day = desk.now().date()
    assert [book.setting("booking.window_months", day, 1, room) for room in (None, made.japanese)] == [1, 6]
    assert book.setting("booking.hold_minutes", day, 1) == 15
    page.as_all.click()
    page.save()
    qtbot.waitUntil(lambda: not page.as_all.isEnabled())
    assert asked(desk, qtbot, room_rules).book.setting("booking.window_months", day, 1, made.japanese) == 1
    assert not nameless(page)


def test_rooms_and_prices_are_edited(desk, made, settings, qtbot):
    settings.list.choose(2)
    rooms = settings.current
    qtbot.waitUntil(lambda: rooms.list.count() == 5)
    rooms.room.first.setText("第1会議室")
    rooms.room.approval.click()
    rooms.save.click()
    qtbot.waitUntil(lambda: rooms.list.item(0).text() == "第1会議室")
    rooms.add_item.click()
    rooms.item.first.setText("譜面台")
    rooms.item.stock.setText("２０")
    rooms.save.click()
    qtbot.waitUntil(lambda: rooms.list.count() == 6)
    assert rooms.list.currentItem().text() == "譜面台  20台"
    rooms.list.setCurrentRow(3)
    rooms.retire.click()
    qtbot.waitUntil(lambda: "let no more" in rooms.list.item(3).text())
    assert not nameless(rooms)
    page = opened(settings, qtbot, 3)
    qtbot.waitUntil(lambda: len(page.lines) == 1)
    page.add.click()
    line = page.lines[-1]
    line.charge.show_value(ChargeKind.HEATING.value)
    line.unit.show_value("percent")
    type_into(line.yen, "101")
    assert "100" in line.wrong
    page.save()
    assert page.said.accessibleName()
    type_into(line.yen, "50")
    type_into(line.first, "11/1")
    type_into(line.last, "3/31")
    page.head.since.set_value(DECEMBER)
    page.save()
    qtbot.waitUntil(lambda: "holds from" in page.said.accessibleName())

    def prices(session):
        return price_rows(session, resource_id=made.room_a)

    latest = asked(desk, qtbot, prices)[0]
    assert (latest.yen, latest.season_from, latest.valid_from) == (50, 1101, DECEMBER)
    ground = page.grounds.rows[0]
    ground.percent.setText("101")
    page.grounds.save.click()
    assert "100" in page.grounds.said.accessibleName()
    page.classes.add.click()
    page.classes.rows[-1].name.setText("市外の団体")
    page.classes.save.click()
    qtbot.waitUntil(lambda: any(row.name == "市外の団体" for row in asked(desk, qtbot, room_rules).classes))
    assert not nameless(page)


@pytest.fixture
def machine(database, made):
    return database.write(partial(add_machine, name="印刷機1", site_id=1), made.by).answer


def test_a_machine_has_hours_slots_and_prices_of_its_own(machine, desk, settings, qtbot):
    days = opened(settings, qtbot, 0)
    assert days.closed.editor.where.findText("印刷機1 (machine)") >= 0
    days.hours.where.setCurrentText("印刷機1 (machine)")
    days.hours.where.changed.emit()
    type_into(days.hours.days[1].opens, "9:00")
    type_into(days.hours.days[1].closes, "17:00")
    days.save()
    qtbot.waitUntil(lambda: "holds from" in days.said.accessibleName())
    rules = opened(settings, qtbot, 1)
    rules.where.setCurrentText("印刷機1 (machine)")
    rules.where.changed.emit()
    rules.cards[1].inputs["slots"].setPlainText("早 9:00-10:30\n遅 10:30-12:00")
    rules.save()
    qtbot.waitUntil(rules.as_all.isEnabled)
    prices = opened(settings, qtbot, 3)
    prices.thing.setCurrentText("印刷機1 (machine)")
    prices.thing.changed.emit()
    qtbot.waitUntil(lambda: not prices.lines)
    prices.add.click()
    type_into(prices.lines[-1].yen, "200")
    assert "早" in [prices.lines[-1].slot.itemText(at) for at in range(prices.lines[-1].slot.count())]
    prices.save()
    qtbot.waitUntil(lambda: "holds from" in prices.said.accessibleName())
    held = asked(desk, qtbot, room_rules)
    today = desk.now().date()
    assert week_of(held.book, 1, today, machine).days[1] == (540, 1020)
    assert held.slots(held.machines[0], today) == ("早", "遅")
    assert [row.yen for row in asked(desk, qtbot, partial(price_rows, resource_id=machine))] == [200]
