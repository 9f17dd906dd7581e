from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.errors import (
    CounterRunsBackwards,
    MachineNotReady,
    Missing,
    NotFound,
    NotReadable,
    RoomTaken,
    StillBooked,
)
from desktop.operations.bookings import Place, move_booking
from desktop.operations.machines import (
    MachineForm,
    change_machine,
    explain_gap,
    note_reading,
    retire_machine,
    set_machine_state,
    write_in_log,
)
from desktop.operations.printing import PrintJobRequest, record_print_job
from desktop.operations.undo import undo
from desktop.queries.bookables import bookable_rows, room_rows
from desktop.queries.closures import displaced_bookings
from desktop.queries.days import booking, day_rows
from desktop.queries.finding_words import answer_line
from desktop.queries.free_times import free_times
from desktop.queries.machine_logs import machine_log
from desktop.queries.machines import machines_of
from desktop.sentences import explain
from desktop.words import BookingState, Language, MachineEntryKind, MachineKind, MachineState
from tests.makers import NOW
from tests.operations.machine_room import MachineRoom, make_machine_room

DOWN = MachineState.OUT_OF_ORDER
TODAY = NOW.date()


@pytest.fixture
def room(database, made) -> MachineRoom:
    return make_machine_room(database, made)


def test_a_machine_is_booked_like_a_room_on_the_same_key(room, database, made):
    first = room.book(start="14:00", end="15:00")
    with pytest.raises(RoomTaken) as taken:
        room.book(start="14:30", end="15:30", group_id=made.readers)
    assert (taken.value.room, taken.value.group) == ("輪転機1", "鎌倉合唱団")
    with database.reading() as session:
        day = day_rows(session, 1, TODAY, NOW)
        assert [row.name for row in day.rooms][-2:] == ["輪転機1", "輪転機2"]
        assert [row.id for row in day.bookings] == [first]
        assert {row.name for row in room_rows(session)} == {"会議室A", "会議室B", "会議室A+B", "和室"}
        assert all(len(row.atoms) == 1 for row in bookable_rows(session) if row.is_machine)
        assert {time.room for time in free_times(session, TODAY, TODAY, NOW)}.isdisjoint({"輪転機1", "輪転機2"})
        found = answer_line(session, "輪転機2", NOW, site_id=1)
        assert (found.unknown, {place.room for place in found.places}) == ((), {"輪転機2"})
        assert all(place.room not in {"輪転機1", "輪転機2"} for place in answer_line(session, "今日", NOW).places)


def test_one_out_of_order_takes_no_booking_and_no_job_until_it_is_ready(room, database, made):
    kept = room.book(start="16:00", end="17:00")
    over = room.book(start="10:00", end="10:30", group_id=made.readers)
    room.write(set_machine_state, machine_id=room.press, state=DOWN, note="紙づまり", since=NOW - timedelta(hours=1))
    with pytest.raises(MachineNotReady) as refused:
        room.book(start="13:00", end="14:00")
    assert explain(refused.value, Language.JAPANESE).what == "「輪転機1」は今使えません。"
    assert "紙づまり" in explain(refused.value, Language.JAPANESE).why
    with pytest.raises(MachineNotReady):
        room.write(record_print_job, request=PrintJobRequest(machine_id=room.press, group_id=1, masters=1, sheets=9))
    assert room.facts().to_move == 2
    with database.reading() as session:
        assert {row.id for row in displaced_bookings(session, NOW)} == {kept, over}
        assert booking(session, kept).must_move
        row = booking(session, kept)
    moved = Place(resource_id=room.other, starts_at=row.starts_at, ends_at=row.ends_at)
    room.write(move_booking, booking_id=kept, place=moved, seen_version=row.version)
    room.write(set_machine_state, machine_id=room.press, state=MachineState.SERVICE, note="部品待ち")
    assert (room.facts().state_since, room.facts().to_move) == (NOW - timedelta(hours=1), 1)
    room.write(set_machine_state, machine_id=room.press, state=MachineState.READY, note="部品を交換")
    facts = room.facts()
    assert (facts.state, facts.state_since, facts.state_note, facts.to_move) == (MachineState.READY, None, "", 0)
    room.book(start="13:00", end="14:00")
    with database.reading() as session:
        log = machine_log(session, room.press, TODAY, TODAY + timedelta(days=1))
    assert sorted(line.text for line in log) == ["紙づまり", "部品を交換", "部品待ち"]


