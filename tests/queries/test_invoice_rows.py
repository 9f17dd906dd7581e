from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.operations.accounts import AccountRequest, open_account
from desktop.operations.bookings import book_room
from desktop.operations.cards import CardRequest, Filling, issue_card
from desktop.operations.invoices import issue_invoices
from desktop.operations.receipts import void_receipt
from desktop.operations.settling import SettleRequest, Thing, ThingKind, settle
from desktop.queries.accounts import account_rows, planned_invoices
from desktop.queries.invoices import invoice_paper, invoice_rows, overdue_rows
from desktop.queries.prepaid_cards import card_moves
from desktop.queries.statements import UseState, statement
from desktop.words import InvoiceState, PaymentMethod
from tests.makers import NOW, make_request
from tests.operations.print_room import make_print_room

APRIL, OCTOBER, TODAY = date(2026, 4, 1), date(2026, 10, 1), NOW.date()


@pytest.fixture
def room(database, made):
    """One invoice of 160 yen for the first half of the year, 100 yen since, a card that paid 160."""
    room = make_print_room(database, made)
    room.write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=APRIL)
    room.record(on_account=True, done_at=datetime(2026, 9, 30, 20))
    room.write(issue_invoices, until_day=OCTOBER)
    room.record(on_account=True, sheets=50)
    room.write(issue_card, request=CardRequest(group_id=made.choir), filling=Filling(yen=1000))
    job = room.record()["job"]
    paid = SettleRequest(things=(Thing(ThingKind.PRINT_JOB, job),), method=PaymentMethod.PREPAID, card_id=1)
    room.write(settle, request=paid)
    return room


def ask(room, question, *arguments):
    with room.database.reading() as session:
        return question(session, *arguments)


def test_an_account_says_what_waits_and_what_is_open(room):
    (row,) = ask(room, account_rows, TODAY)
    assert (row.waiting, row.count, row.open, row.overdue) == (100, 1, 160, 0)
    assert (row.first_day, row.until_day) == (OCTOBER, date(2027, 4, 1))
    assert ask(room, account_rows, date(2027, 1, 1))[0].overdue == 160
    assert [plan.total for plan in ask(room, planned_invoices, date(2027, 4, 1))] == [100]
    assert ask(room, planned_invoices, TODAY) == ()


def test_an_invoice_is_open_overdue_then_paid(room):
    (row,) = ask(room, invoice_rows, TODAY)
    assert (row.number, row.state, row.late, row.receipt_number) == ("8-I0001", InvoiceState.OPEN, 0, "")
    late = ask(room, overdue_rows, date(2026, 12, 31))
    assert [(each.number, each.late) for each in late.rows] == [("8-I0001", 10)]
    room.write(settle, request=SettleRequest(things=(Thing(ThingKind.INVOICE, 1),), method=PaymentMethod.TRANSFER))
    (row,) = ask(room, invoice_rows, date(2026, 12, 31))
    assert (row.state, row.late, row.receipt_number) == (InvoiceState.PAID, 0, "8-R00003")
    paper = ask(room, invoice_paper, 1, TODAY)
    assert [(line.number, line.amount) for line in paper.lines] == [("R8-J00001", 160)]
    assert (paper.total, paper.tax, paper.paid_on, paper.last_day) == (160, 14, TODAY, date(2026, 9, 30))


def test_a_statement_tells_every_use_and_how_it_was_paid(room):
    room.record()
    room.database.write(partial(book_room, request=make_request(room.made)), room.made.by)
    told = ask(room, statement, room.made.choir, 1, APRIL, date(2027, 3, 31), TODAY)
    assert [(use.number, use.amount, use.state, use.paper) for use in told.uses] == [
        ("R8-J00001", 160, UseState.INVOICED, "8-I0001"),
        ("R8-B00001", 400, UseState.OPEN, ""),
        ("R8-J00002", 100, UseState.ON_ACCOUNT, ""),
        ("R8-J00003", 160, UseState.PAID, "8-R00002"),
        ("R8-J00004", 160, UseState.OPEN, ""),
    ]
    assert (told.total, told.open, [row.number for row in told.invoices]) == (980, 820, ["8-I0001"])
    assert [(card.card.balance, len(card.moves)) for card in told.cards] == [(840, 2)]


def test_a_card_tells_what_came_onto_it_and_what_came_back(room):
    room.write(void_receipt, receipt_id=2, reason="枚数の誤り")
    moves = ask(room, card_moves, 1)
    assert [(move.amount, move.balance, move.filled, move.back) for move in moves] == [
        (1000, 1000, True, False),
        (-160, 840, False, False),
        (160, 1000, False, True),
    ]
