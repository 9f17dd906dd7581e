from __future__ import annotations

from datetime import date

from desktop.queries.search import find_anything
from desktop.rules.numbers import qr_text
from tests.makers import NOW
from tests.operations.lending import make_lending
from tests.operations.print_room import make_print_room


def test_a_code_that_was_misread_finds_nothing_instead_of_something_like_it(database, made):
    with database.reading() as session:
        number = "0001"
        scanned = qr_text("G", number)
        assert [group.number for group in find_anything(session, scanned, NOW).groups] == [number]
        wrong = "A" if scanned[-1] != "A" else "B"
        misread = find_anything(session, scanned[:-1] + wrong, NOW)
    assert misread.groups == ()
    assert misread.bookings == ()


def test_what_the_print_room_numbers_is_found_by_it(database, made):
    printed = make_print_room(database, made).record(1000)
    lending = make_lending(database, made)
    lending.rent()
    lending.loan(group_id=None, guest_name="見本 太郎", phone="0900000000")

    def found(asked: str) -> list[tuple[str, int, str, date]]:
        with database.reading() as session:
            things = find_anything(session, asked, NOW).things
        return [(thing.kind.value, thing.id, thing.who, thing.on) for thing in things]

    assert found("８-R00001") == [("receipt", printed["receipt"], "鎌倉合唱団", NOW.date())]
    assert found(printed["number"]) == [("job", 1, "鎌倉合唱団", NOW.date())]
    assert found("8-L0001") == [("rental", 1, "鎌倉合唱団", NOW.date())]
    assert found("8-K0001") == [("loan", 1, "見本 太郎", date(2026, 11, 27))]
    assert found("8-R0000") == found("合唱") == []
