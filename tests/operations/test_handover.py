from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest

from desktop.errors import ChangedElsewhere, Missing, NotFound
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.handover import (
    NoteRequest,
    change_note,
    pin_note,
    put_away_note,
    read_notes,
    show_note_again,
    turn_into_entry,
    turn_into_follow_up,
    write_note,
)
from desktop.operations.staff import add_staff
from desktop.operations.undo import undo
from desktop.queries.entries import entry
from desktop.queries.handover import note_row, notes, notes_about, unread_notes
from desktop.words import ActorKind, EntryKind, Importance, StaffRole
from tests.makers import NOW

TODAY = NOW.date()


def note(database, made, text, **more):
    return database.write(partial(write_note, request=NoteRequest(text=text, **more)), made.by)


def told(database, day=TODAY, staff_id=None):
    with database.reading() as session:
        return [row.text for row in notes(session, 1, day, staff_id)]


def test_notes_are_told_until_they_are_put_away(database, made):
    first = note(database, made, " 和室の鍵は予備を \n")
    second = note(database, made, "印刷機2は修理中", importance=Importance.IMPORTANT)
    note(database, made, "きょうだけ", until=TODAY)
    assert told(database) == ["印刷機2は修理中", "きょうだけ", "和室の鍵は予備を"]
    assert told(database, TODAY + timedelta(days=1)) == ["印刷機2は修理中", "和室の鍵は予備を"]
    assert told(database, TODAY - timedelta(days=1)) == []
    put_away = database.write(partial(put_away_note, note_id=first.answer), made.by)
    assert told(database) == ["印刷機2は修理中", "きょうだけ"]
    database.write(partial(undo, number=put_away.number), made.by)
    assert "和室の鍵は予備を" in told(database)
    database.write(partial(undo, number=second.number), made.by)
    assert "印刷機2は修理中" not in told(database)
    with pytest.raises(Missing):
        note(database, made, " 　")
    with pytest.raises(NotFound):
        database.write(partial(put_away_note, note_id=99), made.by)


def test_pinned_notes_stand_first_and_what_must_be_read_before_the_important(database, made):
    note(database, made, "ふつう")
    pinned = note(database, made, "固定").answer
    note(database, made, "大事", importance=Importance.IMPORTANT)
    note(database, made, "必ず", importance=Importance.MUST_READ)
    database.write(partial(pin_note, note_id=pinned), made.by)
    assert told(database) == ["固定", "必ず", "大事", "ふつう"]
    database.write(partial(put_away_note, note_id=pinned), made.by)
    assert told(database) == ["必ず", "大事", "ふつう"]
    database.write(partial(show_note_again, note_id=pinned), made.by)
    assert told(database)[0] == "固定"


def test_what_must_be_read_waits_for_each_whom_it_is_for(database, made):
    other = database.write(partial(add_staff, code="ito", name="伊藤", role=StaffRole.STAFF), made.by).answer
    writer = made.by.staff_id
    everybody = note(database, made, "停電の予定", importance=Importance.MUST_READ).answer
    note(database, made, "伊藤さんへ", importance=Importance.MUST_READ, for_staff_id=other)
    note(database, made, "私へ", for_staff_id=writer)
    assert told(database, staff_id=other) == ["伊藤さんへ", "停電の予定"]

    def unread(staff_id, day=TODAY):
        with database.reading() as session:
            return [row.text for row in unread_notes(session, 1, staff_id, day)]

    assert unread(other) == ["停電の予定", "伊藤さんへ"]
    assert unread(writer) == []  # who wrote it knows
    reader = replace(made.by, staff_id=other, staff="伊藤")
    first = database.write(partial(read_notes, note_ids=(everybody, 99)), reader)
    assert first.answer == [everybody]
    assert database.write(partial(read_notes, note_ids=(everybody,)), reader).answer == []
    assert unread(other) == ["伊藤さんへ"]
    with database.reading() as session:
        assert note_row(session, everybody).read_by == ("伊藤",)
    database.write(partial(undo, number=first.number), reader)
    assert unread(other) == ["停電の予定", "伊藤さんへ"]


def test_a_note_is_changed_by_whoever_saw_it_as_it_is(database, made):
    first = note(database, made, "鍵は2番").answer
    asked, other = NoteRequest(text="鍵は3番", until=TODAY), NoteRequest(text="鍵は4番")
    database.write(partial(change_note, note_id=first, request=asked, seen_version=1), made.by)
    assert told(database) == ["鍵は3番"]
    assert told(database, TODAY + timedelta(days=1)) == []
    with pytest.raises(ChangedElsewhere) as found:
        database.write(partial(change_note, note_id=first, request=other, seen_version=1), made.by)
    assert found.value.mine["text"] == "鍵は4番"


def test_notes_of_all_days_are_found_by_their_words_in_either_kana(database, made):
    for text in ("プロジェクターの電球を注文", "ぷろじぇくたーは棚の上", "ＰＣの点検", "和室の鍵"):
        note(database, made, text, until=TODAY)

    def about(text):
        with database.reading() as session:
            return [row.text for row in notes_about(session, 1, text)]

    assert about("プロジェクター") == ["ぷろじぇくたーは棚の上", "プロジェクターの電球を注文"]
    assert about("ぷろじぇくたー 棚") == ["ぷろじぇくたーは棚の上"]
    assert about("pc") == ["ＰＣの点検"]
    assert len(about("")) == 4


def test_a_note_becomes_a_record_or_a_follow_up_of_a_case(database, made):
    told = note(database, made, "印刷機2から異音\n午後に業者へ").answer
    made_entry = database.write(partial(turn_into_entry, note_id=told, kind=EntryKind.REPAIR), made.by)
    with database.reading() as session:
        row = note_row(session, told)
        repair = entry(session, made_entry.answer, NOW)
    assert (repair.title, repair.text, repair.kind) == (
        "印刷機2から異音",
        "印刷機2から異音\n午後に業者へ",
        EntryKind.REPAIR,
    )
    assert row.entry == repair.number
    request = ConsultationRequest(actor=ActorKind.CITIZEN, topic_ids=(1,), note="空き家を使いたい")
    database.write(partial(add_consultation, request=request), made.by)
    due = date(2026, 11, 25)
    follow = partial(turn_into_follow_up, note_id=told, case_number="R8-0001", due_on=due)
    database.write(follow, made.by)
    with database.reading() as session:
        assert note_row(session, told).has_follow_up
    with pytest.raises(NotFound):
        database.write(partial(turn_into_follow_up, note_id=told, case_number="R8-9999", due_on=due), made.by)
