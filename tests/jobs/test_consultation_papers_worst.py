"""Papers of consultations with the longest names and questions: nothing over something else, nothing off the sheet."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest

from desktop.jobs.handouts import handout
from desktop.jobs.specialist_papers import draw_advice_of_slot, draw_questions
from desktop.operations.specialist_reports import SlotReport, report_slot
from tests.documents.reading import page_texts, text_boxes
from tests.specialists import make_day, make_slot

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)
LONG = "特定非営利活動法人髙﨑𠮷野川流域環境保全国際協力推進連絡協議会西部地域支援本部"
ASKED = "会場の費用や講師への謝礼、会報の印刷にかかる費用を、どのように分けているか、わかる範囲で教えてください。会議も"


def test_what_stands_below_a_long_name_gives_way(database, made):
    booking_id = make_slot(database, made, make_day(database, made), name=LONG * 2)
    report = SlotReport(advice="帳簿をつける", topic_ids=(1,))
    database.write(partial(report_slot, booking_id=booking_id, report=report, seen_version=1), made.by)
    boxes = text_boxes(draw_advice_of_slot(database, made.by, booking_id).pdf)
    left = sorted((box for box in boxes if 34 < box.top < 75 and box.left < 25.2), key=lambda box: box.top)
    assert len(left) >= 4
    assert all(above.bottom <= below.top + 0.3 for above, below in pairwise(left))


def test_long_questions_stay_in_their_boxes_on_one_sheet(database, made):
    day_id = make_day(database, made, questions=(ASKED, ASKED[:20], ASKED[20:30]))
    booking_id = make_slot(database, made, day_id, answers=("会計のこと",))
    for drawn in (draw_questions(database, made.by, day_id), draw_questions(database, made.by, day_id, booking_id)):
        assert len(page_texts(drawn.pdf)) == 1
        assert max(box.right for box in text_boxes(drawn.pdf)) <= 196.5


def test_a_month_without_consultations_says_so(database, made):
    drawn = handout(database, made.by, "consultation-figures", "2025-01", {"by": "topic,actor"})
    assert "この期間の相談はありません。" in "".join(page_texts(drawn.pdf)[0].split())
