"""What stands on the papers of a specialist's day, and who gets them."""

from __future__ import annotations

from functools import partial

import pytest
from pypdfium2 import PdfDocument
from sqlalchemy import select

from desktop.errors import NotFound, NotReadable
from desktop.jobs.handouts import handout
from desktop.jobs.specialist_papers import draw_advice_of_slot, draw_questions
from desktop.models import CaseReading
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.words import StaffRole
from tests.cases import make_desk
from tests.specialists import SECOND, make_day, make_slot

pytestmark = pytest.mark.parametrize("where", ["sqlite"], indirect=True)


def text(drawn):
    pages = (page.get_textpage().get_text_range() for page in PdfDocument(drawn.pdf))
    return "".join("".join(pages).split())


def test_papers_before_and_after_a_slot(database, made):
    day_id = make_day(database, made, person="見本花子")
    booking_id = make_slot(database, made, day_id, answers=("会計のこと", "帳簿をつけた"))
    blank = text(draw_questions(database, made.by, day_id))
    assert "これまでにしたこと" in blank
    assert "佐藤" not in blank
    filled = text(handout(database, made.by, "specialist-questions", "R8-B00001", {}))
    assert all(word in filled for word in ("R8-B00001", "佐藤", "0467-00-0001", "決算の書き方", "帳簿をつけた"))
    listed = text(handout(database, made.by, "specialist-day", "2026-11-21", {"who": "みほん税理士"}))
    assert all(word in listed for word in ("1件の予約（2枠）", "佐藤", "会計のこと", "空き", "見本花子"))
    report = SlotReport(advice="帳簿を\nつける", topic_ids=(1,), materials="様式")
    database.write(partial(report_slot, booking_id=booking_id, report=report, seen_version=1), made.by)
    told = draw_advice_of_slot(database, made.by, booking_id)
    assert told.number == "R8-0001"
    assert all(word in text(told) for word in ("佐藤", "様", "つける", "様式", "みほん税理士", "決算の書き方"))
    assert handout(database, made.by, "advice-sheet", "R8-0001", {}).pdf == told.pdf


def test_what_is_kept_for_advisors_is_not_printed_by_others(database, made):
    day_id = make_day(database, made)
    booking_id = make_slot(database, made, day_id, SECOND)
    early = make_slot(database, made, day_id, name="田中")
    database.write(
        partial(report_slot, booking_id=early, report=SlotReport(advice="様式", topic_ids=(1,)), seen_version=1),
        made.by,
    )
    clerk = make_desk(database, StaffRole.STAFF)
    assert "決算の書き方" not in text(handout(database, clerk, "specialist-day", "2026-11-21", {}))
    assert "決算の書き方" not in text(draw_questions(database, clerk, day_id, booking_id))
    with pytest.raises(NotFound):
        draw_advice_of_slot(database, clerk, early)
    handout(database, made.by, "specialist-day", "2026-11-21", {})
    with database.reading() as session:
        assert session.scalars(select(CaseReading.staff_id)).all() == [made.manager]
    with pytest.raises(NotFound):
        handout(database, made.by, "specialist-day", "2026-11-22", {})
    with pytest.raises(NotReadable):
        handout(database, made.by, "specialist-day", "あした", {})
