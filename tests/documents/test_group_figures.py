"""The figures on paper and as a file: rows as they were counted, shares, notes, no character lost in silence."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO

import pytest
from python_calamine import CalamineWorkbook

from desktop.documents.group_figures import group_figures_pdf, unprintable
from desktop.errors import CharactersLost
from desktop.exchange.group_export import workbook_bytes
from desktop.exchange.group_figures import figures_sheet
from desktop.exchange.package_csv import csv_bytes
from desktop.jobs.submissions import refuse_lost
from desktop.queries.counted_register import CountedRegister
from desktop.queries.group_figures import Band, Figure, FigureRow, GroupFigures, YearFigures
from desktop.words import GroupStatus
from tests.documents.reading import page_texts

TODAY, AT = date(2026, 11, 21), datetime(2026, 11, 21, 9, 0)
LONG = "とても長い名前の選択肢" * 8


def on_day(by=Figure.FIELD, keys=("環境", LONG, None), *, several=True, name=""):
    rows = tuple(FigureRow(key, 10 * place, Decimal(f"{place}.5")) for place, key in enumerate(keys))
    figures = GroupFigures(TODAY, 351, several, rows)
    return CountedRegister(by, name, "架空市民活動センター", True, figures, TODAY)


def over_years(first):
    years = tuple(range(first, 2027))
    days = (*(date(year + 1, 3, 31) for year in years[:-1]), TODAY)
    counts = (tuple(range(len(years))), tuple(0 for _ in years))
    figures = YearFigures(years, days, ("環境", None), counts, tuple(100 + year for year in range(len(years))))
    return CountedRegister(3, "地区", "架空市民活動センター", False, figures, TODAY)


def drawn(counted):
    return page_texts(group_figures_pdf(counted, staff="高橋", printed_at=AT))


def test_a_day_says_its_rows_its_shares_and_that_a_group_may_have_several():
    (page,) = drawn(on_day())
    for said in ("活動分野別", "登録団体（個人を含む）　351", "環境", "記載なし", "2.5", "複数に当てはまる", "見本（"):
        assert said in page
    assert LONG in "".join(page.split())
    assert "合計\n" not in page


def test_bands_and_statuses_are_words_and_add_to_a_hundred():
    (page,) = drawn(on_day(Figure.SIZE, (Band(1, 4), Band(100, None)), several=False))
    for said in ("1～4人", "100人以上", "合計", "100.0", "現在の登録内容"):
        assert said in page
    (page,) = drawn(on_day(Figure.AGE, (Band(0, 0), Band(1, 2), Band(30, None)), several=False))
    assert "1年未満" in page
    assert "1年以上3年未満" in page
    assert "休止" in drawn(on_day(Figure.STATUS, (GroupStatus.SUSPENDED,), several=False))[0]


def test_thirty_years_stand_in_tables_of_ten_the_newest_first():
    pages = "".join(drawn(over_years(1997)))
    first, second, third = (
        pages.index(f"{title}の団体数") for title in ("H29年度～R8年度", "H19年度～H28年度", "H9年度～H18年度")
    )
    assert first < second < third
    assert "R8年度は令和8年11月21日現在" in pages
    assert drawn(over_years(2026))


def test_what_no_font_has_is_told():
    assert unprintable(on_day(5, ("𠮷" + chr(0x1F9E1),), name="地区"), "高橋") == (chr(0x1F9E1),)


def test_a_spreadsheet_gets_numbers_and_text_that_does_not_run():
    sheet = figures_sheet(on_day(9, ("=1+1", "環境"), name="地区"))
    book = CalamineWorkbook.from_filelike(BytesIO(workbook_bytes(sheet, AT)))
    assert book.get_sheet_by_index(0).to_python() == [
        ["地区", "団体数", "割合（％）"],
        ["=1+1", 0, 0.5],
        ["環境", 10, 1.5],
        ["登録団体（個人を含む）", 351, 100],
    ]
    assert csv_bytes(sheet, "utf-8-sig").decode("utf-8-sig").splitlines()[1] == "'=1+1,0,0.5"
    assert figures_sheet(over_years(2025)).columns == ("地区", "R7年度", "R8年度")


def test_a_character_that_shift_jis_lacks_is_refused():
    with pytest.raises(CharactersLost):
        refuse_lost((figures_sheet(on_day(9, ("𠮷",), name="地区")),), "cp932")
