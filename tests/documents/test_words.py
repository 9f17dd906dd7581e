from datetime import date

from desktop.documents import words


def test_dates_carry_era_weekday_and_holiday():
    assert words.paper_date(date(2026, 11, 21)) == "令和8年11月21日（土）"
    assert words.paper_date(date(2027, 1, 11)) == "令和9年1月11日（月・祝）"
    assert words.paper_date(date(2019, 5, 7)) == "令和元年5月7日（火）"


def test_yen():
    assert words.yen(13200) == "13,200"
    assert words.yen(-1500) == "△1,500"
    assert words.yen(0) == "0"
    assert words.receipt_yen(1410) == "¥1,410―"
