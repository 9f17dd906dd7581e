"""The small code of a paper: a real reader reads it, nothing touches it, and it opens what the paper is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from itertools import product

import pytest

from desktop.documents.desk_code import SIDE, desk_code
from desktop.documents.entry_form import entry_form_pdf
from desktop.documents.entry_receipt import given_back_pdf
from desktop.documents.invoice import invoice_pdf
from desktop.documents.loan_slip import loan_slip_pdf
from desktop.documents.locker_permit import locker_permit_pdf
from desktop.documents.print_form import print_form_pdf
from desktop.documents.receipt import receipt_pdf
from desktop.jobs.handouts import handout
from desktop.operations.accounts import AccountRequest, open_account
from desktop.operations.displays import DisplayRequest, bring_display
from desktop.operations.entries import EntryRequest, write_entry
from desktop.operations.events import add_event
from desktop.operations.invoices import issue_invoice
from desktop.operations.sign_ups import SignUpRequest, sign_up
from desktop.queries.consultation_rows import Viewer
from desktop.queries.entry_papers import entry_paper
from desktop.queries.rental_papers import loan_slip, locker_permit
from desktop.queries.scanned import scanned_thing
from desktop.rules.label_sheets import label_sheets
from desktop.rules.numbers import qr_text, read_qr
from desktop.rules.qr_kinds import QrKind
from desktop.words import DisplayKind, EntryKind, ReceiptForm, StaffRole
from tests.documents import test_invoice, test_print_form, test_receipt
from tests.documents.codes import codes
from tests.documents.invoices import AT
from tests.documents.permits import LONG_NAME, make_issuer
from tests.documents.reading import page_texts
from tests.makers import NOW
from tests.operations.lending import make_lending
from tests.operations.print_room import make_print_room
from tests.operations.test_events import FAIR

on_sqlite = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
TALL = {"18", "10", "8"}  # the label sheets with room for a code below the last day


def only_code(pdf, kind, number):
    """One on the first page, none on the others; as large as it has to be, and nothing near it."""
    first, *others = codes(pdf)
    (seen,) = first
    assert seen.text == qr_text(kind, number)
    assert seen.side >= SIDE - 0.2
    assert seen.is_quiet, "something stands within four modules of the code"
    assert not any(others)
    return seen


RECEIPTS = [
    *((case, ReceiptForm.A6) for case in test_receipt.CASES if case != "300 wide characters"),
    *product(("ordinary", "void and issued again", "long issuer", "bare"), (ReceiptForm.A5, ReceiptForm.ROLL)),
]


@pytest.mark.parametrize(("case", "form"), RECEIPTS)
def test_a_receipt_has_its_code_on_every_paper(case, form):
    paper = replace(test_receipt.CASES[case], form=form)
    seen = only_code(receipt_pdf(paper), QrKind.RECEIPT, paper.number)
    assert form is not ReceiptForm.A5 or seen.side > 1.15 * SIDE


def test_a_receipt_with_no_room_left_goes_without():
    for name in ("鬱" * 300, "鬱" * 260):
        first, second = codes(receipt_pdf(test_receipt.make_void(addressee=name, reissues=3)))
        assert all(seen.is_quiet for seen in first)
        assert not second
        assert len(first) == (1 if len(name) < 300 else 0)


def test_a_number_of_any_site_has_a_code_that_is_read_as_it_stands_on_the_paper():
    assert desk_code(QrKind.RECEIPT, "") is None
    for form, number in product(ReceiptForm, ("大8-R00001", "令和8年度-R0000012345")):
        receipt = test_receipt.make_receipt(number=number, form=form)
        assert read_qr(only_code(receipt_pdf(receipt), QrKind.RECEIPT, number).text) == (QrKind.RECEIPT, number)
    longer = test_receipt.make_receipt(number="KAMAKURA-2026-R00001234")
    assert only_code(receipt_pdf(longer), QrKind.RECEIPT, longer.number).side > SIDE + 0.5


@pytest.mark.parametrize("paper", [test_invoice.make_invoice(), test_invoice.LONGEST], ids=["usual", "longest"])
def test_an_invoice_has_its_code_outside_the_window_of_its_envelope(paper):
    only_code(invoice_pdf(paper, printed_at=AT, staff="山田"), QrKind.INVOICE, paper.number)


@pytest.mark.parametrize("name", ["one", "worst", "many"])
def test_the_form_of_a_job_has_its_code_and_the_blank_one_none(name):
    only_code(test_print_form.draw(name), QrKind.JOB, "R8-J00417")
    assert codes(print_form_pdf(test_print_form.BLANK, printed_at=AT, staff="山田")) == [[]]


@on_sqlite
def test_the_longest_names_leave_the_code_alone(database, made):
    lending = make_lending(database, made)
    lending.rent()
    lending.loan(2, purpose="公園の上映会")
    entry = EntryRequest(kind=EntryKind.LOST_ITEM, title=LONG_NAME, text=LONG_NAME * 3)
    database.write(partial(write_entry, request=entry), made.by)
    with database.reading() as session:
        permit = locker_permit(session, 1, staff="山田", now=NOW)
        slip = loan_slip(session, 1, staff="山田", now=NOW)
        told = entry_paper(session, 1, staff="山田", now=NOW)
    issuer = make_issuer(center=LONG_NAME, operator=LONG_NAME, address=LONG_NAME, signatory=LONG_NAME)
    long = {"group": LONG_NAME, "representative": LONG_NAME, "address": LONG_NAME, "issuer": issuer}
    kind = "メールボックス・レターケース（大型・共用）"
    locker = replace(permit, paper=replace(permit.paper, **long), rental=replace(permit.rental, kind=kind))
    only_code(locker_permit_pdf(locker), QrKind.RENTAL, "8-L0001")
    only_code(loan_slip_pdf(replace(slip, paper=replace(slip.paper, **long))), QrKind.LOAN, "8-K0001")
    center = replace(told.center, name=LONG_NAME, demo=True)
    long_entry = replace(told, center=center, phone="000-000-0000")
    for pdf in (entry_form_pdf(long_entry), given_back_pdf(long_entry, told.row)):
        only_code(pdf, QrKind.ENTRY, "8-D0001")
        assert len(page_texts(pdf)) == 1


@on_sqlite
def test_what_a_paper_carries_opens_what_it_is_about(database, made):
    room, lending = make_print_room(database, made), make_lending(database, made)
    room.write(open_account, group_id=made.choir, request=AccountRequest(), valid_from=date(2026, 4, 1))
    room.record(cash=160)
    room.record(on_account=True)
    room.write(issue_invoice, group_id=made.choir, first_day=date(2026, 4, 1), until_day=date(2027, 4, 1))
    lending.rent()
    lending.loan()
    room.write(write_entry, request=EntryRequest(kind=EntryKind.REPAIR, title="戸車"))
    room.write(add_event, request=replace(FAIR, signs_up=True, title=LONG_NAME))
    room.write(sign_up, event_id=1, request=SignUpRequest(name="髙﨑𠮷太郎", people=1))
    papers = {
        ("receipt", "8-R00001"): QrKind.RECEIPT,
        ("print-form", "R8-J00001"): QrKind.JOB,
        ("invoice", "8-I0001"): QrKind.INVOICE,
        ("locker-permit", "8-L0001"): QrKind.RENTAL,
        ("loan-slip", "8-K0001"): QrKind.LOAN,
        ("entry", "8-D0001"): QrKind.ENTRY,
        ("sign-ups", "1"): QrKind.EVENT,
        ("door-list", "1"): QrKind.EVENT,
    }
    for (name, number), kind in papers.items():
        seen = only_code(handout(database, made.by, name, number, {}).pdf, kind, number)
        with database.reading() as session:
            found = scanned_thing(session, Viewer(made.by.staff_id, StaffRole.MANAGER), *read_qr(seen.text))
        assert found is not None, name
        assert found.id == 1, name


@on_sqlite
def test_a_label_has_a_code_where_it_is_tall_enough(database, made):
    for title in ("冬の観察会", LONG_NAME):
        request = DisplayRequest(kind=DisplayKind.FLYER, title=title, who="見本", until=date(2027, 12, 31))
        database.write(partial(bring_display, request=request), made.by)
    wanted = [qr_text(QrKind.DISPLAY, number) for number in ("8-F0001", "8-F0002")]
    for sheet in label_sheets():
        drawn = handout(database, made.by, "period-labels", "8-F0001,8-F0002", {"sheet": sheet})
        (seen,) = codes(drawn.pdf)
        assert sorted(code.text for code in seen) == (wanted if sheet in TALL else []), sheet
        assert all(code.is_quiet and code.side >= SIDE - 0.2 for code in seen), sheet
        assert LONG_NAME in page_texts(drawn.pdf)[0].replace("\n", "").replace("\r", ""), sheet
    with database.reading() as session:
        found = scanned_thing(session, Viewer(made.by.staff_id, StaffRole.MANAGER), *read_qr(wanted[1]))
    assert found is not None
    assert found.title == LONG_NAME
