"""Invoices, statements and applications for relief: what they say, and that nothing leaves the sheet."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.documents import invoice, statement
from desktop.documents.invoice import invoice_pdf
from desktop.documents.overdue_list import overdue_pdf
from desktop.documents.relief_form import relief_pdf
from desktop.documents.statement import card_statement_pdf, statement_pdf
from desktop.words import InvoiceState
from tests.documents.invoices import (
    AT,
    ISSUER,
    make_card,
    make_invoice,
    make_overdue,
    make_relief,
    make_statement,
)
from tests.documents.permits import LONG_NAME
from tests.documents.reading import page_texts, text_boxes

PRINTED = {"printed_at": AT, "staff": "山田"}
LONGEST = make_invoice(
    60,
    long=True,
    state=InvoiceState.VOIDED,
    void_reason="宛名の誤り。" * 20,
    text="行き違いのときは。" * 9,
    bank=LONG_NAME * 2,
)
PAPERS = {
    "invoice": invoice_pdf(make_invoice(), **PRINTED),
    "longest invoice": invoice_pdf(LONGEST, **PRINTED),
    "statement": statement_pdf(make_statement(60, long=True, cards=2), **PRINTED),
    "card": card_statement_pdf(make_card(60, who=LONG_NAME), ISSUER, **PRINTED),
    "overdue": overdue_pdf(make_overdue(60), **PRINTED),
    "relief": relief_pdf(make_relief(long=True)),
    "blank relief": relief_pdf(make_relief(filled=False)),
}


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_leaves_the_sheet(name):
    pdf = PAPERS[name]
    for page in range(len(page_texts(pdf))):
        for box in text_boxes(pdf, page):
            assert box.left > 10
            assert box.right < 200
            assert box.bottom < 287


def test_an_invoice_says_what_until_when_and_how():
    (text,) = page_texts(PAPERS["invoice"])
    for said in (
        "8-I0012",
        "¥700―",
        "令和8年11月4日（水）",
        "みほん銀行",
        "R8-J00004",
        "うち消費税 63円",
        "T0000000000000",
    ):
        assert said in text
    plain = make_invoice(qualified=False, bank="")
    (text,) = page_texts(invoice_pdf(plain, **PRINTED))
    assert "消費税" not in text
    assert "受付でお支払いください" in text


def test_a_void_and_a_paid_invoice_say_so():
    first, *_others = page_texts(PAPERS["longest invoice"])
    assert "取消し" in first
    assert "この請求書は無効です" in first
    paid = make_invoice(state=InvoiceState.PAID, paid_on=date(2026, 10, 20), receipt_number="8-R00345")
    assert "領収書 8-R00345" in page_texts(invoice_pdf(paid, **PRINTED))[0]


def test_every_line_stands_once_and_rare_kanji_are_printed():
    text = "\n".join(page_texts(PAPERS["longest invoice"]))
    assert [text.count(f"R8-J{number:05}") for number in range(1, 61)] == [1] * 60
    assert "髙﨑 𠮷右衛門" in text
    assert (invoice.unprintable(LONGEST), statement.unprintable(make_statement(9, long=True))) == ((), ())


def test_a_statement_of_nothing_says_so():
    assert "この期間のご利用はありません。" in page_texts(statement_pdf(make_statement(0, cards=0), **PRINTED))[0]
    assert "期限を過ぎた請求書はありません。" in page_texts(overdue_pdf(make_overdue(0), **PRINTED))[0]


def test_the_same_rows_give_the_same_bytes():
    assert invoice_pdf(make_invoice(), **PRINTED) == PAPERS["invoice"]
    assert relief_pdf(make_relief(filled=False)) == PAPERS["blank relief"]
