from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from desktop.errors import (
    ChangedElsewhere,
    ClosedAlready,
    DaySigned,
    Missing,
    NotAllowed,
    NotFound,
    NotReadable,
    OpenedAlready,
)
from desktop.models import SiteDay, Staff
from desktop.operations.acting import By
from desktop.operations.checklists import ContactLine, ItemLine, change_checklist, change_emergency_contacts
from desktop.operations.site_days import close_day, open_day, reopen_day, tick_item, untick_item
from desktop.operations.undo import undo
from desktop.queries.site_days import checklist, days_never_closed, emergency_contacts, site_day
from desktop.storage.clock import standing_clock
from desktop.words import DayMoment, StaffRole
from tests.makers import NOW

TODAY = NOW.date()


def do(database, made, operation, **more):
    return database.write(partial(operation, **more), made.by)


def look(database, question, *asked, **more):
    with database.reading() as session:
        return question(session, *asked, **more)


def test_a_day_is_opened_and_closed_once_and_says_by_whom(database, made):
    do(database, made, open_day)
    with pytest.raises(OpenedAlready) as opened:
        do(database, made, open_day)
    assert (opened.value.day, opened.value.staff, opened.value.at) == (TODAY, "高橋", NOW)
    database.clock = standing_clock(NOW + timedelta(hours=11))
    closed = do(database, made, close_day)
    with pytest.raises(ClosedAlready) as refused:
        do(database, made, close_day)
    assert refused.value.at == NOW + timedelta(hours=11)
    with pytest.raises(ClosedAlready):
        do(database, made, open_day)
    do(database, made, undo, number=closed.number)
    assert look(database, site_day, 1, TODAY).closed_at is None
    with pytest.raises(OpenedAlready):
        do(database, made, reopen_day)
    do(database, made, close_day)
    do(database, made, reopen_day)
    row = look(database, site_day, 1, TODAY)
    assert (row.opened_at, row.opened_by, row.closed_at, row.closed_by) == (NOW, "高橋", None, "")


def test_a_day_nobody_closed_is_told_the_next_day_and_closed_then(database, made):
    do(database, made, open_day)
    database.clock = standing_clock(NOW + timedelta(days=2))
    assert look(database, days_never_closed, 1, TODAY + timedelta(days=2)) == (TODAY,)
    with pytest.raises(NotReadable):
        do(database, made, close_day, day=TODAY + timedelta(days=3))
    do(database, made, close_day, day=TODAY)
    assert look(database, days_never_closed, 1, TODAY + timedelta(days=2)) == ()
    assert look(database, site_day, 1, TODAY).closed_at == NOW + timedelta(days=2)
    with pytest.raises(NotFound):
        do(database, made, reopen_day, day=TODAY + timedelta(days=1))


def test_a_signed_day_stays_as_it_is(database, made):
    do(database, made, close_day)
    with database._writers.begin() as session:
        row = session.query(SiteDay).one()
        row.signed_at, row.signed_by = NOW, made.manager
    for operation, more in ((reopen_day, {}), (tick_item, {"item_id": 1})):
        with pytest.raises(DaySigned):
            do(database, made, operation, **more)


def test_the_first_one_ticked_it(database, made):
    first, second = (row.id for row in look(database, checklist, 1, TODAY, DayMoment.OPENING)[:2])
    tick = do(database, made, tick_item, item_id=first)
    assert do(database, made, tick_item, item_id=first).answer == tick.answer
    told = look(database, checklist, 1, TODAY, DayMoment.OPENING)
    assert [(row.ticked_at, row.ticked_by) for row in told[:2]] == [(NOW, "高橋"), (None, "")]
    assert look(database, checklist, 1, TODAY - timedelta(days=1), DayMoment.OPENING)[0].ticked_at is None
    do(database, made, untick_item, item_id=first)
    with pytest.raises(NotFound):
        do(database, made, untick_item, item_id=second)


def test_a_checklist_is_kept_as_the_lines_say_and_comes_back(database, made):
    before = look(database, checklist, 1, TODAY, DayMoment.CLOSING)
    keep = before[1]
    lines = (
        ItemLine(text="ごみを出す", everywhere=False),
        ItemLine(id=keep.id, version=keep.version, text="窓を見る"),
    )
    done = do(database, made, change_checklist, moment=DayMoment.CLOSING, lines=lines)
    assert [row.text for row in look(database, checklist, 1, TODAY, DayMoment.CLOSING)] == ["ごみを出す", "窓を見る"]
    with pytest.raises(ChangedElsewhere):
        do(database, made, change_checklist, moment=DayMoment.CLOSING, lines=lines[1:])
    with pytest.raises(Missing):
        do(database, made, change_checklist, moment=DayMoment.CLOSING, lines=(ItemLine(text=" "),))
    do(database, made, undo, number=done.number)
    assert [row.text for row in look(database, checklist, 1, TODAY, DayMoment.CLOSING)] == [row.text for row in before]


def test_only_a_manager_changes_the_lists(database, made):
    with database._writers.begin() as session:
        session.add(Staff(code="desk", name="佐藤", role=StaffRole.STAFF))
    with database.reading() as session:
        desk = session.query(Staff).filter(Staff.code == "desk").one().id
    by = By(staff_id=desk, staff="佐藤", site_id=1, pc="受付1")
    line = ContactLine(what="停電", name="電力", phone="０４６７（００）００００", note="24時間")
    with pytest.raises(NotAllowed):
        database.write(partial(change_emergency_contacts, lines=(line,)), by)
    do(database, made, change_emergency_contacts, lines=(line,))
    (row,) = look(database, emergency_contacts, 1)
    assert (row.what, row.phone, row.note) == ("停電", "0467-00-0000", "24時間")
    assert date(2026, 11, 21) == TODAY
