"""The register in numbers on any day, worked out by hand from the story of five registrants."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.models import Group, StatusChange, YearlyFigure
from desktop.operations.groups import GroupRequest, add_group, change_group
from desktop.operations.undo import undo
from desktop.queries.group_stats import group_stats
from desktop.storage.clock import standing_clock
from desktop.words import GroupKind, GroupStatus
from tests.makers import BY

FIELDS = ("まちづくり・暮らし", "文化・芸術・スポーツ", "子ども・子育て", "自然・環境・安全・災害", "保健・医療・福祉",
          "生活環境・情報", "人権・国際協力", "観光", "NPO 活動団体への助言支援")  # fmt: skip
ANY, NPO, OTHER = "任意団体", "NPO法人", "その他"


class Story:
    """Acts on days; a is 任意団体 in fields 1 and 2, b NPO法人 in 2, c comes later, i is an individual."""

    def __init__(self, database):
        self.database = database
        self.a = self.register("2024-04-01", name="あ会", form_id=1, field_ids=(1, 2))
        self.b = self.register("2024-04-01", name="い会", form_id=2, field_ids=(2,))
        self.i = self.register("2025-04-01", name="山田", kind=GroupKind.INDIVIDUAL)
        self.c = self.register("2026-04-01", name="う会", form_id=1, field_ids=(8,))
        self.status(self.b, GroupStatus.SUSPENDED, "2025-07-01")
        self.status(self.b, GroupStatus.REMOVED, "2026-04-01")
        self.change("2026-05-10", self.a, name="あ会", form_id=2, field_ids=(2, 3))
        self.status(self.b, GroupStatus.REGISTERED, "2026-10-01")

    def on(self, day):
        self.database.clock = standing_clock(datetime.fromisoformat(f"{day}T10:00"))

    def register(self, day, **facts):
        self.on(day)
        return self.database.write(partial(add_group, request=GroupRequest(**facts)), BY).answer

    def change(self, day, group_id, **facts):
        self.on(day)
        with self.database.reading() as session:
            seen = session.get_one(Group, group_id).version
        change = partial(change_group, group_id=group_id, request=GroupRequest(**facts), seen_version=seen)
        return self.database.write(change, BY).number

    def status(self, group_id, status, day):
        def change_status(session, _acting):
            session.add(StatusChange(group_id=group_id, status=status, since=date.fromisoformat(day)))

        self.database.write(change_status, BY)

    def told(self, day):
        """Total, individuals, the fields that are not empty by their place, the forms."""
        with self.database.reading() as session:
            stats = group_stats(session, date.fromisoformat(day))
        assert tuple(name for name, _ in stats.fields) == FIELDS
        places = {place + 1: groups for place, (_, groups) in enumerate(stats.fields) if groups}
        return stats.total, stats.individuals, places, dict(stats.forms)


@pytest.fixture
def story(database):
    return Story(database)


def test_every_day_of_the_story(story):
    for day, told in {
        "2024-03-31": (0, 0, {}, {}),
        "2024-04-01": (2, 0, {1: 1, 2: 2}, {ANY: 1, NPO: 1}),
        "2025-04-01": (3, 1, {1: 1, 2: 2}, {ANY: 1, NPO: 1}),
        # suspended is still on the register
        "2025-07-01": (3, 1, {1: 1, 2: 2}, {ANY: 1, NPO: 1}),
        "2026-03-31": (3, 1, {1: 1, 2: 2}, {ANY: 1, NPO: 1}),
        # the day b is removed and c registered: a with 1 and 2, c with 8
        "2026-04-01": (3, 1, {1: 1, 2: 1, 8: 1}, {ANY: 2}),
        "2026-05-09": (3, 1, {1: 1, 2: 1, 8: 1}, {ANY: 2}),
        # a becomes an NPO法人 and goes from field 1 to 3
        "2026-05-10": (3, 1, {2: 1, 3: 1, 8: 1}, {ANY: 1, NPO: 1}),
        # b is back with what it was
        "2026-10-01": (4, 1, {2: 2, 3: 1, 8: 1}, {ANY: 1, NPO: 2}),
        "2099-01-01": (4, 1, {2: 2, 3: 1, 8: 1}, {ANY: 1, NPO: 2}),
    }.items():
        assert story.told(day) == told, day


def test_a_mistake_of_the_day_and_an_undo_leave_the_past_alone(story):
    before = story.told("2026-05-10"), story.told("2026-11-21")
    number = story.change("2026-11-21", story.c, name="う会", form_id=7, field_ids=(9,))
    assert story.told("2026-11-20") == before[1]
    assert story.told("2026-11-21") == (4, 1, {2: 2, 3: 1, 9: 1}, {NPO: 2, OTHER: 1})
    story.change("2026-11-21", story.c, name="う会", form_id=1, field_ids=(8,))
    assert (story.told("2026-05-10"), story.told("2026-11-21")) == before
    number = story.change("2026-11-22", story.c, name="う会", form_id=2, field_ids=())
    assert story.told("2026-11-22") == (4, 1, {2: 2, 3: 1}, {NPO: 3})
    story.database.write(partial(undo, number=number), BY)
    assert (story.told("2026-05-10"), story.told("2026-11-22")) == before


def test_history_comes_from_the_sources_alone(story):
    def write(session, _acting):
        for year, groups in ((2013, 370), (1998, 146)):
            session.add(YearlyFigure(name="groups", fiscal_year=year, value=groups, unit="団体", source="指針"))
        session.add(YearlyFigure(name="visitors", fiscal_year=2013, value=9, unit="人", source="年報"))

    story.database.write(write, BY)
    with story.database.reading() as session:
        assert group_stats(session, date(2026, 11, 21)).history == ((1998, 146), (2013, 370))
