from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

import pytest

from desktop.errors import (
    AlreadyThere,
    ChangedElsewhere,
    EndsBeforeStart,
    NotAsItStands,
    NotFound,
    NotReadable,
    SeatsShort,
    TableTaken,
)
from desktop.operations.center import set_setting
from desktop.operations.space import TableRequest, change_table_use, extend_table, leave_table, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table, add_tables, change_table, retire_table
from desktop.operations.undo import undo
from desktop.queries.space import all_tables, space_plan, table_use, uses_between
from desktop.queries.visits import visits_on
from desktop.storage.clock import standing_clock
from desktop.words import VisitPurpose
from tests.makers import NOW
from tests.rules.test_space_slots import KANAGAWA_SLOTS, KANAGAWA_TABLES

TODAY = NOW.date()


class Lounge:
    """The 48 tables and seven slots of Kanagawa; every one is called by its seats and a number: 4-02."""

    def __init__(self, database, made):
        self.database, self.made = database, made
        names = [(f"{seats}-{number:02}", seats) for seats, many in KANAGAWA_TABLES.items() for number in range(many)]
        self.write(add_tables, requests=tuple(SpaceTableRequest(name=name, seats=seats) for name, seats in names))
        self.write(set_setting, name="space.slots", value=list(KANAGAWA_SLOTS), valid_from=TODAY.replace(day=1))
        self.ids = {row.name: row.id for row in self.plan().tables}

    def write(self, verb, **arguments):
        return self.database.write(partial(verb, **arguments), self.made.by)

    def sit(self, table, people=2, **more):
        return self.write(take_table, request=TableRequest(table_id=self.ids[table], people=people, **more)).answer

    def plan(self, now=NOW):
        with self.database.reading() as session:
            return space_plan(session, 1, now)

    def use(self, use_id):
        with self.database.reading() as session:
            return table_use(session, use_id)

    def came(self):
        with self.database.reading() as session:
            return visits_on(session, 1, TODAY).of(VisitPurpose.OPEN_SPACE)

    def later(self, **passed):
        self.database.clock = standing_clock(NOW + timedelta(**passed))


@pytest.fixture
def lounge(database, made):
    return Lounge(database, made)


def test_a_slip_takes_the_table_until_the_slot_ends_and_counts_its_people(lounge):
    slip = lounge.sit("4-00", 3, group_id=lounge.made.choir, work="打合せ", field_id=1, purpose_checked=True)
    use = lounge.use(slip)
    assert (use.starts_at, use.until, use.left_at, use.name) == (NOW, NOW.replace(hour=11), None, "鎌倉合唱団")
    assert (use.work, use.people, use.purpose_checked, lounge.came()) == ("打合せ", 3, True, 3)
    assert len(lounge.plan().free) == 47
    assert lounge.plan().best(3)[0].name == "4-01"
    with pytest.raises(TableTaken) as taken:
        lounge.sit("4-00", 4)
    assert (taken.value.who, taken.value.until, taken.value.free) == (
        "鎌倉合唱団",
        use.until,
        "4-01、4-02、4-03、4-04",
    )
    with pytest.raises(SeatsShort) as short:
        lounge.sit("8-00", 12)
    assert short.value.free == "12-00"
    lounge.later(hours=2)  # past the planned time they still sit there
    with pytest.raises(TableTaken):
        lounge.sit("4-00")
    assert lounge.plan(NOW + timedelta(hours=2)).tables[4].use.is_over(NOW + timedelta(hours=2))
    lounge.write(leave_table, use_id=slip)
    assert lounge.use(lounge.sit("4-00")).until == NOW.replace(hour=13)
    lounge.later(days=1)  # who never signed out is gone by the next day
    lounge.sit("4-00")


def test_a_slip_is_changed_and_what_it_counts_follows(lounge):
    slip, other = lounge.sit("4-00", 3, who="佐藤"), lounge.sit("6-00", 2)
    change = partial(TableRequest, people=5, who="佐藤")
    with pytest.raises(SeatsShort):
        lounge.write(change_table_use, use_id=slip, request=change(table_id=lounge.ids["4-00"]))
    with pytest.raises(TableTaken):
        lounge.write(change_table_use, use_id=slip, request=change(table_id=lounge.ids["6-00"]))
    moved = lounge.write(change_table_use, use_id=slip, request=change(table_id=lounge.ids["6-01"]), seen_version=1)
    assert (lounge.use(slip).table, lounge.came()) == ("6-01", 7)
    with pytest.raises(ChangedElsewhere):
        lounge.write(extend_table, use_id=slip, until=NOW.replace(hour=12), seen_version=1)
    with pytest.raises(EndsBeforeStart):
        lounge.write(extend_table, use_id=slip, until=NOW)
    lounge.sit("4-00")
    with pytest.raises(TableTaken):
        lounge.write(undo, number=moved.number)
    left = lounge.write(leave_table, use_id=other)
    with pytest.raises(NotAsItStands):
        lounge.write(leave_table, use_id=other)
    seated = lounge.write(take_table, request=TableRequest(table_id=lounge.ids["6-00"], people=6))
    with pytest.raises(TableTaken):
        lounge.write(undo, number=left.number)
    lounge.write(undo, number=seated.number)
    assert lounge.came() == 9
    lounge.write(undo, number=left.number)
    assert (lounge.use(other).left_at, lounge.came()) == (None, 9)


def test_slips_written_by_hand_are_entered_afterwards(lounge):
    morning = datetime(2026, 11, 21, 8)
    by_hand = partial(lounge.sit, "4-00", starts_at=morning, until=morning + timedelta(hours=1))
    use = lounge.use(by_hand())
    assert (use.left_at, use.entered_at) == (morning + timedelta(hours=1), NOW)
    with pytest.raises(TableTaken):
        by_hand()
    after = lounge.use(lounge.sit("4-00", starts_at=use.left_at))
    assert (after.until, after.left_at) == (NOW.replace(hour=11), None)
    with lounge.database.reading() as session:
        assert len(uses_between(session, 1, TODAY, TODAY)) == 2
    with pytest.raises(NotReadable):
        lounge.sit("4-01", starts_at=NOW + timedelta(minutes=5))
    with pytest.raises(EndsBeforeStart):
        lounge.sit("4-01", starts_at=NOW, until=NOW)
    with pytest.raises(NotReadable):
        lounge.sit("4-01", 0)


def test_tables_are_kept(lounge):
    table = lounge.write(add_table, request=SpaceTableRequest(name="窓ぎわ", seats=2, area="2階")).answer
    with pytest.raises(AlreadyThere):
        lounge.write(add_table, request=SpaceTableRequest(name="窓ぎわ", seats=4))
    lounge.ids["窓ぎわ"] = table
    slip = lounge.sit("窓ぎわ", 1)
    for act in (retire_table, partial(change_table, request=SpaceTableRequest(name="窓", seats=2, active=False))):
        with pytest.raises(TableTaken):
            lounge.write(act, table_id=table)
    lounge.write(leave_table, use_id=slip)
    lounge.write(retire_table, table_id=table)
    with pytest.raises(NotFound):
        lounge.sit("窓ぎわ", 1)
    assert len(lounge.plan().tables) == 48
    with lounge.database.reading() as session:
        assert all_tables(session, 1)[-1].name == "窓ぎわ"
