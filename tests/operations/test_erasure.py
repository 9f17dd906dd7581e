"""What is kept of groups that left long ago goes, in the journal too; that they were there, and every figure, stays."""

from __future__ import annotations

import json
from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from desktop.errors import KeptLonger, NeverUndone, NotAllowed, NothingToUndo
from desktop.jobs.checking import check
from desktop.models import (
    Attachment,
    AttachmentChunk,
    Base,
    DeskNote,
    Group,
    GroupPaper,
    GroupRole,
    Import,
    JournalFact,
    JournalPayload,
)
from desktop.operations.attachments import keep_picture
from desktop.operations.bookings import book_room
from desktop.operations.erasure import erase_groups, set_retention
from desktop.operations.group_request import GroupRequest, tidied
from desktop.operations.groups import add_group, change_group
from desktop.operations.imports import GroupImport, import_groups_act
from desktop.operations.journal import seal_journal
from desktop.operations.new_groups import prepared
from desktop.operations.people import PersonEntry, same_person, set_role
from desktop.operations.relations import end_relation, relate
from desktop.operations.statuses import remove_group
from desktop.operations.undo import undo
from desktop.queries.erasures import due_for_erasure
from desktop.queries.group_stats import group_stats
from desktop.queries.groups import find_groups
from desktop.storage.centers import DATABASE_FILE
from desktop.storage.clock import standing_clock
from desktop.words import Engine, NoteGrade, PersonRole, Retention
from tests.makers import BY, NOW, make_request
from tests.pictures import picture, png

PRIVATE = ("海辺の清掃隊", "髙﨑", "0467-23-3050", "wind@example.jp", "みほん市中央", "鍵を返さない", "規約", "ひみつ")
LEAVES = GroupRequest(
    name="海辺の清掃隊",
    form_id=1,
    field_ids=(1, 4),
    representative="髙﨑 花",
    phone="0467-23-3050",
    email="wind@example.jp",
    address="みほん市中央1-1",
    publicity="ひみつの海",
    members=12,
    registered_from=date(2015, 4, 1),
)


@pytest.fixture
def left(database, made):
    """A group that left the register in 2019, with everything that can hang on one."""

    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by)

    def hang(session, _acting):
        session.add(DeskNote(group_id=group, grade=NoteGrade.NOTE, text="鍵を返さない", staff="高橋", written_at=NOW))
        file = keep_picture(session, picture(png(), name="規約.png"))
        session.add(GroupPaper(group_id=group, name="規約", received_on=date(2026, 4, 1), attachment_id=file))

    group = write(add_group, request=LEAVES).answer
    write(book_room, request=make_request(made, group_id=group))
    write(hang)
    with database.reading() as session:
        version = session.get_one(Group, group).version
    write(change_group, group_id=group, request=LEAVES, seen_version=version)
    write(remove_group, group_id=group, since=NOW.date(), reason="髙﨑さんの届出")
    write(seal_journal)
    database.clock = standing_clock(datetime(2031, 11, 21, 10))
    return group


def figures(database):
    with database.reading() as session:
        days = (date(2016, 1, 1), date(2026, 11, 20), date(2031, 11, 21))
        stats = [group_stats(session, day) for day in days]
        members = session.scalars(select(Group.members).order_by(Group.id)).all()
        return stats, members, check(database).bookings


def everything(database):
    """All the text there is in the database, but for the lists that are ready in every center."""
    with database.reading() as session:
        tables = ("groups", "people", "private_fields", "desk_notes", "group_papers", "attachments", "status_changes")
        rows = [list(row) for table in tables for row in session.execute(text(f"SELECT * FROM {table}"))]
        payloads = session.execute(select(JournalPayload.before, JournalPayload.after))
        return json.dumps([rows, [list(row) for row in payloads]], default=str, ensure_ascii=False)


