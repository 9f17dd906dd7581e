"""Merges, undos, redos, bookings and changes in any order: no record is lost, and everything leads to a group."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import partial
from random import Random

import pytest
from sqlalchemy import func, select

from desktop.errors import DeskError
from desktop.jobs.checking import check
from desktop.models import Booking, Group, StatusChange
from desktop.models.same_group import canonical, records_of
from desktop.operations.bookings import book_room
from desktop.operations.group_history import request_on
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.merge import merge_groups
from desktop.operations.undo import undo
from desktop.queries.groups import find_groups
from desktop.words import LIVE_STATES, GroupStatus
from tests.makers import NOW, make_request

GROUPS, STEPS = 5, 40
SIDES = ("keep", "lose", "both")
ROWS = ("name", "form_id", "field_ids", "phone", "members", "representative", "days")


class Walk:
    def __init__(self, database, made, random):
        self.database, self.made, self.random = database, made, random
        self.merges: list[int] = []
        self.outcomes: Counter[str] = Counter()
        self.day = 0
        self.groups = [self._add(place) for place in range(GROUPS)]

    def step(self):
        verb = self.random.choice((self._merge, self._merge, self._undo, self._undo, self._book, self._change))
        try:
            verb()
            self.outcomes[verb.__name__] += 1
        except DeskError as refusal:
            self.outcomes[type(refusal).__name__] += 1

    def _write(self, verb, **arguments):
        return self.database.write(partial(verb, **arguments), self.made.by)

    def _add(self, place):
        request = GroupRequest(
            name=f"会{place}",
            form_id=place % 3 + 1,
            field_ids=(place + 1, place + 2),
            phone=f"0467-22-000{place}",
            representative=f"代表{place}",
            members=10 + place,
        )
        return self._write(add_group, request=request).answer

    def _group(self, group_id):
        with self.database.reading() as session:
            return session.get_one(Group, group_id)

    def _merge(self):
        keep, lose = self.random.sample(self.groups, 2)
        seen = {"seen_keep": self._group(keep).version, "seen_lose": self._group(lose).version}
        choice = {row: self.random.choice(SIDES) for row in ROWS}
        self.merges.append(self._write(merge_groups, keep_id=keep, lose_id=lose, choice=choice, **seen).number)

    def _undo(self):
        if self.merges:
            place = self.random.randrange(len(self.merges))
            self.merges[place] = self._write(undo, number=self.merges[place]).number

    def _book(self):
        self.day += 1
        day = f"2026-12-{self.day % 27 + 1:02}"
        hour = 9 + self.day // 27
        wish = {"day": day, "start": f"{hour:02}:00", "end": f"{hour + 1:02}:00"}
        group = self.random.choice(self.groups)
        self._write(book_room, request=make_request(self.made, group_id=group, **wish))

    def _change(self):
        group = self.random.choice(self.groups)
        with self.database.reading() as session:
            record = session.get_one(Group, group)
            request, version = request_on(session, record, NOW.date()), record.version
        field = self.random.choice(("days", "joining", "phone"))
        value = {"phone": f"0467-33-{self.random.randrange(10_000):04}"}.get(field, f"毎週{self.day}")
        changed = replace(request, **{field: value})
        self._write(change_group, group_id=group, request=changed, seen_version=version)

    def bookings(self):
        with self.database.reading() as session:
            return session.scalar(select(func.count()).select_from(Booking))


def standing(database, walk, booked):
    """What has to hold after every step."""
    with database.reading() as session:
        rows = {group.id: group for group in session.scalars(select(Group).where(Group.id.in_(walk.groups)))}
        assert set(rows) == set(walk.groups)
        for group in rows.values():
            assert (group.status is GroupStatus.MERGED) == (group.merged_into is not None)
            last = select(StatusChange.status).where(StatusChange.group_id == group.id)
            last = last.order_by(StatusChange.since.desc(), StatusChange.id.desc())
            assert session.scalars(last).first() is group.status
            home = canonical(session, group.id)
            assert rows[home].merged_into is None
            assert group.id in records_of(session, home)
            assert [hit.id for hit in find_groups(session, group.number) if hit.number == rows[home].number] == [home]
        coming = select(Booking.group_id).where(Booking.state.in_(LIVE_STATES), Booking.ends_at > NOW)
        assert all(canonical(session, owner) in rows for owner in session.scalars(coming))
        assert session.scalar(select(func.count()).select_from(Booking)) == booked


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
@pytest.mark.parametrize("seed", [3, 11])
def test_nothing_is_lost_in_any_order(database, made, seed):
    walk = Walk(database, made, Random(seed))
    for _ in range(STEPS):
        before = walk.outcomes["_book"]
        booked = walk.bookings()
        walk.step()
        standing(database, walk, booked + walk.outcomes["_book"] - before)
    assert check(database).ok
    assert walk.outcomes["_merge"] > 2
    assert walk.outcomes["_undo"] > 2
