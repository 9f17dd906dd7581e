"""The figures of a month against a story that was counted by hand."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from desktop.queries.month import key_figures, month_figures, month_report
from desktop.queries.month_rows import CaseCounts, KeyFigures, Spoilt
from desktop.rules.months import Month
from desktop.words import ActorKind, Channel, GroupKind, TakingKind, VisitPurpose
from tests.makers import NOW
from tests.stories import october, tell, visits

OCTOBER = Month(2026, 10)


@pytest.fixture
def figures(database, made):
    october(database, made)
    with database.reading() as session:
        return month_figures(session, OCTOBER, NOW)


def test_rooms_by_hours_over_the_hours_they_were_open(figures):
    # October 2026: 31 days, Mondays 5, 12, 19 and 26 closed, 12 hours a day
    open_minutes = 27 * 12 * 60
    shown = [(use.room, use.bookings, use.minutes, use.people, use.unknown, use.fees) for use in figures.rooms]
    assert shown == [
        ("会議室A", 2, 300, 10, 1, 1000),
        ("会議室B", 0, 0, 0, 0, 0),
        ("会議室A+B", 1, 240, 25, 0, 1600),
        ("和室", 1, 240, 3, 0, 0),
    ]
    assert {use.open_minutes for use in figures.rooms} == {open_minutes}


def test_machines_money_and_the_register(figures):
    shown = [(use.machine, use.jobs, use.masters, use.sheets, use.faces, use.fees) for use in figures.printing]
    assert shown == [("輪転機", 2, 3, 300, 500, 1100), ("コピー機", 0, 0, 0, 0, 0)]
    days = [(row.day.day, row.payments, row.rooms, row.printing, row.voided, row.total) for row in figures.takings]
    assert days == [(1, 1, 400, 0, 0, 400), (2, 1, 0, 300, 0, 300), (3, 1, 0, -300, -300, -300)]
    assert figures.taken_for == ((TakingKind.ROOM, 400),)  # what was printed was given back
    assert figures.waste == Spoilt(percent=Decimal("0.0"))
    groups, individuals = figures.groups
    assert (groups.kind, groups.at_start, groups.new, groups.removed, groups.at_end) == (GroupKind.GROUP, 2, 1, 1, 2)
    assert (individuals.kind, individuals.at_end, individuals.suspended) == (GroupKind.INDIVIDUAL, 0, 0)


def test_people_who_asked_came_and_took_part(figures):
    cases: CaseCounts = figures.cases
    assert (cases.cases, cases.contacts) == (3, 4)
    assert [count for _name, count in cases.topics if count] == [3, 1]
    assert [(actor, count) for actor, count in cases.actors if count] == [(ActorKind.CITIZEN, 2), (ActorKind.CITY, 1)]
    assert cases.channels == ((Channel.WALK_IN, 2, 2), (Channel.PHONE, 1, 1), (Channel.EMAIL, 0, 1))
    assert figures.visits.total == 12
    assert [pair for pair in figures.visits.purposes if pair[1]] == [
        (VisitPurpose.ROOM, 11),
        (VisitPurpose.PRINTING, 1),
    ]
    assert figures.visits.days[1] == (date(2026, 10, 1), VisitPurpose.PRINTING, 1)
    assert [(line.title, line.attendance) for line in figures.events] == [("活動見本市", 120), ("団体交流会", None)]


def test_compared_with_the_month_before_and_a_year_ago(database, made):
    october(database, made)
    with database.reading() as session:
        report = month_report(session, OCTOBER, NOW)
        first = month_report(session, Month(2025, 10), NOW)
    assert report.before is not None
    assert report.year_ago is not None
    assert [figures.visits.total for figures in (report.before, report.year_ago)] == [5, 9]
    assert "visits" in report.year_ago.begun
    assert "rooms" not in report.year_ago.begun
    assert report.year == KeyFigures(visits=17, bookings=5, people=45, jobs=2, cases=4, contacts=5, takings=400)
    assert report.visits == ((*[None] * 6, 9, *[0] * 5), (*[0] * 5, 5, 12, 100, *[None] * 4))
    # before October of 2025 there was the register and nothing else
    assert first.before is not None
    assert (first.before.begun, first.year_ago, first.year_before) == ({"groups"}, None, None)


def test_an_empty_center_and_another_site_count_nothing(database, made):
    with database.reading() as session:
        report = month_report(session, OCTOBER, NOW)
    assert (report.before, report.year_ago, report.now.begun) == (None, None, frozenset())
    assert report.visits == ((None,) * 12, (None,) * 12)
    october(database, made)
    with database.reading() as session:
        other = month_figures(session, OCTOBER, NOW, 2)
        assert key_figures(session, OCTOBER.first, OCTOBER.until, NOW, 2) == KeyFigures(0, 0, 0, 0, 0, 0, 0)
    assert (other.rooms, other.printing, other.takings, other.events, other.visits.total) == ((), (), (), (), 0)


def test_a_month_that_still_runs_counts_what_is_over(database, made):
    october(database, made)
    with database.reading() as session:
        early = month_figures(session, OCTOBER, datetime(2026, 10, 3, 15, 0))
    room = early.rooms[0]
    # the 3 hours that end at 16:00 are not over; open were 12 h, 12 h and 6 h
    assert (room.bookings, room.open_minutes) == (1, 30 * 60)


def test_visits_alone_begin_the_comparison(database, made):
    tell(database, made, visits)
    with database.reading() as session:
        assert month_report(session, OCTOBER, NOW).year_ago is not None
