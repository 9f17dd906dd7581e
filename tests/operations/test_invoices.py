from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial

import pytest

from desktop.errors import (
    AlreadySettled,
    Contradicts,
    InvoiceSettled,
    Missing,
    NeverUndone,
    NoAccount,
    NothingToInvoice,
)
from desktop.models import Invoice, InvoiceLine, JournalFact, PrintJob
from desktop.models.accounts import on_account
from desktop.operations.accounts import AccountRequest, change_account, close_account, open_account
from desktop.operations.invoices import issue_invoice, issue_invoices, void_invoice
from desktop.operations.merge import merge_groups
from desktop.operations.receipts import void_receipt
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.storage.clock import standing_clock
from desktop.words import InvoicePeriod, InvoiceState, PaymentMethod, PrintJobState
from tests.makers import NOW
from tests.meanwhile import meanwhile
from tests.operations.print_room import make_print_room

APRIL, OCTOBER = date(2026, 4, 1), date(2026, 10, 1)
NEXT_APRIL = date(2027, 4, 1)


@pytest.fixture
def room(database, made):
    room = make_print_room(database, made)
    room.write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=APRIL)
    return room


def invoice(room, number=1):
    with room.database.reading() as session:
        found = session.get_one(Invoice, number)
        return found.state, found.total, found.due_on - found.issued_on


def waiting(room, until=NEXT_APRIL):
    with room.database.reading() as session:
        return [(item.number, item.amount) for item in on_account(session, room.made.choir, until)]


def pay(room, number=1):
    request = SettleRequest(things=(Thing(ThingKind.INVOICE, number),), method=PaymentMethod.TRANSFER, how="振込")
    return room.write(settle, request=request).answer


def test_half_a_year_is_invoiced_and_paid_by_transfer(room):
    room.record(on_account=True, done_at=datetime(2026, 9, 30, 20))
    room.record(on_account=True, done_at=datetime(2026, 10, 1, 9), sheets=50)
    room.record()
    with pytest.raises(AlreadySettled):
        room.pay(1)
    assert waiting(room, OCTOBER) == [("R8-J00001", 160)]
    made = room.write(issue_invoices, until_day=OCTOBER)
    assert made.answer == [{"invoice": 1, "number": "8-I0001", "group": room.made.choir, "total": 160}]
    assert (invoice(room), waiting(room)) == ((InvoiceState.OPEN, 160, timedelta(days=30)), [("R8-J00002", 100)])
    assert room.write(issue_invoices, until_day=OCTOBER).answer == []
    with pytest.raises(NeverUndone):
        room.undo(made.number)
    assert pay(room)["total"] == 160
    assert (invoice(room)[0], room.job(1).state) == (InvoiceState.PAID, PrintJobState.SETTLED)
    for act in (partial(room.write, void_invoice, invoice_id=1, reason="誤り"), partial(pay, room)):
        with pytest.raises((InvoiceSettled, AlreadySettled)):
            act()
    room.write(void_receipt, receipt_id=1, reason="入金の誤り")
    assert (invoice(room)[0], room.job(1).state) == (InvoiceState.OPEN, PrintJobState.ON_ACCOUNT)


def test_what_was_on_a_void_invoice_and_what_was_left_over_comes_on_the_next(room):
    room.record(on_account=True, done_at=datetime(2026, 9, 30, 20))
    room.write(issue_invoice, group_id=room.made.choir, first_day=APRIL, until_day=OCTOBER)
    with pytest.raises(Missing):
        room.write(void_invoice, invoice_id=1, reason=" ")
    done = room.write(void_invoice, invoice_id=1, reason="宛名の誤り")
    assert waiting(room) == [("R8-J00001", 160)]
    room.record(on_account=True)
    assert room.write(issue_invoices, until_day=NEXT_APRIL).answer[0]["total"] == 320
    with room.database.reading() as session:
        second = session.get_one(Invoice, 2)
        assert (second.first_day, second.until_day, second.addressee) == (date(2026, 9, 30), NEXT_APRIL, "鎌倉合唱団")
        assert session.get_one(InvoiceLine, (2, 0)).text == "輪転機1　1版 101枚"
        assert session.get_one(JournalFact, done.number).verb == "void_invoice"


def test_who_has_no_account_pays_at_the_counter_and_one_that_ended_is_invoiced_once_more(room):
    with pytest.raises(NoAccount):
        room.record(on_account=True, group_id=room.made.readers)
    with pytest.raises(NoAccount):
        room.write(issue_invoice, group_id=room.made.readers, first_day=APRIL, until_day=OCTOBER)
    with pytest.raises(NothingToInvoice):
        room.write(issue_invoice, group_id=room.made.choir, first_day=APRIL, until_day=OCTOBER)
    room.record(on_account=True)
    room.write(close_account, account_id=1, valid_until=NOW.date() + timedelta(days=1), seen_version=1)
    room.database.clock = standing_clock(NOW + timedelta(days=1))
    with pytest.raises(NoAccount):
        room.record(on_account=True)
    assert [made["total"] for made in room.write(issue_invoices, until_day=NEXT_APRIL).answer] == [160]


def test_an_account_is_one_at_a_time_and_lives_on_with_a_merged_group(room):
    made = room.made
    with pytest.raises(Contradicts):
        room.write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=OCTOBER)
    room.write(
        change_account,
        account_id=1,
        request=AccountRequest(period=InvoicePeriod.MONTH, addressee="会計係"),
        seen_version=1,
    )
    room.record(on_account=True)
    seen = {"seen_keep": 1, "seen_lose": 1}
    room.write(merge_groups, keep_id=made.readers, lose_id=made.choir, choice={}, **seen)
    (answer,) = room.write(issue_invoices, until_day=date(2026, 12, 1)).answer
    assert answer["group"] == made.readers
    with room.database.reading() as session:
        assert session.get_one(Invoice, 1).addressee == "会計係"


def test_of_two_pcs_that_invoice_at_once_one_writes_it(room):
    room.record(on_account=True)
    asked = {"group_id": room.made.choir, "first_day": APRIL, "until_day": NEXT_APRIL}
    write = partial(room.database.write, by=room.made.by)
    again = partial(room.write, issue_invoice, **asked)
    outcomes = meanwhile(write, partial(issue_invoice, **asked), again)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Done", "NothingToInvoice"]
    with room.database.reading() as session:
        assert session.get_one(PrintJob, 1).state is PrintJobState.ON_ACCOUNT
