"""Reports of invented months: an ordinary one, one with the longest names and everything in it, one with nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from desktop.queries.month import MonthOfCenter, MonthReport
from desktop.queries.month_rows import (
    CaseCounts,
    DayTakings,
    EventLine,
    GroupsOfKind,
    KeyFigures,
    MachineUse,
    MonthFigures,
    RoomUse,
    Spoilt,
    VisitCounts,
)
from desktop.rules.months import Month
from desktop.words import ActorKind, Channel, GroupKind, TakingKind, VisitPurpose

OCTOBER = Month(2026, 10)
ALL = frozenset({"rooms", "printing", "takings", "consultations", "visits", "events", "groups"})
TOPICS = (
    *("活動を行うときの悩み", "協働相手の情報収集", "参加方法", "補助金"),
    *("協働の進め方", "アイデアの実現方法", "オンライン化"),
)
ROOMS = (("会議室A", 1), ("会議室B", 1), ("会議室A+B", 2), ("和室", 1), ("多目的ホール", 1), ("ミーティングルーム", 1))
OF = MonthOfCenter("みほん市市民活動センター", "142042", "みほん市長", "架空まちづくり共同体", demo=True)


def _figures(month: Month, scale: int) -> MonthFigures:
    days = [day for day in month.days if day.weekday() != 0]
    return MonthFigures(
        month=month,
        begun=ALL,
        groups=(GroupsOfKind(GroupKind.GROUP, 318, 3, 1, 320, 4), GroupsOfKind(GroupKind.INDIVIDUAL, 31, 1, 1, 31, 0)),
        rooms=tuple(
            RoomUse(number, name, "本館", atoms, 20 + 9 * number, (20 + 9 * number) * 150, 19440, 31 * scale, 2, 58400)
            for number, (name, atoms) in enumerate(ROOMS, start=1)
        ),
        printing=(
            MachineUse("輪転機（製版・印刷）", 164, 231, 30210, 48210, 59830 + scale),
            MachineUse("コピー機", 98, 0, 2140, 2140, 21400),
            MachineUse("紙折り機", 17, 0, 0, 0, 0),
        ),
        takings=tuple(DayTakings(day, 12, 11200 + day.day * 90, 2900, -300 if day.day == 9 else 0) for day in days),
        waste=Spoilt(640, Decimal("0.9"), 85, 12),
        taken_for=tuple(zip(TakingKind, (301_350, 40_110, 56_930, 21_370), strict=False)),
        cases=CaseCounts(
            cases=73,
            contacts=118,
            topics=tuple(zip(TOPICS, (31, 19, 17, 14, 9, 8, 4), strict=True)),
            actors=tuple(zip(ActorKind, (29, 17, 12, 8, 5, 2), strict=True)),
            channels=(
                (Channel.WALK_IN, 41, 58),
                (Channel.PHONE, 22, 41),
                (Channel.EMAIL, 8, 16),
                (Channel.ONLINE, 2, 3),
            ),
        ),
        visits=VisitCounts(
            total=3412 + scale,
            purposes=tuple(zip(VisitPurpose, (1900, 500, 73, 612, 200, 127 + scale), strict=True)),
            days=tuple((day, VisitPurpose.ROOM, 60 + day.day * 5) for day in days),
        ),
        events=(
            EventLine("市民活動フェスタ", datetime(2026, 10, 17, 10), "多目的ホール", "実行委員会", 612),
            EventLine("団体交流会", datetime(2026, 10, 24, 13, 30), "会議室A", "センター", None),
        ),
    )


def ordinary() -> MonthReport:
    now = _figures(OCTOBER, 100)
    return MonthReport(
        of=OF,
        month=OCTOBER,
        now=now,
        before=replace(_figures(OCTOBER.moved(-1), 40), month=OCTOBER.moved(-1)),
        year_ago=_figures(OCTOBER.moved(-12), 20),
        year=KeyFigures(22616, 1812, 21480, 1943, 441, 702, 2731480),
        year_before=KeyFigures(21695, 1745, 20912, 1871, 402, 645, 2604350),
        visits=(
            (2990, 3110, 3300, 3190, 2650, 3210, 3287, 3060, 2490, 2710, 2980, 3340),
            (3102, 3240, 3398, 3275, 2701, 3388, 3512, *[None] * 5),
        ),
    )


def worst() -> MonthReport:
    """Two sites, the longest names, rare kanji, more given back than taken, everything ten thousandfold."""
    report = ordinary()
    name = "特定非営利活動法人 鎌倉髙﨑𠮷野まちづくり・こども子育て応援ネットワーク（大船・深沢・腰越合同）実行委員会"
    rooms = tuple(
        replace(
            use,
            room=f"{use.room}・第2和室・水屋つき（本館3階・髙﨑𠮷野記念室）",
            site=("鎌倉", "大船")[use.room_id % 2],
        )
        for use in report.now.rooms * 3
    )
    events = tuple(
        EventLine(name, datetime(2026, 10, day, 9), "大船市民活動センター 第一・第二会議室（連結）", name, 123456)
        for day in range(1, 25)
    )
    takings = (*report.now.takings[:-1], DayTakings(date(2026, 10, 31), 1234, 0, -98765432, -98765432))
    topics = tuple((f"{topic}と、それにかかわる人の紹介・場の設け方・広報のしかた", 12345) for topic in TOPICS * 2)
    now = replace(
        report.now,
        rooms=rooms,
        events=events,
        takings=takings,
        waste=Spoilt(12_345_678, Decimal("99.9"), 12_345_678, 12_345_678),
        taken_for=tuple((kind, -98_765_432) for kind in TakingKind),
        cases=replace(report.now.cases, cases=98765, topics=topics),
        visits=replace(report.now.visits, total=1234567),
    )
    center = "みほん市髙﨑𠮷野記念 市民活動総合支援センター「つながるひろば」"
    of = MonthOfCenter(center, "142042", "みほん市長 髙﨑 𠮷之助", name, demo=True)
    return replace(report, of=of, now=now, visits=((None,) * 12, tuple(range(100000, 1300000, 100000))))


def nothing() -> MonthReport:
    """The first month of a center, closed from its first day to its last."""
    april = Month(2026, 4)
    now = MonthFigures(
        month=april,
        groups=(GroupsOfKind(GroupKind.GROUP, 0, 0, 0, 0, 0), GroupsOfKind(GroupKind.INDIVIDUAL, 0, 0, 0, 0, 0)),
        rooms=tuple(RoomUse(number, name, "本館", 1, 0, 0, 0, 0, 0, 0) for number, (name, _) in enumerate(ROOMS)),
        cases=CaseCounts(topics=tuple((topic, 0) for topic in TOPICS), actors=tuple((actor, 0) for actor in ActorKind)),
        visits=VisitCounts(purposes=tuple((purpose, 0) for purpose in VisitPurpose)),
    )
    of = replace(OF, signatory="", operator="", demo=False)
    zero = KeyFigures(0, 0, 0, 0, 0, 0, 0)
    return MonthReport(of, april, now, None, None, zero, None, ((None,) * 12, (0, *[None] * 11)))
