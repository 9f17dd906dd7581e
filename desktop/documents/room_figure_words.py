"""What the use of rooms is counted by, as papers and files say it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from desktop.queries.counted_rooms import CountedRooms
from desktop.queries.room_figures import PEOPLE, Key, RoomFigure
from desktop.rules.dates import WEEKDAYS
from desktop.rules.lanes import EVENING, NOON
from desktop.sentences.refusal_names import refusal_name
from desktop.words import Language

NAMES: Mapping[RoomFigure | None, str] = {
    None: "利用率",
    RoomFigure.ROOM: "部屋",
    RoomFigure.PERIOD: "時間帯",
    RoomFigure.WEEKDAY: "曜日",
    RoomFigure.GROUP: "団体・利用者",
    RoomFigure.FIELD: "活動分野",
    RoomFigure.PURPOSE: "利用目的",
    RoomFigure.PEOPLE: "利用人数",
    RoomFigure.RELIEF: "減免",
    RoomFigure.REFUSED: "お断りした理由",
}
UNSAID: Mapping[RoomFigure | None, str] = {RoomFigure.RELIEF: "減免なし", RoomFigure.PERIOD: "開館時間外"}
NOTES: Mapping[RoomFigure | None, str] = {
    None: (
        "利用率は、開館していた区分のうち、少しでも利用のあった区分の割合です。"
        "連結した部屋の利用は、つながる部屋にも数えます。"
    ),
    RoomFigure.FIELD: (
        "1つの団体が複数の分野に当てはまることがあるため、合計は件数と一致しません。団体のない利用は「記載なし」です。"
    ),
    RoomFigure.PEOPLE: "実際に来た人数により、数えていない利用は申込みの人数によります。",
    RoomFigure.REFUSED: "窓口で申込みを受けて、お断りしたものです。同じ希望は1件と数えます。",
}


def key_name(by: RoomFigure | None, key: Key) -> str:
    """会議室A, 午前, 火曜日, 10～19人, 先約あり, 記載なし."""
    if key is None:
        return UNSAID.get(by, "記載なし")
    if by is RoomFigure.REFUSED:
        return refusal_name(str(key), Language.JAPANESE)
    if isinstance(key, str):
        return key
    if by is RoomFigure.WEEKDAY:
        return f"{WEEKDAYS[key]}曜日"
    if by is RoomFigure.PEOPLE:
        last = dict[int, int](pairwise(PEOPLE)).get(key)
        return f"{key}～{last - 1}人" if last else f"{key}人以上"
    return "午前" if key < NOON else "午後" if key < EVENING else "夜間"


def heads(counted: CountedRooms) -> tuple[str, ...]:
    """The columns after the first."""
    if counted.by is None:
        return ("利用区分", "開館区分", "利用率（％）")
    if counted.by is RoomFigure.REFUSED:
        return ("件数", "割合（％）", "人数")
    return ("件数", "割合（％）", "時間", "人数", "使用料（円）")


def hours(minutes: int) -> str:
    """One place after the point, commas between the thousands."""
    return f"{minutes / 60:,.1f}"
