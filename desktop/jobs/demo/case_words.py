"""What the demo's longer consultations say, and the answers the center keeps. All of it is invented."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.words import ActorKind, Channel, Openness, TargetKind


@dataclass(frozen=True, slots=True)
class Said:
    """One contact: so many days after the case began, by whom, how, for how long, and what was said."""

    days: int
    staff: str
    channel: Channel
    minutes: int
    note: str
    advice: str = ""
    materials: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    """A case of several contacts. `begun` counts days before the demo day; `sent_on` is whom to, why and the answer.

    `to_do` is what, how many days before (after: negative) the demo day, and whether it is done.
    """

    begun: int
    actor: ActorKind
    topics: tuple[str, ...]
    said: tuple[Said, ...]
    group: int | None = None
    caller: str = ""
    people: tuple[tuple[str, str], ...] = ()
    openness: Openness = Openness.DESK
    sent_on: tuple[str, str, str] | None = None
    to_do: tuple[tuple[str, int, bool], ...] = ()


STORIES: tuple[Story, ...] = (
    Story(
        16,
        ActorKind.GROUP,
        ("市民活動応援補助金", "会計のつけ方"),
        (
            Said(
                0,
                "staff",
                Channel.WALK_IN,
                40,
                "補助金の申請と会計のつけ方\n応援補助金を初めて申請したい。予算書の書き方が分からない。",
                "支出から先に書き出し、補助金で足りない分を会費で補う形にすると分かりやすい。",
                "申請書の様式、昨年の記入例",
            ),
            Said(
                7,
                "advisor",
                Channel.PHONE,
                10,
                "領収書の宛名は団体名でよいか。",
                "団体名で受け取る。個人名のものは、団体の支出と分かる書き付けを添える。",
            ),
            Said(16, "advisor", Channel.WALK_IN, 15, "予算書の下書きを見た。謝礼の単価を直せば出せそう。"),
        ),
        group=3,
        caller="会計担当",
        people=(("会計担当", "見本 花子"), ("代表", "架空 太郎")),
        sent_on=("市の市民活動担当課", "謝礼の単価の基準を確かめたい。", "一時間五千円までが目安。"),
        to_do=(("記入例を渡す", 16, True), ("折り返し電話", 0, False), ("申請の結果を聞く", -60, False)),
    ),
    Story(
        34,
        ActorKind.CITIZEN,
        ("アイデアの実現方法", "会議室・会場"),
        (
            Said(
                0,
                "advisor",
                Channel.WALK_IN,
                50,
                "空き家を使って子どもの居場所を作りたい\n場所の当てはあるが、仲間も資金もこれから。",
                "まず月一回、公民館で試してから場所を決めるとよい。似た活動をする二団体を紹介した。",
                "居場所づくりの手引き",
            ),
            Said(12, "advisor", Channel.ONLINE, 30, "二団体を見学した。食事を出すかどうかで迷っている。"),
        ),
        caller="近くに住む人",
        people=(("家主", "例示 次郎"),),
        sent_on=("社会福祉協議会", "子ども食堂の保険と衛生の届けを教えてほしい。", ""),
        to_do=(("保健所への届けを調べる", 2, False),),
    ),
    Story(
        27,
        ActorKind.NEIGHBOURHOOD,
        ("リーダーや後継者が育たない",),
        (
            Said(
                0,
                "advisor",
                Channel.ON_SITE,
                90,
                "役員のなり手がいない\n輪番をやめ、係を小さく分ける案を役員会で話した。",
                "一人一役を減らし、年に一度だけの係をつくる。",
            ),
        ),
        caller="役員",
        people=(("会長", "仮名 葉子"), ("前会長", "見本 太郎")),
        to_do=(("ほかの自治会の係の表をもらう", 3, False),),
    ),
    Story(
        20,
        ActorKind.GROUP,
        ("その他",),
        (
            Said(
                0,
                "manager",
                Channel.WALK_IN,
                60,
                "会のお金の扱いについて\n代表者どうしの行き違いがある。落ち着いて話す場をつくることにした。",
                "二人だけでは会わず、監事に入ってもらう。",
            ),
            Said(9, "manager", Channel.PHONE, 20, "監事が入って話し合いを始めた。"),
        ),
        group=8,
        people=(("代表", "架空 花子"), ("会計担当", "例示 太郎"), ("監事", "仮名 次郎")),
        openness=Openness.NAMED,
        to_do=(("話し合いの様子を聞く", 1, False),),
    ),
)

# question, answer, source, topics, days since it was made sure of (None: still a draft)
CARDS: tuple[tuple[str, str, str, tuple[str, ...], int | None], ...] = (
    (
        "領収書の宛名は個人名でもよいですか",
        "団体名で受け取ってください。\n個人名のものしかないときは、何の支出かを書いた紙に代表者が名前を書いて添えます。",
        "会計の手引き（見本）",
        ("会計のつけ方",),
        40,
    ),
    (
        "任意団体のままで銀行の口座は作れますか",
        "作れる銀行があります。\n規約、名簿、総会の記録を持って窓口で聞いてください。団体名に代表者名を添えた口座になります。",
        "聞き取り（見本）",
        ("任意団体のつくり方",),
        400,
    ),
    (
        "チラシはどこに置けますか",
        "このセンターの棚と、市内の公共施設に置けます。\n置きたい日の二週間前までに持ってきてください。",
        "掲示と棚の決まり（見本）",
        ("チラシ・会報", "発信できる場所が限られている"),
        15,
    ),
    (
        "講師へのお礼はいくらが目安ですか",
        "一時間五千円までが目安です。\n交通費は別に払えます。領収書をもらってください。",
        "担当課への問い合わせ（見本）",
        ("市民活動応援補助金",),
        None,
    ),
)
# name, kind, whom to ask for, phone, address
TARGETS: tuple[tuple[str, TargetKind, str, str, str], ...] = (
    ("みほん市 地域のつながり課", TargetKind.DEPARTMENT, "市民活動の係", "000-000-0101", "みほん市役所 二階"),
    ("みほん助成財団", TargetKind.SUPPORT_BODY, "助成の係", "000-000-0102", ""),
)
