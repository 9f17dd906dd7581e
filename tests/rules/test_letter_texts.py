"""Texts of letters: fields in both languages, particulars that have nothing to say, ready texts that are whole."""

import pytest

from desktop.rules.letter_defaults import ready_text
from desktop.rules.letter_texts import FIELDS, LetterKind, fill, unknown_fields
from desktop.words import RoundKind

FULL = dict.fromkeys(FIELDS, "値")


def test_fields_go_by_either_name_and_a_value_is_never_read_as_one():
    filled = fill("題\n{name}と{団体名}、｛登録番号｝", FULL | {"name": "{number}"})
    assert filled.text.paragraphs == ("{number}と{number}、値",)
    assert unknown_fields("{name}{ 団体名 }{なにか}{なにか}{}") == ("なにか", "")


def test_a_particular_without_anything_to_say_is_left_out():
    text = "題\n本文\n記\n期限：{回答期限}\n理由：{理由}\n日時：\n以上\n追伸 {round}"
    filled = fill(text, {"reason": "書類が足りません"})
    assert filled.text.rows == (("理由", "書類が足りません"),)
    assert filled.text.after == ("追伸 ",)
    assert filled.empty == ("回答期限", "round")


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("about", RoundKind)
def test_every_ready_text_is_whole(kind, about):
    text = ready_text(kind, about)
    assert unknown_fields(text) == ()
    told = fill(text, FULL).text
    assert told.title
    assert told.paragraphs
    assert told.rows


def test_nothing_is_a_letter_too():
    assert fill("", {}).text.title == ""
