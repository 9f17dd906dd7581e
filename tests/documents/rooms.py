"""Rows of the papers of rooms: ordinary days, the longest names, rare kanji, half hours, joined rooms."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from desktop.queries.keys import KeyRow
from desktop.queries.room_sheets import Door, EntranceRows, WeekDay, WeekRows
from desktop.queries.room_uses import RoomUse, SheetCenter, SheetRoom, Stop
from desktop.queries.unpaid import UnpaidRow
from desktop.words import BookingState
from tests.documents.permits import LONG_NAME

CENTER = SheetCenter("みほん市市民活動センター", demo=True)
DAY = date(2026, 12, 5)
MONDAY = date(2026, 12, 21)
AT = datetime(2026, 12, 5, 8, 45)
NAMES = (
    LONG_NAME,
    "髙﨑𠮷野 町会連合会",
    "",
    "市民活動コーディネーター養成講座受講者自主学習グループ「つなぎ手」",
    "Midori International Friendship & Multicultural Exchange Association",
    "一般社団法人みほん防災・減災ボランティアコーディネートセンター",
    "会",
)


def make_use(start=9.0, end=12.0, who="みほん里山の会", room="会議室A", day=DAY, **more) -> RoomUse:
    midnight = datetime.combine(day, time.min)
    values = {"event": "", "note": "2階", "site": "本館", "room_id": 1} | more
    return RoomUse(midnight + timedelta(hours=start), midnight + timedelta(hours=end), who, room=room, **values)


def make_entrance(uses=(), sites=("本館",), closed="") -> EntranceRows:
    return EntranceRows(CENTER, sites, DAY, tuple(uses), closed)


def full_day(count: int) -> list[RoomUse]:
    """So many uses from nine o'clock on, with every name in turn."""
    return [
        make_use(
            9 + number * 12 / count // 0.5 * 0.5,
            21.5,
            NAMES[number % len(NAMES)],
            ("会議室A＋会議室B", "第2和室・水屋つき", "ミーティングルーム")[number % 3],
            event="設立20周年記念「里山と子どもの未来フォーラム」分科会" if number % 7 == 0 else "",
            site=("本館", "駅前館")[number % 2],
        )
        for number in range(count)
    ]


def make_room(name="会議室A＋会議室B（連結）", **more) -> SheetRoom:
    values = {"id": 9, "note": "2階", "capacity": 60, "site_id": 1, "site": "本館", "related": frozenset({1, 2, 9})}
    return SheetRoom(name=name, **(values | more))


def make_door(uses=(), stops=(), closed="") -> Door:
    return Door(make_room(), tuple(uses), tuple(stops), closed, 540, 1320)


def make_week(*, worst: bool = False) -> WeekRows:
    """Half-hour blocks, provisional ones, buffers, a closed day, a closure; or seven open and empty days."""
    days = []
    for number in range(7):
        day = MONDAY + timedelta(number)
        uses = [make_use(9, 12, day=day), make_use(18, 21, "あおば読書会", day=day)]
        stops: tuple[Stop, ...] = ()
        if worst:
            uses = [
                make_use(9 + half / 2, 9.5 + half / 2, NAMES[half % len(NAMES)], day=day, provisional=half % 3 == 1)
                for half in range(number, 12)
            ]
            uses += [make_use(16, 24, LONG_NAME, "会議室A", day=day, room_id=2, buffer_before=30, event="フォーラム")]
        if worst and number == 3:
            uses = []
            stops = (Stop(datetime.combine(day, time(13)), datetime.combine(day, time(20)), "警報のため臨時休館"),)
        closed = "休館日" if worst and number == 1 else ""
        uses = [] if closed else uses
        days.append(WeekDay(day, 0 if closed else 540, 0 if closed else 1320, closed, tuple(uses), stops))
    return WeekRows(CENTER, make_room(), tuple(days))


def key_row(number=0, **more) -> KeyRow:
    start = datetime.combine(DAY, time(9)) + timedelta(minutes=10 * number)
    who = NAMES[number % len(NAMES)] or "見本 花子"
    values = {"phone": "000-0000-0000", "number": f"R8-B{number:05}", "key": "", "out_at": None, "back_at": None}
    values |= {"unpaid": number % 2 == 0, "room": "会議室A＋会議室B"} | more
    return KeyRow(starts_at=start, ends_at=start + timedelta(hours=2), who=who, **values)


def unpaid_row(number=0, **more) -> UnpaidRow:
    row = key_row(number)
    same = ("starts_at", "ends_at", "room", "who", "phone", "number")
    values = {name: getattr(row, name) for name in same} | {"booking_id": number, "state": BookingState.CONFIRMED}
    return UnpaidRow(**values, **({"fee": 1200, "paid": 200} | more))
