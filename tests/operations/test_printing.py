from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from desktop.errors import (
    AlreadyPaid,
    AlreadyThere,
    CounterRunsBackwards,
    JobWithdrawn,
    Missing,
    NegativeMoney,
    NotFound,
    NotReadable,
    TenderedTooLittle,
)
from desktop.models import PrintJob, Receipt
from desktop.operations.center import set_setting
from desktop.operations.machines import add_machine
from desktop.operations.payments import CashRequest
from desktop.operations.printing import record_print_job, take_payment, withdraw_print_job
from desktop.operations.undo import undo
from desktop.words import PaperSize, PrintJobState
from tests.makers import NOW
from tests.meanwhile import meanwhile
from tests.operations.print_room import make_print_room


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def test_the_worked_cases(room):
    fees = [
        room.record(**wish)["job"]
        for wish in (
            {"masters": 1, "sheets": 101},
            {"masters": 2, "sheets": 350, "tariff": "yotsukaido"},
            {"masters": 2, "sheets": 200, "tariff": "kitayamada", "size": PaperSize.A4, "duplex": True},
        )
    ]
    assert [room.job(job).fee for job in fees] == [160, 450, 1100]
    assert [room.job(job).number for job in fees] == ["R8-J00001", "R8-J00002", "R8-J00003"]
    assert {row.state for row in room.day().jobs} == {PrintJobState.UNPAID}


def test_a_job_is_charged_by_the_tariff_of_its_day_and_keeps_its_price(room):
    room.record()
    room.write(set_setting, name="printing.tariff", value="kitayamada", valid_from=date(2026, 11, 21))
    room.record()
    room.record(done_at=NOW - timedelta(days=1))
    assert [room.job(job).fee for job in (1, 2, 3)] == [160, 352, 160]


def test_money_on_the_counter_settles_the_job_at_once(room):
    answer = room.record(cash=1000, guest="")
    assert answer == {"job": 1, "number": "R8-J00001", "receipt": 1, "receipt_number": "8-R00001", "gap": None}
    job = room.job()
    assert (job.state, job.receipt_id, job.receipt_number, job.voided) == (PrintJobState.SETTLED, 1, "8-R00001", False)
    assert (room.payments(), room.day().taken) == ([(160, 1000, 840, None, "")], 160)


def test_several_jobs_are_paid_on_one_receipt(room):
    jobs = [room.record()["job"], room.record(sheets=50)["job"]]
    answer = room.pay(*jobs, tendered=260)
    assert (answer["job"], answer["receipt_number"], room.payments()) == (1, "8-R00001", [(260, 260, 0, None, "")])
    assert {row.receipt_number for row in room.day().jobs} == {"8-R00001"}


def test_a_free_job_is_settled_without_a_receipt(room):
    answer = room.record(cash=0, tariff="inazawa", sheets=500)
    assert (answer["receipt"], room.job().state, room.payments()) == (None, PrintJobState.SETTLED, [])
    with pytest.raises(AlreadyPaid):
        room.pay(1)


@pytest.mark.parametrize(("tendered", "refusal"), [(159, TenderedTooLittle), (-1, NegativeMoney), (10**9, NotReadable)])
def test_money_that_does_not_do_is_refused_and_leaves_nothing(room, tendered, refusal):
    with pytest.raises(refusal):
        room.record(cash=tendered)
    assert (room.day().jobs, room.payments()) == ((), [])
    assert room.record(cash=160)["receipt_number"] == "8-R00001"


def test_receipts_have_no_gaps_whatever_is_broken_off(room):
    def broken_off(session, acting):
        record_print_job(session, acting, room.request(), CashRequest(tendered=160))
        session.flush()
        raise KeyboardInterrupt

    for _ in range(3):
        room.record(cash=160)
        with pytest.raises(KeyboardInterrupt):
            room.database.write(broken_off, room.made.by)
    assert room.receipts() == ["8-R00001", "8-R00002", "8-R00003"]
    assert [row.number for row in room.day().jobs] == ["R8-J00001", "R8-J00002", "R8-J00003"]


def test_a_retry_after_a_cut_line_pays_once(room):
    pay = partial(record_print_job, request=room.request(), cash=CashRequest(tendered=160))
    first, again = (room.database.write(pay, room.made.by, "the same sheet") for _ in range(2))
    assert first.answer == again.answer
    assert (len(room.payments()), room.day().taken, room.day().count) == (1, 160, 1)


@pytest.mark.parametrize(
    ("wish", "refusal"),
    [
        ({"group_id": None}, Missing),
        ({"group_id": 99}, NotFound),
        ({"machine_id": 1}, NotFound),
        ({"tariff": "nowhere"}, NotFound),
        ({"counter_before": -1}, NotReadable),
        ({"counter_after": 10**10}, NotReadable),
        ({"sheets": 0}, Missing),
        ({"masters": -1}, NotReadable),
    ],
)
def test_what_cannot_be_is_refused(room, wish, refusal):
    with pytest.raises(refusal):
        room.record(**wish)
    assert room.day().jobs == ()


