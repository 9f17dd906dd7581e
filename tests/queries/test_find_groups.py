from __future__ import annotations

import pytest

from desktop.queries.groups import find_groups, group_by_number
from tests.makers import make_group

CHOIR, READERS = "鎌倉合唱団", "あじさい読書会"
WIND = "特定非営利活動法人みどりの風"
NEIGHBOURS = "山ノ内町会"
GUITAR = "ギター・クラブ"
RARE = "𠮷野を歩く会"
VARIANT = "髙﨑の会"


@pytest.fixture
def groups(database, made):
    more = [
        (WIND, "トクテイヒエイリカツドウホウジンミドリノカゼ", "0467-23-3050"),
        (NEIGHBOURS, "ヤマノウチチョウカイ", "0467（22）1234"),
        (GUITAR, "ギタークラブ", ""),
        (RARE, "ヨシノヲアルクカイ", ""),
        (VARIANT, "タカサキノカイ", "０４６７２３９９９９"),
    ]
    for name, kana, phone in more:
        make_group(database, name=name, kana=kana, phone=phone, by=made.by)
    return database


def found(database, asked: str) -> list[str]:
    with database.reading() as session:
        return [hit.name for hit in find_groups(session, asked)]


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("合唱", [CHOIR]),
        ("がっしょう", [CHOIR]),
        ("カマクラ", [CHOIR]),
        ("ｶﾏｸﾗ", [CHOIR]),
        ("かまくらがつしよう", [CHOIR]),
        ("鎌倉　合唱団", [CHOIR]),
        ("唱", [CHOIR]),
        ("みどりの風", [WIND]),
        ("NPO法人みどり", [WIND]),
        ("ＮＰＯ法人　みどりの風", [WIND]),
        ("(特非)みどりの風", [WIND]),
        ("ミドリノカゼ", [WIND]),
        ("風", [WIND]),
        ("自治会", [NEIGHBOURS]),
        ("町会", [NEIGHBOURS]),
        ("山の内自治会", [NEIGHBOURS]),
        ("ギタークラブ", [GUITAR]),
        ("ぎたー くらぶ", [GUITAR]),
        ("𠮷野", [RARE]),
        ("𠮷", [RARE]),
        ("よしの", [RARE]),
        ("髙﨑", [VARIANT]),
        ("高崎", [VARIANT]),
        ("0467233050", [WIND]),
        ("23-3050", [WIND]),
        ("３０５０", [WIND]),
        ("0467-23", [VARIANT, WIND]),
        ("0467 22", [NEIGHBOURS]),
        ("電話 0467-22-1234", [NEIGHBOURS]),
        ("見つからない", []),
        ("", []),
        ("　 ", []),
    ],
)
def test_what_is_typed_finds_whom_it_means(groups, asked, names):
    assert found(groups, asked) == names


@pytest.mark.parametrize(
    "asked",
    ['"', "'", '""', "*", "%", "_", "\\", "\x00", "AND", "NEAR(", "-", ":", "a\x00b", "・", "！？", "🎵", "'; --"],
)
def test_no_sign_is_a_command(groups, asked):
    assert found(groups, asked) == []


def test_hits_come_in_gojuon_order(groups):
    assert found(groups, "会") == [READERS, VARIANT, NEIGHBOURS, RARE]


def test_an_exact_number_comes_first(groups):
    make_group(groups, name="0003番地の会", kana="アイ", number="9001")
    for asked in ("0003", "3", "０００３"):
        assert found(groups, asked)[0] == WIND, asked


def test_a_number_finds_its_group(groups):
    with groups.reading() as session:
        hit = group_by_number(session, "0003")
        assert hit is not None
        assert (hit.name, hit.number) == (WIND, "0003")
        assert group_by_number(session, "0003 ") is None


def test_no_more_than_asked_for(groups):
    with groups.reading() as session:
        assert len(find_groups(session, "会", limit=2)) == 2


def test_a_common_word_among_many_still_comes_in_order(groups):
    """The first page of hits is the first in gojuon order, not the first ever registered."""
    from functools import partial

    from desktop.operations.groups import GroupRequest, add_group
    from tests.makers import BY

    def many(session, acting):
        for number in range(450):
            add_group(session, acting, GroupRequest(name=f"わの会{number}", kana=f"ワノカイ{number:04}"))
        return add_group(session, acting, GroupRequest(name="会の一番", kana="アアノイチバン"))

    groups.write(partial(many), BY)
    assert found(groups, "会")[:2] == ["会の一番", READERS]
