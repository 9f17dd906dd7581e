"""Drag to make, move and stretch; every refusal in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from desktop.operations.bookings import Place, move_booking
from desktop.queries.bookings import booking_details
from tests.documents.reading import page_texts
from tests.views.rooms.rooms import asked, at, drag, make_booking, open_page, point_of, type_group

LEFT = Qt.MouseButton.LeftButton


def click(qtbot, button):
    qtbot.mouseClick(button, LEFT)


def test_drawn_filled_in_booked_and_printed(page, desk, made, qtbot):
    drag(page, qtbot, point_of(page, made.japanese, at(13)), point_of(page, made.japanese, at(15)))
    sheet = page.side.booking
    qtbot.waitUntil(sheet.isVisible)
    type_group(page, qtbot, "読書")
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.fee == 400)
    click(qtbot, sheet.buttons.save_button)
    inspector = page.side.inspector
    qtbot.waitUntil(inspector.isVisible)
    click(qtbot, inspector.permit)
    permit = page.side.permit
    qtbot.waitUntil(permit.isVisible)
    click(qtbot, permit.issue)
    qtbot.waitUntil(permit.preview.isVisible, timeout=10_000)
    text = page_texts(permit.preview.pdf)[0]
    assert "あじさい読書会" in text
    assert "13:00～15:00" in text
    assert permit.preview.page_count == 1


def test_moved_and_stretched(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: bool(page.panel.rows.bookings))
    drag(page, qtbot, point_of(page, made.room_a, at(15)), point_of(page, made.japanese, at(17)))
    qtbot.waitUntil(lambda: page.panel.rows.bookings[0].resource_id == made.japanese)
    assert page.panel.rows.bookings[0].starts_at == at(16)
    edge = point_of(page, made.japanese, at(18))
    edge.setX(edge.x() - 3)
    drag(page, qtbot, edge, point_of(page, made.japanese, at(19)))
    qtbot.waitUntil(lambda: page.panel.rows.bookings[0].ends_at == at(19))
    details = asked(desk, qtbot, partial(booking_details, booking_id=booking_id))
    assert details.row.fee == 600


def test_a_drop_on_somebody_else_goes_back_and_says_why(page, desk, made, qtbot):
    make_booking(desk, made, qtbot)
    other = make_booking(desk, made, qtbot, resource_id=made.japanese, group_id=made.readers)
    qtbot.waitUntil(lambda: len(page.panel.rows.bookings) == 2)
    drag(page, qtbot, point_of(page, made.japanese, at(15)), point_of(page, made.room_a, at(15)))
    sheet = page.side.booking
    qtbot.waitUntil(sheet.verdict.offers.isVisible)
    assert "鎌倉合唱団" in sheet.verdict.message.accessibleName()
    assert sheet.writer.booking_id == other
    assert asked(desk, qtbot, partial(booking_details, booking_id=other)).row.resource_id == made.japanese
    offer = sheet.answer.alternatives[0]
    click(qtbot, sheet.verdict.offers._buttons[0])
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is None)
    click(qtbot, sheet.buttons.save_button)
    qtbot.waitUntil(lambda: page.panel.rows.bookings[-1].starts_at == offer.starts_at and not sheet.isVisible())


def test_a_drop_refused_by_the_desk_goes_back_with_what_would_work(page, desk, database, made, qtbot):
    """The screen did not know yet: the desk itself refuses."""
    booking_id = make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: bool(page.panel.rows.bookings))
    desk.changed.disconnect(page.panel._changed)
    make_booking(desk, made, qtbot, resource_id=made.japanese, group_id=made.readers)
    drag(page, qtbot, point_of(page, made.room_a, at(15)), point_of(page, made.japanese, at(15)))
    sheet = page.side.booking
    qtbot.waitUntil(sheet.verdict.offers.isVisible)
    assert "あじさい読書会" in sheet.verdict.message.accessibleName()
    assert page.timetable._scene.dropped is None
    assert asked(desk, qtbot, partial(booking_details, booking_id=booking_id)).row.resource_id == made.room_a


def test_what_somebody_else_saved_first_stands_beside_mine(page, desk, database, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    page.show_record(booking_id)
    qtbot.waitUntil(page.side.inspector.isVisible)
    click(qtbot, page.side.inspector.move_button)
    sheet = page.side.booking
    qtbot.waitUntil(sheet.isVisible)
    place = Place(resource_id=made.room_b, starts_at=at(11), ends_at=at(12))
    seen = sheet.writer.booking.row.version
    database.write(partial(move_booking, booking_id=booking_id, place=place, seen_version=seen), made.by)
    sheet.put_place(made.japanese, at(18), at(20))
    qtbot.waitUntil(sheet.buttons.save_button.isEnabled)
    sheet.save()
    qtbot.waitUntil(sheet.versions.isVisible)
    texts = sheet.versions.texts()
    assert {"11:00～12:00", "18:00～20:00", "会議室B", "和室"} <= set(texts)
    click(qtbot, sheet.versions.put_mine)
    qtbot.waitUntil(lambda: not sheet.isVisible())
    details = asked(desk, qtbot, partial(booking_details, booking_id=booking_id))
    assert (details.row.resource_id, details.row.starts_at) == (made.japanese, at(18))


def test_two_pages_see_each_other(page, desk, made, qtbot):
    second = open_page(desk, qtbot)
    make_booking(desk, made, qtbot)
    qtbot.waitUntil(lambda: len(second.panel.rows.bookings) == 1 and len(page.panel.rows.bookings) == 1, timeout=1000)
