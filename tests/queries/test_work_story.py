"""Three months of what is left to do, listed by hand beforehand, played through the desk's own verbs."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from sqlalchemy import select

from desktop.models import Group, Staff
from desktop.operations.acting import By
from desktop.operations.cases import close_case
from desktop.operations.center import set_setting
from desktop.operations.consultations import add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.dispatches import (
    DispatchRequest,
    VisitReport,
    call_off_dispatch,
    plan_dispatch,
    report_dispatch,
)
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up, finish_follow_up, hand_over_follow_up
from desktop.operations.merge import merge_groups
from desktop.operations.referrals import ReferralRequest, add_referral, answer_referral
from desktop.operations.staff import add_staff
from desktop.operations.statuses import remove_group
from desktop.queries.consultations import viewer_of
from desktop.queries.due_rows import DueKind
from desktop.queries.due_today import due_today
from desktop.queries.work_lists import follow_ups_to_do, work_lists
from desktop.queries.work_rows import NeverWish, WorkList
from desktop.storage.clock import standing_clock
from desktop.words import CaseOutcome, Openness, StaffRole
from tests.cases import request_for
from tests.makers import make_group

STORY = json.loads((Path(__file__).parent / "work_story.json").read_text(encoding="utf-8"))
TODAY = date.fromisoformat(STORY["today"])
MERGED_ON = "2026-11-12"


class Desk:
    """Gathers the acts, plays them by their days, and calls every record by the key it has in the story."""

    def __init__(self, database, made):
        self.database, self.made, self.acts = database, made, []
        self.ids = {}
        self.staff = {person["key"]: self._sit_down(person) for person in STORY["people"]}

    def play(self):
        for group in STORY["groups"]:
            self._group(group)
        for case in STORY["cases"]:
            self._case(case)
        for visit in STORY["visits"]:
            self._visit(visit)
        for day, _place, act in sorted(self.acts, key=lambda act: act[:2]):
            self.database.clock = standing_clock(datetime.combine(date.fromisoformat(day), time(10)))
            act()

    def key_of(self, kind, record_id):
        return next(key for key, value in self.ids.items() if value == record_id and key[0] == kind)

    def never(self, found):
        """Of the groups of the story; those that every test's center has were never consulted either."""
        others = {self.made.choir, self.made.readers}
        return [self.key_of("g", row.id) for row in found.rows[WorkList.NEVER] if row.id not in others]

    def on(self, day, verb, by, key="", **more):
        """`more` may name records of the story: they have their ids once the act is played."""

        def act():
            said = {name: self.ids[value[1:]] if str(value).startswith("@") else value for name, value in more.items()}
            done = self.database.write(partial(verb, **said), self.staff[by])
            if key:
                self.ids[key] = done.answer

        self.acts.append((day, len(self.acts), act))

    def _group(self, group):
        day = date.fromisoformat(group["registered"])
        self.ids[group["key"]] = make_group(
            self.database, name=group["name"], kana=group["kana"], registered_from=day, by=self.made.by
        )
        if "removed" in group:
            gone = date.fromisoformat(group["removed"])
            self.on(group["removed"], remove_group, "M", group_id="@" + group["key"], since=gone, reason="解散")
        if "merged_into" in group:
            self.acts.append((MERGED_ON, len(self.acts), partial(self._merge, group["key"], group["merged_into"])))

    def _merge(self, lose, into):
        into, lose = self.ids[into], self.ids[lose]
        both = {"keep_id": into, "lose_id": lose, "choice": {}}
        with self.database.reading() as session:
            seen = {each.id: each.version for each in session.scalars(select(Group))}
        both |= {"seen_keep": seen[into], "seen_lose": seen[lose]}
        self.database.write(partial(merge_groups, **both), self.staff["M"])

    def _case(self, case):
        first, *others = case["contacts"]
        by, key, at = case["by"], case["key"], "@" + case["key"]

        def begin():
            request = request_for(
                note=key,
                openness=Openness(case["level"]),
                group_id=self.ids[case["group"]] if "group" in case else None,
                readers=tuple(self.staff[each].staff_id for each in case.get("readers", ())),
            )
            done = self.database.write(partial(add_consultation, request=request), self.staff[by])
            self.ids[key] = done.answer

        self.acts.append((first, len(self.acts), begin))
        for day in others:
            self.on(day, add_contact, by, consultation_id=at, request=ContactRequest(note="また"))
        for each in case.get("follow_ups", ()):
            request = FollowUpRequest(what=each["key"], due_on=date.fromisoformat(each["due"]))
            self.on(case["contacts"][-1], add_follow_up, each["by"], each["key"], consultation_id=at, request=request)
            if "handed_to" in each:
                to = self.staff[each["handed_to"]].staff_id
                self.on(MERGED_ON, hand_over_follow_up, by, follow_up_id="@" + each["key"], staff_id=to)
            if "done" in each:
                self.on(each["done"], finish_follow_up, by, follow_up_id="@" + each["key"])
        for each in case.get("referrals", ()):
            request = ReferralRequest(target=each["key"], answer_by=date.fromisoformat(each["answer_by"]))
            self.on(each["on"], add_referral, by, each["key"], consultation_id=at, request=request)
            if "answered" in each:
                self.on(each["answered"], answer_referral, by, referral_id="@" + each["key"], answer="会う")
        if "closed" in case:
            ended = {"outcome": CaseOutcome.REALIZED, "follow_ups": "keep"}
            self.on(case["closed"], close_case, by, consultation_id=at, **ended)

    def _visit(self, visit):
        at = datetime.combine(date.fromisoformat(visit["on"]), time(14))
        request = DispatchRequest(planned_at=at, group_id=self.ids[visit["group"]], place="集会所")
        self.on("2026-11-05", plan_dispatch, visit["by"], visit["key"], request=request)
        if visit.get("reported"):
            report = VisitReport(note="見た", topic_ids=(1,), minutes=60)
            self.on(visit["on"], report_dispatch, visit["by"], dispatch_id="@" + visit["key"], report=report)
        if visit.get("called_off"):
            self.on("2026-11-15", call_off_dispatch, visit["by"], dispatch_id="@" + visit["key"])

    def _sit_down(self, person):
        add = partial(add_staff, code="w" + person["key"], name=person["name"], role=StaffRole(person["role"]))
        staff_id = self.database.write(add, self.made.by).answer
        if person.get("left"):
            self.on("2026-10-31", _leave, "M", staff_id=staff_id)
        return By(staff_id=staff_id, staff=person["name"], site_id=1, pc="受付1")


