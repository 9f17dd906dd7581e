"""Small makers of test data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from desktop.operations.acting import By
from desktop.operations.bookings import BookingRequest
from desktop.operations.center import RoomRequest, add_equipment, add_room, set_up_center
from desktop.operations.groups import GroupRequest, add_group
from desktop.operations.staff import add_staff
from desktop.storage.database import Database
from desktop.words import StaffRole

NOW = datetime(2026, 11, 21, 10, 0)  # a Saturday
BY = By(staff_id=None, staff="見本", site_id=1, pc="受付1")


@dataclass(frozen=True)
class Made:
    room_a: int
    room_b: int
    joined: int
    japanese: int
    projector: int
    choir: int
    readers: int
    manager: int
    by: By


def make_small_center(database: Database) -> Made:
    database.write(partial(set_up_center, name="みほん市民活動センター", municipality="142042", sites=("本館",)), BY)
    manager = make_staff(database)
    by = By(staff_id=manager, staff="高橋", site_id=1, pc="受付1")
    room_a = make_room(database, name="会議室A", capacity=12, by=by)
    room_b = make_room(database, name="会議室B", capacity=16, by=by)
    return Made(
        room_a=room_a,
        room_b=room_b,
        joined=make_room(database, name="会議室A+B", capacity=28, joins=(room_a, room_b), by=by),
        japanese=make_room(database, name="和室", capacity=20, by=by),
        projector=database.write(
            partial(add_equipment, name="プロジェクター", site_id=1, stock=2, yen_per_use=300), by
        ).answer,
        choir=make_group(database, name="鎌倉合唱団", kana="カマクラガッショウダン", by=by),
        readers=make_group(database, name="あじさい読書会", kana="アジサイドクショカイ", by=by),
        manager=manager,
        by=by,
    )


def make_staff(database: Database, code: str = "manager", name: str = "高橋", pin: str = "") -> int:
    return database.write(partial(add_staff, code=code, name=name, role=StaffRole.MANAGER, pin=pin), BY).answer


def make_room(
    database: Database, name: str, capacity: int = 12, joins: tuple[int, ...] = (), yen_per_hour: int = 200, by: By = BY
) -> int:
    request = RoomRequest(name=name, site_id=1, capacity=capacity, joins=joins, yen_per_hour=yen_per_hour)
    return database.write(partial(add_room, request=request), by).answer


def make_group(database: Database, name: str, kana: str = "", number: str = "", by: By = BY, **more: object) -> int:
    return database.write(
        partial(add_group, request=GroupRequest(name=name, kana=kana, number=number, **more)),
        by,
    ).answer


def make_request(made: Made, start: str = "14:00", end: str = "16:00", day: str = "2026-11-21", **more: object):
    values: dict[str, object] = {"resource_id": made.room_a, "group_id": made.choir} | more
    return BookingRequest(
        starts_at=datetime.fromisoformat(f"{day}T{start}"),
        ends_at=datetime.fromisoformat(f"{day}T{end}"),
        **values,
    )
