"""Permits to print: an ordinary one, and makers of stranger ones."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from desktop.queries.permits import FeeLine, Issuer, Permit, PermitUse

CONDITIONS = (
    "鍵は、この許可書を受付で示して受け取り、終わったら受付へ返してください。",
    "準備と片付けは使用時間に含みます。机といすは元の位置に戻してください。",
    "営利・政治・宗教を目的とする使用はできません。",
    "使用する権利をほかの人に譲ることはできません。",
    "飲酒・喫煙・火気の使用はできません。ごみはお持ち帰りください。",
    "取消しは使用日の5日前までにお申し出ください。それ以後は返金できません。",
    "警報の発表などで休館するときは使用料の全額をお返しします。",
)
LONG_NAME = "特定非営利活動法人みほん里山と子どもの未来をつなぐ市民ネットワーク・髙﨑𠮷野地区連絡協議会準備会"


def make_issuer(**changes) -> Issuer:
    issuer = Issuer(
        signatory="みほん市長　見本 一郎",
        center="みほん市市民活動センター",
        operator="架空まちづくり共同体",
        postal_code="000-0000",
        address="みほん市中央1丁目1番1号",
        phone="000-000-0000",
        ordinance="みほん市市民活動センター条例第8条",
        form_number="様式第4号（第8条関係）",
        invoice_number="T0000000000000",
        conditions=CONDITIONS,
        demo=True,
    )
    return replace(issuer, **changes)


def make_use(day=5, start=9, hours=3, room="会議室A（2階）") -> PermitUse:
    begins = datetime(2026, 12, 1, start) + timedelta(days=day - 1)
    return PermitUse(begins, begins + timedelta(hours=hours), room)


def make_permit(**changes) -> Permit:
    permit = Permit(
        number="8-01234",
        issued_on=date(2026, 11, 21),
        qr="MDG1:8-01234-K",
        group="みほん里山の会",
        group_number="0217",
        representative="見本 花子",
        postal_code="000-0000",
        address="みほん市青葉町3丁目4番5号",
        uses=(make_use(),),
        purpose="定例会と、冬の観察会の準備",
        people=18,
        equipment="プロジェクター1台、ホワイトボード1台、マイク2本",
        user_class="登録団体",
        contact="見本 花子　電話 000-0000-0000",
        fee_lines=(
            FeeLine("会議室A　午前", "1区分", 800, 800),
            FeeLine("プロジェクター", "1台×1区分", 410, 410),
            FeeLine("マイク", "2本×1区分", 100, 200),
        ),
        fee=1410,
        tax_percent=10,
        paid_on=date(2026, 11, 21),
        paid_by="現金",
        issuer=make_issuer(),
        staff="受付 山田",
        printed_at=datetime(2026, 11, 21, 9, 12),
    )
    return replace(permit, **changes)


def make_worst(**changes) -> Permit:
    """The longest names, four uses, relief, rare kanji."""
    uses = (
        make_use(42, 9, 3, "会議室A＋会議室B（2階・連結）"),
        make_use(49, 9, 12, "多目的ホール（1階）"),
        make_use(56, 18, 3, "ミーティングルーム（駅前館4階）"),
        make_use(63, 13, 4, "第2和室・水屋つき（3階）"),
    )
    fee_lines = (
        FeeLine("会議室A＋B　午前", "1区分", 1600, 1600),
        FeeLine("多目的ホール　全日", "1日", 13200, 13200),
        FeeLine("ミーティングルーム　夜間", "1区分", 800, 800),
        FeeLine("第2和室　午後", "1区分", 900, 900),
        FeeLine("プロジェクター", "2台×1区分", 410, 820),
        FeeLine("展示パネル", "24枚×1日", 100, 2400),
        FeeLine("手話通訳者用の照明とワイヤレスマイク一式", "1台×1区分", 3190, 3190),
        FeeLine("共催による減免 50%", "", 0, -11455),
    )
    permit = make_permit(
        number="8-12345-2",
        group=LONG_NAME,
        group_number="0351",
        representative="代表理事　髙﨑 𠮷右衛門・マクシミリアン・見本",
        address="みほん市見本台ニュータウン三丁目101番地の2 髙﨑第二ハイツ𠮷棟1204号室",
        uses=uses,
        purpose="設立20周年記念「里山と子どもの未来フォーラム」の実行委員会、ボランティア説明会、当日の分科会と、"
        "市内9地区の連絡協議会の合同打合せ（公開・入場無料）",
        people=120,
        equipment="プロジェクター2台、スクリーン2枚、ワイヤレスマイク6本、演台1台、展示パネル24枚、延長コード10本、"
        "車いす用スロープ1式、手話通訳者用の照明1台",
        user_class="市との共催により50%減免（決定 令和8年12月25日 みほん協第1234号）",
        contact="髙﨑 𠮷右衛門・マクシミリアン・見本　電話 000-0000-0000",
        fee_lines=fee_lines,
        fee=11455,
        issuer=make_issuer(conditions=(*CONDITIONS, "壁に紙を貼るときは受付で専用のテープを借りてください。")),
        staff="受付 髙﨑",
    )
    return replace(permit, **changes)


def make_empty(**changes) -> Permit:
    """Whatever may be left out is left out."""
    issuer = make_issuer(
        signatory="", operator="", postal_code="", address="", phone="", ordinance="", form_number="",
        invoice_number="", conditions=(), demo=False,
    )  # fmt: skip
    permit = make_permit(
        qr="", representative="", postal_code="", address="", purpose="", people=None, equipment="", user_class="",
        group_number="", contact="", fee_lines=(), fee=0, tax_percent=0, paid_on=None, paid_by="", issuer=issuer,
        staff="",
    )  # fmt: skip
    return replace(permit, **changes)
