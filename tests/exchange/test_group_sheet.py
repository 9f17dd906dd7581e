from __future__ import annotations

from datetime import date

import pytest

from desktop.errors import NoHeader, NotFound, NotReadable, TooBig
from desktop.exchange.answers import Answers
from desktop.exchange.cells import Unfit, read_day, read_phone, read_postal_code
from desktop.exchange.group_headers import find_header
from desktop.exchange.group_sheet import read_groups
from desktop.exchange.group_words import Vocabulary
from desktop.exchange.tables import Table
from desktop.words import ConsentField

TODAY = date(2026, 11, 21)
WORDS = Vocabulary(((1, "観光"), (2, "まちづくり・暮らし")), ((1, "任意団体"), (2, "NPO法人")))


def table(*records: str) -> Table:
    return Table("list.csv", tuple(tuple(record.split(",")) if record else () for record in records), "utf-8")


def read(*records: str, **mapping: str):
    return read_groups(table(*records), WORDS, TODAY, Answers(columns=mapping))


def problems(sheet):
    return [(held.row, held.column, held.value, held.reason) for held in sheet.held]


@pytest.mark.parametrize(
    ("field", "headings"),
    {
        "name": "団体名 名称 団体名称 サークル名 団体名（必須） 団体名※ ＮＡＭＥ",
        "kana": "ふりがな フリガナ 団体名カナ よみ ﾌﾘｶﾞﾅ 団体名（ふりがな）",
        "representative": "代表者 代表者名 代表者氏名",
        "postal_code": "郵便番号 〒",
        "address": "住所 所在地 連絡先住所",
        "phone": "電話 電話番号 TEL ＴＥＬ 連絡先 電話番号（半角）",
        "mobile": "携帯 携帯電話",
        "fax": "FAX ＦＡＸ番号",
        "email": "メール メールアドレス E-mail e－mail",
        "members": "会員数 会員数（人）",
        "founded_on": "設立年月日 設立",
        "fields": "活動分野 活動分野１",
        "form": "形態 組織形態",
        "number": "登録番号 番号 No. № Ｎｏ",
        "registered_from": "登録日",
        "registered_until": "有効期限",
        "website": "ホームページ URL",
        "publicity": "活動内容",
    }.items(),
)
def test_headings_in_every_spelling(field, headings):
    for heading in headings.split():
        header = find_header(table(heading if field == "name" else f"団体名,{heading}"), {})
        assert header.fields[-1] == field, heading


def test_titles_above_the_header_are_skipped_and_of_two_columns_the_plainer_one_is_read():
    sheet = read(
        "団体一覧", "", "令和8年度,鎌倉市", "No.,登録番号,団体名,備考", "1,0101,みどりの会,x", ",,,", "2,0102,青の会,"
    )
    assert sheet.columns == (("No.", ""), ("登録番号", "number"), ("団体名", "name"), ("備考", ""))
    assert (sheet.read, sheet.left, [row.row for row in sheet.rows]) == (3, 1, [2, 4])
    assert sheet.records[2] == ("1", "0101", "みどりの会", "x")


def test_a_list_without_names_is_no_list_until_somebody_says_what_its_columns_mean():
    with pytest.raises(NoHeader) as refusal:
        read("行事,TEL", "まつり,087-861-4520")
    assert refusal.value.headers == ("行事", "TEL")
    assert read("行事,TEL", "まつり,087-861-4520", 行事="name").rows[0].values["name"] == "まつり"
    assert read("団体名,TEL", "まつり,087-861-4520", TEL="").rows[0].values == {"name": "まつり"}
    with pytest.raises(NotReadable):
        read("団体名,TEL", 団体名="shoe_size")
    with pytest.raises(NotFound):
        read("団体名,TEL", 名="name")


def test_a_row_is_tidied_but_its_names_stay_as_they_are_written():
    head = "登録番号,団体名,電話,〒,会員数,設立,活動分野1,活動分野2,形態,公開可否,FAX公開可否,FAX"
    row = (
        "００１２,ＮＰＯ髙﨑\u200bの会,０４６７（２３）３０００,2480006,１２名,平成10年4月1日,観光,まちづくり・暮らし,"
        "特定非営利活動法人,可,×,0467-1-12345"
    )
    sheet = read(head, row)
    assert sheet.held == ()
    values = sheet.rows[0].values
    assert (values["number"], values["name"]) == ("0012", "ＮＰＯ髙﨑の会")
    assert (values["phone"], values["postal_code"], values["members"]) == ("0467-23-3000", "248-0006", 12)
    assert (values["founded_on"], values["fields"], values["form"]) == (date(1998, 4, 1), (1, 2), 2)
    assert (values["published"], values["withheld"]) == ({ConsentField.PHONE}, {ConsentField.FAX})
    assert {(note.column, note.reason) for note in sheet.notes} == {
        ("登録番号", "made_narrow"),
        ("団体名", "marks_removed"),
        ("電話", "made_narrow"),
        ("会員数", "made_narrow"),
    }


