"""Kinsoku for any text: nothing lost, nothing too wide, no mark where it must not stand."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.line_breaking import NOT_AT_END, NOT_AT_START, SPACES, clusters, lines

ALPHABET = "あいうのをがかっャー漢字市民活動髙﨑𠮷カタカナ、。・「」（）％!?,.ABCabc0123456789年月円人区分 \u3000¥…"
TEXTS = st.text(alphabet=ALPHABET, max_size=80)


def em(text: str) -> float:
    return sum(0.5 if char.isascii() else 1 for char in text)


@given(TEXTS, st.integers(1, 30))
def test_nothing_is_lost_and_nothing_added(text, width):
    assert "".join("".join(lines(text, width, em)).split()) == "".join(text.split())


@given(TEXTS, st.integers(1, 30))
def test_no_line_is_wider_than_asked_unless_it_is_one_character(text, width):
    for line in lines(text, width, em):
        assert em(line) <= width or len(line) == 1


@given(TEXTS, st.integers(1, 30))
def test_no_line_is_empty_or_begins_or_ends_with_a_space(text, width):
    for line in lines(text, width, em):
        assert line
        assert line == line.strip(SPACES)


@given(TEXTS, st.integers(8, 30))
def test_marks_stand_where_they_must_unless_a_cluster_is_wider_than_a_line(text, width):
    if all(em(part.rstrip(SPACES)) <= width for part in clusters(text)):
        broken = lines(text, width, em)
        for before, after in pairwise(broken):
            assert after[0] not in NOT_AT_START
            assert before[-1] not in NOT_AT_END


@given(TEXTS, st.integers(8, 30))
def test_lines_are_filled_as_far_as_they_go(text, width):
    """The first cluster of a line would not have fitted on the line before."""
    if all(em(part.rstrip(SPACES)) <= width for part in clusters(text)):
        broken = lines(text, width, em)
        for before, after in pairwise(broken):
            assert em(before) + em(clusters(after)[0].rstrip(SPACES)) > width - 1 or " " in text or "\u3000" in text


@pytest.mark.parametrize(
    ("text", "width", "wanted"),
    [
        ("市民活動、協働。", 4, ["市民活", "動、協", "働。"]),
        ("市民会（協働）の会", 4, ["市民会", "（協働）", "の会"]),
        ("創立20周年記念", 4, ["創立", "20周年記", "念"]),
        ("催し第12回の会", 4, ["催し", "第12回の", "会"]),
        ("大会第二十七回秋祭", 6, ["大会", "第二十七回秋", "祭"]),
        ("全四百五十団体の会", 6, ["全", "四百五十団体", "の会"]),
        ("会場は三丁目です", 5, ["会場は", "三丁目です"]),
        ("使用料1,410円です", 6, ["使用料", "1,410円です"]),
        ("NPO法人Madoguchi市", 6, ["NPO法人", "Madoguchi市"]),
        ("開催は令和8年12月5日から", 9, ["開催は", "令和8年12月5日から"]),
        ("みほん市 中央町", 4, ["みほん市", "中央町"]),
        ("ABCDEFGH", 2, ["ABCD", "EFGH"]),
        ("、、、", 1, ["、", "、", "、"]),
        ("", 5, []),
    ],
)
def test_examples(text, width, wanted):
    assert lines(text, width, em) == wanted
