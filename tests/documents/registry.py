"""Papers of the register of an invented center: ordinary ones and stranger ones."""

from dataclasses import replace
from datetime import date, datetime

from desktop.queries.application_forms import FormPaper
from desktop.queries.group_cards import ChoiceRow, GroupCard, PrivateRow
from desktop.queries.group_words import ExtraRow, ListRow, WordRow
from desktop.queries.letters import Addressee, LetterFacts, RoundFacts, Sender
from desktop.queries.permits import Issuer
from desktop.words import ConsentField, ExtraKind, GroupKind, GroupStatus, PersonRole, RoundKind
from tests.documents.permits import LONG_NAME

AT = datetime(2027, 2, 1, 9, 12)
LONG_ADDRESS = "みほん市見本台ニュータウン三丁目101番地の2 髙﨑第二ハイツ𠮷棟1204号室 見本 花子様方"
LONG_PERSON = "髙﨑 𠮷右衛門・マクシミリアン・見本"


def make_group_card(**changes) -> GroupCard:
    card = GroupCard(
        id=1,
        version=1,
        number="0217",
        kind=GroupKind.GROUP,
        name="みほん里山の会",
        kana="ミホンサトヤマノカイ",
        status=GroupStatus.REGISTERED,
        form_id=1,
        form="任意団体",
        fields=(ChoiceRow(1, "自然・環境・安全・災害"),),
        founded_on=date(2019, 5, 1),
        representative="見本 花子",
        representative_kana="ミホン ハナコ",
        private=(
            PrivateRow(ConsentField.REPRESENTATIVE, "見本 花子", "", published=True, since=None, source=""),
            PrivateRow(ConsentField.ADDRESS, "みほん市青葉町3丁目4番5号", "000-1234", False, None, ""),
            PrivateRow(ConsentField.PHONE, "000-000-0000", "", published=None, since=None, source=""),
        ),
        members=24,
        citizens=20,
        website="https://example.jp/satoyama",
        publicity="里山の手入れと観察会をしています。はじめての人も歓迎します。",
        registered_from=date(2024, 4, 1),
        registered_until=date(2027, 3, 31),
        next_booking=None,
        open_cases=0,
        history=(),
        corporate_number="",
        names=(),
        days="第2・第4土曜の午前",
        joining="見学できます",
        gains="季節の自然にくわしくなる",
        ages=(("60代", 12, 10),),
        incorporation_planned=False,
        collaborates=True,
        mail_refused=False,
        words=(),
        extras=(),
        merged_into=None,
    )
    return replace(card, **changes)


def make_form(**changes) -> FormPaper:
    words = ("会員", "ボランティア", "資金", "場所", "専門家の助言", "広報", "連携の相手")
    paper = FormPaper(
        center="みほん市市民活動センター",
        site="本館",
        group=None,
        contact="",
        contact_phone="",
        fields=tuple(
            ChoiceRow(n, name) for n, name in enumerate(("自然・環境・安全・災害", "観光", "子ども"), start=1)
        ),
        forms=(ChoiceRow(1, "任意団体"), ChoiceRow(2, "NPO法人"), ChoiceRow(3, "その他")),
        lists=(_list("area", "活動地域", ("市内全域", "市外・広域")), _list("needs", "求めていること", words)),
        extras=(),
        bands=("10代以下", "20代", "30代", "40代", "50代", "60代", "70代以上"),
        papers=("会則", "会員名簿"),
        in_hand=frozenset({"会則"}),
        checklist=("市内で活動しているか",),
        demo=True,
    )
    return replace(paper, **changes)


