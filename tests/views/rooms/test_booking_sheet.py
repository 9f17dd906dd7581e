from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QSpinBox

from desktop.application.drafts import Draft, Drafts
from desktop.operations.bookings import Details, book_room, cancel_booking, change_booking, hold_room
from desktop.queries.bookings import booking_details
from desktop.views.rooms.booking_content import Filled
from desktop.views.rooms.sheet_draft import KIND
from desktop.words import CancelReason
from tests.makers import NOW, make_request
from tests.views.rooms.rooms import asked, at, compose, make_booking, open_page, set_clock, type_group, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def sheet(page, qtbot):
    page.open_sheet()
    qtbot.waitUntil(lambda: page.side.booking.answer is not None)
    return page.side.booking


def type_times(sheet, qtbot, text):
    sheet.form.times.setFocus()
    sheet.form.times.selectAll()
    compose(sheet.form.times, text)


def test_the_fee_explains_itself_while_equipment_is_counted(sheet, made, qtbot):
    type_times(sheet, qtbot, "14-16")
    qtbot.mouseClick(sheet.form.more.change, Qt.MouseButton.LeftButton)
    assert sheet.form.more.purpose.hasFocus()
    sheet.form.more.equipment.counts[made.projector].step(1)
    qtbot.waitUntil(lambda: sheet.answer.fee == 700)
    assert "プロジェクター 300 yen 300 yen" in sheet.verdict._fee.accessibleName()


def test_half_typed_times_stay_and_ask_nothing(sheet, qtbot):
    type_times(sheet, qtbot, "14時か")
    assert sheet.form.filled().times == "14時か"
    assert sheet.form.filled().asked(NOW.date(), None) is None
    assert not sheet.verdict.message.isVisible()


def test_an_end_before_its_start_is_not_refused_while_it_is_typed(sheet, qtbot):
    type_times(sheet, qtbot, "14-1")
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is not None)
    assert not sheet.verdict.message.isVisible()
    qtbot.keyClicks(sheet.form.times, "6")
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is None)
    assert sheet.verdict.message.isVisible()


def test_what_is_missing_is_said_under_its_field(sheet, qtbot):
    sheet.save()
    assert sheet.form.group.property("wrong")
    assert sheet.form.group.hasFocus()
    compose(sheet.form.group, "どこにもない会")
    sheet.save()
    assert "どこにもない会" in sheet.form.group.accessibleDescription()


def test_too_many_people_are_refused_where_they_are_typed(sheet, qtbot):
    qtbot.keyClicks(sheet.form.people, "13")
    qtbot.waitUntil(lambda: bool(sheet.form.people.property("wrong")))
    assert sheet.verdict.offers.isVisible()


def test_the_draft_survives_the_page_and_belongs_to_one_person(sheet, page, desk, qtbot):
    type_group(page, qtbot, "合唱")
    type_times(sheet, qtbot, "14時か")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    second = open_page(desk, qtbot)
    second.open_sheet()
    filled = second.side.booking.form.filled()
    assert (filled.group, filled.times) == ("鎌倉合唱団", "14時か")
    assert second.side.booking.tag.isVisible()
    desk.sit_down(desk.by.staff_id + 1, "佐藤", 1)
    second.open_sheet()
    assert second.side.booking.form.filled().group == ""


def test_a_draft_is_gone_once_it_is_booked(sheet, page, desk, made, qtbot):
    type_group(page, qtbot, "合唱")
    type_times(sheet, qtbot, "14-16")
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.fee == 400)
    sheet.save()
    qtbot.waitUntil(page.side.inspector.isVisible)
    assert Drafts().find(made.manager, KIND) is None


def test_a_retry_after_an_unanswered_save_has_the_same_number(sheet, page, desk, qtbot):
    type_group(page, qtbot, "合唱")
    number = sheet.writer._request
    desk.failed.emit(RuntimeError("line"))
    assert sheet.writer._request == number
    sheet.save()
    qtbot.waitUntil(page.side.inspector.isVisible)
    assert sheet.writer._request != number


def test_letting_a_hold_go_keeps_what_was_filled_in(sheet, page, desk, qtbot):
    type_group(page, qtbot, "合唱")
    sheet.hold()
    qtbot.waitUntil(lambda: sheet.purpose.name == "HELD")
    assert not sheet.form.times.isEnabled()
    sheet.buttons.hold_button.click()
    qtbot.waitUntil(lambda: sheet.purpose.name == "NEW")
    assert sheet.form.filled().group == "鎌倉合唱団"
    qtbot.waitUntil(lambda: not page.panel.rows.bookings)


