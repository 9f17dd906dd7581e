"""The application form: what is asked, what is filled in, and nothing outside its sheet."""

import re

import pytest

from desktop.documents.application_form import form_pdf, unprintable
from tests.documents.reading import fonts, page_texts, text_boxes
from tests.documents.registry import AT, LONG_ADDRESS, make_form, make_group_card, make_worst_form

CASES = {
    "blank": make_form(),
    "filled": make_form(group=make_group_card()),
    "worst": make_worst_form(),
    "no lists": make_form(fields=(), forms=(), lists=(), bands=(), papers=(), checklist=()),
}


def pdf_of(paper) -> bytes:
    return form_pdf(paper, printed_at=AT, staff="山田")


def squeezed(text) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("paper", CASES.values(), ids=CASES.keys())
def test_a_form_keeps_within_its_sheets(paper):
    pdf = pdf_of(paper)
    pages = page_texts(pdf)
    for number in range(len(pages)):
        boxes = [box for box in text_boxes(pdf, number) if box.text.strip()]
        assert all(19 <= box.left < box.right <= 197 and 10 <= box.top < box.bottom <= 289 for box in boxes)
        for at, box in enumerate(boxes):
            for other in boxes[at + 1 :]:
                across = min(box.right, other.right) - max(box.left, other.left)
                down = min(box.bottom, other.bottom) - max(box.top, other.top)
                assert across < 0.6 or down < 0.6, (box, other)
    text = squeezed("".join(pages))
    for asked in ("利用登録申請書", "団体の名前", "代表者の名前", "公開", "受付記入欄", f"{len(pages)}/{len(pages)}"):
        assert squeezed(asked) in text
    assert all(fonts(pdf).values())


def test_a_blank_form_is_one_sheet_of_paper_and_names_nobody():
    assert len(page_texts(pdf_of(make_form()))) <= 2
    assert pdf_of(make_form()) == pdf_of(make_form())


def test_what_the_register_knows_is_filled_in():
    text = squeezed("".join(page_texts(pdf_of(make_form(group=make_group_card())))))
    for said in (
        "みほん里山の会",
        "ミホンサトヤマノカイ",
        "見本花子",
        "みほん市青葉町3丁目4番5号",
        "第2・第4土曜の午前",
    ):
        assert said in text
    worst = squeezed("".join(page_texts(pdf_of(make_worst_form()))))
    assert squeezed(LONG_ADDRESS) in worst
    assert "独自の項目8" in worst
    assert unprintable(make_form(center="\U0001f359")) == ("\U0001f359",)
