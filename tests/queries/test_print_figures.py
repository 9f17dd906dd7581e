"""Counted by hand: five jobs of two machines in two months, one only begun, one withdrawn, a reading between them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import partial

import pytest
from sqlalchemy import select

from desktop.models import Group, MachineEntry, PrintJob
from desktop.operations.bookings import book_room
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.machines import add_machine
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.queries.behind_prints import prints_behind
from desktop.queries.counted_printing import counted_printing
from desktop.queries.print_figures import PrintFigure
from desktop.queries.uses import Asked
from desktop.words import MachineEntryKind, PrintJobState
from tests.makers import NOW, make_request

YEAR = Asked(datetime(2026, 4, 1).date(), datetime(2027, 4, 1).date())


@pytest.fixture
def printed(database, made):
    press = database.write(partial(add_machine, name="印刷機1", site_id=1), made.by).answer
    copier = database.write(partial(add_machine, name="コピー機", site_id=1), made.by).answer
    both = GroupRequest(name="里山の会", field_ids=(1, 2))
    database.write(partial(add_group, request=both), made.by)
    made_jobs = [
        (press, made.choir, "2026-10-30T10:00", 2, 300, 1000, 1300, {"content": "会報"}),
        (press, made.choir, "2026-11-20T10:00", 1, 100, 1310, 1415, {"content": "チラシ", "spoilt": 5}),
        (press, made.readers, "2026-11-21T09:00", 1, 200, 1415, 1615, {"content": "チラシ"}),
        (copier, None, "2026-11-21T09:10", 0, 10, None, None, {}),
        (press, made.choir, "2026-11-21T09:30", 1, 90, 1655, 1745, {"gap_reason": "紙づまり"}),
        (press, made.choir, "2026-11-21T09:40", 1, 500, None, None, {"state": PrintJobState.WITHDRAWN}),
        (press, made.choir, "2026-11-21T09:50", 1, 500, None, None, {"state": PrintJobState.BEGUN}),
    ]

    def record(session, acting):
        found = []
        for machine, group, at, masters, sheets, before, after, more in made_jobs:
            request = PrintJobRequest(
                machine_id=machine,
                masters=masters,
                sheets=sheets,
                group_id=group,
                guest="" if group else "近所の方",
                done_at=datetime.fromisoformat(at),
            )
            job = session.get_one(PrintJob, record_print_job(session, acting, request)["job"])
            job.counter_before, job.counter_after = before, after
            for name, value in more.items():
                setattr(job, name, value)
            found.append(job.id)
        reading = {"machine_id": press, "kind": MachineEntryKind.READING, "counter": 1645}
        session.add(MachineEntry(at=datetime.fromisoformat("2026-11-21T09:20"), **reading))
        gap = {"machine_id": press, "kind": MachineEntryKind.GAP, "faces": 10, "text": "試し刷り"}
        session.add(MachineEntry(at=NOW, **gap))
        return tuple(found)

    return database.write(record, made.by).answer


@pytest.fixture
def count(database, printed):
    def count(figure: PrintFigure, asked: Asked = YEAR):
        with database.reading() as session:
            return counted_printing(session, figure, asked)

    return count


def cells(counted):
    return [(row.key, row.jobs, row.masters, row.sheets, row.percent) for row in counted.rows]


def test_every_figure_counts_the_jobs_that_are_finished(count, printed, database):
    assert cells(count(PrintFigure.MACHINE)) == [
        ("印刷機1", 4, 5, 690, Decimal("98.6")),
        ("コピー機", 1, 0, 10, Decimal("1.4")),
    ]
    assert cells(count(PrintFigure.GROUP)) == [
        ("鎌倉合唱団", 3, 4, 490, Decimal("70.0")),
        ("あじさい読書会", 1, 1, 200, Decimal("28.6")),
        ("近所の方", 1, 0, 10, Decimal("1.4")),
    ]
    assert cells(count(PrintFigure.MONTH)) == [
        ("2026-10", 1, 2, 300, Decimal("42.9")),
        ("2026-11", 4, 3, 400, Decimal("57.1")),
    ]
    assert [(key, jobs) for key, jobs, *_ in cells(count(PrintFigure.CONTENT))] == [
        ("チラシ", 2),
        ("会報", 1),
        (None, 2),
    ]
    counted = count(PrintFigure.GROUP)
    assert (counted.whole.jobs, counted.whole.sheets, counted.whole.percent) == (5, 700, Decimal("100.0"))
    assert counted.whole.fees == sum(row.fees for row in counted.rows) > 0
    assert counted.ids_of(0) == (printed[0], printed[1], printed[4])
    with database.reading() as session:
        behind = prints_behind(session, counted.ids_of(0))
    assert [(job.user, job.sheets, job.content) for job in behind] == [
        ("鎌倉合唱団", 300, "会報"),
        ("鎌倉合唱団", 100, "チラシ"),
        ("鎌倉合唱団", 90, ""),
    ]


def test_a_group_of_several_fields_stands_under_each(count, database, made, printed):
    def reassign(session, _acting):
        woods = session.scalars(select(Group.id).where(Group.name == "里山の会")).one()
        session.get_one(PrintJob, printed[2]).group_id = woods

    database.write(reassign, made.by)
    counted = count(PrintFigure.FIELD)
    found = {row.key: (row.jobs, row.percent) for row in counted.rows}
    assert len(found) == 3
    assert found[None] == (4, Decimal("71.4"))
    assert sorted(found.values()) == [(1, Decimal("28.6")), (1, Decimal("28.6")), (4, Decimal("71.4"))]
    assert (counted.several, counted.whole.jobs) == (True, 5)


def test_waste_is_what_was_spoilt_and_what_ran_between_the_jobs(count, printed):
    """10 before the second job, 30 to the reading (unexplained 10+30-10), 10 before the fifth with a reason."""
    press, copier, whole = count(PrintFigure.WASTE).wasted
    assert (press.printed, press.spoilt, press.percent) == (690, 5, Decimal("0.7"))
    assert (press.gaps, press.between, press.unexplained) == (3, 50, 30)
    assert press.ids == (printed[1], printed[4])
    assert (copier.printed, copier.gaps) == (10, 0)
    assert (whole.printed, whole.between, whole.ids) == (700, 50, press.ids)
    november = Asked(datetime(2026, 11, 1).date(), datetime(2026, 12, 1).date())
    assert count(PrintFigure.WASTE, november).wasted[0].gaps == 3  # the last job of October is where it began


def test_whoever_booked_the_machine_is_left_out(count, database, made, printed):
    booking = database.write(partial(book_room, request=make_request(made)), made.by).answer

    def book(session, _acting):
        session.get_one(PrintJob, printed[0]).booking_id = booking

    database.write(book, made.by)
    counted = count(PrintFigure.UNBOOKED)
    assert [(row.key, row.jobs) for row in counted.rows] == [
        ("あじさい読書会", 1),
        ("鎌倉合唱団", 2),
        ("近所の方", 1),
    ]
    assert (counted.whole.jobs, counted.all_jobs) == (4, 5)
