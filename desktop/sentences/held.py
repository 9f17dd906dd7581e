"""Why a row of a list was held, and what was tidied in one that was read; Japanese and English side by side."""

from __future__ import annotations

from desktop.sentences.refusals import Pair
from desktop.words import Language

HELD: dict[str, Pair] = {
    "missing_name": ("団体名がありません", "the name is missing"),
    "too_long": ("{detail}字あります。300字までです", "it has {detail} characters; 300 is the most"),
    "too_long_code": ("{detail}字あります。40字までです", "it has {detail} characters; 40 is the most"),
    "not_a_postal_code": ("郵便番号（7けたの数字）ではありません", "it is no postal code (seven digits)"),
    "not_a_phone": ("電話番号として読めません", "it cannot be read as a phone number"),
    "not_an_email": ("メールアドレスとして読めません", "it cannot be read as an e-mail address"),
    "not_a_website": ("ホームページのアドレスとして読めません", "it cannot be read as a web address"),
    "not_a_count": ("人数（0以上の数）として読めません", "it cannot be read as a number of people"),
    "not_a_date": ("日付として読めないか、ない日です", "it cannot be read as a date, or there is no such day"),
    "not_yet": ("まだ来ていない日です", "this day is still to come"),
    "ends_first": ("有効期限が登録日より前です", "it ends before it begins"),
    "not_yes_or_no": ("可・不可として読めません", "it cannot be read as yes or no"),
    "unknown_field": ("活動分野の一覧にありません（一覧：{detail}）", "not in the list of activity fields ({detail})"),
    "unknown_form": ("組織形態の一覧にありません（一覧：{detail}）", "not in the list of forms ({detail})"),
    "twice_in_file": ("{detail}行目と重なっています", "the same as row {detail}"),
    "number_taken": ("この番号は「{detail}」の登録番号です", 'this is the number of "{detail}"'),
    "several_match": (
        "同じ名前と電話の団体が複数あります（{detail}）",
        "several groups have this name and phone ({detail})",
    ),
    "contradicts": ("ほかの欄（{detail}）と合いません", "it does not go with another cell ({detail})"),
    "not_readable": ("読めない値です", "it cannot be read"),
    "more_cells": ("見出しのない欄に値があります", "a cell without a heading holds something"),
}
NOTES: dict[str, Pair] = {
    "marks_removed": ("目に見えない文字を取り除きました", "invisible characters were removed"),
    "zero_restored": ("先頭の 0 を補いました", "the leading 0 was put back"),
    "month_only": ("日がないので1日としました", "without a day; the first of the month was taken"),
    "about": ("「約」を外しました", "it says about so many"),
}


def held_words(reason: str, detail: str, language: Language) -> str:
    """Why a row was held; a word of a newer program as it is."""
    pair = HELD.get(reason)
    return pair[language is Language.ENGLISH].format(detail=detail) if pair else reason


def note_words(note: str, language: Language) -> str:
    pair = NOTES.get(note)
    return pair[language is Language.ENGLISH] if pair else note
