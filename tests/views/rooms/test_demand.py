"""A wish that nobody sends is noted when its sheet is given up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.models import RefusedRequest
from tests.makers import NOW
from tests.views.rooms.rooms import asked, make_booking

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def noted(session):
    return [(row.refusal, row.starts_at.hour, row.group_id) for row in session.scalars(select(RefusedRequest))]


def test_the_same_wish_counts_once_whether_its_offer_is_taken_or_its_sheet_closed(page, desk, made, qtbot):
    make_booking(desk, made, qtbot, group_id=made.readers)
    page.open_sheet(made.choir)
    sheet = page.side.booking
    qtbot.waitUntil(lambda: sheet.form.group.group_id == made.choir)

    def want(hour: int, refused: str) -> None:
        sheet.put_place(made.room_a, NOW.replace(hour=hour), NOW.replace(hour=hour + 1))
        named = lambda: type(sheet.answer.refusal).__name__ if sheet.answer else ""  # noqa: E731
        qtbot.waitUntil(lambda: sheet._answers.starts_at.hour == hour and named() == refused)

    want(14, "RoomTaken")
    sheet.verdict.offers.take(1)
    qtbot.waitUntil(lambda: sheet.answer is not None and sheet.answer.refusal is None)
    want(14, "RoomTaken")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    page.open_sheet()
    want(15, "RoomTaken")
    want(12, "NoneType")  # it was only passed on the way
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert asked(desk, qtbot, noted) == [("RoomTaken", 14, made.choir)]
