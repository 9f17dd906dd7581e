"""Cards and flyers of an invented center: ordinary ones and stranger ones."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

from PIL import Image

from desktop.queries.cards import CardPaper
from desktop.queries.flyers import Flyer, FlyerDate
from desktop.rules.numbers import qr_text
from desktop.words import GroupKind
from tests.documents.permits import LONG_NAME

WIDE = "鬱" * 300
AT = datetime(2026, 11, 21, 9, 12)


def make_card(**changes) -> CardPaper:
    number = changes.get("number", "0217")
    card = CardPaper(
        number=number,
        name="みほん里山の会",
        kana="ミホンサトヤマノカイ",
        kind=GroupKind.GROUP,
        form="任意団体",
        fields=("自然・環境・安全・災害",),
        valid_until=date(2027, 3, 31),
        center="みほん市市民活動センター",
        issuer=("本館　電話 000-000-0000",),
        qr=qr_text("G", number),
        demo=True,
    )
    return replace(card, **changes)


def make_worst_card() -> CardPaper:
    fields = tuple(f"とても長い名前の活動分野その{number}" for number in range(9))
    return make_card(name=LONG_NAME, kana="カ" * 120, form="特定非営利活動法人", fields=fields)


def make_flyer(**changes) -> Flyer:
    flyer = Flyer(
        series="みほん市市民活動センターの講座",
        title="はじめてのスマートフォン教室",
        promise="電話、写真、地図。自分の指で、今日から使えるようになります。",
        dates=(FlyerDate(datetime(2026, 12, 12, 13, 30), datetime(2026, 12, 12, 15, 30)),),
        place="会議室B（本館2階）",
        way="みほん市市民活動センター　みほん市中央1丁目1番1号",
        facts=(("対象", "市内に住む人、通う人"), ("定員", "20人（申込み順）")),
        charge="無料",
        deadline="12月9日（水）まで",
        apply_to="電話 000-000-0000、または窓口",
        link="https://example.jp/mihon",
        organizer="みほん市市民活動センター",
        contact="みほん市市民活動センター（本館）　電話 000-000-0000",
        demo=True,
    )
    return replace(flyer, **changes)


def make_worst_flyer(**changes) -> Flyer:
    days = ((datetime(2027, 1, 16, 9, 30), 3), (datetime(2027, 1, 23, 13, 30), 3), (datetime(2027, 2, 11, 9), 8))
    dates = tuple(
        FlyerDate(day, day.replace(hour=day.hour + hours), f"第{n}回 髙﨑𠮷野") for n, (day, hours) in enumerate(days)
    )
    worst = make_flyer(
        title="里山と子どもの未来をつなぐ地域づくりコーディネーター養成講座（実践編・全3回）",
        promise="高齢化、担い手不足、個人への仕事の集中。三つの悩みを、となりの町会といっしょに解いていく実践の講座です。",
        dates=dates,
        place="会議室A＋会議室B、第2和室・水屋つき（本館2階・3階）",
        facts=tuple((label, "事業をする人で、3回とも出られる人、" * 3) for label in ("対象", "定員", "持ち物", "保育")),
        charge="1,000円（資料代、3回分。高校生以下は無料）",
        link="",
        organizer=LONG_NAME,
    )
    return replace(worst, **changes)


def make_monster(**changes) -> Flyer:
    """Every field as long as the database takes it."""
    filled = dict.fromkeys(("series", "title", "promise", "place", "way", "organizer", "contact"), WIDE)
    facts = tuple((label, WIDE) for label in ("対象", "定員", WIDE[:40]))
    link = "https://example.jp/" + "a" * 281
    return make_flyer(**filled, facts=facts, charge=WIDE, deadline=WIDE[:100], apply_to=WIDE, link=link, **changes)


def picture(width: int = 1600, height: int = 1200, kind: str = "JPEG") -> bytes:
    out = BytesIO()
    Image.linear_gradient("L").resize((width, height)).convert("RGB").save(out, kind)
    return out.getvalue()
