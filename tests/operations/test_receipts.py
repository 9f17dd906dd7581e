from __future__ import annotations

from functools import partial

import pytest

from desktop.errors import AlreadyVoided, Missing, NeverUndone, NotFound, UndoIsVoid
from desktop.operations.bookings import book_room
from desktop.operations.permits import issue_permit
from desktop.operations.printing import withdraw_print_job
from desktop.operations.receipts import reissue_receipt, void_receipt
from desktop.queries.receipts import receipt
from desktop.words import PrintJobState
from tests.makers import make_request
from tests.meanwhile import meanwhile
from tests.operations.print_room import make_print_room


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def paper(room, receipt_id=1):
    with room.database.reading() as session:
        return receipt(session, receipt_id)


def test_a_void_gives_the_money_back_and_the_job_is_paid_on_another_receipt(room):
    room.record(cash=1000)
    room.void(1)
    assert room.payments() == [(160, 1000, 840, None, ""), (-160, -160, 0, 1, "枚数の誤り")]
    job = room.job()
    assert (job.state, job.receipt_number, job.voided, room.day().taken) == (PrintJobState.UNPAID, "8-R00001", True, 0)
    room.pay(1, tendered=160)
    job = room.job()
    assert (job.state, job.receipt_number, job.voided) == (PrintJobState.SETTLED, "8-R00002", False)
    assert room.day().taken == 160
    assert (paper(room).void_reason, paper(room).total, paper(room, 2).voided_at) == ("枚数の誤り", 160, None)


def test_a_receipt_is_voided_once_and_with_a_reason(room):
    room.record(cash=160)
    for wrong, refusal in (((1, " "), Missing), ((7, "誤り"), NotFound)):
        with pytest.raises(refusal):
            room.void(*wrong)
    room.void(1)
    with pytest.raises(AlreadyVoided) as refusal:
        room.void(1)
    assert (refusal.value.receipt, len(room.payments())) == ("8-R00001", 2)
    with pytest.raises(AlreadyVoided):
        room.write(reissue_receipt, receipt_id=1)


def test_two_pcs_void_the_same_receipt_at_once(room):
    room.record(cash=160)
    void = partial(void_receipt, receipt_id=1, reason="誤り")
    first, second = meanwhile(lambda act: room.database.write(act, room.made.by).answer, void, partial(room.void, 1))
    assert first == 1
    assert isinstance(second, AlreadyVoided)
    assert (len(room.payments()), room.day().taken) == (2, 0)


def test_a_reissue_is_counted(room):
    room.record(cash=160)
    assert [room.write(reissue_receipt, receipt_id=1).answer for _ in range(2)] == [1, 2]
    assert paper(room).reissues == 2


def test_undo_of_a_paid_job_is_the_void_of_its_receipt(room):
    at_once = room.recorded(cash=160)
    recorded = room.recorded()
    room.pay(2)
    for number, name, receipt_id in ((at_once.number, "8-R00001", 1), (recorded.number, "8-R00002", 2)):
        with pytest.raises(UndoIsVoid) as refusal:
            room.undo(number)
        assert (refusal.value.receipt, refusal.value.receipt_id, refusal.value.total) == (name, receipt_id, 160)


def test_undo_of_an_unpaid_job_withdraws_it_and_redo_brings_it_back(room):
    number = room.undo(room.recorded().number)
    assert (room.job().state, room.day().count) == (PrintJobState.WITHDRAWN, 0)
    room.undo(number)
    assert (room.job().state, room.day().count) == (PrintJobState.UNPAID, 1)
    number = room.write(withdraw_print_job, job_id=1).number
    room.undo(number)
    assert room.job().state is PrintJobState.UNPAID


def test_voids_and_reissues_are_never_undone(room):
    room.record(cash=160)
    numbers = [room.write(reissue_receipt, receipt_id=1).number, room.void(1).number]
    for number in numbers:
        with pytest.raises(NeverUndone):
            room.undo(number)
    assert (paper(room).reissues, room.day().taken) == (1, 0)


def test_the_takings_of_a_day_count_permits_and_take_voids_off(room):
    room.write(book_room, request=make_request(room.made))
    room.write(issue_permit, booking_id=1, paid_by="現金")
    room.record(cash=160), room.record(cash=160)
    room.void(1)
    assert room.day().taken == 400 + 160


def test_the_paper_says_what_the_job_was_frozen_with(room):
    jobs = [room.record()["job"], room.record(sheets=30, masters=2)["job"]]
    room.pay(*jobs, tendered=300, addressee="鎌倉合唱団 会計", provision="12月演奏会のちらし代として")
    shown = paper(room)
    assert [(line.text, line.unit, line.quantity, line.amount) for line in shown.lines] == [
        ("製版", "版", 1, 50),
        ("印刷 A4片面", "組", 11, 110),
        ("製版", "版", 2, 100),
        ("印刷 A4片面", "組", 3, 30),
    ]
    assert (shown.total, shown.tax_percent, shown.tax, shown.tendered, shown.change) == (290, 10, 26, 300, 10)
    assert (shown.addressee, shown.provision) == ("鎌倉合唱団 会計", "12月演奏会のちらし代として")
    assert (shown.issuer.center, shown.site, shown.staff) == ("みほん市民活動センター", "本館", "高橋")
    assert (shown.demo, shown.reissues) == (False, 0)
    assert paper(room, 9) is None


def test_whoever_printed_is_the_addressee_where_nobody_else_is_named(room):
    room.record(cash=160)
    room.record(cash=160, group_id=None, guest="見本 花子")
    assert [paper(room, each).addressee for each in (1, 2)] == ["鎌倉合唱団", "見本 花子"]
    assert paper(room).provision == "印刷機利用料として"
