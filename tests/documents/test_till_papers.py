"""The till's papers: what they say, and that nothing leaves the sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.documents.till_month import till_month_pdf
from desktop.documents.till_sheet import till_sheet_pdf, unprintable
from desktop.documents.till_year import till_year_pdf
from desktop.queries.till_joined import joined
from tests.documents.reading import page_texts
from tests.documents.tills import AT, make_closing, make_list, make_open, make_till, make_worst


def _sheet(rows) -> list[str]:
    return page_texts(till_sheet_pdf(rows, printed_at=AT, staff="受付 山田"))


def test_the_daily_sheet_says_what_the_till_says():
    (page,) = _sheet(make_till())
    for told in ("23,470", "41件（前の土曜 21,100円）", "つり銭 20,000円を残す", "R8-2180 から R8-2221 まで"):
        assert told in page
    for told in ("あるはずの額", "41,470", "0円", "△1,000", "10円硬貨が少ない"):
        assert told in page
    rows = make_till()
    assert till_sheet_pdf(rows, printed_at=AT, staff="") == till_sheet_pdf(rows, printed_at=AT, staff="")
    assert unprintable(rows) == ()


def test_the_worst_day_runs_on_and_an_open_day_is_for_the_hand():
    first, second = _sheet(make_worst())
    assert "△1,500円" in first
    assert "再発行 2回目" in second
    (page,) = _sheet(make_open())
    assert "まだ締めていません" in page
    uncounted = make_till(closing=make_closing(None, 41_470, kept=41_470))
    assert "数えずに次の日とまとめて締めました" in _sheet(uncounted)[0]


def test_two_tills_on_one_sheet():
    together = joined([make_till(), replace(make_till(), site="駅前館", closing=None)])
    assert (together.sums.income, together.closing, together.expected) == (46_940, None, 82_940)
    both = joined([make_till(), make_till(site="駅前館")])
    assert both.closing is not None
    assert (both.closing.counted, both.closing.difference) == (82_940, 0)
    assert "朝のつり銭（2台）" in _sheet(both)[0]


@pytest.mark.parametrize(("sites", "pages"), [(("本館",), 3), (("本館", "駅前館"), 4)])
def test_the_month_lists_its_days(sites, pages):
    texts = page_texts(till_month_pdf(make_list(30, sites), printed_at=AT, staff="山田"))
    assert len(texts) == pages
    assert "令和8年11月分" in texts[0]
    assert "まだ締めていない" in "".join(texts)


def test_the_year_lists_its_months_and_nothing_is_said_as_nothing():
    text = "".join(page_texts(till_year_pdf(make_list(240), printed_at=AT, staff="山田")))
    assert "令和8年度" in text
    assert "6月" in text
    empty = replace(make_list(0), first=date(2027, 4, 1), until=date(2028, 4, 1))
    assert "この年度の収入はありませんでした。" in page_texts(till_year_pdf(empty, printed_at=AT, staff=""))[0]
