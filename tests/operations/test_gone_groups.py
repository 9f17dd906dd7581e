"""Nothing more is written down of a group that was erased, or lives on as another; whoever is at it is waited for."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import DeskError, NotNow
from desktop.models import Booking, Group, RoundGroup
from desktop.operations.bookings import book_room
from desktop.operations.desk_notes import add_note
from desktop.operations.erasure import erase_groups
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import change_group
from desktop.operations.merge import merge_groups
from desktop.operations.people import PersonEntry, set_role
from desktop.operations.registrations import receive_application, take_paper
from desktop.operations.relations import relate
from desktop.operations.rounds import begin_round, close_round
from desktop.operations.statuses import dissolve_group, remove_group, rename_group
from desktop.storage.clock import standing_clock
from desktop.words import ApplicationKind, GroupStatus, NoteGrade, PersonRole, RoundKind
from tests.makers import NOW, make_group, make_request
from tests.meanwhile import meanwhile

LATER = date(2033, 1, 1)


def version_of(database, group):
    with database.reading() as session:
        return session.get_one(Group, group).version


def merging(database, keep, lose):
    versions = {"seen_keep": version_of(database, keep), "seen_lose": version_of(database, lose)}
    return partial(merge_groups, keep_id=keep, lose_id=lose, choice={}, **versions)


def test_nothing_is_written_down_of_a_group_that_was_erased_or_merged(database, made):
    erased, merged = (make_group(database, name=name) for name in ("去った会", "一つになった会"))
    database.write(partial(remove_group, group_id=erased, since=NOW.date(), reason="届出"), made.by)
    database.write(merging(database, made.choir, merged), made.by)
    database.clock = standing_clock(datetime(2033, 1, 1, 10))
    database.write(partial(erase_groups, ids=(erased,)), made.by)
    for group in (erased, merged):
        for act in (
            partial(add_note, group_id=group, grade=NoteGrade.BLOCK, text="髙﨑"),
            partial(relate, group_id=group, other_id=made.readers, purpose="共催"),
            partial(relate, group_id=made.readers, other_id=group, purpose="共催"),
            partial(set_role, group_id=group, role=PersonRole.TREASURER, person=PersonEntry(name="髙﨑")),
            partial(take_paper, group_id=group, name="規約", received_on=LATER),
            partial(rename_group, group_id=group, name="髙﨑の会", kana="", since=LATER),
            partial(receive_application, group_id=group, kind=ApplicationKind.REGISTRATION, received_on=LATER),
            partial(dissolve_group, group_id=group, since=LATER, reason="髙﨑"),
            merging(database, group, made.readers),
            merging(database, made.readers, group),
        ):
            with pytest.raises(NotNow):
                database.write(act, made.by)
        wanted, seen = GroupRequest(name="髙﨑の会"), version_of(database, group)
        with pytest.raises(NotNow):
            database.write(partial(change_group, group_id=group, request=wanted, seen_version=seen), made.by)


def test_a_booking_made_during_a_merge_is_refused_or_moves(database, made):
    write = partial(database.write, by=made.by)
    first = partial(book_room, request=make_request(made, group_id=made.readers))
    late = partial(book_room, request=make_request(made, "16:00", "18:00", group_id=made.readers))
    merge = merging(database, made.choir, made.readers)
    booked, merged = meanwhile(write, first, lambda: write(merge))
    assert not isinstance(booked, Exception)
    assert not isinstance(merged, Exception)
    with database.reading() as session:
        assert session.get_one(Booking, booked.answer).group_id == made.choir

    third = make_group(database, name="海の会")
    late = partial(book_room, request=make_request(made, "16:00", "18:00", group_id=third))
    merged, refused = meanwhile(write, merging(database, made.choir, third), lambda: write(late))
    assert not isinstance(merged, Exception)
    assert isinstance(refused, DeskError)


def test_a_round_that_closes_during_a_merge_removes_all_who_waited(database, made):
    write = partial(database.write, by=made.by)
    asked = {"group_ids": [made.readers], "answer_until": date(2026, 12, 1)}
    asking = write(partial(begin_round, kind=RoundKind.SURVEY, name="調査", **asked)).answer
    close = partial(close_round, round_id=asking, remove_others=True, reason="返事がない")
    merge = merging(database, made.choir, made.readers)
    assert not [each for each in meanwhile(write, merge, lambda: write(close)) if isinstance(each, Exception)]
    with database.reading() as session:
        (row,) = session.scalars(select(RoundGroup))
        assert (row.group_id, session.get_one(Group, made.choir).status) == (made.choir, GroupStatus.REMOVED)
