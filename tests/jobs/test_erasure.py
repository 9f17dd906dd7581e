"""Old records are shown, then erased a few at a time; every figure and receipt stays what it was."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import Interrupted, NotAllowed
from desktop.jobs import erasure
from desktop.jobs.erasure import Held, erase_records, plan_erasure
from desktop.models import Booking, Consultation, Group, PrintJob, Receipt
from desktop.models.images import image_of
from desktop.operations.statuses import remove_group
from desktop.queries.group_stats import group_stats
from desktop.queries.month import month_report
from desktop.rules.months import Month
from desktop.storage.clock import standing_clock
from tests.makers import BY, NOW
from tests.stories import october

LATER = datetime(2032, 4, 1, 10)


def figures(database):
    """What reports say of then and now, and the papers that stay."""
    with database.reading() as session:
        months = [month_report(session, month, LATER) for month in (Month(2026, 10), Month(2026, 11), Month(2032, 4))]
        stats = [group_stats(session, day) for day in (date(2026, 10, 2), NOW.date(), LATER.date())]
        kept = [image_of(each) for each in session.scalars(select(Receipt))]
        kept += [(case.id, case.actor, case.state, case.begun_at) for case in session.scalars(select(Consultation))]
        return months, stats, kept


def write_down(session, _acting):
    """A booking and a print job that say what they were for."""
    for model in (Booking, PrintJob):
        session.scalars(select(model).order_by(model.id)).first().purpose = "合宿の打合せ"


def test_what_would_go_goes_a_few_at_a_time_and_no_figure_changes(database, made, monkeypatch):
    monkeypatch.setattr(erasure, "AT_ONCE", 1)
    october(database, made)
    for group_id in (made.choir, made.readers):
        database.write(partial(remove_group, group_id=group_id, since=NOW.date(), reason="届出"), made.by)
    database.write(write_down, made.by)
    assert plan_erasure(database).rows == ()
    database.clock = standing_clock(LATER)
    plan, before = plan_erasure(database), figures(database)
    groups = [row.id for row in plan.rows]
    assert groups[1:] == [made.choir, made.readers]
    assert plan.held(groups[1:]) == Held(groups=2, people=0, contacts=0, notes=0, papers=0, texts=2)
    with pytest.raises(NotAllowed):
        erase_records(database, BY, groups, lambda _done, _total: None)

    told = []

    def stop(done, total):
        told.append((done, total))
        raise Interrupted

    assert erase_records(database, made.by, groups, stop) == 1
    assert [row.id for row in plan_erasure(database).rows] == groups[1:]
    assert erase_records(database, made.by, groups, lambda *each: told.append(each)) == 2
    assert told == [(1, 3), (1, 3), (2, 3), (3, 3)]
    assert plan_erasure(database).rows == ()
    assert figures(database) == before
    with database.reading() as session:
        assert {session.get_one(Group, group_id).name for group_id in groups[1:]} == {"0001", "0002"}
        for model in (Booking, PrintJob):
            assert not {row.purpose for row in session.scalars(select(model).where(model.group_id.in_(groups)))} - {""}
