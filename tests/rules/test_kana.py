import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.kana import digits, fold, plain_name, sort_key, words
from desktop.rules.kana_tables import BRACKETED_FORMS, KANJI, LEGAL_FORMS

# Every line: texts that name the same.
SAME = [
    ("髙橋", "高橋"),
    ("山﨑", "山崎"),
    ("𠮷田", "吉田"),
    ("濵田", "濱田", "浜田"),
    ("渡邊", "渡邉", "渡辺"),
    ("齋藤", "齊藤", "斎藤", "斉藤"),
    ("葛󠄀城", "葛城"),
    ("ﾊﾟｰﾃｨｰ", "パーティー", "ぱーてぃー", "パ―ティ―", "パ‐ティ‐", "パ〜ティ～", "ぱてい"),
    ("キャッチボール", "きやつちぼーる"),
    ("ヴァイオリン", "バイオリン"),
    ("ヴィオラ", "ビオラ"),
    ("ラ・ヴォーチェ", "ラボーチェ"),
    ("茅ヶ崎", "茅ケ崎"),
    ("か\u3099っこう", "がっこう"),
    ("コスモス　かまくら", "コスモス・かまくら", "「コスモス」かまくら！", "ｺｽﾓｽｶﾏｸﾗ"),
    ("Kamakura NPO Network", "ＫＡＭＡＫＵＲＡｎｐｏｎｅｔｗｏｒｋ"),
    ("Café Ōfuna", "cafe\u0301 o\u0304funa"),
    ("み\u200bどり\u202e", "みどり"),
    (
        "みどりの会",
        "特定非営利活動法人みどりの会",
        "特定非営利活動法人　みどりの會",
        "認定特定非営利活動法人みどりの会",
        "NPO法人みどりの会",
        "ＮＰＯ法人　みどりの会",
        "ＮＰＯ みどりの会",
        "（特非）みどりの会",
        "(特非) みどりの会",
        "みどりの会（NPO法人）",
        "一般社団法人みどりの会",
        "（一社）みどりの会",
        "㈳みどりの会",
        "みどりの会㈱",
        "㍿みどりの会",
        "株式会社 みどりの会",
        "公益社団法人みどりの会",
        "社会福祉法人みどりの会",
        "任意団体みどりの会",
    ),
    ("エヌピーオーホウジンミドリノカイ", "とくていひえいりかつどうほうじん みどりのかい", "ﾐﾄﾞﾘﾉｶｲ"),
    ("大町町内会", "大町自治会", "大町町会"),
]


@pytest.mark.parametrize("names", SAME, ids=lambda names: names[0])
def test_names_that_mean_the_same_fold_to_one(names):
    assert len({fold(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("特定非営利活動法人 鎌倉あそびの広場", "鎌倉あそびの広場"),
        ("カマクラ・ヴォイス", "かまくらぼいす"),
        ("ＮＰＯ法人", "npo法人"),
        ("特定非営利活動法人", "特定非営利活動法人"),
        ("株式会社", "株式会社"),
        ("㈳", "社"),
        ("大町会館", "大町会館"),
        ("鎌倉NPOセンター", "鎌倉npoせんた"),
        ("一番星", "一番星"),
        ("ー", "ー"),
        ("☆☆", "☆☆"),
        ("　", ""),
        ("", ""),
    ],
)
def test_folded_forms(text, folded):
    assert fold(text) == folded


def test_names_that_differ_stay_different():
    names = ["はは", "はば", "ぱぱ", "ばら", "みどりの会", "みどりの家", "土屋", "土谷", "伊東", "伊藤"]
    assert len({fold(name) for name in names}) == len(names)


def test_tables_name_each_kanji_once_and_each_form_in_reach():
    kanji = "".join(KANJI.split())
    assert len(set(kanji)) == len(kanji)
    assert all(fold(f"{form}みどりの会") == "みどりの会" == fold(f"みどりの会{form}") for form in LEGAL_FORMS.split())
    bracketed = [f"({form})" for form in BRACKETED_FORMS.split()]
    assert all(fold(f"{form}みどりの会") == "みどりの会" == fold(f"みどりの会{form}") for form in bracketed)


ALPHABET = st.one_of(
    st.sampled_from(
        "町内会館自治株式社団NPO法人特非()㈱㈳ーｰ〜-ヴァｳﾞﾞ゛゜っゃヶ髙﨑𠮷İßŉｶﾊﾟ☆ \u200b\u3099\u0307\U000e0100"
    ),
    st.characters(),
)


@given(st.text(alphabet=ALPHABET, max_size=24))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.sampled_from([*LEGAL_FORMS.split(), "(株)", "町会", "町内会", "館", "ー"]), max_size=6))
def test_heaped_legal_forms_fold_and_stay(parts):
    folded = fold("".join(parts))
    assert fold(folded) == folded
    assert bool(folded) == bool(parts)


