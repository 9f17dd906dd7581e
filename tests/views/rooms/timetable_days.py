"""Makers of days for the timetable, and the hands that a test needs."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.queries.days import BookingRow, DayRows, RoomRow
from desktop.views.rooms.timetable.timetable import Timetable
from desktop.words import BookingState

DAY = date(2026, 11, 21)
NONE, ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(DAY.year, DAY.month, DAY.day) + timedelta(hours=hour, minutes=minute)


NOW = at(12)
ROOMS = (
    RoomRow(1, "会議室A", 1, "鎌倉", 12, (1,)),
    RoomRow(2, "会議室B", 1, "鎌倉", 16, (2,)),
    RoomRow(3, "第1和室", 1, "鎌倉", 20, (3,)),
    RoomRow(4, "会議室A+B", 1, "鎌倉", 28, (1, 2)),
    RoomRow(5, "A+和室", 1, "鎌倉", 30, (1, 3)),
)
NAMES = {room.id: room.name for room in ROOMS}


def make_booking(number: int, resource: int, start: datetime, end: datetime, **changes: Any) -> BookingRow:
    values: dict[str, Any] = {
        "id": number,
        "version": 1,
        "number": f"{number:04}",
        "resource_id": resource,
        "room": NAMES[resource],
        "group_id": number,
        "group": "髙﨑まちづくり研究会",
        "group_number": f"{number:04}",
        "starts_at": start,
        "ends_at": end,
        "state": BookingState.CONFIRMED,
        "expires_at": None,
        "purpose": "会合",
        "people": 12,
        "fee": 500,
        "staff": "山田",
        "pc": "受付1",
    }
    return BookingRow(**(values | changes))


def make_day(*bookings: BookingRow, **changes: Any) -> DayRows:
    values: dict[str, Any] = {
        "day": DAY,
        "site_id": 1,
        "rooms": ROOMS,
        "bookings": bookings,
        "opens": 9 * 60,
        "closes": 21 * 60,
        "closed": "",
    }
    return DayRows(**(values | changes))


class Hands:
    """Mouse and keyboard on a timetable, in rows and minutes instead of pixels; keeps what it was told."""

    def __init__(self, table: Timetable) -> None:
        self.table = table
        self.told: list[tuple[str, Any]] = []
        for name in ("wished", "wish_changed", "moved", "picked", "refused_drop"):
            getattr(table, name).connect(lambda value, name=name: self.told.append((name, value)))
        table.picked_none.connect(lambda: self.told.append(("picked_none", None)))

    def point(self, row: int, minute: float, dx: int = 0) -> QPoint:
        geometry = self.table.geometry_of_day()
        assert geometry is not None
        return QPoint(geometry.x(minute) + dx, geometry.y(row) + geometry.row // 2)

    def press(self, point: QPoint) -> None:
        QTest.mousePress(self.table.viewport(), LEFT, NONE, point)

    def move(self, point: QPoint) -> None:
        QTest.mouseMove(self.table.viewport(), point)

    def release(self, point: QPoint) -> None:
        QTest.mouseRelease(self.table.viewport(), LEFT, NONE, point)

    def drag(self, start: QPoint, end: QPoint) -> None:
        self.press(start)
        self.move(start + (end - start) / 2)
        self.move(end)
        self.release(end)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.table, key, modifiers)

    def heard(self, name: str) -> list[Any]:
        return [value for told, value in self.told if told == name]
