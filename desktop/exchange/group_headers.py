"""How lists of groups name their columns, and which row is the header.

A column is named as people name it; of two that mean the same field the one whose name stands first here is read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.errors import NoHeader, NotFound, NotReadable
from desktop.exchange.tables import Table

LOOKED_AT = 30
LATER = 1_000  # a name with a number behind it goes after all that have none
ENOUGH = 2  # recognised columns, one of them the name, make a header
NAMES: dict[str, str] = {
    "number": "登録番号 団体番号 登録no 団体no 団体コード 団体id 整理番号 管理番号 番号 no number id",
    "name": "団体名 団体名称 登録団体名 サークル名 グループ名 名称 団体サークル名 団体等の名称 団体の名称 name",
    "kana": "ふりがな フリガナ 団体名ふりがな 団体名フリガナ 団体名カナ 団体名称カナ 団体名よみ 名称ふりがな "
    "名称フリガナ 名称カナ サークル名ふりがな サークル名カナ よみがな よみ 読み かな カナ kana",
    "representative": "代表者名 代表者氏名 代表者 代表 代表者の氏名 会長名 会長 representative",
    "representative_kana": "代表者ふりがな 代表者フリガナ 代表者カナ 代表者名カナ 代表者名ふりがな 代表者名フリガナ "
    "代表者氏名カナ 代表者氏名ふりがな 代表者氏名フリガナ 代表者よみ",
    "postal_code": "郵便番号 〒 連絡先郵便番号 団体郵便番号 postalcode zip",
    "address": "住所 所在地 連絡先住所 団体所在地 団体住所 事務所所在地 主たる事務所の所在地 住所所在地 address",
    "phone": "電話番号 電話 tel 電話番号1 連絡先電話番号 連絡先電話 連絡先tel 連絡電話番号 代表者電話番号 代表電話 "
    "連絡先 telephonenumber telephone phone",
    "mobile": "携帯電話番号 携帯番号 携帯電話 携帯 連絡先携帯 mobile",
    "fax": "fax番号 fax ファックス番号 ファックス ファクシミリ 連絡先fax faxnumber",
    "email": "メールアドレス メール email 電子メール eメール 連絡先メールアドレス 連絡先メール mail",
    "members": "会員数 構成員数 人数 メンバー数 総会員数 会員数計 members",
    "citizens": "市民会員数 市内会員数 市民の数 うち市民 うち市内 市民数",
    "founded_on": "設立年月日 設立日 設立 結成年月日 結成日 発足年月日 発足日 設立年月 活動開始年月日",
    "fields": "活動分野 主な活動分野 分野 活動ジャンル ジャンル 活動の分野",
    "form": "組織形態 形態 法人格 団体種別 団体の形態 法人種別 組織の形態",
    "registered_from": "登録日 登録年月日 登録開始日 新規登録日",
    "registered_until": "有効期限 登録期限 有効期間 登録有効期限 登録期間 更新期限",
    "website": "ホームページ ホームページurl ホームページアドレス url hp webサイト ウェブサイト サイト website",
    "publicity": "活動内容 主な活動内容 活動概要 活動の内容 事業内容 紹介文 活動紹介 団体紹介 pr 活動目的",
    "published": "公開可否 公開 公開の可否 公開同意 情報公開 連絡先公開可否 連絡先公開 連絡先の公開 公開非公開",
    "published:representative": "代表者名公開可否 代表者公開 代表者名公開 代表者公開可否 代表者氏名公開可否",
    "published:address": "住所公開可否 住所公開 所在地公開 所在地公開可否",
    "published:phone": "電話番号公開可否 電話公開可否 電話公開 電話番号公開",
    "published:mobile": "携帯公開可否 携帯公開 携帯番号公開可否 携帯電話公開可否",
    "published:fax": "fax公開可否 fax公開 fax番号公開可否",
    "published:email": "メール公開可否 メールアドレス公開可否 メール公開 メールアドレス公開 email公開可否",
}
SEVERAL = frozenset({"fields"})  # 活動分野1, 活動分野2, ... stand in columns of their own
_BRACKETS = re.compile(r"[(\[【〔〈<].*?[)\]】〕〉>]")
_SIGNS = re.compile(r"[\W_]+")
_COUNTER = re.compile(r"[0-9]+$")


@dataclass(frozen=True, slots=True)
class Header:
    """Where the header stands among the records, its cells, and the field of each column, "" for one not read."""

    place: int
    cells: tuple[str, ...]
    fields: tuple[str, ...]

    def heading(self, field: str) -> str:
        """How the file calls the field, the field's own name where it has no column."""
        return next((cell for cell, of in zip(self.cells, self.fields, strict=True) if of == field), field)


def plain(header: str) -> str:
    """A heading as it is compared: without widths, spaces, signs and capitals."""
    text = unicodedata.normalize("NFKC", header)
    return "〒" if text.strip() == "〒" else _SIGNS.sub("", text).casefold()


_FIELDS: dict[str, tuple[str, int]] = {
    plain(name): (field, rank) for field, names in NAMES.items() for rank, name in enumerate(names.split())
}


def find_header(table: Table, mapping: Mapping[str, str]) -> Header:
    """The first row of which enough is recognised; lines of a title stand above it.

    `mapping` names the field of a heading, "" to leave it out. Raises NoHeader, NotFound for a heading that the file
    does not have, NotReadable for a field there is none of.
    """
    if unknown := set(mapping.values()) - {*NAMES, ""}:
        raise NotReadable("map", min(unknown))
    told = {plain(heading): field for heading, field in mapping.items()}
    for place, record in enumerate(table.records[:LOOKED_AT]):
        fields = _fields_of(record, told)
        known = {field for field in fields if field}
        said = any(plain(cell) in told for cell in record)
        if "name" in known and (said or len(known) >= ENOUGH or len(known) == sum(map(bool, record))):
            _refuse_missing(mapping, record)
            return Header(place, record, fields)
    raise NoHeader(table.file, next(record for record in table.records if record))


def _fields_of(record: Sequence[str], told: Mapping[str, str]) -> tuple[str, ...]:
    read = [_field_of(cell, told) for cell in record]
    best: dict[str, tuple[int, int]] = {}
    for place, (field, rank) in enumerate(read):
        if field:
            best[field] = min(best.get(field, (rank, place)), (rank, place))
    return tuple(
        field if field in SEVERAL or (field and best[field][1] == place) else ""
        for place, (field, _rank) in enumerate(read)
    )


def _field_of(cell: str, told: Mapping[str, str]) -> tuple[str, int]:
    """The field a heading means and how plainly it says so; a person's word goes before all others."""
    whole, short = plain(cell), plain(_BRACKETS.sub("", unicodedata.normalize("NFKC", cell)))
    if whole in told:
        return told[whole], -1
    for text in (whole, short):
        if text in _FIELDS:
            return _FIELDS[text]
    field, rank = _FIELDS.get(_COUNTER.sub("", short), ("", 0))
    return field, rank + LATER


def _refuse_missing(mapping: Mapping[str, str], record: Sequence[str]) -> None:
    there = set(map(plain, record))
    for heading in mapping:
        if plain(heading) not in there:
            raise NotFound("column", heading)
