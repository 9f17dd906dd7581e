"""A text in its box: large while it can be, whole always."""

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.documents import fonts
from desktop.documents.fitting import Box, fit, paragraph, phrases
from tests.documents.permits import LONG_NAME

NAME = Box(94, 15, 8, lines=2, height=10, bold=True)


def widest(fitted) -> float:
    return max(fonts.width(line, fitted.size, bold=fitted.bold) * fitted.stretch / 100 for line in fitted.lines)


def test_a_short_name_keeps_its_full_size():
    fitted = fit("みほん里山の会", NAME)
    assert (fitted.lines, fitted.size, fitted.stretch) == (("みほん里山の会",), 15, 100)


def test_a_long_name_breaks_where_a_reader_pauses():
    fitted = fit(LONG_NAME, NAME)
    assert fitted.lines == (
        "特定非営利活動法人みほん里山と子どもの未来をつなぐ",
        "市民ネットワーク・髙﨑𠮷野地区連絡協議会準備会",
    )
    assert fitted.size > 8
    assert fitted.height <= 10


def test_a_name_slightly_too_long_is_narrowed_rather_than_broken():
    fitted = fit("みほん里山と子どもの未来の会と仲間", Box(84, 15, 8, lines=1))
    assert len(fitted.lines) == 1
    assert fitted.stretch < 100 or fitted.size < 15


def test_what_cannot_fit_is_still_whole():
    text = LONG_NAME * 6
    fitted = fit(text, NAME)
    assert "".join(fitted.lines) == text
    assert fitted.size == 8
    assert len(fitted.lines) > 2


def test_an_address_breaks_before_the_building():
    address = "みほん市見本台ニュータウン三丁目101番地の2 髙﨑第二ハイツ𠮷棟1204号室"
    fitted = fit(address, Box(80, 10, 8, lines=2, at_spaces=True))
    assert fitted.lines == ("みほん市見本台ニュータウン三丁目101番地の2", "髙﨑第二ハイツ𠮷棟1204号室")


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="あいう漢字、。（）「」・カナー12円ABC 𠮷", max_size=70),
    st.floats(20, 120),
    st.integers(1, 3),
    st.booleans(),
)
def test_any_text_is_whole_and_within_its_width(text, width, lines, at_spaces):
    fitted = fit(text, Box(width, 14, 7, lines=lines, at_spaces=at_spaces))
    assert "".join("".join(fitted.lines).split()) == "".join(text.split())
    assert 7 <= fitted.size <= 14
    assert not fitted.lines or widest(fitted) <= width + 0.01


def test_phrases_end_after_legal_forms_and_middle_dots_and_before_brackets():
    parts = phrases("特定非営利活動法人みほんネットワーク協議会・会議室（2階）")
    ends = ["".join(parts[: number + 1]) for number in range(len(parts))]
    assert "特定非営利活動法人" in ends
    assert "特定非営利活動法人みほんネットワーク" in ends
    assert "特定非営利活動法人みほんネットワーク協議会・" in ends
    assert ends[-2].endswith("会議室")


def test_a_number_stays_with_its_counter():
    assert not any(part.startswith("周年") for part in phrases("設立20周年記念の会"))


def test_running_text_keeps_its_size():
    text = "準備と片付けは使用時間に含みます。机といすは元の位置に戻してください。"
    item = paragraph(text, 80, 9, leading=1.3)
    assert "".join(item.lines) == text
    assert item.size == 9
    assert widest(item) <= 80
