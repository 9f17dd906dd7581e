from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from desktop.documents import month_words
from desktop.documents.month import month_pdf, unprintable
from desktop.documents.style import a4
from tests.documents import month_reports
from tests.documents.reading import fonts, page_texts, text_boxes

AT = datetime(2026, 11, 9, 17, 20)


def draw(report):
    return month_pdf(report, staff="センター長 見本", printed_at=AT)


def test_the_first_page_says_the_six_figures_and_what_they_are_compared_with():
    pages = page_texts(draw(month_reports.ordinary()))
    assert len(pages) == 4
    for said in (
        "月報",
        "令和8年10月分",
        "みほん市長 様",
        "指定管理者 架空まちづくり共同体",
        "3,512",
        "419,760",
        "351",
    ):
        assert said in pages[0]
    for said in ("＋60（＋1.7%）", "増減なし", "令和7年度", "令和8年度", "2,701", "前年度累計", "2,604,350"):
        assert said in pages[0]
    assert "来館者は3,512人で、前年同月を80人（2.3%）上回った。" in pages[0].replace("\n", "")


def test_every_page_has_its_number_the_sample_mark_and_who_printed_it_when():
    for number, text in enumerate(page_texts(draw(month_reports.ordinary())), start=1):
        assert f"{number} / 4" in text
        assert "見本（団体・人名・番号はすべて架空）" in text
        assert "令和8年11月9日（月）17:20 センター長 見本 印刷" in text
    assert not any("見本（" in text for text in page_texts(draw(month_reports.nothing())))


def test_shares_add_to_what_is_printed_under_them():
    page = page_texts(draw(month_reports.ordinary()))[2]
    for share in ("39.7", "23.3", "16.4", "11.0", "6.9", "2.7"):
        assert share in page
    assert page.count("100.0") >= 3


def test_zeros_stand_as_zeros_and_what_was_never_counted_as_a_dash():
    pages = page_texts(draw(month_reports.nothing()))
    assert "比較なし" in pages[0]
    assert "この年度の来館者はまだ0人です。来館が記録されると、ここに棒が立ちます。" in pages[0]
    assert "この月に催しはありませんでした。" in "".join(pages)
    assert "この月の収入はありませんでした。" in "".join(pages)


def test_negative_money_has_its_triangle():
    assert "△98,362,562" in page_texts(draw(month_reports.worst()))[0]


def test_what_went_through_for_nothing_and_what_money_was_for_are_told_apart():
    pages = "".join(page_texts(draw(month_reports.ordinary()))).replace("\n", "")
    assert "刷り損じ 640面（0.9%）、記録の間に回った枚数 85面（うち理由なし 12面）" in pages
    for said in (
        "会議室の使用料 301,350",
        "設備・備品の使用料 40,110",
        "印刷機（製版・印刷） 56,930",
        "コピー機 21,370",
    ):
        assert said in pages
    assert "ロッカー・レターケース・貸出" not in pages


@pytest.mark.parametrize("report", [month_reports.ordinary, month_reports.worst, month_reports.nothing])
def test_nothing_leaves_the_page_and_the_same_figures_give_the_same_bytes(report):
    pdf = draw(report())
    assert pdf == draw(report())
    assert all(fonts(pdf).values())
    style = a4()
    for page in range(len(page_texts(pdf))):
        for box in text_boxes(pdf, page):
            if box.text.strip():
                assert box.left >= style.left - 0.6, box
                assert box.right <= style.right + 0.6, box
                assert box.bottom <= style.page[1] - 8, box


def test_rows_do_not_run_into_the_footer():
    pdf = draw(month_reports.worst())
    for page in range(1, len(page_texts(pdf))):
        assert not [box for box in text_boxes(pdf, page) if a4().bottom - 3 < box.bottom < a4().bottom]


def test_what_no_font_has_is_named():
    report = month_reports.worst()
    assert unprintable(report, "高橋") == ()
    assert unprintable(report, "🎌 高橋") == ("🎌",)


def test_words_for_numbers():
    assert month_words.number(None) == "―"
    assert month_words.number(-1500) == "△1,500"
    assert month_words.change(3512, 3388) == "＋124（＋3.7%）"
    assert month_words.change(Decimal("66.7"), Decimal("63.2")) == "＋3.5ポイント"
    assert month_words.change(287, 301) == "－14（－4.7%）"
    assert month_words.change(5, 0) == "＋5"
    assert month_words.ratio(5, 0) == "―"
    assert month_words.tenth(100 * 44, 63) == Decimal("69.8")
    assert [month_words.hours(minutes) for minutes in (0, 90, 125, 6000)] == ["0", "1.5", "2.1", "100"]
