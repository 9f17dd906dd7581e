from __future__ import annotations

from datetime import date, datetime
from functools import partial

from desktop.operations.bookings import book_room
from desktop.operations.center import set_setting
from desktop.operations.series import SeriesRequest, book_series
from desktop.queries.series import SeriesAsked, series_dates, series_parts
from desktop.queries.wishes import WishAsked
from desktop.words import DateState
from tests.makers import NOW, make_request


def asked(made, **more):
    start, end = datetime(2026, 11, 24, 14), datetime(2026, 11, 24, 16)
    wish = WishAsked(resource_id=made.room_a, starts_at=start, ends_at=end, group_id=made.choir)
    return SeriesAsked(wish=wish, rule="FREQ=WEEKLY;COUNT=7", **more)


def states(database, question):
    with database.reading() as session:
        return [row.state for row in series_dates(session, question, NOW)]


def test_each_date_counts_in_the_quotas_of_those_after_it(database, made):
    quota = partial(set_setting, name="booking.quotas", value=["3 bookings month"], valid_from=date(2026, 1, 1))
    database.write(quota, made.by)
    database.write(partial(book_room, request=make_request(made, day="2026-12-20")), made.by)
    free, over = DateState.FREE, DateState.OVER_QUOTA
    assert states(database, asked(made)) == [free, free, free, over, over, DateState.CLOSED, free]
    unticked = frozenset({datetime(2026, 12, 1, 14)})
    assert states(database, asked(made, unticked=unticked))[:4] == [free, free, free, free]


def test_what_is_told_is_what_is_booked(database, made):
    database.write(partial(book_room, request=make_request(made, day="2026-12-08", group_id=made.readers)), made.by)
    told = states(database, asked(made))
    request = SeriesRequest(booking=make_request(made, day="2026-11-24"), rule="FREQ=WEEKLY;COUNT=7")
    database.write(partial(book_series, request=request), made.by)
    with database.reading() as session:
        parts = series_parts(session, 3, NOW)
        assert series_parts(session, 1, NOW) is None
    assert parts is not None
    assert (parts.following, parts.all) == (4, told.count(DateState.FREE)) == (4, 5)
