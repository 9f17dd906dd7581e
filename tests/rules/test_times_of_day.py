import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import NotReadable
from desktop.rules.dates import read_time, read_time_range


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9", 540),
        ("９", 540),
        ("09", 540),
        ("9:00", 540),
        ("９：００", 540),
        ("0900", 540),
        ("900", 540),
        ("9時", 540),
        ("9時半", 570),
        ("9時30分", 570),
        ("9時5分", 545),
        ("午前9時", 540),
        ("午後2時", 840),
        ("午後2時半", 870),
        ("午後2:15", 855),
        ("午後0時30分", 750),
        ("午前0時", 0),
        ("0:00", 0),
        ("13", 780),
        ("23:59", 1439),
        ("24:00", 1440),
        ("24時", 1440),
        ("2400", 1440),
    ],
)
def test_times_people_write_are_read(text, minutes):
    assert read_time(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25:00",
        "25",
        "24:05",
        "9:60",
        "9:5",
        "960",
        "午後13時",
        "午後12時",
        "午前12時",
        "9時半30分",
        "朝",
        "9:00:00",
        "-9",
    ],
)
def test_other_times_are_refused(text):
    with pytest.raises(NotReadable) as refusal:
        read_time(text)
    assert refusal.value == NotReadable(field="time", value=text)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("14-16", (840, 960)),
        ("14:00～16:00", (840, 960)),
        ("14:00〜16:00", (840, 960)),
        ("１４：００－１６：００", (840, 960)),
        ("14時から16時", (840, 960)),
        ("14時から16時まで", (840, 960)),
        ("1400-1600", (840, 960)),
        ("9時半 ～ 11時", (570, 660)),
        ("午後2時から4時", (840, 960)),
        ("午後2時から16時", (840, 960)),
        ("午前9時から午後1時", (540, 780)),
        ("午前9時から11時", (540, 660)),
        ("18-24", (1080, 1440)),
        ("16-14", (960, 840)),
    ],
)
def test_ranges_are_read_in_the_order_written(text, pair):
    assert read_time_range(text) == pair


@pytest.mark.parametrize("text", ["", "14", "14-", "-16", "9-12-15", "14から25", "2026-04-01"])
def test_other_ranges_are_refused(text):
    with pytest.raises(NotReadable) as refusal:
        read_time_range(text)
    assert refusal.value == NotReadable(field="time", value=text)


@given(st.integers(min_value=0, max_value=1440))
def test_every_minute_of_the_day_is_read_back(minutes):
    hour, minute = divmod(minutes, 60)
    forms = (f"{hour}:{minute:02}", f"{hour:02}{minute:02}", f"{hour}時{minute}分")
    assert {read_time(text) for text in forms} == {minutes}
