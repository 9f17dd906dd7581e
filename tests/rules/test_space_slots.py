from __future__ import annotations

from datetime import datetime

import pytest

from desktop.rules.space_slots import best_fit, held_until, read_slots, stays_until

# かながわ県民活動サポートセンター: two hours from 9 to 21, then 21 to 22; seats: tables
KANAGAWA_SLOTS = (
    "9:00-11:00",
    "11:00-13:00",
    "13:00-15:00",
    "15:00-17:00",
    "17:00-19:00",
    "19:00-21:00",
    "21:00-22:00",
)
KANAGAWA_TABLES = {2: 4, 4: 17, 6: 24, 8: 2, 12: 1}


def at(clock):
    return datetime.fromisoformat(f"2026-11-21T{clock}")


@pytest.mark.parametrize(
    ("now", "slots", "until"),
    [
        ("08:50", KANAGAWA_SLOTS, "11:00"),
        ("09:00", KANAGAWA_SLOTS, "11:00"),
        ("10:59", KANAGAWA_SLOTS, "11:00"),
        ("11:00", KANAGAWA_SLOTS, "13:00"),
        ("21:30", KANAGAWA_SLOTS, "22:00"),
        ("12:10", ("9:00-12:00", "13:00～17:00"), "17:00"),
        ("10:05", (), "12:05"),
        ("10:06", (), "12:10"),
        ("19:30", (), "21:00"),
        ("21:10", (), "23:10"),
        ("22:30", KANAGAWA_SLOTS, "2026-11-22"),
    ],
)
def test_until_when_they_may_stay(now, slots, until):
    expected = datetime(2026, 11, 22) if until.startswith("2026") else at(until)
    assert stays_until(at(now), read_slots(slots), 120, closes=21 * 60) == expected


def test_the_48_tables_of_kanagawa_fill_up_from_the_smallest_that_suits():
    seats = [(number, many) for number, many in enumerate(m for m, n in KANAGAWA_TABLES.items() for _ in range(n))]
    assert len(seats) == 48
    assert sum(many for _table, many in seats) == 8 + 68 + 144 + 16 + 12
    assert len(best_fit(seats, 1)) == 48
    assert best_fit(seats, 3)[0] == 4
    assert best_fit(seats, 5)[0] == 21
    assert best_fit(seats, 7) == (45, 46, 47)
    assert best_fit(seats, 12) == (47,)
    assert best_fit(seats, 13) == ()


def test_how_long_a_table_is_held():
    now = at("13:00")
    assert held_until(at("10:00"), at("12:00"), None, now) == at("13:01")
    assert held_until(at("10:00"), at("15:00"), None, now) == at("15:00")
    assert held_until(at("10:00"), at("15:00"), at("11:00"), now) == at("11:00")
    yesterday = datetime(2026, 11, 20, 10)
    assert held_until(yesterday, datetime(2026, 11, 20, 12), None, now) == datetime(2026, 11, 20, 12)


@pytest.mark.parametrize(
    "line", ["", "9-11", "9:00-9:00", "11:00-9:00", "9:60-11:00", "23:00-24:30", "午前 9:00-12:00"]
)
def test_what_is_no_slot(line):
    with pytest.raises(ValueError, match="no slot"):
        read_slots((line,))
