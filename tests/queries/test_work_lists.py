from __future__ import annotations

from datetime import date, datetime
from functools import partial

from sqlalchemy import event

from desktop.models import Staff
from desktop.operations.dispatches import DispatchRequest, VisitReport, plan_dispatch, report_dispatch
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up, finish_follow_up
from desktop.operations.referrals import add_referral, answer_referral
from desktop.queries.consultation_rows import Viewer
from desktop.queries.work_lists import follow_ups_to_do, never_consulted, work_lists
from desktop.queries.work_rows import NeverWish, WorkList
from desktop.words import Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import make_group

TODAY = date(2026, 11, 21)
MANAGER = Viewer(1, StaffRole.MANAGER)


def write(database, made, verb, by=None, **arguments):
    return database.write(partial(verb, **arguments), by or made.by).answer


def note(database, made, case_id, day, by=None, **more):
    request = FollowUpRequest(what=f"{day}日", due_on=date(2026, 11, day), **more)
    return write(database, made, add_follow_up, by, consultation_id=case_id, request=request)


def lists(database, staff_id, **more):
    with database.reading() as session:
        return work_lists(session, staff_id, 1, TODAY, **more)


def titles(found, kind):
    return [row.title for row in found.rows[kind]]


def test_mine_and_everybodys_follow_ups_by_day_and_only_what_i_may_open(database, made):
    other = make_desk(database, StaffRole.ADVISOR)
    open_, kept = make_case(database, made, group_id=made.choir), make_case(database, made, openness=Openness.NAMED)
    for case_id, day in ((open_, 25), (open_, 20), (kept, 21), (open_, 22)):
        note(database, made, case_id, day)
    note(database, made, open_, 24, staff_id=other.staff_id)
    write(database, made, finish_follow_up, follow_up_id=4)
    mine = lists(database, made.manager)
    assert titles(mine, WorkList.MINE) == ["20日", "21日", "25日"]
    assert (mine.late, mine.today, mine.counts[WorkList.EVERYBODY]) == (1, 1, 4)
    assert [row.who for row in mine.rows[WorkList.MINE]] == [
        "鎌倉合唱団",
        "空き家を使って子どもの居場所を作りたい",
        "鎌倉合唱団",
    ]
    theirs = lists(database, other.staff_id)
    assert (titles(theirs, WorkList.MINE), theirs.late) == (["24日"], 0)
    assert titles(theirs, WorkList.EVERYBODY) == ["20日", "24日", "25日"]
    assert titles(lists(database, None), WorkList.MINE) == []
    short = lists(database, made.manager, most=1)
    assert (titles(short, WorkList.MINE), short.counts[WorkList.MINE]) == (["20日"], 3)
    with database.reading() as session:
        assert [row.title for row in follow_ups_to_do(session, MANAGER, 1, TODAY)] == ["20日", "21日", "25日", "24日"]
        assert [row.title for row in follow_ups_to_do(session, MANAGER, 1, TODAY, of=other.staff_id)] == ["24日"]


def test_what_waits_for_an_answer_and_what_stands_still(database, made):
    old, older = (make_case(database, made, at=datetime(2026, month, 1, 10)) for month in (9, 8))
    make_case(database, made)
    kept = make_case(database, made, at=datetime(2026, 7, 1, 10), openness=Openness.NAMED)
    first = write(database, made, add_referral, consultation_id=older, target="税理士", made_on=date(2026, 9, 1))
    write(database, made, add_referral, consultation_id=kept, target="弁護士", made_on=date(2026, 9, 1))
    found = lists(database, made.manager)
    assert [row.id for row in found.rows[WorkList.STILL]] == [kept, older, old]
    assert found.rows[WorkList.STILL][1].when == datetime(2026, 8, 1, 10)
    assert sorted(titles(found, WorkList.WAITING)) == ["弁護士", "税理士"]
    advisor = lists(database, make_desk(database, StaffRole.ADVISOR).staff_id)
    assert [row.id for row in advisor.rows[WorkList.STILL]] == [older, old]
    assert titles(advisor, WorkList.WAITING) == ["税理士"]
    write(database, made, answer_referral, referral_id=first, answer="会う")
    found = lists(database, made.manager)
    assert titles(found, WorkList.WAITING) == ["弁護士"]
    assert older not in [row.id for row in found.rows[WorkList.STILL]]


def test_cases_of_somebody_who_left(database, made):
    gone = make_desk(database, StaffRole.ADVISOR)
    theirs = make_case(database, made, by=gone)
    make_case(database, made)
    assert lists(database, made.manager).rows[WorkList.LEFT] == ()

    def leave(session, _acting):
        session.get_one(Staff, gone.staff_id).active = False

    database.write(leave, made.by)
    assert [row.id for row in lists(database, made.manager).rows[WorkList.LEFT]] == [theirs]


def test_groups_never_consulted_until_a_visit_to_them_is_reported(database, made):
    late = make_group(database, name="夕やけ会", kana="ユウヤケカイ", registered_from=date(2026, 10, 1))
    make_case(database, made, group_id=made.choir)
    make_case(database, made, group_id=made.readers, openness=Openness.NAMED)
    found = lists(database, made.manager)
    assert titles(found, WorkList.NEVER) == ["夕やけ会"]
    since = lists(database, made.manager, never=NeverWish(since=date(2026, 10, 2)))
    assert (titles(since, WorkList.NEVER), since.counts[WorkList.NEVER]) == ([], 0)
    with database.reading() as session:
        desk = never_consulted(session, Viewer(None, StaffRole.STAFF), TODAY)
    assert [row.title for row in desk] == ["あじさい読書会", "夕やけ会"]  # a case kept back is not told by its absence
    planned = DispatchRequest(planned_at=datetime(2026, 11, 20, 14), group_id=late, place="集会所")
    visit = write(database, made, plan_dispatch, request=planned)
    found = lists(database, made.manager)
    assert found.rows[WorkList.NEVER][0].planned_at == datetime(2026, 11, 20, 14)
    assert [(row.title, row.detail) for row in found.rows[WorkList.VISITS]] == [("夕やけ会", "集会所")]
    write(database, made, report_dispatch, dispatch_id=visit, report=VisitReport(note="見た", topic_ids=(1,)))
    found = lists(database, made.manager)
    assert (titles(found, WorkList.NEVER), titles(found, WorkList.VISITS)) == ([], [])


def test_visits_of_a_case_kept_back_are_not_told_and_statements_do_not_grow(database, made):
    def statements():
        counted = []
        listener = lambda *_args: counted.append(1)  # noqa: E731
        with database.reading() as session:
            event.listen(session.get_bind(), "before_cursor_execute", listener)
            work_lists(session, made.manager, 1, TODAY)
            event.remove(session.get_bind(), "before_cursor_execute", listener)
        return len(counted)

    kept = make_case(database, made, openness=Openness.NAMED)
    before = statements()
    for day in (24, 25, 26):
        planned = DispatchRequest(planned_at=datetime(2026, 11, day, 14), consultation_id=kept)
        write(database, made, plan_dispatch, request=planned)
        note(database, made, kept, day)
    assert statements() == before
    assert len(lists(database, made.manager).rows[WorkList.VISITS]) == 3
    assert lists(database, make_desk(database, StaffRole.ADVISOR).staff_id).rows[WorkList.VISITS] == ()