def make_worst_form() -> FormPaper:
    """The longest names, long lists and many fields of the center's own."""
    words = tuple(f"とても長い名前の選択肢そのうちの{number}番めのもの" for number in range(20))
    lists = tuple(_list(f"own{number}", f"独自の一覧{number}", words) for number in range(4))
    group = make_group_card(
        name=LONG_NAME,
        kana="トクテイヒエイリカツドウホウジンミホンサトヤマトコドモノミライヲツナグ" * 2,
        representative=LONG_PERSON,
        number="R8-000217",
        corporate_number="1234567890123",
        private=(
            PrivateRow(ConsentField.ADDRESS, LONG_ADDRESS, "000-1234", True, None, ""),
            PrivateRow(
                ConsentField.EMAIL, "a-very-long-mail-box-name.of.the.group@mail.example.jp", "", True, None, ""
            ),
        ),
        publicity="高齢化、担い手不足、個人への仕事の集中。三つの悩みを、となりの町会と解いていく活動です。" * 6,
        days="毎週月・水・金曜の午前と、第2・第4土曜の午後、ほかに年4回の合宿（場所は会員に知らせます）",
    )
    kinds = (ExtraKind.TEXT, ExtraKind.NUMBER, ExtraKind.DAY, ExtraKind.YES_NO)
    extras = tuple(ExtraRow(number, f"独自の項目{number}", kinds[number % 4]) for number in range(9))
    return make_form(
        group=replace(group, extras=(replace(extras[2], value="2026-04-01"), replace(extras[3], value="yes"))),
        contact=LONG_PERSON,
        lists=lists,
        extras=extras,
        papers=tuple(f"添える書類の名前その{number}" for number in range(9)),
        checklist=words,
    )


def _list(key: str, name: str, words: tuple[str, ...]) -> ListRow:
    return ListRow(1, key, name, True, tuple(WordRow(1, key, name, n, word) for n, word in enumerate(words, 1)))


def make_addressee(**changes) -> Addressee:
    to = Addressee(
        group_id=1,
        number="0217",
        name="みほん里山の会",
        kind=GroupKind.GROUP,
        role=PersonRole.REPRESENTATIVE,
        person="見本 花子",
        postal_code="000-1234",
        address="みほん市青葉町3丁目4番5号 架空ハイツ203号室",
        mail_refused=False,
    )
    return replace(to, **changes)


ADDRESSEES = {
    "ordinary": make_addressee(),
    "worst": make_addressee(
        name=LONG_NAME, person=LONG_PERSON, role=PersonRole.CONTACT_PERSON, address=LONG_ADDRESS, number="R8-000217"
    ),
    "one character": make_addressee(name="会", person="", role=None),
    "individual": make_addressee(name=LONG_PERSON, person="", role=None, kind=GroupKind.INDIVIDUAL),
    "nobody named": make_addressee(name=LONG_NAME, person="", role=None, address=LONG_ADDRESS),
    "latin": make_addressee(name="Midori International Friendship & Multicultural Exchange Association"),
    "three lines": make_addressee(
        address="みほん市見本台ニュータウン三丁目101番地の2 髙﨑第二ハイツ𠮷棟1204号室 総合福祉センター気付 見本方"
    ),
    "bare": make_addressee(postal_code="", address="", person="", role=None),
}
RENEWAL = RoundFacts(1, RoundKind.RENEWAL, "令和9年度の更新", date(2027, 2, 28), date(2028, 3, 31))
SURVEY = RoundFacts(2, RoundKind.SURVEY, "活動状況の調査", date(2027, 2, 28), None)


def make_facts(to: Addressee, **changes) -> LetterFacts:
    facts = LetterFacts(
        to=to,
        representative="見本 花子",
        registered_from=date(2024, 4, 1),
        registered_until=date(2027, 3, 31),
        applied_on=date(2027, 1, 20),
        reason="市内での活動の予定が、書面からは確かめられませんでした。",
    )
    return replace(facts, **changes)


def make_sender(**changes) -> Sender:
    issuer = Issuer(
        signatory="",
        center="みほん市市民活動センター",
        operator="架空まちづくり共同体",
        postal_code="000-0000",
        address="みほん市中央1丁目1番1号",
        phone="000-000-0000",
        ordinance="",
        form_number="",
        invoice_number="",
        conditions=(),
        demo=True,
    )
    sender = Sender(issuer, "本館", "センター長　見本 次郎", ("会則（変わったとき）", "会員名簿"), {})
    return replace(sender, **changes)