def test_a_hold_that_died_before_the_save_is_told(sheet, page, desk, qtbot):
    type_group(page, qtbot, "合唱")
    sheet.hold()
    qtbot.waitUntil(lambda: sheet.purpose.name == "HELD")
    set_clock(desk, at(10, 11))
    sheet.save()
    qtbot.waitUntil(sheet.notice.isVisible)
    assert sheet.purpose.name == "NEW"


def test_changed_details_of_both_are_shown_and_theirs_can_be_used(page, desk, database, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    found = asked(desk, qtbot, partial(booking_details, booking_id=booking_id))
    page.side.change_booking(found)
    sheet = page.side.booking
    details = Details(group_id=made.choir, purpose="練習", people=9)
    change = partial(change_booking, booking_id=booking_id, details=details, seen_version=found.row.version)
    database.write(change, made.by)
    sheet.form.people.setText("11")
    sheet.save()
    qtbot.waitUntil(sheet.versions.isVisible)
    assert {"9", "11", "練習"} <= set(sheet.versions.texts())
    assert not sheet.form.isVisible()
    sheet.versions.use_theirs.click()
    assert sheet.form.filled().people == "9"
    assert sheet.form.isVisible()


def test_a_booking_cancelled_meanwhile_cannot_be_changed(page, desk, database, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    found = asked(desk, qtbot, partial(booking_details, booking_id=booking_id))
    page.side.change_booking(found)
    cancel = partial(cancel_booking, booking_id=booking_id, reason=CancelReason.WEATHER, seen_version=found.row.version)
    database.write(cancel, made.by)
    page.side.booking.save()
    qtbot.waitUntil(page.side.booking.versions.isVisible)
    page.side.booking.versions.put_mine.click()
    qtbot.waitUntil(page.side.booking.verdict.message.isVisible)
    assert page.side.booking.form.isVisible()


def test_an_own_hold_never_refuses_its_own_sheet(sheet, page, qtbot):
    refused: list[bool] = []
    sheet.wished.connect(lambda wish, _offers: refused.append(bool(wish and wish.clashes)))
    type_group(page, qtbot, "合唱")
    sheet.hold()
    qtbot.waitUntil(lambda: sheet.purpose.name == "HELD")
    qtbot.wait(100)
    assert not any(refused)


def test_another_booking_refuses_the_open_sheet_within_a_second(sheet, page, database, made, qtbot):
    sheet.put_place(made.room_a, at(14), at(16))
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is None)

    database.write(partial(book_room, request=make_request(made)), made.by)
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is not None, timeout=1500)


def test_everything_that_takes_the_focus_has_a_name(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    page.open_sheet()
    page.side.booking.form.more.turn()
    found = asked(desk, qtbot, partial(booking_details, booking_id=booking_id))
    page.side.cancel_booking(found)
    page.side.issue_permit(found)
    kinds = (QLineEdit, QComboBox, QSpinBox, QAbstractButton)
    nameless = [
        widget
        for kind in kinds
        for widget in page.findChildren(kind)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and not (isinstance(widget, QLineEdit) and isinstance(widget.parent(), QSpinBox))
    ]
    assert nameless == []


def test_a_draft_that_was_kept_elsewhere_is_shown_with_its_hour(page, desk, made, qtbot):
    Drafts().keep(made.manager, KIND, Draft(NOW, Filled(group="鎌倉合唱団", group_id=made.choir).as_draft()))
    page.open_sheet()
    assert page.side.booking.tag.mark.word == "Draft 10:00"
    assert page.side.booking.form.group.group_id == made.choir


def test_a_draft_whose_room_is_held_goes_on_with_its_hold(sheet, page, desk, qtbot):
    type_group(page, qtbot, "合唱")
    sheet.hold()
    qtbot.waitUntil(lambda: sheet.purpose.name == "HELD")
    held = sheet.writer.booking_id
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    page.open_sheet()
    qtbot.waitUntil(lambda: sheet.purpose.name == "HELD")
    assert sheet.writer.booking_id == held
    sheet.save()
    qtbot.waitUntil(page.side.inspector.isVisible)


def test_confirming_another_booking_leaves_the_draft_alone(page, desk, made, qtbot):
    Drafts().keep(made.manager, KIND, Draft(NOW, Filled(group="書きかけ").as_draft()))
    booking_id = written(desk, qtbot, partial(hold_room, request=make_request(made)))
    page.side.confirm_booking(asked(desk, qtbot, partial(booking_details, booking_id=booking_id)))
    page.side.booking.form.people.setText("5")
    page.side.booking.save()
    qtbot.waitUntil(page.side.inspector.isVisible)
    assert Drafts().find(made.manager, KIND).content["group"] == "書きかけ"