def test_a_guest_needs_no_group(room):
    assert room.record(cash=200, group_id=None, guest=" 見本 花子 ")["receipt_number"] == "8-R00001"
    assert (room.job().group, room.job().group_id) == ("見本 花子", None)


def test_a_counter_does_not_run_backwards(room):
    with pytest.raises(CounterRunsBackwards) as refusal:
        room.record(counter_before=1200, counter_after=1100)
    assert (refusal.value.before, refusal.value.after) == (1200, 1100)


def test_a_gap_between_two_readings_is_told_not_refused(room):
    assert room.record(counter_before=1000, counter_after=1101)["gap"] is None
    assert room.record(counter_before=1101, counter_after=1202)["gap"] == 0
    assert room.record(counter_before=1230, counter_after=1331)["gap"] == 28
    assert room.record(counter_before=None, counter_after=None)["gap"] is None
    (machine,) = room.day().machines
    assert (machine.name, machine.last_counter, machine.gap) == ("輪転機1", 1331, 28)
    room.write(withdraw_print_job, job_id=3)
    assert room.day().machines[0].last_counter == 1202
    room.record(counter_before=900, counter_after=1000, done_at=NOW - timedelta(days=1))
    assert room.day().machines[0].last_counter == 1202


def test_a_job_written_down_by_mistake_is_taken_back(room):
    room.record(), room.record(cash=160)
    room.write(withdraw_print_job, job_id=1)
    assert [row.id for row in room.day().jobs] == [2]
    for refusal, act in ((JobWithdrawn, partial(room.pay, 1)), (AlreadyPaid, lambda: _withdraw(room, 2))):
        with pytest.raises(refusal):
            act()
    with pytest.raises(JobWithdrawn):
        _withdraw(room, 1)


def test_nothing_and_nobody_is_not_paid(room):
    room.record()
    with pytest.raises(Missing):
        room.pay()
    with pytest.raises(NotFound) as refusal:
        room.pay(1, 7)
    assert (refusal.value.key, room.job().state) == ("7", PrintJobState.UNPAID)


def test_a_machine_has_a_name_of_its_own(room):
    with pytest.raises(AlreadyThere):
        room.write(add_machine, name="輪転機1", site_id=1)
    with pytest.raises(NotFound):
        room.write(add_machine, name="輪転機2", site_id=9)


def test_two_pcs_record_at_once(room):
    def record(operation=None):
        return room.database.write(operation or partial(record_print_job, request=room.request()), room.made.by).answer

    both = meanwhile(record, partial(record_print_job, request=room.request()), record)
    assert sorted(each["number"] for each in both) == ["R8-J00001", "R8-J00002"]
    assert room.day().count == 2


def test_two_pcs_take_the_same_money_at_once(room):
    room.record()
    pay = partial(take_payment, job_ids=(1,), cash=CashRequest(tendered=160))
    first, second = meanwhile(lambda act: room.database.write(act, room.made.by).answer, pay, partial(room.pay, 1))
    assert first["receipt_number"] == "8-R00001"
    assert isinstance(second, AlreadyPaid)
    assert (len(room.payments()), room.receipts(), room.day().taken) == (1, ["8-R00001"], 160)
    room.record(cash=160)
    assert room.receipts() == ["8-R00001", "8-R00002"]


def test_one_pays_while_another_takes_the_job_back(room):
    number = room.recorded().number
    back = partial(undo, number=number)
    _, second = meanwhile(lambda act: room.database.write(act, room.made.by).number, back, partial(room.pay, 1))
    assert isinstance(second, JobWithdrawn)
    assert room.payments() == []


def _withdraw(room, job_id):
    return room.write(withdraw_print_job, job_id=job_id)


UNSEEN = "\u200b\u202e\u200f"


def test_what_nobody_can_see_is_no_name_and_stands_on_no_receipt(room):
    with pytest.raises(Missing):
        room.record(group_id=None, guest=UNSEEN)
    job = room.record(group_id=None, guest=f"山{UNSEEN}田", purpose=f"会\n報{UNSEEN}")["job"]
    receipt_id = room.pay(job, addressee=f"{UNSEEN}山田商店", provision=UNSEEN)["receipt"]
    with room.database.reading() as session:
        paper = session.get_one(Receipt, receipt_id)
        assert (paper.addressee, paper.provision) == ("山田商店", "印刷機利用料として")
        assert (session.get_one(PrintJob, job).guest, session.get_one(PrintJob, job).purpose) == ("山田", "会 報")
    with pytest.raises(Missing):
        room.void(receipt_id, UNSEEN)
