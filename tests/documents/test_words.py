from datetime import date, datetime

from desktop.documents import words


def test_dates_carry_era_weekday_and_holiday():
    assert words.paper_date(date(2026, 11, 21)) == "令和8年11月21日（土）"
    assert words.paper_date(date(2027, 1, 11)) == "令和9年1月11日（月・祝）"
    assert words.paper_date(date(2019, 5, 7)) == "令和元年5月7日（火）"


def test_times_have_no_leading_zero_and_a_day_ends_at_24():
    assert words.time_range(datetime(2026, 12, 5, 9), datetime(2026, 12, 5, 12, 5)) == "9:00～12:05"
    assert words.time_range(datetime(2026, 12, 5, 18), datetime(2026, 12, 6)) == "18:00～24:00"


def test_yen():
    assert words.yen(13200) == "13,200"
    assert words.yen(-1500) == "△1,500"
    assert words.yen(0) == "0"
    assert words.receipt_yen(1410) == "¥1,410―"


def test_tax_inside_is_rounded_down():
    assert words.tax_inside(1410, 10) == 128
    assert words.tax_inside(11455, 10) == 1041
    assert words.tax_inside(108, 8) == 8
