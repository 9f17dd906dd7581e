from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.rules.redaction import Named, Redaction

BY_HAND = json.loads((Path(__file__).parent / "redaction.json").read_text(encoding="utf-8"))


def redaction_of(case):
    def named(key):
        return tuple(Named(each["number"], tuple(each["names"])) for each in case.get(key, ()))

    return Redaction(named("people"), named("groups"))


@pytest.mark.parametrize("case", BY_HAND, ids=range(len(BY_HAND)))
def test_the_same_person_is_the_same_number_and_nobody_else_is(case):
    assert redaction_of(case).apply(case["text"]) == case["redacted"]


def test_a_text_without_names_stays_letter_for_letter():
    text = "㈱のことを相談。①予算②会計 ｶﾞｯｺｳ"
    assert Redaction().apply(text) == text


def test_half_width_letters_and_other_cases_are_the_same_name():
    redaction = Redaction((Named(2, ("ガブリエル Sato",)),))
    assert redaction.apply("ｶﾞﾌﾞﾘｴﾙ SATOさんとｶﾞｯｺｳへ") == "人物2さんとｶﾞｯｺｳへ"
