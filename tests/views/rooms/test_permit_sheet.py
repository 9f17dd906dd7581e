from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtPrintSupport import QPrinter

from desktop.application.pdf_pages import page_images
from desktop.errors import CannotWrite
from desktop.operations.bookings import hold_room
from desktop.queries.bookings import booking_details
from tests.makers import make_request
from tests.views.rooms.rooms import asked, make_booking, written

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


@pytest.fixture
def issued(page, desk, made, qtbot):
    booking_id = make_booking(desk, made, qtbot)
    page.side.issue_permit(asked(desk, qtbot, partial(booking_details, booking_id=booking_id)))
    page.side.permit.issue_permit()
    qtbot.waitUntil(page.side.permit.preview.isVisible, timeout=10_000)
    return page.side.permit


def test_the_preview_fits_the_width_and_grows(issued):
    preview = issued.preview
    fitted = preview._pages.width()
    assert abs(fitted - preview._area.viewport().width()) <= 4
    preview.larger.click()
    assert preview._pages.width() > fitted * 1.4
    preview.smaller.click()
    assert preview._pages.width() == fitted
    assert not preview.smaller.isEnabled()


def test_printed_to_a_file_at_full_size_and_sharp(issued, tmp_path):
    file = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(file))
    issued.preview.print_on(printer)
    page = page_images(file.read_bytes(), scale=1)
    assert len(page) == 1
    assert abs(page[0].width() - 595) <= 2


def test_saved_as_pdf_or_told_why_not(issued, tmp_path, qtbot):
    issued.preview.save_to(tmp_path / "permit.pdf")
    assert (tmp_path / "permit.pdf").read_bytes() == issued.preview.pdf
    with qtbot.waitSignal(issued.preview.failed) as heard:
        issued.preview.save_to(tmp_path / "nowhere" / "permit.pdf")
    assert isinstance(heard.args[0], CannotWrite)
    assert issued.message.isVisible()


def test_shown_again_it_keeps_its_number(issued, page, desk, made, qtbot):
    booking = asked(desk, qtbot, partial(booking_details, booking_id=1))
    assert booking.permit.paid_on is None
    page.side.issue_permit(booking)
    assert booking.permit.number in issued._title.text()
    issued.paid.setChecked(True)
    issued.issue_permit()
    qtbot.waitUntil(issued.preview.isVisible, timeout=10_000)
    again = asked(desk, qtbot, partial(booking_details, booking_id=1))
    assert again.permit.number == booking.permit.number
    assert again.permit.paid_by == "現金"
    qtbot.waitUntil(lambda: not issued.paid.isEnabled())


def test_a_hold_offers_its_confirmation_instead_of_a_permit(page, desk, made, qtbot):
    booking_id = written(desk, qtbot, partial(hold_room, request=make_request(made)))
    page.show_record(booking_id)
    inspector = page.side.inspector
    qtbot.waitUntil(inspector.isVisible)
    assert inspector.confirm.isVisible()
    assert not inspector.permit.isVisible()
    inspector.confirm.click()
    assert page.side.booking.purpose.name == "HELD"
    page.side.booking.save()
    qtbot.waitUntil(inspector.permit.isVisible)
