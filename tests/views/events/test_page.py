from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.operations.events import add_event, change_event, count_attendance
from desktop.queries.events import event
from desktop.views.shared import theme
from desktop.words import TextSize, ThemeName
from tests.operations.test_events import FAIR
from tests.pictures import jpeg, promising_png
from tests.views.rooms.rooms import asked, compose, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def put_in(desk, qtbot, **more):
    return written(desk, qtbot, partial(add_event, request=replace(FAIR, **more)))


def saved(desk, qtbot, event_id=1):
    return asked(desk, qtbot, partial(event, event_id=event_id))


def open_sheet(page, qtbot):
    page.open_sheet()
    sheet = page.sheet
    qtbot.waitUntil(lambda: len(sheet.form.plan._actions) == 3)
    return sheet


def typed(qtbot, field, text):
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def drop(field, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    field.dropEvent(QDropEvent(QPoint(4, 4).toPointF(), copy, data, left, none))


def test_an_event_is_put_in_with_the_keyboard_alone(page, desk, acts, qtbot):
    sheet = open_sheet(page, qtbot)
    lines = sheet.form.lines
    assert lines["title"].hasFocus()
    compose(lines["title"], "市民活動フェスタ")
    qtbot.keyClick(lines["title"], Qt.Key.Key_Tab)
    assert sheet.form.day.hasFocus()
    qtbot.keyClicks(sheet.form.day, "11/28")
    typed(qtbot, sheet.form.times, "14-16")
    typed(qtbot, sheet.form.capacity, "40")
    chip = sheet.form.plan.chips.chip(acts[0])
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    qtbot.keyClick(chip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.card.isVisible)
    shown = saved(desk, qtbot)
    assert (shown.row.title, shown.row.capacity, shown.row.actions) == ("市民活動フェスタ", 40, (1,))
    assert (shown.row.starts_at, shown.row.ends_at) == (FAIR.starts_at, FAIR.ends_at)
    assert not sheet.isVisible()
    qtbot.waitUntil(lambda: page.panel.list.event_id == 1)
    page.open_sheet()
    assert sheet.form.filled().title == ""  # what was saved is no draft any more


def test_what_belongs_together_is_offered(page, acts, qtbot):
    plan = open_sheet(page, qtbot).form.plan
    plan.chips.chip(acts[0]).click()
    offer = plan.offers.chip(acts[1])
    assert offer.accessibleName() == "Add 2 市民活動を広く知らせる"
    offer.click()
    assert plan.ids == tuple(acts[:2])
    assert plan.chips.chip(acts[2]).toolTip().startswith("3 ")
    assert [plan.offers.chip(value).isVisibleTo(plan) for value in plan.offers._chips] == [True]


@pytest.mark.parametrize(
    ("field", "text", "key"),
    [("times", "16-14", "time"), ("day", "13/45", "date"), ("capacity", "たくさん", "capacity"), (None, "", "title")],
)
def test_what_is_wrong_stands_under_its_field(page, qtbot, field, text, key):
    sheet = open_sheet(page, qtbot)
    if field is not None:
        compose(sheet.form.lines["title"], "交流会")
        widget = getattr(sheet.form, field)
        widget.setFocus()
        widget.selectAll()
        compose(widget, text)
    sheet.save()
    wrong = sheet.form.form.widget(key)
    qtbot.waitUntil(lambda: bool(wrong.property("wrong")))
    assert wrong.accessibleDescription()
    assert sheet.isVisible()


def test_a_group_that_was_not_chosen_is_asked_for(page, made, qtbot):
    sheet = open_sheet(page, qtbot)
    compose(sheet.form.lines["title"], "交流会")
    group = sheet.form.group
    group.setFocus()
    compose(group, "合唱")
    qtbot.waitUntil(group.answers_shown)
    sheet.save()
    assert group.property("wrong")
    group.forget()
    compose(group, "合唱")
    qtbot.waitUntil(group.answers_shown)
    qtbot.keyClick(group, Qt.Key.Key_Return)
    assert group.group_id == made.choir


def test_a_draft_outlives_esc_and_another_page_but_not_another_person(page, opened, desk, made, acts, qtbot):
    sheet = open_sheet(page, qtbot)
    compose(sheet.form.lines["promise"], "つながる一日")
    sheet.form.plan.chips.chip(acts[1]).click()
    qtbot.keyClick(sheet.form.lines["promise"], Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert page.add.isVisible()
    other = open_sheet(opened(), qtbot)
    assert other.form.filled().promise == "つながる一日"
    qtbot.waitUntil(lambda: other.form.plan.ids == (acts[1],))
    desk.sit_down(made.manager + 1, "佐藤", 1)
    page.put_away()
    assert open_sheet(page, qtbot).form.filled().promise == ""


def test_a_picture_is_dropped_looked_through_and_kept(page, desk, tmp_path, qtbot):
    good, bad = tmp_path / "海.jpg", tmp_path / "罠.png"
    good.write_bytes(jpeg(640, 480))
    bad.write_bytes(promising_png(30_000, 30_000))
    sheet = open_sheet(page, qtbot)
    compose(sheet.form.lines["title"], "海の写真展")
    field = sheet.form.picture
    drop(field, bad)
    qtbot.waitUntil(lambda: bool(field.property("wrong")))
    assert "3,600 MB" in field.accessibleDescription()
    drop(field, good)
    qtbot.waitUntil(lambda: field.request is not None)
    assert not field.property("wrong")
    qtbot.mouseClick(sheet.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert saved(desk, qtbot).picture == good.read_bytes()
    qtbot.waitUntil(lambda: page.card.details is not None)
    page.card.change.click()
    qtbot.waitUntil(sheet.isVisible)
    field.remove.click()
    sheet.save()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert saved(desk, qtbot).picture is None


def test_both_versions_are_shown_and_neither_is_lost(page, desk, database, made, qtbot):
    put_in(desk, qtbot)
    qtbot.waitUntil(lambda: page.card.details is not None)
    page.card.change.click()
    sheet = page.sheet
    qtbot.waitUntil(sheet.isVisible)
    place = sheet.form.lines["place"]
    place.clear()
    compose(place, "和室")
    theirs = replace(FAIR, place="会議室A")
    database.write(partial(change_event, event_id=1, request=theirs, seen_version=1), made.by)
    sheet.save()
    qtbot.waitUntil(sheet.versions.isVisible)
    assert {"会議室A", "和室"} <= set(sheet.versions.texts())
    sheet.versions.put_mine.click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert saved(desk, qtbot).row.place == "和室"


def test_how_many_came_is_written_with_enter_and_follows_other_pcs(page, desk, database, made, qtbot):
    put_in(desk, qtbot)
    card = page.card
    qtbot.waitUntil(lambda: card.details is not None)
    card.attendance.setFocus()
    compose(card.attendance, "多い")
    qtbot.keyClick(card.attendance, Qt.Key.Key_Return)
    assert card.message.isVisible()
    card.attendance.clear()
    compose(card.attendance, "３８")
    qtbot.keyClick(card.attendance, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.details.row.attendance == 38)
    assert not card.message.isVisible()
    seen = card.details.row.version
    database.write(partial(count_attendance, event_id=1, people=41, seen_version=seen), made.by)
    qtbot.waitUntil(lambda: card.attendance.text() == "41", timeout=1500)
    assert page.panel.list.events.rows[0].attendance == 41


def test_months_step_and_a_record_of_another_month_is_shown(page, desk, qtbot):
    first = put_in(desk, qtbot)
    later = datetime(2027, 2, 3, 10)
    second = put_in(desk, qtbot, title="冬の会", starts_at=later, ends_at=later.replace(hour=12))
    qtbot.waitUntil(lambda: page.panel.list.event_id == first)
    qtbot.keyClick(page.panel.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page.panel.month == date(2026, 12, 1)
    qtbot.waitUntil(lambda: not page.card.isVisible())
    page.show_record(second)
    qtbot.waitUntil(lambda: page.panel.list.event_id == second)
    assert (page.panel.month, page.card.details.row.title) == (date(2027, 2, 1), "冬の会")
    page.panel.this.click()
    assert page.panel.month == date(2026, 11, 1)


def test_the_flyer_is_asked_for_by_button_and_key(page, desk, qtbot):
    event_id = put_in(desk, qtbot)
    qtbot.waitUntil(lambda: page.card.details is not None)
    wanted: list[int] = []
    page.flyer_wanted.connect(wanted.append)
    page.card.flyer.click()
    qtbot.keyClick(page.panel.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [event_id, event_id]


def test_everything_the_keyboard_reaches_has_a_name(page, desk, qtbot):
    put_in(desk, qtbot)
    open_sheet(page, qtbot)
    qtbot.waitUntil(page.card.isVisible)
    reached = [part for part in page.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [part for part in reached if part.isVisible() and not part.accessibleName()]
    assert [part for part in nameless if not getattr(part, "text", str)()] == []


@pytest.mark.parametrize(
    ("size", "room"), [(TextSize.STANDARD, 1100), (TextSize.LARGE, 1084), (TextSize.LARGEST, 1252)]
)
def test_the_page_fits_beside_its_open_sheet(page, desk, qtbot, qapp, size, room):
    put_in(desk, qtbot)
    qtbot.waitUntil(page.card.isVisible)
    theme.apply(qapp, ThemeName.LIGHT, size)
    page.resize(room, 560)
    try:
        assert page.minimumSizeHint().width() <= room
        open_sheet(page, qtbot)
        qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= room)
        page.sheet.close_sheet()
        assert page.panel.isVisible()
    finally:
        theme.apply(qapp, ThemeName.LIGHT, TextSize.STANDARD)
