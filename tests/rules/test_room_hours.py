from __future__ import annotations

from datetime import date

from desktop.rules.closed_days import ClosedRule
from desktop.rules.opening import Hours
from desktop.rules.room_hours import room_hours
from desktop.words import ClosedDayKind

SATURDAY = date(2026, 11, 21)
SITE = Hours(1, 5, 540, 1260, date(2020, 1, 1), None)
NO_DATES = {"nth": None, "start_month_day": None, "end_month_day": None, "start": None, "end": None}


def closed_on_saturdays(room_id):
    since = {"valid_from": date(2020, 1, 1), "valid_until": None}
    return ClosedRule(ClosedDayKind.WEEKDAY, "清掃", site_id=1, weekday=5, **NO_DATES, **since, room_id=room_id)


def test_only_rooms_whose_day_is_another_than_the_sites_are_told():
    own = Hours(1, 5, 600, 1320, date(2020, 1, 1), None, room_id=2)
    same = Hours(1, 5, 540, 1260, date(2026, 1, 1), None, room_id=3)
    told = room_hours(SATURDAY, (SITE, own, same), (closed_on_saturdays(4),), 1, (1, 2, 3, 4))
    assert told == {2: (600, 1320, ""), 4: (540, 1260, "清掃")}


def test_without_rules_of_rooms_nothing_is_told():
    assert room_hours(SATURDAY, (SITE,), (closed_on_saturdays(None),), 1, (1, 2)) == {}
