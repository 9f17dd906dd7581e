"""What is written down in the demo center besides bookings, as data. All of it is invented."""

from __future__ import annotations

from desktop.words import ActorKind, Channel

# actor, places in the list of topics, channel, note, what is to be done (None: nothing), days until it is due
Case = tuple[ActorKind, tuple[int, ...], Channel, str, str | None, int]
CASES: tuple[Case, ...] = (
    (
        ActorKind.GROUP,
        (1, 6),
        Channel.WALK_IN,
        "応援補助金を初めて申請したい。予算書の書き方が分からない。様式と昨年の記入例を渡した。",
        "申請書の下書きを見る",
        7,
    ),
    (
        ActorKind.CITIZEN,
        (0,),
        Channel.PHONE,
        "空き家を使って子どもの居場所を作りたい。まず仲間の集め方を話した。",
        None,
        0,
    ),
    (
        ActorKind.NEIGHBOURHOOD,
        (2,),
        Channel.WALK_IN,
        "役員のなり手がいない。ほかの自治会の輪番のやり方を知りたい。",
        "ほかの自治会に話を聞く",
        10,
    ),
    (
        ActorKind.GROUP,
        (3,),
        Channel.WALK_IN,
        "チラシを作っても反応が少ない。見出しと申込先の置き方を一緒に直した。",
        None,
        0,
    ),
    (
        ActorKind.BUSINESS,
        (5,),
        Channel.EMAIL,
        "社員の地域活動の受入れ先を探している。三つの団体を紹介することにした。",
        "紹介先の返事を聞く",
        14,
    ),
    (
        ActorKind.EDUCATION,
        (5, 3),
        Channel.PHONE,
        "総合学習で地域の人に話を聞きたい。日程と人数を聞き取った。",
        "団体に打診する",
        5,
    ),
    (ActorKind.CITY, (5,), Channel.CITY_HALL, "庁内の講座に話し手を招きたい。候補の団体を挙げた。", None, 0),
    (
        ActorKind.CITIZEN,
        (7,),
        Channel.WALK_IN,
        "退職後に何か始めたい。興味を聞き、見学できる団体の一覧を渡した。",
        None,
        0,
    ),
    (
        ActorKind.GROUP,
        (6,),
        Channel.WALK_IN,
        "収支報告の領収書の宛名は個人名でもよいか。団体名で受け取るよう話した。",
        None,
        0,
    ),
    (ActorKind.GROUP, (4,), Channel.PHONE, "音の出る練習ができる部屋を探している。多目的室の空きを伝えた。", None, 0),
    (
        ActorKind.GROUP,
        (2, 0),
        Channel.WALK_IN,
        "会の名前と規約を変えたい。総会の進め方と届出の順番を説明した。",
        "規約案を見る",
        9,
    ),
    (
        ActorKind.CITIZEN,
        (0, 1),
        Channel.ONLINE,
        "法人にする時期を迷っている。任意団体のままでできることを整理した。",
        None,
        0,
    ),
)
CONFIDENTIAL = "代表者どうしの意見の食い違いについて。担当だけで続けて話を聞く。"

# title, promise, price, action numbers, attendance share of a capacity of 30
EVENTS: tuple[tuple[str, str, str, tuple[int, ...]], ...] = (
    (
        "秋の里山を歩いて、たき火で焼きいもをつくる会",
        "はじめての人も歓迎です。軍手と飲みものをお持ちください。",
        "300円（小学生まで無料）",
        (12, 8),
    ),
    ("市民活動スタートアップ講座", "やってみたいことを、一枚の紙にまとめます。", "無料", (9,)),
    ("団体交流会「となりの団体に聞いてみよう」", "自治会・学校・会社・団体が同じ卓で話します。", "無料", (4, 6, 21)),
    ("伝わるチラシのつくり方", "いまお使いのチラシを持ってきてください。", "500円", (15, 16)),
    ("若者の市民活動体験", "一日だけの参加から始められます。", "無料", (11,)),
    ("協働アドバイザーの出張相談", "活動の場所までうかがいます。", "無料", (5, 10)),
)

NOTES: tuple[str, ...] = (
    "印刷機2の給紙がときどき止まります。止まったらふたを開けて紙を一枚ぬいてください。",
    "第1和室の鍵3番は予備を使ってください。",
    "掲示板の期限切れは火曜にまとめて外します。",
)
PURPOSES: tuple[str, ...] = ("会報", "催しのチラシ", "総会の資料", "お知らせ", "楽譜", "名簿")
