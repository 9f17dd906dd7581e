from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.wish_text import ANY_TIME, read_wish

TODAY = date(2026, 11, 21)  # a Saturday
EVENING, MORNING = (17 * 60, 24 * 60), (9 * 60, 12 * 60)
LAST = date(2026, 12, 18)


@pytest.mark.parametrize(
    ("text", "first", "last", "weekdays", "within", "start", "minutes", "people", "words"),
    [
        ("次の火曜の夜、10人、プロジェクター", "11-24", "11-24", {1}, EVENING, None, 0, 10, ["プロジェクター"]),
        ("火曜の夜 10人 プロジェクター", "11-21", "12-18", {1}, EVENING, None, 0, 10, ["プロジェクター"]),
        ("11/28 14時から2時間 ２０名", "11-28", "11-28", set(), (840, 1440), 840, 120, 20, []),
        ("12月3日 13:00～15:30 会議室A", "12-03", "12-03", set(), (780, 930), 780, 150, 0, ["会議室A"]),
        ("来週の平日 午前", "11-23", "11-29", {0, 1, 2, 3, 4}, MORNING, None, 0, 0, []),
        ("来月 土日 90分 8人くらい", "12-01", "12-31", {5, 6}, ANY_TIME, None, 90, 8, []),
        ("明日の夜", "11-22", "11-22", set(), EVENING, None, 0, 0, []),
        ("11/25から11/27まで 1時間半", "11-25", "11-27", set(), ANY_TIME, None, 90, 0, []),
        ("18時以降 和室", "11-21", "12-18", set(), (1080, 1440), None, 0, 0, ["和室"]),
        ("午後2時から4時", "11-21", "12-18", set(), (840, 960), 840, 120, 0, []),
        ("次の土曜", "11-28", "11-28", {5}, ANY_TIME, None, 0, 0, []),
        ("", "11-21", "12-18", set(), ANY_TIME, None, 0, 0, []),
        ("13月の会 31時間", "11-21", "12-18", set(), ANY_TIME, None, 31 * 60, 0, ["13月", "会"]),
    ],
)
def test_a_wish_is_understood_as_it_is_said(
    text: str, first: str, last: str, weekdays, within, start, minutes: int, people: int, words
) -> None:
    wish = read_wish(text, today=TODAY)
    assert (f"{wish.first:%m-%d}", f"{wish.last:%m-%d}") == (first, last)
    assert (wish.weekdays, wish.within, wish.start) == (weekdays, within, start)
    assert (wish.minutes, wish.people, list(wish.words)) == (minutes, people, words)


@given(st.text(max_size=60))
def test_nothing_that_is_typed_is_refused(text: str) -> None:
    wish = read_wish(text, today=TODAY)
    assert wish.first <= wish.last
