from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest
from sqlalchemy import select

from desktop.errors import (
    AlreadyPaid,
    AlreadyRefunded,
    AlreadySettled,
    CardBlocked,
    CardShort,
    CardUsed,
    Contradicts,
    InvoiceSettled,
    NothingToPay,
    NotReadable,
    TenderedTooLittle,
)
from desktop.models import (
    Booking,
    Invoice,
    InvoiceLine,
    Loan,
    Payment,
    PaymentPart,
    PrepaidCard,
    PrintJob,
    Receipt,
    ReceiptLine,
    Rental,
    RentalKind,
    RentalUnit,
    Site,
    TillMove,
)
from desktop.operations.bookings import book_room
from desktop.operations.payments import CashRequest
from desktop.operations.receipts import refund_receipt
from desktop.operations.refunds import give_back_deposit, take_deposit
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.queries.money_checks import money_faults
from desktop.queries.open_items import open_items
from desktop.queries.receipt_rows import receipt_rows
from desktop.words import (
    InvoiceState,
    LoanState,
    PaymentMethod,
    PrintJobState,
    RentalState,
    TakingKind,
    TillMoveKind,
)
from tests.makers import NOW, make_request
from tests.meanwhile import meanwhile
from tests.operations.print_room import make_print_room


@pytest.fixture
def room(database, made):
    return make_print_room(database, made)


def things(session, _acting, made):
    """A locker, a loan, a card and an invoice with a job on account, as others made them."""
    session.add(RentalKind(id=1, site_id=1, name="ロッカー"))
    session.flush()
    session.add(RentalUnit(id=1, kind_id=1, name="12"))
    session.flush()
    span = {"first_day": date(2026, 4, 1), "until_day": date(2027, 4, 1)}
    rental = Rental(number="8-L0001", unit_id=1, group_id=made.choir, **span, fee=2400, fee_lines=[], made_at=NOW)
    rental.state = RentalState.RUNNING
    times = {"starts_at": datetime(2026, 11, 21, 9), "ends_at": datetime(2026, 11, 22, 9)}
    loan = Loan(number="8-K0001", site_id=1, group_id=made.choir, **times, fee=600, fee_lines=[], made_at=NOW)
    loan.state = LoanState.OUT
    card = PrepaidCard(number="00001", site_id=1, group_id=made.choir, issued_on=NOW.date())
    session.add_all([rental, loan, card])
    session.flush()


def invoice(session, _acting, made):
    job = session.get_one(PrintJob, 1)
    job.state = PrintJobState.ON_ACCOUNT
    bill = Invoice(
        number="8-I0001", site_id=1, group_id=made.choir, addressee="鎌倉合唱団", total=160, tax_percent=10, tax=14
    )
    bill.first_day, bill.until_day, bill.issued_on, bill.due_on = (
        date(2026, 4, 1),
        date(2026, 10, 1),
        *[NOW.date()] * 2,
    )
    bill.state = InvoiceState.OPEN
    session.add(bill)
    session.flush()
    session.add(InvoiceLine(invoice_id=1, position=0, day=NOW.date(), text="印刷", amount=160, print_job_id=1))


def pay(room, *wanted, **more):
    request = SettleRequest(things=tuple(Thing(ThingKind(kind), *rest) for kind, *rest in wanted), **more)
    return room.write(settle, request=request).answer


def parts(room):
    """Of every payment its receipt, permit, amount and what it was for."""
    with room.database.reading() as session:
        payments = session.scalars(select(Payment).order_by(Payment.id)).all()
        rows = session.scalars(select(PaymentPart).order_by(PaymentPart.payment_id, PaymentPart.kind)).all()
        return [
            (
                each.receipt_id,
                each.permit_id,
                each.amount,
                {row.kind.value: row.amount for row in rows if row.payment_id == each.id},
            )
            for each in payments
        ]


def state_of(room, model, name):
    with room.database.reading() as session:
        return getattr(session.get_one(model, 1), name)


def faults(room):
    with room.database.reading() as session:
        return money_faults(session)


