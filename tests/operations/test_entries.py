from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import EntryEnded, EntryOpen, Missing, NotFound, NotReadable, RoomClosed, TooLongText
from desktop.jobs.checking import check
from desktop.models import Closure, DayEntry, Machine
from desktop.operations.bookings import book_room
from desktop.operations.entries import (
    Ending,
    EntryRequest,
    change_entry,
    finish_entry,
    let_book_again,
    reopen_entry,
    stop_booking,
    withdraw_entry,
    write_entry,
)
from desktop.operations.erasure import erase_groups
from desktop.operations.machines import add_machine
from desktop.operations.undo import undo
from desktop.queries.acts import act_row
from desktop.queries.entries import entries, entries_due, entry, entry_acts, entry_by_number, open_counts
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.storage.clock import standing_clock
from desktop.words import EntryKind, EntryOutcome, EntryState, MachineState
from tests.makers import NOW, make_request

UMBRELLA = EntryRequest(
    kind=EntryKind.LOST_ITEM,
    title="黒い折りたたみ傘",
    place="会議室A",
    kept_at="受付の棚2",
    who="鈴木",
    phone="０９０ー１２３４ー５６７８",
    for_whom="だれか",
)
COLD = EntryRequest(kind=EntryKind.REPAIR, title="空調が効かない", who="鎌倉合唱団")


@pytest.fixture
def desk(database, made):
    return partial(_write, database, made)


def _write(database, made, operation, **arguments):
    return database.write(partial(operation, **arguments), made.by)


@pytest.fixture
def of(database):
    def find(entry_id):
        with database.reading() as session:
            return entry(session, entry_id, NOW)

    return find


def asked(database, **how):
    with database.reading() as session:
        return [row.title for row in entries(session, 1, NOW, **how)]


def test_each_kind_is_written_done_with_and_opened_again(desk, of, database):
    assert set(ENTRY_KINDS) == set(EntryKind)
    for kind, rule in ENTRY_KINDS.items():
        request = EntryRequest(kind=kind, title=kind.value, for_whom="館長", place="ロビー")
        key = desk(write_entry, request=request).answer
        said = dict.fromkeys(rule.wanted(rule.outcomes[0]), "本人")
        desk(finish_entry, entry_id=key, outcome=rule.outcomes[0], **said)
        row = of(key)
        assert (row.state, row.outcome, row.done_at, row.done_by) == ("done", rule.outcomes[0], NOW, "高橋")
        assert (row.for_whom, row.place) == (
            "館長" if "for_whom" in rule.fields else "",
            "ロビー" if "place" in rule.fields else "",
        )
        with pytest.raises(EntryEnded):
            desk(change_entry, entry_id=key, request=request)
    desk(reopen_entry, entry_id=key)
    assert (of(key).state, of(key).outcome) == (EntryState.OPEN, None)
    with pytest.raises(EntryOpen):
        desk(reopen_entry, entry_id=key)
    assert asked(database) == ["task"]
    assert len(asked(database, state=EntryState.DONE)) == 9


def test_a_lost_item_goes_to_the_police_in_time(desk, of, database):
    found = datetime(2026, 11, 19, 16, 30)
    key = desk(write_entry, request=replace(UMBRELLA, at=found)).answer
    row = of(key)
    assert (row.number, row.due_on, row.entered_at) == ("8-D0001", date(2026, 11, 26), NOW)
    assert (row.phone, row.for_whom) == ("090-1234-5678", "")
    with pytest.raises(Missing) as missing:
        desk(finish_entry, entry_id=key, outcome=EntryOutcome.GIVEN_BACK)
    assert missing.value.field == "result_who"
    with pytest.raises(NotReadable):
        desk(finish_entry, entry_id=key, outcome=EntryOutcome.ANSWERED)
    done = desk(finish_entry, entry_id=key, outcome=EntryOutcome.POLICE, result_number="遺失 8-1204")
    assert of(key).result_number == "遺失 8-1204"
    desk(undo, number=done.number)
    assert (of(key).state, of(key).result_number) == (EntryState.OPEN, "")
    with database.reading() as session:
        verbs = [act.verb for act in entry_acts(session, key)]
        assert verbs == ["write_entry", "finish_entry", "undo"]
        assert entry_by_number(session, "8-D0001") == key
        assert not entries_due(session, 1, NOW)
        assert [each.id for each in entries_due(session, 1, NOW + timedelta(days=5))] == [key]


def test_found_by_whatever_was_written_and_written_at_once(desk, database, made):
    first = desk(write_entry, request=UMBRELLA).answer
    complaint = EntryRequest(
        kind=EntryKind.COMPLAINT, title="音が響く", group_id=made.choir, resource_id=made.room_b, at=NOW
    )
    desk(write_entry, request=complaint)
    plaster = EntryRequest(
        kind=EntryKind.FIRST_AID, title="指のすり傷", ending=Ending(outcome=EntryOutcome.DONE, result="ばんそうこう")
    )
    desk(write_entry, request=plaster)
    for text in ("ﾀﾀﾐ", "受付の棚", "09012345678", "8-D0001"):
        assert asked(database, state=None, text=text) == ["黒い折りたたみ傘"]
    assert asked(database, state=None, text="がっしょう") == ["音が響く"]
    assert asked(database, state=None, text="会議室") == ["黒い折りたたみ傘", "音が響く"]
    assert asked(database, state=EntryState.DONE, text="絆") == []
    assert asked(database, kind=EntryKind.FIRST_AID, state=None) == ["指のすり傷"]
    assert asked(database, state=None, days=(date(2026, 11, 22), date(2026, 11, 23))) == []
    with database.reading() as session:
        assert open_counts(session, 1) == {EntryKind.LOST_ITEM: 1, EntryKind.COMPLAINT: 1}
    withdrawn = desk(withdraw_entry, entry_id=first)
    assert asked(database, state=None, text="傘") == []
    with pytest.raises(NotFound):
        desk(withdraw_entry, entry_id=first)
    desk(undo, number=withdrawn.number)
    assert asked(database, text="傘") == ["黒い折りたたみ傘"]