def _leave(session, _acting, staff_id):
    session.get_one(Staff, staff_id).active = False


def timed(row):
    return "late" if row.when < TODAY else "today" if row.when == TODAY else "coming"


def test_every_list_is_the_one_written_by_hand(database, made):
    desk = Desk(database, made)
    desk.play()
    database.clock = standing_clock(datetime.combine(TODAY, time(10)))
    looked = partial(work_lists, site_id=1, day=TODAY)
    with database.reading() as session:
        for who, expected in STORY["expected"].items():
            found = looked(session, desk.staff[who].staff_id)
            told = {
                "mine": [[row.title, timed(row)] for row in found.rows[WorkList.MINE]],
                "all": [[row.title, timed(row)] for row in found.rows[WorkList.EVERYBODY]],
                "left": [desk.key_of("c", row.id) for row in found.rows[WorkList.LEFT]],
                "waiting": [[row.title, timed(row)] for row in found.rows[WorkList.WAITING]],
                "standing": [desk.key_of("c", row.id) for row in found.rows[WorkList.STILL]],
            }
            assert told == expected, who
            late, today = (sum(when == each for _key, when in expected["mine"]) for each in ("late", "today"))
            assert (found.late, found.today) == (late, today), who
            assert found.counts == {kind: len(rows) for kind, rows in found.rows.items()}, who
            visits = [[desk.key_of("v", row.id), desk.key_of("g", row.group_id)] for row in found.rows[WorkList.VISITS]]
            assert visits == STORY["visits_planned"], who
            assert desk.never(found) == STORY["never_consulted"][who], who
            due = due_today(session, 1, desk.staff[who].staff_id, datetime.combine(TODAY, time(10)))
            shown = [row.title for row in due if row.kind is DueKind.FOLLOW_UP]
            assert shown == [key for key, when in expected["all"] if when != "coming"], who
            paper = follow_ups_to_do(session, viewer_of(session, desk.staff[who].staff_id), 1, TODAY)
            assert sorted(row.title for row in paper) == sorted(key for key, _when in expected["all"]), who
        since = NeverWish(since=date.fromisoformat(STORY["never_since"]["since"]))
        for who in ("A", "M"):
            found = looked(session, desk.staff[who].staff_id, never=since)
            assert desk.never(found) == STORY["never_since"][who], who
    for still in STORY["still_on"]:
        said = {"name": "consultation.still_days", "value": still["days"], "valid_from": date(2026, 4, 1)}
        database.write(partial(set_setting, **said), made.by)
        with database.reading() as session:
            found = work_lists(session, desk.staff["M"].staff_id, 1, date.fromisoformat(still["on"]))
        assert [desk.key_of("c", row.id) for row in found.rows[WorkList.STILL]] == still["M"], still
