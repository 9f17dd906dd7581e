"""The daily log: written, signed, frozen; what is written later is told beside it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import DayNotSigned, DaySigned, NotAllowed, NotReadable
from desktop.operations.acting import By
from desktop.operations.center import set_setting
from desktop.operations.day_log import sign_day, unsign_day, write_day
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.queries.day_log import day_lines, day_log, unsigned_days
from desktop.rules.day_counts import Difference
from desktop.storage.clock import standing_clock
from desktop.words import StaffRole, VisitPurpose
from tests.makers import NOW
from tests.operations.days import came

TODAY = NOW.date()


@pytest.fixture
def clerk(database, made) -> By:
    made_staff = partial(add_staff, code="aya", name="彩", role=StaffRole.STAFF)
    return By(staff_id=database.write(made_staff, made.by).answer, staff="彩", site_id=1, pc="受付1")


def log(database, day=TODAY, now=NOW):
    with database.reading() as session:
        return day_log(session, 1, day, now)


def test_signing_freezes_what_was_counted_and_later_visitors_are_told_beside_it(database, made, clerk):
    came(database, made, VisitPurpose.ROOM, 3)
    came(database, made, VisitPurpose.PRINTING, 2)
    database.write(partial(write_day, day=TODAY, weather=" 晴れ ", remarks="静かな日"), clerk)
    with pytest.raises(NotAllowed):
        database.write(partial(sign_day, day=TODAY), clerk)
    signed = database.write(partial(sign_day, day=TODAY), made.by)
    came(database, made, VisitPurpose.ROOM, 1)
    told = log(database)
    assert (told.weather, told.remarks, told.moments.signed_by) == ("晴れ", "静かな日", "高橋")
    assert (told.counts["visits"], told.counts.parts("visits.purpose")) == (5, {"room": 3, "printing": 2})
    assert told.since == (Difference("visits", 5, 6),)
    for act in (partial(write_day, weather="雨"), sign_day):
        with pytest.raises(DaySigned):
            database.write(partial(act, day=TODAY), made.by)
    database.write(partial(undo, number=signed.number), made.by)
    assert (log(database).signed, log(database).counts["visits"], log(database).since) == (False, 6, ())


def test_only_a_manager_takes_it_back_and_only_on_the_day_it_was_signed(database, made, clerk):
    with pytest.raises(DayNotSigned):
        database.write(partial(unsign_day, day=TODAY), made.by)
    database.write(partial(set_setting, name="log.manager_signs", value=False, valid_from=date(2026, 4, 1)), made.by)
    database.write(partial(sign_day, day=TODAY), clerk)
    with pytest.raises(NotAllowed):
        database.write(partial(unsign_day, day=TODAY), clerk)
    database.write(partial(unsign_day, day=TODAY), made.by)
    assert not log(database).signed
    database.write(partial(sign_day, day=TODAY), clerk)
    database.clock = standing_clock(NOW + timedelta(days=1))
    with pytest.raises(DaySigned):
        database.write(partial(unsign_day, day=TODAY), made.by)


def test_no_day_that_has_not_come_is_written(database, made):
    for act in (partial(write_day, remarks="あした"), sign_day):
        with pytest.raises(NotReadable):
            database.write(partial(act, day=TODAY + timedelta(days=1)), made.by)


def test_days_nobody_signed_are_told_and_a_month_lists_its_days(database, made):
    database.clock = standing_clock(datetime(2026, 11, 19, 15))
    came(database, made, VisitPurpose.OTHER, 4)
    database.write(partial(write_day, day=date(2026, 11, 18), weather="雨"), made.by)
    database.write(partial(sign_day, day=date(2026, 11, 18)), made.by)
    database.clock = standing_clock(NOW)
    with database.reading() as session:
        assert unsigned_days(session, 1, TODAY) == (date(2026, 11, 19),)
        listed = day_lines(session, 1, date(2026, 11, 1), date(2026, 12, 1), NOW)
    assert (listed.lines[0].day, listed.lines[-1].day) == (date(2026, 11, 1), TODAY)
    by_day = {line.day.day: line for line in listed.lines}
    assert (by_day[19].counts["visits"], by_day[18].weather, by_day[18].signed_by) == (4, "雨", "高橋")
    week_later = log(database, date(2026, 11, 26), datetime(2026, 11, 26, 20))
    assert (week_later.week_ago, week_later.year_ago) == (4, None)