@given(st.text(max_size=16))
def test_every_part_of_a_name_is_among_its_words(text):
    folded = fold(text)
    found = words(text)
    assert set(folded) <= found
    assert all(folded[place : place + 2] in found for place in range(len(folded) - 1))
    assert all(len(word) <= 2 and word in folded for word in found)


def test_words_of_a_name():
    assert words("ＮＰＯ法人　カマクラ") == {"か", "ま", "く", "ら", "かま", "まく", "くら"}


def test_digits_of_a_phone_number():
    assert digits("０４６７（２３）３０００") == "0467233000"
    assert digits("+81-467-23-3000 内線②") == "814672330002"
    assert digits("なし") == ""


def test_sorting_is_that_of_a_japanese_index():
    index = [
        "アート",  # ああと
        "あい",
        "あおぞら",
        "あか",
        "あが",
        "あかとんぼ",
        "あがな",
        "カー",  # かあ
        "かあさん",
        "かき",
        "かぎ",
        "がき",
        "がぎ",
        "かきね",
        "サークル",  # さあくる
        "サイクル",
        "はは",
        "はば",
        "はぱ",
        "ばば",
        "ぱぱ",
        "ハハハ",
        "やま",
        "ゆり",
        "ラーメン",
        "わかば",
        "をとめ",
        "ん",
    ]
    backwards = index[::-1]
    assert sorted(backwards, key=sort_key) == index


@pytest.mark.parametrize(
    ("reading", "same"),
    [
        ("トクテイヒエイリカツドウホウジン　ミドリノカイ", "みどりのかい"),
        ("エヌピーオーホウジンミドリノカイ", "みどりのかい"),
        ("みどりのかい（とくひ）", "みどりのかいとくひ"),
        ("ﾐﾄﾞﾘﾉｶｲ", "みどりのかい"),
        ("ショー", "しよお"),
        ("ケーキ", "けえき"),
        ("セーター", "せえたあ"),
        ("いすゞ", "いすず"),
        ("ゐど", "いど"),
        ("こすもす・かまくら", "こすもすかまくら"),
    ],
)
def test_readings_that_stand_at_one_place(reading, same):
    assert sort_key(reading) == sort_key(same)


def test_a_key_has_its_voiced_sounds_behind_a_blank():
    assert sort_key("がっこう") == "かつこう 1"
    assert sort_key("パン") == "はん 2"
    assert sort_key("みどり") == "みとり 01"
    assert sort_key("やま") == "やま"
    assert sort_key("") == ""


@given(st.text(max_size=12))
def test_a_longer_reading_follows_its_beginning(text):
    assert sort_key(text) <= sort_key(text + "あ")


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("特定非営利活動法人みほん里山の会", "みほん里山の会"),
        ("みほん福祉会　一般社団法人", "みほん福祉会"),
        ("NPO支援センター", "NPO支援センター"),
        ("特定非営利活動法人", "特定非営利活動法人"),
        ("髙﨑まちづくり研究会", "髙﨑まちづくり研究会"),
    ],
)
def test_where_there_is_little_room_the_legal_form_gives_way(name: str, plain: str) -> None:
    assert plain_name(name) == plain