def test_a_booking_a_job_a_locker_and_a_loan_on_one_receipt_and_all_open_again_by_its_void(room):
    room.write(things, made=room.made)
    room.write(book_room, request=make_request(room.made, items=((room.made.projector, 1),)))
    room.record()
    all_of_it = (("booking", 1), ("print_job", 1), ("rental", 1), ("loan", 1))
    answer = pay(room, *all_of_it, cash=CashRequest(tendered=10_000))
    assert answer == {"receipt": 1, "receipt_number": "8-R00001", "total": 3860, "change": 6140}
    joint = [
        (1, 1, 700, {"room": 400, "equipment": 300}),
        (1, None, 3160, {"printing": 160, "rental": 2400, "equipment": 600}),
    ]
    assert parts(room) == joint
    for kind, wrong in (("print_job", AlreadyPaid), ("permit", AlreadySettled), ("rental", AlreadySettled)):
        with pytest.raises(wrong):
            pay(room, (kind, 1))
    with room.database.reading() as session:
        receipt = session.get_one(Receipt, 1)
        assert (receipt.provision, receipt.addressee) == ("施設・印刷機利用料として", "鎌倉合唱団")
        lines = session.execute(select(ReceiptLine.text, ReceiptLine.unit, ReceiptLine.quantity, ReceiptLine.amount))
        assert [tuple(line) for line in lines.all()] == [
            ("会議室A 11/21 14:00～16:00", "時間", 2, 400),
            ("プロジェクター", "点", 1, 300),
            ("製版", "版", 1, 50),
            ("印刷 A4片面", "組", 11, 110),
            ("ロッカー 12", "式", 1, 2400),
            ("備品の貸出し 8-K0001", "式", 1, 600),
        ]
    assert (room.payments()[1][1:3], faults(room)) == ((9300, 6140), [])
    room.void(1)
    back = [
        (receipt, permit, -yen, {kind: -each for kind, each in for_it.items()})
        for receipt, permit, yen, for_it in joint
    ]
    assert parts(room) == [*joint, *back]
    assert (state_of(room, Rental, "paid"), state_of(room, Loan, "paid")) == (False, False)
    assert (room.job().state, faults(room)) == (PrintJobState.UNPAID, [])
    with pytest.raises(TenderedTooLittle):
        pay(room, *all_of_it, cash=CashRequest(tendered=3859))
    assert pay(room, *all_of_it)["receipt_number"] == "8-R00002"
    assert faults(room) == []


def test_a_card_is_filled_spent_given_back_and_never_emptied_below_nothing(room):
    room.write(things, made=room.made)
    room.record(), room.record()
    assert pay(room, ("card", 1, 200))["total"] == 200
    by_card = {"method": PaymentMethod.PREPAID, "card_id": 1}
    for wanted, wrong in (((("print_job", 1), ("print_job", 2)), CardShort), ((("card", 1, 100),), NotReadable)):
        with pytest.raises(wrong):
            pay(room, *wanted, **by_card)
    assert pay(room, ("print_job", 1), **by_card)["change"] == 0
    assert (state_of(room, PrepaidCard, "balance"), room.day().taken) == (40, 200)
    with room.database.reading() as session:
        assert [(each.tax_percent, each.tax) for each in session.scalars(select(Receipt).order_by(Receipt.id))] == [
            (0, 0),
            (10, 14),
        ]
    with pytest.raises(CardUsed):
        room.void(1)
    room.write(refund_receipt, receipt_id=2, yen=60, reason="汚れ")
    assert (state_of(room, PrepaidCard, "balance"), faults(room)) == (100, [])
    room.void(2)
    assert (state_of(room, PrepaidCard, "balance"), parts(room)[-1]) == (200, (2, None, -100, {"printing": -100}))
    room.void(1)
    assert (state_of(room, PrepaidCard, "balance"), faults(room)) == (0, [])
    room.write(lambda session, _acting: setattr(session.get_one(PrepaidCard, 1), "blocked", True))
    with pytest.raises(CardBlocked):
        pay(room, ("card", 1, 200))


def test_an_invoice_is_paid_with_what_is_on_it_and_open_again(room):
    room.record()
    room.write(invoice, made=room.made)
    with pytest.raises(AlreadyPaid):
        pay(room, ("print_job", 1))
    pay(room, ("invoice", 1), method=PaymentMethod.TRANSFER, how="ゆうちょ")
    assert (state_of(room, Invoice, "state"), room.job().state) == (InvoiceState.PAID, PrintJobState.SETTLED)
    assert parts(room) == [(1, None, 160, {"invoice": 160})]
    assert faults(room) == []
    with pytest.raises(InvoiceSettled):
        pay(room, ("invoice", 1))
    room.void(1)
    assert (state_of(room, Invoice, "state"), room.job().state) == (InvoiceState.OPEN, PrintJobState.ON_ACCOUNT)
    assert faults(room) == []


def test_a_part_goes_back_once_and_less_than_all(room):
    room.record(cash=160)
    for yen, wrong in ((0, NotReadable), (160, Contradicts), (161, Contradicts)):
        with pytest.raises(wrong):
            room.write(refund_receipt, receipt_id=1, yen=yen, reason="汚れ")
    room.write(refund_receipt, receipt_id=1, yen=60, reason="汚れ")
    with pytest.raises(AlreadyRefunded):
        room.write(refund_receipt, receipt_id=1, yen=10, reason="汚れ")
    assert (room.payments()[1], room.day().taken, room.job().state) == (
        (-60, -60, 0, 1, "汚れ"),
        100,
        PrintJobState.SETTLED,
    )
    room.void(1)
    assert (room.payments()[2], room.day().taken, faults(room)) == ((-100, -100, 0, 2, "枚数の誤り"), 0, [])