def test_a_manager_books_one_that_will_be_ready_by_then_and_the_state_is_undone(room, database):
    down = room.write(set_machine_state, machine_id=room.press, state=DOWN)
    number = room.book(day="2026-11-25", override_reason="修理は24日に済む")
    with database.reading() as session:
        assert booking(session, number).state is BookingState.CONFIRMED
    room.write(undo, number=down.number)
    assert room.facts().state is MachineState.READY
    with pytest.raises(NotReadable):
        room.write(set_machine_state, machine_id=room.press, state=DOWN, since=NOW + timedelta(minutes=1))


def test_readings_gaps_and_lines_of_the_log(room, database, made):
    def job(before: int, after: int) -> None:
        request = PrintJobRequest(
            machine_id=room.press,
            group_id=made.choir,
            masters=1,
            sheets=100,
            counter_before=before,
            counter_after=after,
            done_at=NOW - timedelta(hours=1),
        )
        room.write(record_print_job, request=request)

    job(9_999_800, 9_999_900)
    assert room.facts().gap is None
    room.write(note_reading, machine_id=room.press, counter=50, note="")
    assert (room.facts().last_counter, room.facts().gap) == (50, None)
    with pytest.raises(CounterRunsBackwards):
        room.write(note_reading, machine_id=room.press, counter=20)
    room.write(note_reading, machine_id=room.press, counter=0, note="基板の交換で0から")
    with pytest.raises(NotReadable):
        room.write(note_reading, machine_id=room.press, counter=10_000_000)
    room.write(write_in_log, machine_id=room.press, text="ローラーを清掃")
    with pytest.raises(Missing):
        room.write(explain_gap, machine_id=room.press, faces=20, reason=" ")
    room.write(explain_gap, machine_id=room.press, faces=20, reason="試し刷り")
    with database.reading() as session:
        log = machine_log(session, room.press, TODAY, TODAY + timedelta(days=1))
    kinds = {MachineEntryKind.READING, MachineEntryKind.NOTE, MachineEntryKind.GAP}
    assert ({line.kind for line in log}, len(log), {line.staff for line in log}) == (kinds, 4, {"高橋"})


def test_what_is_said_of_a_machine_and_taking_it_out_of_use(room, made):
    form = MachineForm(name="紙折り機", kind=MachineKind.FOLDER, counter_most=None, needs_approval=True)
    room.write(change_machine, machine_id=room.press, form=form, seen_version=room.facts().version)
    facts = room.facts()
    assert (facts.name, facts.kind, facts.counter_most, facts.needs_approval) == (
        "紙折り機",
        MachineKind.FOLDER,
        None,
        True,
    )
    with pytest.raises(NotReadable):
        room.write(note_reading, machine_id=room.press, counter=10)
    with pytest.raises(NotFound):
        room.write(change_machine, machine_id=room.press, form=MachineForm(name="x", tariff="nowhere"))
    room.book(resource_id=room.other)
    with pytest.raises(StillBooked):
        room.write(retire_machine, machine_id=room.other)
    room.write(retire_machine, machine_id=room.press)
    with room.database.reading() as session:
        assert [row.name for row in bookable_rows(session) if row.is_machine] == ["輪転機2"]
        assert [row.active for row in machines_of(session, 1, NOW)] == [True, False]
    with pytest.raises(NotFound):
        room.write(set_machine_state, machine_id=made.room_a, state=DOWN)
