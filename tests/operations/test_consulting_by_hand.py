"""Visits over a fiscal year's end, specialists' days, erasure and shares, each as worked by hand beforehand."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import Missing, NotInState, NotReadable, RoomTaken
from desktop.jobs.erasure import erase_records
from desktop.models import Booking, Consultation, SpecialistDay
from desktop.models.long_past import long_past
from desktop.operations.booking_life import mark_no_show
from desktop.operations.cases import close_case, reopen_case
from desktop.operations.center import set_setting
from desktop.operations.closed_days import change_closed_days
from desktop.operations.consultation_counts import CountImport, CountLine, import_consultation_counts
from desktop.operations.dispatches import DispatchRequest, VisitReport, plan_dispatch, report_dispatch
from desktop.operations.specialist_days import PlanRequest, call_off_day, plan_days
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.queries.consultation_dimensions import DIMENSIONS
from desktop.queries.consultation_stats import CountWish, count_consultations
from desktop.queries.consultations import viewer_of
from desktop.queries.month import month_report
from desktop.rules.months import Month
from desktop.rules.rule_changes import ClosedChange, ClosedRequest
from desktop.rules.series_patterns import Pattern, Repeat, rule_of
from desktop.rules.specialist_slots import checked_slots, stretch_of
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, CaseOutcome, ClosedDayKind, CountUnit, Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.specialists import FIRST, SECOND, make_day, make_slot, make_specialist

BY_HAND = json.loads((Path(__file__).parent / "consulting_by_hand.json").read_text(encoding="utf-8"))
CASES, CONTACTS = CountUnit.CASES, CountUnit.CONTACTS
ALWAYS = date(2010, 4, 1), date(2030, 4, 1)


@pytest.fixture
def at(database, made):
    """Act at a moment of the story."""

    def write(moment, verb, **arguments):
        database.clock = standing_clock(moment)
        return database.write(partial(verb, **arguments), made.by).answer

    return write


def day(text, clock="10:00"):
    return datetime.fromisoformat(f"{text}T{clock}")


def counts(database, *by, unit=CONTACTS, days=ALWAYS):
    with database.reading() as session:
        return count_consultations(session, CountWish(first=days[0], until=days[1], by=by, unit=unit), None)


def told(*arguments, **more):
    return {row.key[0]: row.count for row in counts(*arguments, **more).rows}


def test_three_visits_are_one_case_and_three_contacts_over_a_years_end(database, made, at):
    story, case_id = BY_HAND["visits"], None
    for on, begins, ends in story["days"]:
        whom = {"consultation_id": case_id} if case_id else {"group_id": made.choir}
        visit = at(day(on, "09:00"), plan_dispatch, request=DispatchRequest(planned_at=day(on, begins), **whom))
        minutes = (day(on, ends) - day(on, begins)) // timedelta(minutes=1)
        report = VisitReport(note="集会所で見た", minutes=minutes, topic_ids=() if case_id else (1,))
        case_id = at(day(on, "17:00"), report_dispatch, dispatch_id=visit, report=report)
    for unit, name in ((CASES, "cases"), (CONTACTS, "contacts")):
        for span in ("month", "fiscal_year"):
            assert told(database, span, unit=unit) == story[f"{name}_by_{span}"], (name, span)
    assert told(database, "new") == story["contacts_by_new"]
    assert told(database, "channel") == story["contacts_by_channel"]
    this = date(2026, 4, 1), date(2027, 4, 1)
    following = date(2027, 4, 1), date(2028, 4, 1)
    assert told(database, "new", days=this) == story["contacts_of_2026"]
    assert counts(database, "month").minutes.minutes == story["minutes_of_all"]
    assert counts(database, "month", days=this).minutes.minutes == story["minutes_of_contacts_2026"]
    assert counts(database, "month", days=following).minutes.minutes == story["minutes_of_contacts_2027"]
    assert counts(database, "month", days=following, unit=CASES).total == 0
    with database.reading() as session:
        for expected in story["month_reports"]:
            report = month_report(session, Month(*expected["month"]), day("2027-05-01"))
            assert (report.now.cases.cases, report.now.cases.contacts) == (expected["cases"], expected["contacts"])
            assert [report.year.cases, report.year.contacts] == expected["year"]


@pytest.mark.parametrize("case", BY_HAND["slots"]["read"])
def test_slots_are_read_as_they_are_written(case):
    some_day = date(2026, 11, 11)
    stretches = [stretch_of(some_day, line) for line in checked_slots(case["text"])]
    assert [[f"{moment:%H:%M}" for moment in stretch] for stretch in stretches] == case["slots"]


@pytest.mark.parametrize("lines", BY_HAND["slots"]["refused"])
def test_what_is_no_slot_is_refused(lines):
    with pytest.raises((Missing, NotReadable)):
        checked_slots(lines)


@pytest.mark.parametrize("story", BY_HAND["wednesdays"], ids=lambda story: story["repeat"])
def test_every_second_wednesday_but_when_the_center_is_closed(database, made, at, story):
    shut = date.fromisoformat(story["closed"][0])
    closed = [ClosedRequest(kind=ClosedDayKind.DATES, name="点検", start=shut, end=shut)]
    if "holidays" in story:
        closed.append(ClosedRequest(kind=ClosedDayKind.HOLIDAY, name="祝日"))
    now, first = day("2026-01-05"), date.fromisoformat(story["first"])
    changes = tuple(ClosedChange(None, each) for each in closed)
    at(now, change_closed_days, changes=changes, valid_from=now.date())
    pattern = Pattern(repeat=Repeat(story["repeat"]), count=story["times"])
    plan = PlanRequest(days=(first,), rule=rule_of(pattern, datetime.combine(first, time())))
    at(now, plan_days, specialist_id=make_specialist(database, made), request=plan)
    with database.reading() as session:
        planned = session.scalars(select(SpecialistDay.day).order_by(SpecialistDay.day)).all()
    assert [each.isoformat() for each in planned] == story["days"]


def test_who_did_not_come_or_was_told_that_the_day_is_off_was_not_consulted(database, made, at):
    story, on = BY_HAND["day"], BY_HAND["day"]["on"]
    database.clock = standing_clock(day(on, "09:00"))
    specialist_id = make_specialist(database, made)
    day_id = make_day(database, made, date.fromisoformat(on), specialist_id)
    came, absent = make_slot(database, made, day_id), make_slot(database, made, day_id, SECOND, name="田中")
    with pytest.raises(RoomTaken):
        make_slot(database, made, day_id, FIRST, name="鈴木")
    off_id = make_day(database, made, date.fromisoformat(on) + timedelta(days=1), specialist_id)
    off = make_slot(database, made, off_id, name="高田")
    at(day(on, "09:30"), call_off_day, day_id=off_id, why="体調", tell=True)
    report = SlotReport(advice="様式を渡した", topic_ids=(1,))
    at(day(on, "11:30"), report_slot, booking_id=came, report=report, seen_version=1)
    at(day(on, "11:40"), mark_no_show, booking_id=absent, seen_version=1)
    with database.reading() as session:
        versions = {each: session.get_one(Booking, each).version for each in (absent, off)}
    for booking_id, version in versions.items():
        with pytest.raises(NotInState):
            at(
                day(on, "12:00") + timedelta(days=1),
                report_slot,
                booking_id=booking_id,
                report=report,
                seen_version=version,
            )
    for unit, name in ((CASES, "cases"), (CONTACTS, "contacts")):
        assert counts(database, "month", unit=unit).total == story[name]
    assert told(database, "channel") == {story["channel"]: 1}
    assert counts(database, "month").minutes.minutes == story["minutes"]


def every_figure(database, staff_ids):
    with database.reading() as session:
        viewers = [None, *(viewer_of(session, staff_id) for staff_id in staff_ids)]
        pairs = [(each,) for each in DIMENSIONS] + [
            ("fiscal_year", "topic"),
            ("outcome", "advisor"),
            ("actor", "channel"),
        ]
        wishes = [CountWish(first=ALWAYS[0], until=ALWAYS[1], by=by, unit=unit) for unit in CountUnit for by in pairs]
        return [count_consultations(session, wish, viewer) for wish in wishes for viewer in viewers]


def test_cases_are_due_so_many_years_after_they_were_closed_and_no_figure_changes(database, made, at):
    story, ids = BY_HAND["erasure"], {}
    staff = make_desk(database, StaffRole.STAFF, "desk")
    for case in story["cases"]:
        database.clock = standing_clock(day(case["began"]))
        level = Openness(case.get("level", "desk"))
        ids[case["key"]] = make_case(database, made, note=case["key"], caller="佐藤花子", openness=level)
    for case in story["cases"]:
        which = {"consultation_id": ids[case["key"]]}
        if case["closed"] is not None:
            at(day(case["closed"]), close_case, outcome=CaseOutcome.REALIZED, result="佐藤さん", **which)
        if "reopened" in case:
            at(day(case["reopened"]), reopen_case, **which)
    today = date.fromisoformat(story["today"])
    database.clock = standing_clock(datetime.combine(today, time(10)))

    def due():
        with database.reading() as session:
            return sorted(key for case in long_past(session, today).cases for key in ids if ids[key] == case.id)

    expected = [case["key"] for case in story["cases"] if case["due"]]
    assert due() == expected
    before = every_figure(database, (made.manager, staff.staff_id))
    kept = partial(set_setting, name="retention.ordinary_years", valid_from=today)
    for other in story["others"]:
        database.write(partial(kept, value=other["years"]), made.by)
        assert due() == other["due"], other["years"]
    database.write(partial(kept, value=story["years"]), made.by)
    erase_records(database, made.by, (), lambda _done, _total: None)
    assert due() == []
    assert every_figure(database, (made.manager, staff.staff_id)) == before
    with database.reading() as session:
        for key, case_id in ids.items():
            case = session.get_one(Consultation, case_id)
            assert (case.caller == "") == (key in expected), key


def test_shares_of_earlier_counts_add_to_what_is_printed(database, made, at):
    story, month = BY_HAND["percent"], (date(2025, 4, 1), date(2025, 5, 1))
    lines = [
        CountLine(first=month[0], until=month[1], site_id=1, count=count, actor=actor)
        for actor, count in zip(list(ActorKind), story["counts"], strict=False)
    ]
    plan = {"file": "相談.csv", "sha256": "0" * 64, "encoding": "utf-8", "unit": CASES, "read": 5, "skipped": 0}
    more = {"held": (), "new": lines, "changes": (), "content": b"x", "media_type": "text/csv"}
    at(day("2026-11-21"), import_consultation_counts, plan=CountImport(**plan, **more))
    found = counts(database, "actor", unit=CASES, days=month)
    assert [row.count for row in found.rows] == story["counts"]
    assert [str(row.percent) for row in found.rows] == story["percent"]
    assert (found.unit, found.total, found.history) == ("cases", 14127, 14127)
