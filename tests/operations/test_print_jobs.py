"""Jobs of several originals, begun and finished, checked, and set right afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import (
    AlreadyPaid,
    AlreadySettled,
    ChangedElsewhere,
    ContentBanned,
    ContentUnchecked,
    CounterRunsBackwards,
    GapUnexplained,
    JobWithdrawn,
    MachineNotReady,
    Missing,
    NoAccount,
    NotReadable,
    SpecimenMissing,
)
from desktop.models import Account, Machine, PrintJob, PrintOriginal, ReliefApplication
from desktop.models.print_charges import Charging
from desktop.operations.bookings import book_room
from desktop.operations.center import set_setting
from desktop.operations.payments import CashRequest
from desktop.operations.print_corrections import correct_print_job
from desktop.operations.print_request import OriginalRequest
from desktop.operations.printing import begin_print_job, record_print_job, withdraw_print_job
from desktop.operations.staff import add_staff
from desktop.operations.user_classes import ReliefRequest, add_relief_ground
from desktop.queries.print_jobs import print_job_details, usual_job
from desktop.queries.print_offers import job_fee_answer
from desktop.words import InvoicePeriod, MachineState, PaperSize, PrintJobState, ReliefState, StaffRole
from tests.makers import NOW, make_request
from tests.operations.print_room import TODAY, make_print_room

NEWSLETTER = OriginalRequest(title="会報 第42号", masters=1, sheets=101)
PLAN = OriginalRequest(title="座席表", masters=2, sheets=50, size=PaperSize.B4, duplex=True)


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def details(room, job_id=1):
    with room.database.reading() as session:
        return print_job_details(session, job_id)


def change_machine(room, **values):
    def change(session, _acting):
        for name, value in values.items():
            setattr(session.get_one(Machine, room.machine), name, value)

    room.database.write(change, room.made.by)


def rule(room, name, value):
    room.write(set_setting, name=name, value=value, valid_from=date(2026, 4, 1))


def correct(room, job_id=1, *, cash=None, reason="枚数の誤り", **wish):
    given = CashRequest(tendered=cash) if cash is not None else None
    arguments = {"job_id": job_id, "request": room.request(**wish), "reason": reason, "cash": given}
    return room.write(correct_print_job, seen_version=room.job(job_id).version, **arguments).answer


def test_several_originals_are_one_job_with_one_fee(room):
    room.record(originals=(NEWSLETTER, PLAN))
    job = details(room)
    assert [(each.title, each.sheets, each.size) for each in job.originals] == [
        ("会報 第42号", 101, PaperSize.A4),
        ("座席表", 50, PaperSize.B4),
    ]
    assert (job.row.masters, job.row.sheets, job.purpose) == (3, 151, "会報 第42号、座席表")
    assert [line.amount for line in job.lines] == [50, 110, 100, 100]
    assert job.row.fee == 360


def test_a_job_is_begun_and_finished_later(room):
    request = room.request(counter_before=1000, purpose="会報", content="会報")
    job_id = room.write(begin_print_job, request=request).answer
    begun = room.job(job_id)
    assert (begun.state, begun.fee, begun.number, begun.sheets) == (PrintJobState.BEGUN, 0, "R8-J00001", 0)
    assert (room.day().count, [row.id for row in room.day(date(2026, 11, 22)).jobs]) == (0, [job_id])
    done = replace(request, counter_after=1101, begun_job_id=job_id)
    answer = room.write(record_print_job, request=done, cash=CashRequest(tendered=200)).answer
    assert (answer["job"], answer["number"], answer["receipt_number"]) == (job_id, "R8-J00001", "8-R00001")
    assert (details(room).content, details(room).counter_after) == ("会報", 1101)
    with pytest.raises(AlreadySettled):
        room.write(record_print_job, request=done)
    other = room.write(begin_print_job, request=request).answer
    room.write(withdraw_print_job, job_id=other)
    with pytest.raises(JobWithdrawn):
        room.write(record_print_job, request=replace(done, begun_job_id=other))


def test_finishing_is_undone_to_what_was_begun(room):
    job_id = room.write(begin_print_job, request=room.request()).answer
    number = room.write(record_print_job, request=room.request(begun_job_id=job_id)).number
    room.undo(number)
    assert (room.job(job_id).state, details(room, job_id).originals) == (PrintJobState.BEGUN, ())


def test_a_machine_that_stands_still_takes_no_job_but_lets_one_be_finished(room):
    job_id = room.write(begin_print_job, request=room.request()).answer
    change_machine(room, state=MachineState.OUT_OF_ORDER, state_since=NOW, state_note="紙づまり")
    for act in (record_print_job, begin_print_job):
        with pytest.raises(MachineNotReady) as refusal:
            room.write(act, request=room.request())
    assert (refusal.value.machine, refusal.value.note) == ("輪転機1", "紙づまり")
    room.write(record_print_job, request=room.request(begun_job_id=job_id))
    room.record(done_at=NOW.replace(hour=9))


def test_a_counter_wraps_where_its_end_is_known(room):
    change_machine(room, counter_most=None)
    with pytest.raises(CounterRunsBackwards):
        room.record(counter_before=9_999_950, counter_after=50)
    change_machine(room, counter_most=9_999_999)
    assert room.record(counter_before=9_999_950, counter_after=50)["gap"] is None
    assert room.record(counter_before=60, counter_after=160)["gap"] == 10
    with pytest.raises(NotReadable):
        room.record(counter_before=10_000_000, counter_after=10_000_100)
    room.record(counter_before=9_999_000, counter_after=9_999_900, gap_reason="点検")
    assert room.record(counter_before=5, counter_after=105)["gap"] == 105


def test_a_gap_has_to_be_explained_where_the_center_wants_it(room):
    rule(room, "printing.gap_faces", 20)
    room.record(counter_before=1000, counter_after=1101)
    room.record(counter_before=1121, counter_after=1222)
    with pytest.raises(GapUnexplained) as refusal:
        room.record(counter_before=1250, counter_after=1351)
    assert (refusal.value.machine, refusal.value.faces) == ("輪転機1", 28)
    room.record(counter_before=1250, counter_after=1351, gap_reason="試し刷り", spoilt=3)
    assert (details(room, 3).gap_reason, details(room, 3).spoilt) == ("試し刷り", 3)


def test_content_is_looked_at_and_what_is_banned_needs_a_manager_with_a_reason(room):
    rule(room, "printing.content_check", value=True)
    with pytest.raises(ContentUnchecked):
        room.record()
    with pytest.raises(ContentBanned) as refusal:
        room.record(content="政治", content_checked=True)
    assert refusal.value.kind == "政治"
    room.record(content="政治", content_checked=True, content_note="選挙管理委員会の啓発")
    code = {"code": "desk", "name": "受付", "role": StaffRole.STAFF}
    clerk = room.write(add_staff, **code).answer
    banned = room.request(content="政治", content_checked=True, content_note="頼まれた")
    with pytest.raises(ContentBanned):
        room.database.write(partial(record_print_job, request=banned), replace(room.made.by, staff_id=clerk))


def test_a_specimen_is_kept_where_the_center_wants_it(room):
    rule(room, "printing.specimen", value=True)
    job_id = room.write(begin_print_job, request=room.request()).answer
    with pytest.raises(SpecimenMissing) as refusal:
        room.write(record_print_job, request=room.request(begun_job_id=job_id))
    assert refusal.value.job == "R8-J00001"
    room.record(specimen=True)


def test_relief_is_found_by_itself_and_stands_on_the_fee(room):
    ground = room.write(add_relief_ground, request=ReliefRequest("町内会の事業", 50)).answer

    def grant(session, _acting):
        session.add(
            ReliefApplication(
                group_id=room.made.choir,
                ground_id=ground,
                percent=50,
                applied_on=TODAY,
                valid_from=TODAY,
                valid_until=date(2027, 4, 1),
                state=ReliefState.APPROVED,
            )
        )

    room.database.write(grant, room.made.by)
    room.record()
    assert (room.job().fee, details(room).lines[-1].text) == (80, "減免 50％ 町内会の事業")
    with room.database.reading() as session:
        originals = room.request().printings
        asked = Charging(machine_id=room.machine, originals=originals, day=TODAY, group_id=room.made.choir)
        answer = job_fee_answer(session, asked)
    assert (answer.total, answer.relief_percent, answer.relief_ground) == (80, 50, "町内会の事業")
    assert room.record(relief=(0, ""))["job"] == 2
    assert room.job(2).fee == 160


def test_the_booking_of_the_machine_is_linked_by_itself(room):
    request = make_request(room.made, "09:00", "11:00", resource_id=room.machine)
    booking = room.write(book_room, request=request).answer
    room.record()
    room.record(group_id=room.made.readers)
    with room.database.reading() as session:
        linked = session.scalars(select(PrintJob.booking_id).order_by(PrintJob.id)).all()
    assert linked == [booking, None]


def test_a_job_on_account_waits_for_its_invoice(room):
    with pytest.raises(NoAccount):
        room.record(on_account=True)

    def open_account(session, _acting):
        period = InvoicePeriod.HALF_YEAR
        session.add(Account(group_id=room.made.choir, period=period, valid_from=date(2026, 4, 1)))

    room.database.write(open_account, room.made.by)
    assert room.record(cash=200, on_account=True)["receipt"] is None
    assert room.job().state is PrintJobState.ON_ACCOUNT
    with pytest.raises(AlreadySettled):
        room.pay(1)
    assert room.payments() == []


def test_the_usual_job_is_the_one_that_comes_back(room):
    for wish in ({"originals": (PLAN,)}, {"originals": (NEWSLETTER,)}, {"originals": (PLAN,)}, {"sheets": 20}):
        room.record(**wish)
    newest = replace(NEWSLETTER, title="会報 第43号")
    with room.database.reading() as session:
        assert usual_job(session, room.made.choir).originals[0].title == "座席表"
        assert usual_job(session, room.made.readers) is None
    room.record(originals=(newest,)), room.record(originals=(newest,))
    with room.database.reading() as session:
        usual = usual_job(session, room.made.choir)
    assert (usual.originals[0].title, usual.times) == ("会報 第43号", 3)


def test_an_unpaid_job_is_set_right_in_its_place_and_undone(room):
    room.record(originals=(NEWSLETTER, PLAN))
    with pytest.raises(Missing):
        correct(room, reason=" ")
    correct(room, originals=(NEWSLETTER,), purpose="会報")
    assert (room.job().fee, room.job().number, room.job().corrected) == (160, "R8-J00001", "枚数の誤り")
    assert len(details(room).originals) == 1
    number = room.write(
        correct_print_job, job_id=1, request=room.request(sheets=10), reason="再訂正", seen_version=room.job().version
    ).number
    room.undo(number)
    assert (room.job().fee, room.job().corrected) == (160, "枚数の誤り")
    with pytest.raises(ChangedElsewhere):
        room.write(correct_print_job, job_id=1, request=room.request(), reason="x", seen_version=1)


def test_a_paid_job_gets_another_receipt_only_where_money_moves(room):
    room.record(cash=160)
    correct(room, purpose="会報")
    assert (room.receipts(), room.job().state) == (["8-R00001"], PrintJobState.SETTLED)
    with pytest.raises(Missing):
        correct(room, sheets=201)
    answer = correct(room, sheets=201, cash=300)
    assert (answer["receipt_number"], room.job().receipt_number, room.job().fee) == ("8-R00002", "8-R00002", 260)
    assert [row[:3] for row in room.payments()] == [(160, 160, 0), (-160, -160, 0), (260, 300, 40)]
    assert room.day().taken == 260
    with pytest.raises(AlreadyPaid):
        correct(room, tariff="inazawa", sheets=500, cash=0)
    with room.database.reading() as session:
        assert len(session.scalars(select(PrintOriginal)).all()) == 1