def test_the_same_money_is_taken_once_whoever_takes_it_and_nothing_is_refused(room):
    room.write(things, made=room.made)
    with pytest.raises(NothingToPay):
        pay(room)
    take = partial(settle, request=SettleRequest(things=(Thing(ThingKind.RENTAL, 1),)))
    second = partial(pay, room, ("rental", 1), ("loan", 1))
    first, other = meanwhile(lambda act: room.database.write(act, room.made.by).answer, take, second)
    assert (first["receipt_number"], type(other), faults(room)) == ("8-R00001", AlreadySettled, [])


def test_each_site_counts_its_own_receipts(room):
    room.write(lambda session, _acting: session.add(Site(name="大船", position=2, mark="O")))
    numbers = list[str]()
    for site in (1, 2, 2, 1):
        room.record()
        job = room.receipts().__len__() + 1
        numbers.append(pay(room, ("print_job", job), site_id=site)["receipt_number"])
    assert numbers == ["8-R00001", "O8-R00001", "O8-R00002", "8-R00002"]
    assert faults(room) == []


def test_a_deposit_lies_in_the_till_and_goes_back_out_of_it(room):
    room.write(book_room, request=make_request(room.made))
    room.write(lambda session, _acting: setattr(session.get_one(Booking, 1), "deposit", 1000))
    room.write(take_deposit, booking_id=1, seen_version=2)
    room.write(give_back_deposit, booking_id=1, seen_version=3)
    with room.database.reading() as session:
        moves = session.execute(select(TillMove.kind, TillMove.amount, TillMove.booking_id).order_by(TillMove.id)).all()
    assert [tuple(move) for move in moves] == [(TillMoveKind.HELD, 1000, 1), (TillMoveKind.HELD_BACK, -1000, 1)]
    assert TakingKind.OTHER not in {kind for *_, for_it in parts(room) for kind in for_it}


def test_what_is_open_of_whom_and_the_receipts_that_are_asked_for(room):
    room.write(things, made=room.made)
    room.write(book_room, request=make_request(room.made))
    room.record(), room.record(group_id=None, guest="髙﨑 𠮷子"), room.record(cash=160)

    def items(**whose):
        with room.database.reading() as session:
            return [(each.kind.value, each.who, each.what, each.yen) for each in open_items(session, NOW, **whose)]

    choir = [
        ("rental", "鎌倉合唱団", "ロッカー 12", 2400),
        ("loan", "鎌倉合唱団", "", 600),
        ("print_job", "鎌倉合唱団", "輪転機1", 160),
        ("booking", "鎌倉合唱団", "会議室A", 400),
    ]
    guest = [("print_job", "髙﨑 𠮷子", "輪転機1", 160)]
    assert (items(group_id=room.made.choir), items(guest="髙﨑 𠮷子"), items()) == (choir, guest, [*choir, *guest])
    assert items(site_id=2) == []
    pay(room, ("booking", 1), ("rental", 1))
    assert items(group_id=room.made.choir) == choir[1:3]
    room.void(1)
    with room.database.reading() as session:
        rows = receipt_rows(session, 1, NOW.date())
        assert [(row.number, row.total, row.voided, row.refunded) for row in rows] == [
            ("8-R00002", 2800, False, 0),
            ("8-R00001", 160, True, 0),
        ]
        assert rows[0].kinds == (TakingKind.ROOM, TakingKind.RENTAL)
        for text, found in (("r00002", 1), ("合唱", 2), ("100%", 0)):
            assert len(receipt_rows(session, None, None, text)) == found, text


def test_the_check_names_what_does_not_fit(room):
    for _ in range(4):
        room.record(cash=160)
    for statement in (
        "UPDATE payment_parts SET amount = 150 WHERE payment_id = 1",
        "UPDATE receipt_lines SET amount = 51 WHERE receipt_id = 2 AND position = 0",
        "UPDATE receipts SET number = '8-R00009' WHERE id = 3",
        "UPDATE print_jobs SET state = 'unpaid' WHERE id = 4",
    ):
        room.write(lambda session, _acting, said=statement: session.connection().exec_driver_sql(said) and None)
    assert faults(room) == [
        "payment id 1 is not the sum of its parts",
        "receipt 8-R00002 is not the sum of its lines",
        "receipt 8-R00003 and 4 more numbers are missing",
        "print job R8-J00004 is on a receipt and counts as open",
    ]
