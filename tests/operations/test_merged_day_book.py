"""What the day book has open for a group goes with it when it becomes one with another, and comes back with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import select

from desktop.jobs.checking import check
from desktop.models import DayEntry, Display, Event, Group, SignUp, TableUse
from desktop.operations.displays import DisplayRequest, bring_display, take_down
from desktop.operations.entries import EntryRequest, finish_entry, write_entry
from desktop.operations.events import add_event
from desktop.operations.merge import merge_groups
from desktop.operations.sign_ups import SignUpRequest, cancel_sign_up, sign_up
from desktop.operations.space import TableRequest, leave_table, take_table
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.undo import undo
from desktop.words import DisplayKind, EntryKind, EntryOutcome
from tests.makers import make_group
from tests.operations.test_events import FAIR

DAY_BOOK = (TableUse, DayEntry, Display, SignUp, Event)


@pytest.fixture
def write(database, made):
    def written(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by).answer

    return written


def put_down(write, group):
    """One of everything that is still open: a slip, a record, a flyer, a sign-up, an event."""
    table = write(add_table, request=SpaceTableRequest(name="4-1", seats=4))
    event = write(add_event, request=replace(FAIR, signs_up=True, group_id=group))
    return (
        write(take_table, request=TableRequest(table_id=table, people=2, group_id=group)),
        write(write_entry, request=EntryRequest(kind=EntryKind.COMPLAINT, title="音が大きい", group_id=group)),
        write(bring_display, request=DisplayRequest(kind=DisplayKind.FLYER, title="里山歩き", group_id=group)),
        write(sign_up, event_id=event, request=SignUpRequest(name="見本 花子", group_id=group)),
        event,
    )


def of(database):
    """Whose each of them is, by table in the order of DAY_BOOK."""
    with database.reading() as session:
        return [list(session.scalars(select(model.group_id).order_by(model.id))) for model in DAY_BOOK]


def merge(database, made, keep, lose):
    with database.reading() as session:
        seen = {
            "seen_keep": session.get_one(Group, keep).version,
            "seen_lose": session.get_one(Group, lose).version,
        }
    return database.write(partial(merge_groups, keep_id=keep, lose_id=lose, choice={}, **seen), made.by).number


def test_nothing_that_is_open_stays_behind_and_all_comes_back(database, made, write):
    _use, entry, display, signed, _event = put_down(write, made.readers)
    number = merge(database, made, made.choir, made.readers)
    assert of(database) == [[made.choir]] * 5
    write(finish_entry, entry_id=entry, outcome=EntryOutcome.ANSWERED, result="あやまった")  # in the meantime
    write(take_down, display_ids=[display])
    write(cancel_sign_up, sign_up_id=signed, seen_version=2)
    again = database.write(partial(undo, number=number), made.by).number
    assert of(database) == [[made.readers]] * 5
    with database.reading() as session:
        assert session.get_one(DayEntry, entry).result == "あやまった"
        assert session.get_one(Display, display).down_on is not None
    write(undo, number=again)
    assert of(database) == [[made.choir]] * 5
    assert check(database).ok


def test_what_is_written_down_for_the_one_that_went_is_of_the_one_that_stayed(database, made, write):
    merge(database, made, made.choir, made.readers)
    use, *_rest = put_down(write, made.readers)
    assert of(database) == [[made.choir]] * 5
    write(leave_table, use_id=use)
    merge(database, made, make_group(database, name="海の会"), made.choir)
    assert of(database)[0] == [made.choir]  # the slip is over, and found through both names
