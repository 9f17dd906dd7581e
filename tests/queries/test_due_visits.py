from __future__ import annotations

from datetime import date, datetime
from functools import partial

from desktop.operations.dispatches import DispatchRequest, call_off_dispatch, plan_dispatch
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up
from desktop.queries.due_rows import DueKind
from desktop.queries.due_today import due_today
from desktop.views.today.due_roads import Road, road_of
from desktop.words import Openness, StaffRole
from tests.cases import make_case, make_desk
from tests.makers import NOW


def due(database, staff_id):
    with database.reading() as session:
        return due_today(session, 1, staff_id, NOW)


def test_visits_of_today_lead_to_their_case_or_group(database, made):
    kept = make_case(database, made, openness=Openness.NAMED)
    for day, hour, whom in (
        (21, 14, {"group_id": made.choir, "place": "集会所"}),
        (20, 9, {"consultation_id": kept}),
        (22, 9, {"group_id": made.readers}),
        (21, 9, {"group_id": made.readers}),
    ):
        request = DispatchRequest(planned_at=datetime(2026, 11, day, hour), **whom)
        database.write(partial(plan_dispatch, request=request), made.by)
    database.write(partial(call_off_dispatch, dispatch_id=4), made.by)
    rows = due(database, made.manager)
    assert [(row.kind, row.title, row.detail, row.is_urgent) for row in rows] == [
        (DueKind.VISIT, "R8-0001", "", True),
        (DueKind.VISIT, "鎌倉合唱団", "集会所", False),
    ]
    assert [road_of(row) for row in rows] == [Road(kind="case", about=kept), Road(kind="group", about=made.choir)]
    assert [row.id for row in due(database, make_desk(database, StaffRole.ADVISOR).staff_id)] == [1]


def test_a_reminder_is_for_whoever_does_it(database, made):
    request = FollowUpRequest(what="電話", due_on=date(2026, 11, 28), remind_on=date(2026, 11, 21))
    database.write(partial(add_follow_up, consultation_id=make_case(database, made), request=request), made.by)
    assert [row.kind for row in due(database, made.manager)] == [DueKind.FOLLOW_UP]
    assert due(database, make_desk(database, StaffRole.ADVISOR).staff_id) == ()