def test_a_broken_room_is_not_booked_until_it_is_repaired(desk, of, database, made):
    desk(book_room, request=make_request(made, "18:00", "20:00"))
    key = desk(write_entry, request=replace(COLD, resource_id=made.room_a)).answer
    desk(stop_booking, entry_id=key, starts_at=datetime(2026, 11, 21, 9), ends_at=datetime(2026, 11, 25))
    with pytest.raises(RoomClosed):
        desk(book_room, request=make_request(made))
    assert (of(key).stopped_until, of(key).displaced) == (datetime(2026, 11, 25), 1)
    desk(stop_booking, entry_id=key, starts_at=datetime(2026, 11, 21, 9), ends_at=datetime(2026, 11, 22))
    with database.reading() as session:
        assert session.get_one(Closure, 1).ends_at == datetime(2026, 11, 22)
    done = desk(finish_entry, entry_id=key, outcome=EntryOutcome.REPAIRED, result_who="湘南設備")
    with database.reading() as session:
        closure = session.get_one(Closure, 1)
        assert (closure.withdrawn, closure.ends_at) == (False, datetime(2026, 11, 21, 10, 5))
        assert act_row(session, done.number).name == COLD.title  # not the booking that has its room back
    assert of(key).displaced == 0
    desk(undo, number=done.number)
    assert of(key).stopped_until == datetime(2026, 11, 22)
    desk(let_book_again, entry_id=key)
    desk(book_room, request=make_request(made))
    with pytest.raises(Missing):
        desk(stop_booking, entry_id=key)


def test_a_broken_machine_waits_for_the_last_repair(desk, of, database, made):
    machine = desk(add_machine, name="輪転機1", site_id=1).answer
    first = desk(write_entry, request=replace(COLD, title="紙づまり", resource_id=machine)).answer
    second = desk(write_entry, request=replace(COLD, title="異音", resource_id=machine)).answer
    desk(stop_booking, entry_id=first)
    assert of(first).is_down
    desk(finish_entry, entry_id=first, outcome=EntryOutcome.REPAIRED)
    with database.reading() as session:
        assert session.get_one(Machine, machine).state is MachineState.OUT_OF_ORDER
    desk(change_entry, entry_id=second, request=replace(COLD, title="異音", resource_id=made.room_a))
    with database.reading() as session:
        assert session.get_one(Machine, machine).state is MachineState.READY
    task = desk(write_entry, request=EntryRequest(kind=EntryKind.TASK, title="電球を買う")).answer
    with pytest.raises(NotReadable):
        desk(stop_booking, entry_id=task)


def test_a_machine_waits_for_its_inspection_when_a_repair_of_it_has_ended(desk, of, database):
    machine = desk(add_machine, name="輪転機1", site_id=1).answer
    looked_at = EntryRequest(kind=EntryKind.INSPECTION, title="年次点検", resource_id=machine)
    inspection = desk(write_entry, request=looked_at).answer
    repair = desk(write_entry, request=replace(COLD, title="紙づまり", resource_id=machine)).answer
    desk(stop_booking, entry_id=inspection)
    desk(finish_entry, entry_id=repair, outcome=EntryOutcome.REPAIRED)
    assert of(inspection).is_down
    with database.reading() as session:
        assert session.get_one(Machine, machine).state is MachineState.OUT_OF_ORDER
    desk(finish_entry, entry_id=inspection, outcome=EntryOutcome.FOUND_SOUND)
    with database.reading() as session:
        assert session.get_one(Machine, machine).state is MachineState.READY


def test_what_cannot_be_written(desk, database):
    with pytest.raises(Missing):
        desk(write_entry, request=replace(UMBRELLA, title=" \u200b"))
    with pytest.raises(TooLongText):
        desk(write_entry, request=replace(UMBRELLA, text="あ" * 20_001))
    with pytest.raises(NotReadable):
        desk(write_entry, request=replace(UMBRELLA, at=NOW + timedelta(minutes=1)))
    with pytest.raises(NotFound):
        desk(write_entry, request=replace(COLD, resource_id=999))
    with database.reading() as session:
        assert session.query(DayEntry).count() == 0


def test_what_was_done_with_is_forgotten_when_the_years_are_over(desk, of, database):
    old = desk(write_entry, request=UMBRELLA).answer
    desk(finish_entry, entry_id=old, outcome=EntryOutcome.GIVEN_BACK, result_who="見本 花子")
    still = desk(write_entry, request=replace(UMBRELLA, title="水筒")).answer
    database.clock = standing_clock(datetime(2031, 11, 23, 10))
    desk(erase_groups, ids=())
    row = of(old)
    assert (row.title, row.who, row.phone, row.result_who, row.text) == (row.number, "", "", "", "")
    assert (row.place, row.outcome, of(still).who) == ("会議室A", EntryOutcome.GIVEN_BACK, "鈴木")
    assert asked(database, state=None, text="傘") == []
    assert check(database).ok
