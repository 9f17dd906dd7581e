from __future__ import annotations

import pytest

from desktop.rules.kana import sort_key
from desktop.rules.kana_rows import kana_row
from desktop.rules.withheld_texts import without_private


@pytest.mark.parametrize(
    ("text", "withheld", "said"),
    [
        ("連絡は0467-12-3456へ", "0467-12-3456", "連絡は（非公開）へ"),
        ("連絡は０４６７（12）3456へ", "0467-12-3456", "連絡は（非公開）へ"),
        ("代表の山田　花子まで", "山田 花子", "代表の（非公開）まで"),
        ("Mail: Hana@Example.jp.", "hana@example.jp", "Mail: （非公開）."),
        ("山田花子（hana@example.jp）まで", "hana@example.jp", "山田花子（非公開）まで"),
        ("山で遊ぶ会です", "山田", "山で遊ぶ会です"),
        ("毎週月曜", "", "毎週月曜"),
        ("", "0467-12-3456", ""),
        ("(a+)+ の会", "(a+)+$", "(a+)+ の会"),
    ],
)
def test_what_was_not_agreed_to_is_taken_out_however_it_is_written(text, withheld, said):
    assert without_private(text, [withheld]) == said


@pytest.mark.parametrize(
    ("kana", "row"),
    [("アオバ", "あ"), ("ガッコウ", "か"), ("ヴィオラ", "あ"), ("ン", "わ"), ("パパ", "は"), ("ABC", "他"), ("", "他")],
)
def test_the_row_of_a_reading(kana, row):
    assert kana_row(sort_key(kana)) == row
