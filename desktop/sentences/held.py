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
    "unknown_word": ("一覧にない言葉です（一覧：{detail}）", "not in the list ({detail})"),
    "only_one": ("選べるのは一つだけです（一覧：{detail}）", "only one can be chosen ({detail})"),
    "not_a_number": ("数として読めません", "it cannot be read as a number"),
    "not_a_kind": ("「団体」か「個人」と書いてください", 'it should say "group" or "individual"'),
    "not_a_corporate_number": ("法人番号（13けた）として正しくありません", "it is no corporate number (13 digits)"),
    "not_a_municipality": ("市区町村コード（6けた）として正しくありません", "it is no municipal code (six digits)"),
    "lost_character": (
        "文字が欠けているようです（〓 ? □ など）。正しい字を入れてください",
        "a character seems to be lost (〓 ? □); type the right one",
    ),
    "own_character": (
        "外字が入っています。正しい字を入れてください",
        "it holds a character of one computer only; type the right one",
    ),
    "no_name": ("団体名ではなく、番号・アドレス・合計の行のようです", "a number, an address or a sum, not a name"),
    "ditto": ("「同上」の意味は決められません。値を入れてください", "a ditto mark; type what is meant"),
    "merged": (
        "{detail}行目と結合されたセルです。この行の値を入れてください",
        "merged with row {detail}; type the value of this row",
    ),
    "slid_right": (
        "ここから右に1列ずれているようです",
        "from here on the cells seem to have slid one column to the right",
    ),
    "slid_left": (
        "ここから左に1列ずれているようです",
        "from here on the cells seem to have slid one column to the left",
    ),
    "corporate_taken": ("この法人番号は「{detail}」のものです", 'this is the corporate number of "{detail}"'),
    "counted_here": (
        "この期間の相談は、もう数えられています（{detail}）",
        "the consultations of this period are counted already ({detail})",
    ),
    "no_count": ("件数（0以上の数）として読めません", "it cannot be read as a number of consultations"),
    "gone": ("選んだ団体がもうありません", "the chosen group is no longer there"),
    "more_cells": ("見出しのない欄に値があります", "a cell without a heading holds something"),
}
NOTES: dict[str, Pair] = {
    "marks_removed": ("目に見えない文字を取り除きました", "invisible characters were removed"),
    "zero_restored": ("先頭の 0 を補いました", "the leading 0 was put back"),
    "month_only": ("日がないので1日としました", "without a day; the first of the month was taken"),
    "made_narrow": ("全角を半角にしました", "wide letters were made narrow"),
    "code_mended": ("コードの欠けた数字を補いました", "a missing digit of the code was put back"),
    "words_left_out": ("言葉を外しました", "a word was left out, as told"),
    "header_again": ("見出しの繰り返しなので外しました", "the header once more; left out"),
    "merged": (
        "横に結合されたセルです。左の値だけを読みました",
        "merged with the cell on its left",
    ),
    "lost_character": ("文字が欠けているようです", "a character seems to be lost"),
    "own_character": ("外字が入っています", "it holds a character of one computer only"),
    "alike": ("よく似た団体があります（{detail}）", "there is a similar group ({detail})"),
    "about": ("「約」を外しました", "it says about so many"),
}


def held_words(reason: str, detail: str, language: Language) -> str:
    """Why a row was held; a word of a newer program as it is."""
    pair = HELD.get(reason)
    return pair[language is Language.ENGLISH].format(detail=detail) if pair else reason


def note_words(note: str, language: Language, detail: str = "") -> str:
    pair = NOTES.get(note)
    return pair[language is Language.ENGLISH].format(detail=detail) if pair else note