def test_what_was_private_is_gone_and_every_count_stays(database, made, left):
    def write(verb, by=made.by, **arguments):
        return database.write(partial(verb, **arguments), by)

    assert all(word in everything(database) for word in PRIVATE)
    before = figures(database)
    with database.reading() as session:
        (row,) = due_for_erasure(session, date(2031, 11, 21))
        assert (row.id, row.people, row.contacts, row.notes, row.papers) == (left, 1, 3, 1, 1)
        assert due_for_erasure(session, date(2031, 11, 20)) == ()
    with pytest.raises(NotAllowed):
        write(erase_groups, by=BY, ids=(left,))
    with pytest.raises(KeptLonger):
        write(erase_groups, ids=(made.choir,))
    longer = write(set_retention, group_id=left, retention=Retention.LONG).number
    with pytest.raises(KeptLonger):
        write(erase_groups, ids=(left,))
    write(undo, number=longer)

    done = write(erase_groups, ids=(left,))
    assert done.answer == 1
    assert not [word for word in PRIVATE if word in everything(database)]
    assert figures(database) == before
    with database.reading() as session:
        group = session.get_one(Group, left)
        assert (group.name, group.erased_on, group.members) == (group.number, date(2031, 11, 21), 12)
        assert find_groups(session, "海辺") == []
        assert not session.scalars(select(Attachment)).all()
        assert not session.scalars(select(AttachmentChunk)).all()
        assert (
            session.scalars(select(JournalFact.verb).where(JournalFact.number == done.number)).one() == "erase_groups"
        )
        of_group = select(JournalFact.number).where(JournalFact.record == f"groups:{left}")
        first = session.scalars(of_group.order_by(JournalFact.number)).first()
    assert check(database).ok
    with pytest.raises(NeverUndone):
        write(undo, number=done.number)
    with pytest.raises(NothingToUndo):
        write(undo, number=first)
    assert write(erase_groups, ids=(left,)).number == 0
    with database.reading() as session:
        assert due_for_erasure(session, date(2031, 11, 21)) == ()


def test_what_once_hung_on_it_and_the_lists_that_named_it_go_too(database, made, where):
    def write(verb, **arguments):
        return database.write(partial(verb, **arguments), made.by).answer

    def role(name):
        person = PersonEntry(name=name)
        return write(set_role, group_id=group, role=PersonRole.TREASURER, person=person, since=date(2026, 1, 1))

    read = {"sha256": "x" * 64, "encoding": "utf-8", "read": 2, "skipped": 0, "new": [prepared(tidied(LEAVES))]}
    held = [{"row": 3, "value": "ひみつの行"}]
    write(
        import_groups_act,
        plan=GroupImport(file="名簿.csv", content="ひみつの表".encode(), held=held, changes=[], **read),
    )
    with database.reading() as session:
        group = session.scalars(select(func.max(Group.id))).one()
    first, second = role("ひみつ 一"), role("ひみつ 二")
    with database.reading() as session:
        people = [session.get_one(GroupRole, each).person_id for each in (first, second)]
    write(same_person, keep_id=people[0], other_id=people[1])
    for ends in (True, False):
        relation = write(relate, group_id=made.choir, other_id=group, purpose="ひみつの縁")
        if ends:
            write(end_relation, relation_id=relation)
    write(book_room, request=make_request(made, group_id=group, purpose="ひみつの会"))
    write(remove_group, group_id=group, since=NOW.date(), reason="ひみつ")
    database.clock = standing_clock(datetime(2031, 11, 21, 10))
    write(erase_groups, ids=(group,))

    assert not [word for word in PRIVATE if word in every_table(database)]
    assert check(database).ok
    with database.reading() as session:
        (done,) = session.scalars(select(Import))
        assert (done.created, done.held, done.attachment_id) == (1, [{"row": 3}], None)
    if database.engine_name is Engine.SQLITE:
        database.close()  # with the last connection the log goes into the file
        content = (Path(where) / DATABASE_FILE).read_bytes()
        assert not [word for word in PRIVATE if word.encode() in content or json.dumps(word)[1:-1].encode() in content]


def every_table(database):
    """All the text in the database, the search words too."""
    with database.reading() as session:
        beside = [] if database.engine_name is Engine.SQLITE else ["group_search"]
        names = [*(table.name for table in Base.metadata.sorted_tables), *beside]
        rows = [[str(row) for row in session.execute(text(f"SELECT * FROM {name}"))] for name in names]
        return str(rows) + str([chunk.decode() for chunk in session.scalars(select(AttachmentChunk.content))])


def test_a_changed_leaf_is_found(database, made, left):
    database.write(partial(erase_groups, ids=(left,)), made.by)
    assert check(database).ok
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE journal_payloads SET salt = 'x' WHERE version = -1"))
    assert not check(database).ok
