from __future__ import annotations

from datetime import datetime
from functools import partial

import pypdfium2
import pytest

from desktop.errors import NotFound
from desktop.jobs.series_letters import draw_series_letter
from desktop.operations.booking_request import Place
from desktop.operations.bookings import book_room, cancel_booking, move_booking
from desktop.operations.series import SeriesRequest, book_series
from desktop.words import CancelReason
from tests.makers import make_request

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def test_one_letter_tells_every_date_and_every_exception(database, made):
    taken = make_request(made, day="2026-12-15", group_id=made.readers)
    first = database.write(partial(book_room, request=taken), made.by).answer
    request = SeriesRequest(booking=make_request(made, day="2026-11-24"), rule="FREQ=WEEKLY;COUNT=5")
    series = database.write(partial(book_series, request=request), made.by).answer
    there = Place(resource_id=made.japanese, starts_at=datetime(2026, 12, 2, 15), ends_at=datetime(2026, 12, 2, 17))
    database.write(partial(move_booking, booking_id=first + 2, place=there, seen_version=2), made.by)
    gone = partial(cancel_booking, booking_id=first + 3, reason=CancelReason.GROUP_ASKED, seen_version=2)
    database.write(gone, made.by)
    pdf = pypdfium2.PdfDocument(draw_series_letter(database, made.by, series))
    text = pdf[0].get_textpage().get_text_range().replace("\r\n", "").replace(" ", "")
    assert "24日（火）" in text
    assert "12月1日（火）→12月2日（水）15:00～17:00和室" in text
    assert "12月8日（火）" in text
    assert "12月15日（火）" in text
    with pytest.raises(NotFound):
        draw_series_letter(database, made.by, 99)
