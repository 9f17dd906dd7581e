"""What the parts of the rooms page do together: copying, printing, the other site, a found permit, the self-check."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.models import OpeningHours, Site
from desktop.operations.center import RoomRequest, add_room
from desktop.queries.bookings import booking_details
from desktop.views.rooms.papers.orders import Paper
from desktop.views.rooms.spans import Span
from tests.makers import NOW
from tests.views.rooms.rooms import asked, at, make_booking, type_group, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_ctrl_d_books_the_same_a_week_later(page, desk, made, qtbot):
    page.picked.pick(make_booking(desk, made, qtbot))
    qtbot.waitUntil(page.side.inspector.isVisible)
    qtbot.keyClick(page.side.inspector, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    sheet = page.side.booking
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.form.filled().stretch(NOW.date())[0] == at(14, days=7)
    page.side.close_shown()
    page.picked.pick(1)
    qtbot.waitUntil(page.side.inspector.isVisible)
    page.side.inspector.copy.click()
    assert sheet.isVisible()


def test_what_is_shown_is_printed(page, desk, made, qtbot):
    qtbot.keyClick(page.timetable, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    sheet = page.sheets.sheet("print")
    qtbot.waitUntil(lambda: sheet.card.preview.pdf.startswith(b"%PDF"), timeout=20_000)
    assert sheet.paper is Paper.ENTRANCE
    assert sheet.papers.findData(Paper.NOTICE) == -1
    printed = []
    sheet.card.preview.print_pages = lambda: printed.append(sheet.paper)
    qtbot.keyClick(sheet.papers, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printed == [Paper.ENTRANCE]
    page.sheets.close_wide()
    page.panel.show_span(Span.MONTH)
    assert page.printing.shown().paper is Paper.MONTH


def test_the_other_site_is_shown_and_booked_without_sitting_there(page, desk, made, qtbot):
    other = written(desk, qtbot, another_site)
    page.panel.sites.ask()
    qtbot.waitUntil(page.panel.sites.isVisible)
    page.panel.sites.parts.part(other).click()
    qtbot.waitUntil(lambda: [room.name for room in page.panel.rows.rooms] == ["西館 和室"])
    assert desk.site_id == 1
    page.open_sheet()
    sheet = page.side.booking
    qtbot.waitUntil(lambda: sheet.answer is not None)
    type_group(page, qtbot, "合唱")
    qtbot.waitUntil(sheet.buttons.save_button.isEnabled)
    sheet.save()
    qtbot.waitUntil(lambda: len(page.panel.rows.bookings) == 1)
    page.panel.sites.go_to(1)
    page.panel.reload()
    qtbot.waitUntil(lambda: not page.panel.rows.bookings)
    page.show_record(1)
    qtbot.waitUntil(lambda: len(page.panel.rows.bookings) == 1)
    assert page.panel.site_id == other
    assert asked(desk, qtbot, partial(booking_details, booking_id=1)).row.room == "西館 和室"


def test_the_self_check_stands_below_the_legend(page, desk, made, qtbot):
    page.panel.check.count()
    qtbot.waitUntil(lambda: page.panel.check.text != "")
    assert "0" in page.panel.check.text
    assert page.panel.check.geometry().top() > page.panel.legend.geometry().top()


def another_site(session, acting) -> int:
    """With one room, open as the first one is."""
    site = Site(name="西館", position=9)
    session.add(site)
    session.flush()
    for day in session.scalars(select(OpeningHours).where(OpeningHours.site_id == 1)).all():
        same = {"weekday": day.weekday, "opens": day.opens, "closes": day.closes, "valid_from": day.valid_from}
        session.add(OpeningHours(site_id=site.id, **same))
    add_room(session, acting, RoomRequest(name="西館 和室", site_id=site.id, capacity=15))
    return site.id
