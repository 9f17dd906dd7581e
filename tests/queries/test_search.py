from __future__ import annotations

from desktop.queries.search import find_anything
from desktop.rules.numbers import qr_text
from tests.makers import NOW


def test_a_code_that_was_misread_finds_nothing_instead_of_something_like_it(database, made):
    with database.reading() as session:
        number = "0001"
        scanned = qr_text("G", number)
        assert [group.number for group in find_anything(session, scanned, NOW).groups] == [number]
        wrong = "A" if scanned[-1] != "A" else "B"
        misread = find_anything(session, scanned[:-1] + wrong, NOW)
    assert misread.groups == ()
    assert misread.bookings == ()
