"""Specialists' days by keyboard: from the first specialist to the advice."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from desktop.models import Booking, Consultation, SpecialistDay, SpecialistSlot
from desktop.operations.bookings import book_room
from desktop.operations.specialist_slots import SlotRequest, book_slot
from desktop.views.consultations.specialists.specialists_sheet import SpecialistsSheet
from desktop.views.consultations.specialists.words import COMING, MONTHLY, PEOPLE
from desktop.words import ActorKind, BookingState, Language, StaffRole
from tests.cases import make_desk
from tests.makers import make_request
from tests.specialists import FIRST, SECOND, TODAY, make_day, make_slot, make_specialist

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet_on(desk, qtbot):
    def open_sheet(about=None) -> SpecialistsSheet:
        sheet = SpecialistsSheet(desk, Language.ENGLISH)
        qtbot.addWidget(sheet)
        sheet.resize(1254, 560)
        sheet.show()
        sheet.open(about)
        qtbot.waitExposed(sheet)
        sheet.activateWindow()
        qtbot.waitUntil(lambda: bool(sheet.board.sites))
        return sheet

    return open_sheet


def choose(sheet, place):
    sheet.view.setCurrentIndex(sheet.lines.index(place, 0))


def one(database, model):
    with database.reading() as session:
        return session.scalars(select(model)).one()


def test_from_the_first_specialist_to_the_advice(sheet_on, database, qtbot):
    sheet = sheet_on()
    assert "Add one" in sheet.empty.text()
    qtbot.keyClick(sheet, Qt.Key.Key_Insert)  # nobody comes yet: that is asked first
    assert sheet.shown_form is sheet.specialist_form
    qtbot.keyClicks(sheet.specialist_form.name, "Tax office")
    sheet.specialist_form.usual.chip("税務").click()
    qtbot.keyClick(sheet.specialist_form.name, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(
        lambda: sheet.shelf.value == PEOPLE and [row.specialty for row in sheet.board.specialists] == ["税務"]
    )
    qtbot.keyClick(sheet, Qt.Key.Key_Insert)
    form = sheet.day_form
    assert (sheet.shown_form, form.slots.text()) == (form, "10:00-10:50、10:50-11:40")
    sheet.save()
    assert form.day.property("wrong")
    form.day.set_value(TODAY)
    form.repeat.put((MONTHLY,))
    form.times.put(2)
    sheet.save()
    qtbot.waitUntil(lambda: sheet.shelf.value == COMING and len(sheet.board.days) == 2)
    assert len(sheet.lines.rows) == 6
    choose(sheet, 1)
    qtbot.keyClick(sheet.view, Qt.Key.Key_Return)
    assert sheet.shown_form is sheet.slot_form
    qtbot.keyClicks(sheet.slot_form.name, "Sato")
    qtbot.keyClicks(sheet.slot_form.phone, "0467000001")
    qtbot.keyClicks(sheet.slot_form.about, "Accounts")
    sheet.slot_form.actor.put((ActorKind.BUSINESS,))
    sheet.slot_form.about.setFocus()
    qtbot.keyClick(sheet.slot_form.about, Qt.Key.Key_Tab)
    assert sheet.slot_form.answers.fields[0].hasFocus()
    qtbot.keyClicks(sheet.slot_form.answers.fields[1], "nothing yet")
    qtbot.keyClick(sheet.slot_form.about, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: sheet.slot is not None and sheet.slot.who == "Sato")
    assert one(database, SpecialistSlot).answers == ["", "nothing yet"]
    assert sheet.came.isVisible()
    sheet.came.click()
    qtbot.waitUntil(lambda: sheet.slot is not None and sheet.slot.state is BookingState.ARRIVED)
    sheet.report.click()
    assert sheet.report_form.note.toPlainText() == "Accounts"
    sheet.save()
    qtbot.waitUntil(lambda: bool(sheet.report_form.advice.property("wrong")))
    qtbot.keyClicks(sheet.report_form.advice, "Write down every yen")
    sheet.report_form.topic.put((1,))
    sheet.save()
    qtbot.waitUntil(lambda: sheet.slot is not None and sheet.slot.reported)
    wanted = []
    sheet.case_wanted.connect(wanted.append)
    sheet.case.click()
    assert wanted == [one(database, Consultation).id]


def test_a_slot_taken_meanwhile_is_told_and_what_was_typed_stays(sheet_on, database, made, qtbot):
    day_id = make_day(database, made)
    sheet = sheet_on(("day", day_id))
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 3)
    choose(sheet, 1)
    sheet.book.click()
    qtbot.keyClicks(sheet.slot_form.name, "Sato")
    other = partial(book_slot, day_id=day_id, slot=FIRST, request=SlotRequest(name="田中"))
    database.write(other, made.by)
    sheet.save()
    qtbot.waitUntil(sheet.slot_form.message.isVisible)
    assert sheet.shown_form is sheet.slot_form
    assert sheet.slot_form.name.text() == "Sato"


def test_a_day_is_called_off_with_those_to_telephone_and_a_slot_goes_elsewhere(sheet_on, database, made, qtbot):
    day_id = make_day(database, made)
    booking_id = make_slot(database, made, day_id)
    sheet = sheet_on(("booking", booking_id))
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 3)
    choose(sheet, 1)
    sheet.other_time.click()
    assert sheet.move_form.slots.values == ("10:50-11:40",)
    sheet.save()
    qtbot.waitUntil(lambda: one(database, Booking).starts_at.minute == 50)
    qtbot.waitUntil(lambda: sheet.shown_form is None)
    choose(sheet, 0)
    sheet.call_off.click()
    assert "0467-00-0001" in sheet.call_off_form._who.text()
    qtbot.keyClicks(sheet.call_off_form.why, "ill")
    sheet.save()
    qtbot.waitUntil(lambda: bool(sheet.board.days) and sheet.board.days[0].called_off)
    assert one(database, SpecialistDay).note == "ill"
    assert "0467-00-0001" in sheet.details.lines.rows[0].title
    assert not sheet.call_off.isVisible()


def test_days_typed_one_by_one_are_planned_and_told_where_there_is_no_room(sheet_on, database, made, qtbot):
    make_specialist(database, made)
    taken = make_request(made, "10:00", "12:00", "2026-12-10")
    database.write(partial(book_room, request=taken), made.by)
    sheet = sheet_on()
    sheet.plan.click()
    form = sheet.day_form
    form.day.set_value(date(2026, 12, 3))
    qtbot.keyClicks(form.others, "12/10, 12/35")
    form.room.setCurrentIndex(form.room.findData(made.room_a))
    sheet.save()
    assert form.others.property("wrong")
    form.others.setText("12/10, 12/24")
    sheet.save()
    qtbot.waitUntil(lambda: "10 Dec" in sheet.message.accessibleName())
    assert "3 Dec" not in sheet.message.accessibleName()
    qtbot.waitUntil(lambda: sheet.day is not None and sheet.day.day == date(2026, 12, 10))
    assert [day.room for day in sheet.board.days] == ["会議室A", "", "会議室A"]
    assert sheet.change.isVisible()


def test_what_was_begun_is_there_again_after_a_crash_and_for_its_slot_alone(sheet_on, database, made, qtbot):
    day_id = make_day(database, made)
    booking_id = make_slot(database, made, day_id, SECOND)
    sheet = sheet_on(("day", day_id))
    qtbot.waitUntil(lambda: len(sheet.lines.rows) == 3)
    choose(sheet, 1)
    sheet.book.click()
    qtbot.keyClicks(sheet.slot_form.name, "Tanaka")
    sheet.slot_form.about.setPlainText("Accounts")
    qtbot.keyClicks(sheet.slot_form.answers.fields[0], "all of it")
    sheet.slot_form.actor.chip(ActorKind.BUSINESS).click()
    qtbot.keyClick(sheet.slot_form.name, Qt.Key.Key_Escape)
    choose(sheet, 2)
    sheet.report.click()
    sheet.report_form.advice.setPlainText("Write down every yen")
    sheet.report_form.topic.chip(2).click()
    sheet.report_form.draft.flush()
    again = sheet_on(("booking", booking_id))
    qtbot.waitUntil(lambda: again.slot is not None)
    again.report.click()
    assert (again.report_form.advice.toPlainText(), again.report_form.topic.values) == ("Write down every yen", (2,))
    choose(again, 1)
    again.book.click()
    form = again.slot_form
    assert (form.name.text(), form.about.toPlainText(), form.actor.value) == ("Tanaka", "Accounts", ActorKind.BUSINESS)
    assert form.answers.answers[0] == "all of it"
    again.save()
    qtbot.waitUntil(lambda: again.slot is not None and again.slot.who == "Tanaka")
    again.change.click()
    qtbot.keyClicks(form.phone, "0467")
    assert form.draft.found() is not None
    qtbot.keyClick(form.phone, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: again.shown_form is None)
    assert form.draft.found() is None


def test_who_may_not_write_down_the_advice_is_told_why(desk, sheet_on, database, made, qtbot):
    booking_id = make_slot(database, made, make_day(database, made))
    clerk = make_desk(database, StaffRole.STAFF)
    desk.sit_down(clerk.staff_id, clerk.staff, 1)
    sheet = sheet_on(("booking", booking_id))
    qtbot.waitUntil(lambda: sheet.slot is not None)
    assert sheet.report.isVisible()
    assert not sheet.report.isEnabled()
    assert "advisors" in sheet.report.toolTip()
    assert any("whoever booked" in label.text() for label in sheet.details.facts.findChildren(QLabel))
