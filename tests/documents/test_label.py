"""Address labels: every sheet that is sold, nothing outside its label."""

import re

import pytest

from desktop.documents.label import LabelPlan, labels_pdf, unprintable
from desktop.rules.label_sheets import label_sheets
from tests.documents.reading import page_texts, text_boxes
from tests.documents.registry import ADDRESSEES, make_addressee


def squeezed(text) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("sheet", label_sheets().values(), ids=lambda sheet: sheet.key)
def test_a_label_keeps_within_its_cut_and_says_everything(sheet):
    right, bottom = sheet.corner(sheet.count - 1)
    assert right + sheet.size[0] <= 210 + 0.01
    assert bottom + sheet.size[1] <= 297
    pdf = labels_pdf(list(ADDRESSEES.values()), LabelPlan(sheet, first=1))
    text = squeezed("".join(page_texts(pdf)))
    for to in ADDRESSEES.values():
        for said in (to.name, to.person, to.address, to.number):
            assert squeezed(said) in text
    for number in range(len(page_texts(pdf))):
        boxes = [box for box in text_boxes(pdf, number) if box.text.strip() and box.top < 285]
        corners = [sheet.corner(place) for place in range(sheet.count)]
        for at, box in enumerate(boxes):
            assert any(
                x + 2.5 <= box.left < box.right <= x + sheet.size[0] - 2.5
                and y + 2 <= box.top < box.bottom <= y + sheet.size[1] - 2
                for x, y in corners
            ), box
            for other in boxes[at + 1 :]:
                across = min(box.right, other.right) - max(box.left, other.left)
                down = min(box.bottom, other.bottom) - max(box.top, other.top)
                assert across < 0.6 or down < 0.6, (box, other)


def test_a_sheet_that_was_used_before_begins_where_it_is_free():
    sheet = label_sheets()["24"]
    groups = [make_addressee(number=f"N{number:03}") for number in range(25)]
    first, second = page_texts(labels_pdf(groups, LabelPlan(sheet, first=4)))
    assert "N019" in first
    assert "N020" in second
    assert "2 / 2" in second
    framed = labels_pdf([], LabelPlan(sheet, frame=True, shift=(1.5, -0.5)))
    assert "ためし刷り" in page_texts(framed)[0]
    assert "右1.5 下-0.5" in page_texts(framed)[0]
    assert unprintable([make_addressee(person="\U0001f359")]) == ("\U0001f359",)


def test_a_shift_moves_everything():
    sheet, to = label_sheets()["24"], [make_addressee()]
    boxes = (text_boxes(labels_pdf(to, LabelPlan(sheet, shift=shift))) for shift in ((0, 0), (1, 2)))
    here, there = (next(box for box in found if "花子" in box.text) for found in boxes)
    assert (there.left - here.left, there.top - here.top) == pytest.approx((1, 2), abs=0.05)
