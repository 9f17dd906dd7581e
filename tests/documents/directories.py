"""Directories of an invented register: ordinary ones and stranger ones."""

from dataclasses import replace
from datetime import date

from desktop.queries.directories import Directory, DirectoryEntry, DirectoryPlace
from desktop.rules.kana import sort_key
from desktop.words import ConsentField
from tests.documents.permits import LONG_NAME

FIELDS = ("まちづくり・暮らし", "自然・環境・安全・災害", "子ども・子育て", "NPO 活動団体への助言支援")
WIDE = "鬱" * 300
LONG_TEXT = (
    "設立20周年を迎えた、里山と子どもの未来をつなぐ活動をする市民の集まりです。市内9地区の連絡協議会と力を合わせ、"
    "観察会、講習会、学校との授業づくり、空き家を使った居場所づくり、災害のときの炊き出し訓練、髙﨑𠮷野地区の見守り、"
    "夏の川遊び、秋の収穫祭、冬の餅つき、春の花見と、一年を通して集まっています。"
)


def make_entry(number=217, name="みほん里山の会", kana="ミホンサトヤマノカイ", **changes) -> DirectoryEntry:
    entry = DirectoryEntry(
        id=number,
        number=f"{number:04}",
        name=name,
        kana=kana,
        sort_key=sort_key(kana or name),
        fields=FIELDS[1:2],
        publicity="市内の里山で下草刈りと植生の観察を続けています。",
        days="毎月第2土曜 9:00～12:00",
        joining="年会費1,000円。随時",
        members=24,
        website="",
        contact={ConsentField.PHONE: "000-000-0000"},
        withheld=False,
    )
    return replace(entry, **changes)


def make_worst_entry(number=351, **changes) -> DirectoryEntry:
    contact = {
        ConsentField.PHONE: "000-0000-0000",
        ConsentField.MOBILE: "000-0000-0001",
        ConsentField.FAX: "000-0000-0002",
        ConsentField.EMAIL: "very.long.address.for.sample@mihon-satoyama.example.jp",
        ConsentField.ADDRESS: "みほん市見本台ニュータウン三丁目101番地の2 髙﨑第二ハイツ𠮷棟1204号室",
        ConsentField.REPRESENTATIVE: "髙﨑 𠮷右衛門・マクシミリアン・見本",
    }
    return make_entry(
        number,
        name=LONG_NAME,
        kana="トクテイヒエイリカツドウホウジンミホンサトヤマトコドモノミライヲツナグシミンネットワーク" * 2,
        fields=FIELDS,
        publicity=LONG_TEXT * 4,
        days="毎月第1・第3・第5土曜と第2・第4日曜の9:00～12:00（8月と1月は休み）" * 3,
        joining="個人3,000円・法人30,000円を添えて、見学のあと、総会の議決を経て入会します。" * 4,
        members=120_400,
        website="https://mihon-satoyama.example.jp/very/long/path/index.html",
        contact=contact,
        withheld=True,
        **changes,
    )


def make_wide_entry(number=300) -> DirectoryEntry:
    """Every text as long as the database takes it, without a place to break; its field is WIDE."""
    contact = dict.fromkeys(ConsentField, WIDE)
    return make_entry(
        number, name=WIDE, kana="ウ" * 300, fields=(WIDE, *FIELDS), publicity=WIDE * 5, days=WIDE, joining=WIDE,
        website="https://example.jp/" + "a" * 281, contact=contact,
    )  # fmt: skip


def make_bare_entry(number=354) -> DirectoryEntry:
    return make_entry(
        number, name="会", kana="カイ", fields=(), publicity="", days="", joining="", members=None, contact={},
        withheld=True,
    )  # fmt: skip


def make_directory(*entries, **changes) -> Directory:
    directory = Directory(
        center="みほん市市民活動センター",
        demo=True,
        day=date(2026, 11, 1),
        places=(DirectoryPlace("本館", "〒000-0000 みほん市中央1丁目1番1号", "000-000-0000"),),
        fields=FIELDS,
        entries=tuple(sorted(entries, key=lambda entry: entry.sort_key)),
        unnamed=0,
    )
    return replace(directory, **changes)
