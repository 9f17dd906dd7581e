"""What a center's only spreadsheet may look like: every oddity is said, none is guessed."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.exchange.answers import Answers, HeaderChoice
from desktop.exchange.group_sheet import read_groups
from desktop.exchange.group_words import Vocabulary
from desktop.exchange.sheets import Merged
from desktop.exchange.tables import Table
from desktop.words import ExtraKind, GroupKind

TODAY = date(2026, 11, 21)
WORDS = Vocabulary(
    ((1, "観光"), (2, "まちづくり・暮らし"), (3, "子ども・子育て")),
    ((1, "任意団体"), (2, "NPO法人")),
    (("課題", True, ((7, "担い手不足"), (8, "資金"))),),
    ((5, "会報", ExtraKind.YES_NO), (6, "開始", ExtraKind.DAY)),
    ("10代以下", "20代"),
)  # fmt: skip


def read(*lines: str, answers: Answers | None = None, merged=()):
    records = tuple(tuple(line.split(",")) if line else () for line in lines)
    return read_groups(Table("list.csv", records, "utf-8", merged=merged), WORDS, TODAY, answers or Answers())


def reasons(sheet):
    return [(held.row, held.column, held.reason) for held in sheet.held]


def test_a_header_over_two_lines():
    lines = ("団体一覧,,,,", "団体名,代表者,,連絡先,", ",氏名,ふりがな,TEL,FAX", "みどりの会,山田,やまだ,0467-23-3000,")
    sheet = read(*lines)
    assert sheet.header.fields == ("name", "representative", "representative_kana", "phone", "fax")
    assert (sheet.header.rows, sheet.rows[0].row, sheet.rows[0].values["phone"]) == (2, 2, "0467-23-3000")
    below = read("団体,,連絡先,", "名称,ふりがな,電話,メール", "みどりの会,みどりのかい,,")
    assert below.header.place == 1
    chosen = read(*lines, answers=Answers(columns={"氏名": "name"}, header=HeaderChoice(3, 1)))
    assert chosen.header.fields[1] == "name"


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("〓島の会,,,,,", "団体名", "lost_character"),
        ("みどり?会,,,,,", "団体名", "lost_character"),
        ("みどりの会,山□,,,,", "代表者", "lost_character"),
        ("\ue000の会,,,,,", "団体名", "own_character"),
        ("0467-23-3000,,,,,", "団体名", "no_name"),
        ("小 計,,,,,", "団体名", "no_name"),
        ("みどりの会,〃,,,,", "代表者", "ditto"),
        ("みどりの会,山田,鎌倉市,0467-23-3000,a@example.jp,", "〒", "not_a_postal_code"),
        ("みどりの会,山田,,248-0006,0467-23-3000,a@example.jp", "電話", "slid_right"),
        ("みどりの会,山田,248-0006,0467-23-3000,a@example.jp,142043", "市区町村コード", "not_a_municipality"),
    ],
)
def test_damage_holds_its_row_with_the_reason(row, column, reason):
    sheet = read("団体名,代表者,〒,電話,メール,市区町村コード", row)
    assert reasons(sheet) == [(2, column, reason)]


def test_what_looks_damaged_but_is_right_is_taken_as_it_is_and_what_is_wrong_is_typed_anew():
    lines = ("団体名,電話", "□の会,0467-23-30O0")
    answers = Answers(cells={(2, 1): "0467-23-3000"}, as_is=frozenset({(2, 0)}))
    assert read(*lines, answers=answers).rows[0].values == {"name": "□の会", "phone": "0467-23-3000"}
    assert reasons(read(*lines, answers=Answers(rows={2: "skip"}))) == []


def test_merged_cells_blank_lines_and_headers_that_come_again():
    merged = (Merged(1, 1, 2, 1), Merged(3, 0, 3, 1))
    sheet = read(
        "団体名,代表者", "みどりの会,山田", "青の会,", "赤の会,", "\xa0,\u3000", "団体名,代表者", merged=merged
    )
    assert reasons(sheet) == [(3, "代表者", "merged")]
    assert (sheet.held[0].detail, sheet.left, [row.row for row in sheet.rows]) == ("2", 2, [2, 4])
    assert [(note.row, note.reason) for note in sheet.notes] == [(4, "merged"), (6, "header_again")]


def test_words_of_others_are_explained_split_and_offered():
    lines = (
        "団体名,分野,課題",
        "甲の会,①観光②子ども・子育て,資金",
        "乙の会,観光・まちづくり・暮らし,",
        "丙の会,観光系、観光,人手",
    )
    sheet = read(*lines)
    assert [row.values["fields"] for row in sheet.rows] == [(1, 3), (1, 2)]
    assert sheet.rows[0].values["words"] == {"words:課題": (8,)}
    assert reasons(sheet) == [(4, "分野", "unknown_field"), (4, "課題", "unknown_word")]
    assert sheet.choices["fields"].unknown == {"観光系": 1}
    told = Answers(words={"fields": {"観光系": ""}, "words:課題": {"人手": "担い手不足"}})
    values = read(*lines, answers=told).rows[2].values
    assert (values["fields"], values["words"]) == ((1,), {"words:課題": (7,)})


def test_every_field_of_a_registration_has_a_column():
    sheet = read(
        "団体名,区分,法人番号,略称,活動日,20代,会報,開始,法人化予定,市区町村コード",
        "みどりの会,個人,4021005004030,みど、みどり,土曜,１２,○,R8.4.1,○,14204",
    )
    values = {**sheet.rows[0].values}
    assert sheet.held == ()
    assert (values["kind"], values["corporate_number"]) == (GroupKind.INDIVIDUAL, "4021005004030")
    assert (values["abbreviations"], values["ages"]) == (("みど", "みどり"), {"20代": 12})
    assert (values["own"], values["incorporation_planned"]) == ({"会報": "yes", "開始": "2026-04-01"}, True)
    assert [(note.column, note.reason) for note in sheet.notes] == [
        ("20代", "made_narrow"),
        ("市区町村コード", "code_mended"),
    ]
