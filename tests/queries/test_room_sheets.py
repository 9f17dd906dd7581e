"""The rows of the papers of rooms, on both engines."""

from __future__ import annotations

from datetime import date, datetime
from functools import partial

import pytest

from desktop.jobs.handouts import handout
from desktop.models import Setting
from desktop.operations.bookings import Place, book_room, cancel_booking, move_booking
from desktop.operations.closures import ClosureRequest, close_rooms
from desktop.operations.permits import issue_permit
from desktop.queries.keys import key_rows
from desktop.queries.permits import use_paper
from desktop.queries.room_months import free_month
from desktop.queries.room_notices import room_notice
from desktop.queries.room_sheets import door_rows, entrance_rows, week_rows
from desktop.queries.unpaid import unpaid_rows
from desktop.rules.months import Month
from desktop.words import CancelReason, GroupKind
from tests.documents.reading import page_texts
from tests.makers import NOW, make_group, make_request

DAY = date(2026, 11, 24)
GUEST = {"group_id": None, "guest_name": "髙﨑 花子", "phone": "000-1111-2222"}


@pytest.fixture
def booked(database, made):
    """A group in A, a guest in A+B, who is registered alone in the Japanese room, all on one day."""
    alone = make_group(database, name="見本 太郎", by=made.by, kind=GroupKind.INDIVIDUAL)

    def book(start, end, **more):
        request = make_request(made, start, end, "2026-11-24", **more)
        return database.write(partial(book_room, request=request), made.by).answer

    return [
        book("09:00", "12:00"),
        book("13:00", "15:00", resource_id=made.joined, **GUEST),
        book("18:00", "20:00", resource_id=made.japanese, group_id=alone),
    ]


def test_sheets_name_groups_and_nobody_else(database, made, booked):
    with database.reading() as session:
        rows = entrance_rows(session, None, DAY, NOW)
        doors = {door.room.name: door for door in door_rows(session, 1, None, DAY, NOW).doors}
        week = week_rows(session, made.room_a, DAY, NOW)
        keys = key_rows(session, 1, DAY, NOW)
    assert [use.who for use in rows.uses] == ["鎌倉合唱団", "", ""]
    assert (rows.sites, rows.closed) == (("本館",), "")
    assert [use.room for use in doors["会議室A"].uses] == ["会議室A", "会議室A+B"]
    assert [use.room for use in doors["会議室B"].uses] == ["会議室A+B"]
    assert week.days[0].day == date(2026, 11, 23)
    assert [len(day.uses) for day in week.days] == [0, 2, 0, 0, 0, 0, 0]
    assert [row.who for row in keys.sites[0][1]] == ["鎌倉合唱団", "髙﨑 花子", "見本 太郎"]
    assert keys.sites[0][1][1].phone == "000-1111-2222"


def test_a_month_counts_joined_rooms_and_closures(database, made, booked):
    request = ClosureRequest(
        name="床の張り替え",
        starts_at=datetime(2026, 11, 26),
        ends_at=datetime(2026, 11, 27),
        room_ids=(made.room_b,),
    )
    database.write(partial(close_rooms, request=request), made.by)
    with database.reading() as session:
        rows = free_month(session, 1, Month(2026, 11), NOW)
    marks = {room.name: room.days for room in rows.rooms}
    assert marks["会議室A"][23][:2] == ("full", "part")
    assert marks["会議室B"][23][:2] == ("free", "part")
    assert marks["会議室A+B"][23][:2] == ("full", "part")
    assert marks["会議室A+B"][25][:2] == ("full", "full")
    assert marks["和室"][25][:2] == ("free", "free")
    assert set(marks["和室"][0]) <= {"past", "shut"}


def test_open_fees_end_with_their_payment(database, made, booked):
    with database.reading() as session:
        before = unpaid_rows(session, 1, NOW)
    database.write(partial(issue_permit, booking_id=booked[0], paid_by="現金"), made.by)
    with database.reading() as session:
        after = unpaid_rows(session, 1, NOW)
    assert len(before.coming) == len(after.coming) + 1
    assert before.coming[0].open == 600
    assert before.used == ()


def test_a_notice_finds_what_was_before(database, made, booked):
    place = Place(resource_id=made.japanese, starts_at=datetime(2026, 11, 25, 10), ends_at=datetime(2026, 11, 25, 12))
    database.write(partial(move_booking, booking_id=booked[0], place=place, seen_version=1), made.by)
    with database.reading() as session:
        moved = room_notice(session, booked[0], staff="", now=NOW)
        untouched = room_notice(session, booked[1], staff="", now=NOW)
        guest = use_paper(session, booked[1], staff="", now=NOW)
    assert moved.kind == "changed"
    assert moved.before is not None
    assert (moved.before.use.room, moved.before.use.starts_at) == ("会議室A", datetime(2026, 11, 24, 9))
    assert moved.use.uses[0].room == "和室"
    assert untouched.before is None
    assert (guest.group, guest.is_person, guest.contact) == ("髙﨑 花子", True, "髙﨑 花子 電話 000-1111-2222")
    cancel = partial(cancel_booking, booking_id=booked[2], reason=CancelReason.WEATHER, note="警報", seen_version=1)
    database.write(cancel, made.by)
    with database.reading() as session:
        ended = room_notice(session, booked[2], staff="", now=NOW)
    assert (ended.kind, ended.reason, ended.note) == ("cancelled", CancelReason.WEATHER, "警報")


@pytest.mark.parametrize("where", ["sqlite"], indirect=True)
def test_each_paper_by_its_name(database, made, booked):
    for name, for_, settings, said in (
        ("entrance", "", {"day": "2026-11-24", "site": "all", "size": "a3"}, "鎌倉合唱団"),
        ("door", "会議室Ａ", {"day": "11/24"}, "会議室A"),
        ("week", str(made.room_a), {"day": "11/24"}, "11/24"),
        ("month-free", "2026-12", {}, "12月の空き状況"),
        ("keys", "2026-11-24", {}, "髙﨑花子"),
        ("unpaid", "", {"site": "本館"}, "未払い"),
        ("application-room", "", {}, "使用許可申請書"),
        ("application-room", str(booked[1]), {}, "髙﨑花子"),
        ("notice-room", str(booked[0]), {}, "予約変更通知書"),
    ):
        paper = handout(database, made.by, name, for_, settings)
        assert said in "".join("".join(page_texts(paper.pdf)).split()), name


def test_a_month_is_told_in_the_slots_of_each_room(database, made, booked):
    slots = ["1限 9:00-11:00", "2限 11:00-13:00", "全日 9:00-13:00"]
    asked = {"name": "booking.slots", "value": slots, "valid_from": date(2020, 1, 1), "resource_id": made.room_a}
    database.write(lambda session, _acting: session.add(Setting(**asked)), made.by)
    with database.reading() as session:
        rooms = {room.name: room for room in free_month(session, 1, Month(2026, 11), NOW).rooms}
    assert (rooms["会議室A"].parts, rooms["会議室A"].days[23]) == (("1限", "2限"), ("full", "part"))
    assert rooms["和室"].parts == ("午前", "午後", "夜間")
