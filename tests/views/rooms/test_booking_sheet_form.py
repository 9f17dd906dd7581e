"""What the sheet asks beside the place: who, how, with what, at whose cost."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.application.drafts import Draft, Drafts
from desktop.operations.booking_request import Details
from desktop.operations.bookings import book_room, change_booking
from desktop.operations.prices import PricedThing, PriceEntry, change_prices
from desktop.operations.rooms import RoomForm, change_room
from desktop.queries.bookings import booking_details
from desktop.rules.numbers import qr_text
from desktop.views.rooms.booking_content import Filled, SheetFor
from desktop.views.rooms.sheet_draft import KIND
from desktop.words import ChargeKind, PriceUnit
from tests.makers import NOW, make_request
from tests.views.rooms.rooms import asked, at, compose, make_booking, open_page, type_group

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)

Key = Qt.Key
SAID = {"contact": "山田 花子", "phone": "0467-00-0001", "purpose": "定例会", "layout": "ロの字", "remark": "車いす1台"}


@pytest.fixture
def furnished(database, made):
    room = RoomForm(name="会議室A", capacity=12, layouts=("ロの字", "スクール"))
    database.write(partial(change_room, room_id=made.room_a, form=room), made.by)
    entries = (PriceEntry(200), PriceEntry(100, PriceUnit.HOUR, ChargeKind.HEATING))
    thing = PricedThing(resource_id=made.room_a)
    database.write(partial(change_prices, thing=thing, entries=entries, valid_from=date(2026, 4, 1)), made.by)


@pytest.fixture
def sheet(furnished, page, qtbot):
    page.open_sheet()
    sheet = page.side.booking
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.form.more.classes.count() > 1)
    return sheet


def details_of(desk, qtbot, booking_id):
    return asked(desk, qtbot, partial(booking_details, booking_id=booking_id))


def press(qtbot, key, times=1):
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_guest_is_booked_by_keyboard_with_everything_in_the_order_of_the_paper(sheet, page, desk, made, qtbot):
    form, more = sheet.form, sheet.form.more
    compose(form.group, "山本 太郎")
    qtbot.waitUntil(form.group.answers_shown)
    press(qtbot, Key.Key_Return)
    assert form.group.is_guest
    assert form.guest_phone.hasFocus()
    sheet.save()
    assert form.guest_phone.property("wrong")
    qtbot.keyClicks(form.guest_phone, "090-0000-0000")
    for field in (form.day, form.times, form.people, form.room, more.change):
        press(qtbot, Key.Key_Tab)
        assert field.hasFocus()
        if field is form.people:
            qtbot.keyClicks(form.people, "4")
    press(qtbot, Key.Key_Space)
    assert more.purpose.hasFocus()
    compose(more.purpose, "打合せ")
    chip, count = more.layouts.chip("スクール"), more.equipment.counts[made.projector].field
    steps = (more.layouts.chip("ロの字"), chip, count, more.heated, more.classes, more.reliefs, more.remark)
    for field in steps:
        press(qtbot, Key.Key_Tab)
        assert field.hasFocus()
        if field in (chip, more.heated):
            press(qtbot, Key.Key_Space)
        elif field in (count, more.reliefs):
            press(qtbot, Key.Key_Up if field is count else Key.Key_Down)
    compose(more.remark, "子ども連れ")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(page.side.inspector.isVisible)
    found = details_of(desk, qtbot, page.side.inspector.booking.row.id)
    told = found.told
    assert (found.row.group_id, told.guest_name, told.phone) == (None, "山本 太郎", "090-0000-0000")
    assert (found.row.people, found.row.purpose, told.layout, told.remark) == (4, "打合せ", "スクール", "子ども連れ")
    assert told.heated
    assert [(item.item_id, item.quantity) for item in found.items] == [(made.projector, 1)]


def test_a_scanned_card_and_a_typed_number_take_the_group_at_once(sheet, desk, database, made, qtbot):
    group = sheet.form.group
    for typed in (qr_text("G", "0001"), "0001"):
        group.forget()
        qtbot.keyClicks(group, typed)
        qtbot.keyClick(group, Key.Key_Return)
        qtbot.waitUntil(lambda: group.group_id == made.choir)
    assert not sheet.writer.busy


def test_what_the_group_said_last_stands_there_until_another_is_chosen(sheet, page, desk, database, made, qtbot):
    database.write(partial(book_room, request=make_request(made, **SAID)), made.by)
    type_group(page, qtbot, "合唱")
    more = sheet.form.more
    qtbot.waitUntil(lambda: more.contact.text() == "山田 花子")
    assert (more.phone.text(), more.purpose.text(), more.layout_word) == ("0467-00-0001", "定例会", "ロの字")
    assert "山田 花子" in more.summary.text()
    sheet.form.room.setCurrentIndex(sheet.form.room.findData(made.room_b))
    sheet.form.room.activated.emit(sheet.form.room.currentIndex())
    assert sheet.form.filled().layout == ""


def test_no_such_day_and_no_such_hour_are_said_when_the_field_is_left(sheet, made, qtbot):
    sheet.form.group.put(made.choir, "鎌倉合唱団", "0001")
    for field, typed in ((sheet.form.day, "4/31"), (sheet.form.times, "14:00-25:00")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Key.Key_Tab)
        assert not field.hasFocus()
        assert typed in field.accessibleDescription()
        sheet.save()
        assert field.hasFocus()
        sheet.form.day.put("2026-11-21")
    sheet.form.times.put("14:00～16:00")
    sheet.form.people.setText("0")
    sheet.save()
    assert "0" in sheet.form.people.accessibleDescription()
    sheet.form.people.setText("1,000")
    qtbot.waitUntil(lambda: "1,000" in sheet.verdict.message.accessibleName())


def test_a_manager_books_against_a_rule_with_a_reason_and_never_a_taken_room(sheet, page, desk, made, qtbot):
    type_group(page, qtbot, "合唱")
    sheet.put_place(made.room_a, at(22), at(23))
    override = sheet.verdict.override
    qtbot.waitUntil(override.isVisible)
    assert not override.button.isEnabled()
    override.is_manager = False
    sheet.ask_again()
    qtbot.waitUntil(lambda: not override.isVisible())
    override.is_manager = True
    make_booking(desk, made, qtbot)
    sheet.put_place(made.room_a, at(14), at(16))
    qtbot.waitUntil(sheet.verdict.offers.isVisible)
    assert not override.isVisible()
    sheet.put_place(made.room_a, at(22), at(23))
    qtbot.waitUntil(override.isVisible)
    compose(override.reason, "市の主催")
    qtbot.keyClick(override.reason, Key.Key_Return)
    qtbot.waitUntil(page.side.inspector.isVisible)
    assert page.side.inspector.booking.row.starts_at == at(22)


def test_a_copy_is_the_same_next_week_and_costs_no_draft(furnished, page, desk, made, qtbot):
    Drafts().keep(made.manager, KIND, Draft(NOW, Filled(group="書きかけ").as_draft()))
    booking_id = make_booking(desk, made, qtbot, people=9, items=((made.projector, 1),), **SAID)
    assert page.side is not None
    sheet = page.side.booking
    page.side.setVisible(True)
    sheet.open_copy(details_of(desk, qtbot, booking_id))
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.form.more.layout_word == "ロの字")
    filled = sheet.form.filled()
    assert filled.day == (NOW.date() + timedelta(days=7)).isoformat()
    assert (filled.times, filled.people, filled.items) == ("14:00～16:00", "9", ((made.projector, 1),))
    assert {name: getattr(filled, name) for name in SAID} == SAID
    assert "R8-B00001" in sheet.tag.mark.word
    wanted: list[Filled] = []
    sheet.series_wanted.connect(wanted.append)
    sheet.buttons.repeat_button.click()
    assert wanted == [filled]
    sheet.save()
    qtbot.waitUntil(page.side.inspector.isVisible)
    assert Drafts().find(made.manager, KIND).content["group"] == "書きかけ"


def test_changing_one_thing_leaves_the_rest_and_differences_are_shown(furnished, page, desk, database, made, qtbot):
    booking_id = make_booking(desk, made, qtbot, heated=True, **SAID)
    found = details_of(desk, qtbot, booking_id)
    page.side.change_booking(found)
    sheet = page.side.booking
    sheet.form.people.setText("11")
    sheet.save()
    qtbot.waitUntil(page.side.inspector.isVisible)
    after = details_of(desk, qtbot, booking_id)
    assert (after.row.people, after.told) == (11, found.told)
    page.side.change_booking(after)
    theirs = Details(group_id=made.choir, contact="鈴木", purpose="定例会", people=11)
    database.write(
        partial(change_booking, booking_id=booking_id, details=theirs, seen_version=after.row.version), made.by
    )
    sheet.save()
    qtbot.waitUntil(sheet.versions.isVisible)
    assert {"鈴木", "山田 花子", "ロの字"} <= set(sheet.versions.texts())


def test_a_draft_of_a_guest_is_found_again(sheet, page, desk, qtbot):
    sheet.form.group.put_guest("山本 太郎")
    sheet.form.guest_phone.setText("090")
    sheet.form.more.heated.setChecked(True)
    qtbot.keyClick(sheet, Key.Key_Escape)
    second = open_page(desk, qtbot)
    second.open_sheet()
    filled = second.side.booking.form.filled()
    assert (filled.guest, filled.group, filled.phone, filled.heated) == (True, "山本 太郎", "090", True)
    assert second.side.booking.purpose is SheetFor.NEW
