"""A spring of consultations, counted by hand beforehand, written down through the desk's own verbs."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import select

from desktop.models import Action, Topic
from desktop.operations.acting import By
from desktop.operations.case_links import LinkKind, link_case
from desktop.operations.cases import close_case, hand_over_case, reopen_case
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up
from desktop.operations.referrals import add_referral
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.queries.consultation_stats import WITHHELD, CountWish, count_consultations
from desktop.queries.consultations import viewer_of
from desktop.storage.clock import standing_clock
from desktop.words import ActorKind, CaseOutcome, Channel, CountUnit, Openness, StaffRole

STORY = json.loads((Path(__file__).parent / "consultation_story.json").read_text(encoding="utf-8"))
BY = {
    "by_actor": ("actor",),
    "by_topic": ("topic",),
    "by_detail_topic": ("subtopic",),
    "by_channel": ("channel",),
    "by_new": ("new",),
    "by_advisor": ("advisor",),
    "by_outcome": ("outcome",),
    "by_action": ("action",),
    "topic_by_actor": ("topic", "actor"),
}


class Desk:
    """Plays the acts, each at its own time and by whoever did it."""

    def __init__(self, database, made):
        self.database, self.made = database, made
        self.cases, self.opened = {}, {}
        self.staff = {person["key"]: self._sit_down(person) for person in STORY["people"]}
        self.topics = self._topics()

    def play(self, act):
        self.database.clock = standing_clock(datetime.fromisoformat(act["on"]))
        getattr(self, act["act"])(act)

    def open(self, act):
        request = ConsultationRequest(
            actor=ActorKind(act["actor"]),
            topic_ids=tuple(self.topics[topic] for topic in act["topics"]),
            note=act["about"],
            channel=Channel(act["channel"]),
            minutes=act["minutes"],
            openness=Openness(act["openness"]),
            readers=tuple(self.staff[named].staff_id for named in act["named"]),
            continues=act["continues"],
        )
        done = self._write(act, add_consultation, request=request)
        self.cases[act["case"]], self.opened[act["case"]] = done.answer, [done.number]
        for number in act["actions"]:
            with self.database.reading() as session:
                action_id = session.scalars(select(Action.id).where(Action.number == number)).one()
            linked = self._act(act, link_case, kind=LinkKind.ACTION, record_id=action_id)
            self.opened[act["case"]].append(linked.number)

    def contact(self, act):
        request = ContactRequest(note="また", channel=Channel(act["channel"]), minutes=act["minutes"])
        self._act(act, add_contact, request=request)

    def refer(self, act):
        self._act(act, add_referral, target=act["to"])

    def answer(self, act):
        """What came back changes no figure."""

    def follow_up(self, act):
        request = FollowUpRequest(what=act["text"], due_on=date.fromisoformat(act["due"]))
        self._act(act, add_follow_up, request=request)

    def close(self, act):
        self._act(act, close_case, outcome=CaseOutcome(act["outcome"]))

    def reopen(self, act):
        self._act(act, reopen_case)

    def hand_over(self, act):
        self._act(act, hand_over_case, staff_id=self.staff[act["to"]].staff_id)

    def withdraw(self, act):
        for number in reversed(self.opened[act["case"]]):
            self._write(act, undo, number=number)

    def merge_topic(self, act):
        def merge(session, _acting):
            session.get_one(Topic, self.topics[act["topic"]]).merged_into_id = self.topics[act["into"]]
            return 0

        self._write(act, merge)

    def _act(self, act, verb, **more):
        return self._write(act, verb, consultation_id=self.cases[act["case"]], **more)

    def _write(self, act, verb, **more):
        return self.database.write(partial(verb, **more), self.staff[act["by"]])

    def _sit_down(self, person):
        role = StaffRole(person["role"])
        add = partial(add_staff, code="story " + person["key"], name=person["key"], role=role)
        made = self.database.write(add, self.made.by)
        return By(staff_id=made.answer, staff=person["key"], site_id=1, pc="受付1")

    def _topics(self):
        def add(session, _acting):
            for place, topic in enumerate(STORY["topics"]):
                parent = made[topic["under"]].id if "under" in topic else None
                made[topic["key"]] = Topic(name=topic["key"], position=100 + place, parent_id=parent)
                session.add(made[topic["key"]])
                session.flush()
            return 0

        made: dict[str, Topic] = {}
        self.database.write(add, self.made.by)
        with self.database.reading() as session:
            return {row.name: row.id for row in session.execute(select(Topic.id, Topic.name))}


def found(counts):
    """As the story tells it: nested where there are two dimensions."""
    if all(len(row.key) == 1 for row in counts.rows):
        return {row.key[0]: row.count for row in counts.rows}
    told = defaultdict(dict)
    for row in counts.rows:
        if row.key[0] == WITHHELD:
            told[WITHHELD] = row.count
        else:
            told[row.key[0]][row.key[1]] = row.count
    return dict(told)


def minutes_of(counts, *, withheld):
    spent = counts.minutes
    told = {"minutes": spent.minutes, "without": spent.without}
    kept = {"of_these_withheld": {"minutes": spent.withheld, "without": spent.without_withheld}} if withheld else {}
    return told | kept


def days(name):
    period = STORY["periods"][name]
    first, last = (date.fromisoformat(day) for day in period) if period else (date(2000, 1, 1), date(2030, 1, 1))
    return first, last + timedelta(days=1)


def test_every_figure_is_the_one_counted_by_hand(database, made):
    desk = Desk(database, made)
    for act in STORY["acts"]:
        desk.play(act)
    with database.reading() as session:
        for period, units in STORY["expected"].items():
            first, until = days(period)
            for unit, viewers in units.items():
                for who, expected in viewers.items():
                    viewer = viewer_of(session, desk.staff[who].staff_id)
                    told = partial(CountWish, first=first, until=until, unit=CountUnit(unit))
                    for name, by in BY.items():
                        counts = count_consultations(session, told(by=by), viewer)
                        assert found(counts) == expected[name], (period, unit, who, name)
                    assert (counts.total, counts.withheld) == (expected["total"], expected["withheld"])
                    assert minutes_of(counts, withheld=counts.withheld) == expected["minutes"], (period, unit, who)
