"""The papers of the rooms: what they say, that nothing leaves the sheet, and that no line covers another."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date, datetime
from functools import cache, partial

import pytest

from desktop.documents.door_sheet import door_pdf
from desktop.documents.entrance_sheet import entrance_pdf, unprintable
from desktop.documents.key_list import keys_pdf
from desktop.documents.month_free import month_free_pdf
from desktop.documents.permit import permit_pdf
from desktop.documents.room_application import room_application_pdf
from desktop.documents.room_notice import notice_pdf
from desktop.documents.unpaid_list import unpaid_pdf
from desktop.documents.week_table import week_pdf
from desktop.queries.keys import KeyRows
from desktop.queries.permits import PermitUse
from desktop.queries.room_forms import FilledIn, RoomForm
from desktop.queries.room_months import FreeMonth, FreeRoom
from desktop.queries.room_notices import RoomNotice, UseBefore
from desktop.queries.room_sheets import DoorRows
from desktop.queries.room_uses import Stop
from desktop.queries.unpaid import UnpaidRows
from desktop.rules.months import Month
from desktop.words import CancelReason
from tests.documents.permits import LONG_NAME, make_permit, make_worst
from tests.documents.reading import page_texts, text_boxes
from tests.documents.rooms import (
    AT,
    CENTER,
    DAY,
    full_day,
    key_row,
    make_door,
    make_entrance,
    make_room,
    make_use,
    make_week,
    unpaid_row,
)

A4, A3, LANDSCAPE = (210, 297), (420, 297), (297, 210)
FIFTY = make_entrance(full_day(50), ("本館", "駅前館"))
BLANK = RoomForm(
    CENTER, "本館", "", "みほん市市民活動センター条例第8条", "みほん市長　見本 一郎",
    ("会議室A", "会議室B", "第1和室"), (), (("プロジェクター", "台"), ("マイク", "本")), (), (),
    heating=True, filled=None,
)  # fmt: skip
FILLED = FilledIn(
    make_worst(layout="口の字", heated=True), "カ" * 60, "会議室A", datetime(2026, 12, 5, 9), datetime(2026, 12, 6),
    "髙﨑 𠮷右衛門", "000-0000-0000", (("マイク", 2),), "市外の団体", "市との共催", 50,
    "R8-B00123", date(2026, 11, 21), "車いす",
)  # fmt: skip
BEFORE = UseBefore(PermitUse(datetime(2026, 12, 4, 9), datetime(2026, 12, 4, 12), "第1和室（1階）"), 12, 2000)
CHANGED = RoomNotice("changed", make_permit(), True, BEFORE, None, "", None, 2000, 0, 18)
CANCELLED = replace(
    CHANGED, kind="cancelled", before=None, reason=CancelReason.WEATHER, note="暴風警報", given_back=2000
)


PARTS = (("午前", "午後", "夜間"), ("1限", "2限", "午後の前半", "午後の後半", "夜間"), ("終日",))


def free_month(count: int) -> FreeMonth:
    rng, month = random.Random(1), Month(2026, 12)
    marks = ("free", "part", "full", "shut", "past")
    rooms = [
        FreeRoom(
            LONG_NAME if number == 1 else f"会議室{number}",
            *("2階", 12, "本館"),
            PARTS[number % 3],
            tuple(tuple(rng.choice(marks) for _ in PARTS[number % 3]) for _ in month.days),
        )
        for number in range(count)
    ]
    return FreeMonth(CENTER, ("本館",), month, tuple(rooms))


DOORS = (
    make_door(full_day(12)),
    make_door(),
    make_door(stops=(Stop(datetime(2026, 12, 5), datetime(2026, 12, 7), "床の張り替え"),)),
    make_door(closed="月曜日"),
)
UNPAID = UnpaidRows(CENTER, ("本館",), DAY, tuple(map(unpaid_row, range(30))), (unpaid_row(due_on=DAY),))
PAPERS = {
    "entrance A3": (partial(entrance_pdf, FIFTY, size="A3"), A3),
    "entrance A4": (partial(entrance_pdf, FIFTY, size="A4"), A4),
    "nine": (partial(entrance_pdf, make_entrance(full_day(9)), size="A4"), A4),
    "empty": (partial(entrance_pdf, make_entrance(), size="A3"), A3),
    "closed": (partial(entrance_pdf, make_entrance(closed="月曜日")), A4),
    "doors": (partial(door_pdf, DoorRows(CENTER, DAY, DOORS)), A4),
    "week": (partial(week_pdf, make_week()), LANDSCAPE),
    "worst week": (partial(week_pdf, make_week(worst=True)), LANDSCAPE),
    "month": (partial(month_free_pdf, free_month(21)), LANDSCAPE),
    "keys": (partial(keys_pdf, KeyRows(CENTER, DAY, (("本館", tuple(map(key_row, range(50)))), ("駅前館", ())))), A4),
    "unpaid": (partial(unpaid_pdf, UNPAID), A4),
    "nobody owes": (partial(unpaid_pdf, replace(UNPAID, used=(), coming=())), A4),
    "blank": (partial(room_application_pdf, BLANK), A4),
    "filled": (partial(room_application_pdf, replace(BLANK, filled=FILLED)), A4),
    "changed": (partial(notice_pdf, CHANGED), A4),
    "cancelled": (partial(notice_pdf, replace(CANCELLED, use=make_worst())), A4),
}


@cache
def draw(name: str) -> bytes:
    return PAPERS[name][0](printed_at=AT, staff="受付 山田")


def squeezed(pdf: bytes) -> str:
    return re.sub(r"\s", "", "".join(page_texts(pdf)))


@pytest.mark.parametrize("name", PAPERS)
def test_nothing_leaves_the_sheet_and_no_text_lies_on_another(name):
    pdf, (width, height) = draw(name), PAPERS[name][1]
    for page in range(min(len(page_texts(pdf)), 3)):
        boxes = [box for box in text_boxes(pdf, page) if box.text.strip()]
        for number, box in enumerate(boxes):
            assert min(box.left, box.top, width - box.right) >= 9.5, box
            assert box.bottom <= height - 7, box
            for other in boxes[number + 1 :]:
                across = min(box.right, other.right) - max(box.left, other.left)
                down = min(box.bottom, other.bottom) - max(box.top, other.top)
                assert across < 0.4 or down < 0.4, (box, other)


@pytest.mark.parametrize("name", ["nine", "worst week", "filled", "cancelled", "unpaid"])
def test_the_same_rows_give_the_same_bytes(name):
    assert draw(name) == draw.__wrapped__(name)


def test_fifty_uses_stand_on_seven_sheets_each_with_its_room():
    texts = page_texts(draw("entrance A3"))
    assert len(texts) == 7
    assert "1/7枚" in "".join(texts[0].split())
    assert squeezed(draw("entrance A3")).count("会議室A＋会議室B") == 17
    assert squeezed(draw("entrance A4")).count("駅前館2階") + squeezed(draw("entrance A4")).count("駅前館 2階") == 25
    assert [page.count("9:00～") + page.count("1") > 1 for page in page_texts(draw("nine"))] == [True, True]


def test_who_is_nobodys_business_is_not_named_and_rare_kanji_are():
    text = squeezed(draw("entrance A4"))
    assert "（貸切・お名前は非公開）" in text
    assert "髙﨑𠮷野" in text
    assert unprintable(FIFTY) == ()
    assert unprintable(make_entrance([make_use(who="🍙の会")])) == ("🍙",)


def test_a_day_without_uses_says_so_and_a_closed_one_why():
    assert "本日の予約はありません" in squeezed(draw("empty"))
    assert "本日は休館日です月曜日" in squeezed(draw("closed"))


def test_a_door_tells_of_its_room_alone():
    first, second, empty, shut, closed = page_texts(draw("doors"))
    assert "1/2枚" in first
    assert "2/2枚" in second
    assert "（ミーティングルームとして使用）" not in "".join(empty.split())
    assert "本日の予約はありません" in empty
    assert "本日は使用できません" in shut
    assert "床の張り替え" in shut
    assert "本日は休館日です" in closed
    room = make_door([make_use(room="会議室A", room_id=1)])
    pdf = door_pdf(DoorRows(CENTER, DAY, (room,)), printed_at=AT, staff="")
    assert "（会議室Aとして使用）" in squeezed(pdf)


def test_a_week_shows_the_shortest_blocks_and_what_is_shut():
    text = squeezed(draw("worst week"))
    assert "令和8年12月21日（月）から12月27日（日）まで" in text
    assert "(特非)みほん" in text
    assert "警報のため臨時休館" in text
    assert "休館日" in text
    assert "仮予約" in text
    assert "準備・片付け" in text
    assert "準備・片付け" not in squeezed(draw("week"))


def test_a_month_says_when_it_was_counted():
    texts = page_texts(draw("month"))
    assert len(texts) == 3
    assert "令和8年12月の空き状況" in "".join(texts[2].split())
    assert "12月5日（土）8:45現在" in "".join(texts[0].split())


def test_the_lists_of_the_desk_add_up_and_warn():
    text = squeezed(draw("unpaid"))
    assert "30,000" in text
    assert "12/5（土）" in text
    assert "取扱注意（個人情報）" in text
    assert "使用料の未払いはありません。" in squeezed(draw("nobody owes"))
    keys = squeezed(draw("keys"))
    assert "この日に渡す鍵はありません。" in keys
    assert keys.count("未納") == 25
    out = KeyRows(CENTER, DAY, (("本館", (key_row(key="12", out_at=AT),)),))
    assert "うち渡したまま1件" in squeezed(keys_pdf(out, printed_at=AT, staff=""))


def test_an_application_is_one_sheet_and_says_what_the_booking_says():
    assert len(page_texts(draw("blank"))) == 1
    text = squeezed(draw("filled"))
    for said in (LONG_NAME[:12], "髙﨑𠮷右衛門", "R8-B00123", "口の字", "24時", "50%"):
        assert said in text, said


def test_a_notice_tells_before_and_after_and_the_money():
    text = squeezed(draw("changed"))
    assert "使用許可変更通知書" in text
    for said in (
        "令和8年12月4日（金）",
        "第1和室（1階）",
        "令和8年12月5日（土）",
        "会議室A（2階）",
        "2,000円",
        "590円",
    ):
        assert said in text, said
    text = squeezed(draw("cancelled"))
    for said in ("使用許可取消通知書", "天候・警報（暴風警報）", "お返しした額2,000円"):
        assert said in text, said
    plain = replace(CANCELLED, permitted=False)
    assert "予約取消通知書" in squeezed(notice_pdf(plain, printed_at=AT, staff=""))


def test_a_guests_permit_names_relief_layout_heating_and_deposit():
    permit = make_permit(
        group="髙﨑 花子", group_number="", representative="", address="", postal_code="",
        user_class="登録のない利用者", is_person=True, layout="口の字", heated=True,
        relief="市との共催により50%減免", deposit=3000,
    )  # fmt: skip
    text = squeezed(permit_pdf(permit))
    for said in ("髙﨑花子", "様", "口の字", "冷暖房", "登録のない利用者市との共催により50%減免", "3,000円（使用の日"):
        assert said in text, said
    assert "御中" not in text
    assert "机の並べ方" not in squeezed(permit_pdf(make_permit()))


def test_a_room_of_no_floor_and_no_seats_has_no_empty_words():
    rows = replace(make_week(), room=make_room(note="", capacity=0))
    text = squeezed(week_pdf(rows, printed_at=AT, staff=""))
    assert "定員" not in text