def test_without_a_column_about_publishing_nothing_is_said():
    values = read("団体名,電話,住所", "みどりの会,0467-23-3000,〒248-0006 鎌倉市小町1-1").rows[0].values
    assert not {"published", "withheld"} & values.keys()
    assert (values["postal_code"], values["address"]) == ("248-0006", "鎌倉市小町1-1")


@pytest.mark.parametrize(
    ("column", "value", "reason"),
    [
        ("郵便番号", "鎌倉市小町1-1", "not_a_postal_code"),
        ("設立", "2026年4月31日", "not_a_date"),
        ("設立", "2027/4/1", "not_yet"),
        ("電話", "0467-23-30O0", "not_a_phone"),
        ("会員数", "-3", "not_a_count"),
        ("活動分野", "料理", "unknown_field"),
        ("形態", "会社", "unknown_form"),
        ("メール", "midori", "not_an_email"),
        ("公開可否", "たぶん", "not_yes_or_no"),
        ("代表者", "あ" * 301, "too_long"),
    ],
)
def test_what_cannot_be_right_is_held_with_its_row(column, value, reason):
    sheet = read(f"団体名,{column},備考", "青の会,,", f"みどりの会,{value},x")
    assert problems(sheet) == [(3, column, value, reason)]
    assert [row.row for row in sheet.rows] == [2]
    assert sheet.records[3] == ("みどりの会", value, "x")


def test_a_hundred_thousand_rows_are_the_most():
    with pytest.raises(TooBig) as refusal:
        read("令和8年度", "団体名,電話", *["みどりの会"] * 100_001)
    assert (refusal.value.counted, refusal.value.amount) == ("rows", 100_001)


def test_unknown_words_name_the_known_ones():
    assert read("団体名,活動分野", "みどりの会,料理").held[0].detail == "観光、まちづくり・暮らし"


def test_names_missing_too_long_and_twice():
    sheet = read(
        "登録番号,団体名,電話",
        "1,,0467-23-3000",
        f"2,{'あ' * 301},",
        "3,青の会,",
        "3,赤の会,",
        ",みどりの会,0467-23-3000",
        ",ﾐﾄﾞﾘの会,０４６７－２３－３０００",
        ",みどりの会,0467-23-9999",
        "4,みどりの会,0467-23-9999,よけい",
    )
    assert [(held.row, held.reason, held.detail) for held in sheet.held] == [
        (2, "missing_name", ""),
        (3, "too_long", "301"),
        (9, "more_cells", ""),
        (5, "twice_in_file", "4"),
        (7, "twice_in_file", "6"),
    ]
    assert [row.row for row in sheet.rows] == [4, 6, 8]


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        ("0467233000", "0467233000"),
        ("09012345678", "090-1234-5678"),
        ("467233000", "0467233000"),
        ("+81-467-23-3000", "0467-23-3000"),
        ("(0467)23-3000", "0467-23-3000"),
        ("なし", ""),
        ("―", ""),
    ],
)
def test_phones_as_people_write_them(written, phone):
    assert read_phone(written)[0] == phone


@pytest.mark.parametrize("written", ["119", "0467-23-3000 / 090-1234-5678", "0467-23-300", "内線12", "A"])
def test_what_is_no_phone(written):
    with pytest.raises(Unfit):
        read_phone(written)


def test_dates_and_postal_codes():
    for written in (
        "1998/4/1",
        "H10.4.1",
        "平成10年4月1日",
        "1998-04-01 00:00",
        "1998年4月",
        "1998/4",
        "１９９８．４．１",
    ):
        assert read_day(written, TODAY)[0] == date(1998, 4, 1)
    assert read_postal_code("〒060-0001") == ("060-0001", "")
    assert read_postal_code("600001") == ("060-0001", "zero_restored")
