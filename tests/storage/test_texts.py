from __future__ import annotations

from functools import partial

import pytest

from desktop.errors import NotReadable, TooLongText
from desktop.operations.bookings import book_room
from desktop.operations.center import describe_site
from desktop.operations.permits import issue_permit
from tests.makers import make_group, make_request, make_room, make_small_center


@pytest.mark.parametrize("text", ["a\0b", "\ud800"])
def test_what_is_no_text_is_refused_on_both_engines(database, text):
    made = make_small_center(database)
    with pytest.raises(NotReadable) as refused:
        database.write(partial(describe_site, site_id=1, address=text), made.by)
    assert refused.value.field == "address"
    assert refused.value.value.isprintable()


def test_what_is_too_long_for_its_column_is_refused_on_both_engines(database):
    made = make_small_center(database)
    booked = database.write(partial(book_room, request=make_request(made)), made.by).answer
    for act in (
        partial(make_group, database, name="長い番号", number="1" * 41),
        partial(make_room, database, name="室" * 301),
        partial(database.write, partial(describe_site, site_id=1, postal_code="1" * 41, address="", phone=""), made.by),
        partial(database.write, partial(issue_permit, booking_id=booked, paid_by="現" * 301), made.by),
    ):
        with pytest.raises(TooLongText):
            act()
