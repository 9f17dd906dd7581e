"""What stands in the booking sheet, as it was typed, and what it means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from enum import Enum, auto
from typing import Any, cast

from desktop.errors import NotReadable
from desktop.operations.booking_request import BookingRequest, Details, Place
from desktop.queries.bookings import BookingDetails
from desktop.queries.wishes import WishAsked
from desktop.rules.booking_rules import moment_at
from desktop.rules.dates import read_date, read_time_range
from desktop.rules.times import clock_at, time_range

Stretch = tuple[datetime, datetime]
WEEK = timedelta(weeks=1)
# what is passed on as it stands in the sheet
TOLD = ("purpose", "layout", "items", "heated", "class_id", "relief_id", "contact", "phone", "remark")
TEXTS = ("group", "group_number", "day", "times", "people", "purpose", "layout", "contact", "phone", "remark")
NUMBERS = ("group_id", "resource_id", "class_id", "relief_id")
TICKS = ("guest", "heated")
COUNTERS = "人名 　"  # what people type behind a number of people


class SheetFor(Enum):
    """What the sheet is open for: a new booking, one that is held, another place, other details."""

    NEW = auto()
    HELD = auto()
    MOVE = auto()
    DETAILS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """`day`, `times` and `people` are text as typed: half-typed stays half-typed. `group` is a `guest`'s name too."""

    group_id: int | None = None
    group: str = ""
    group_number: str = ""
    guest: bool = False
    day: str = ""
    times: str = ""
    people: str = ""
    resource_id: int | None = None
    purpose: str = ""
    layout: str = ""
    items: tuple[tuple[int, int], ...] = ()
    heated: bool = False
    class_id: int | None = None
    relief_id: int | None = None
    contact: str = ""
    phone: str = ""
    remark: str = ""

    def stretch(self, today: date) -> Stretch:
        """Half-open; NotReadable for what cannot be read. An end before its start stays for the rules to refuse."""
        day = read_date(self.day, today=today)
        start, end = read_time_range(self.times)
        return moment_at(day, start), moment_at(day, end)

    def head_count(self) -> int | None:
        """None when left empty; NotReadable for what is not a number of people."""
        typed = self.people.strip().rstrip(COUNTERS).replace(",", "")
        if not typed:
            return None
        if not typed.isdigit() or int(typed) == 0:
            raise NotReadable("people", self.people)
        return int(typed)

    def asked(self, today: date, booking_id: int | None) -> WishAsked | None:
        """The question to ask while typing; None while there is too little to ask about."""
        try:
            starts_at, ends_at = self.stretch(today)
        except NotReadable:
            return None
        if self.resource_id is None:
            return None
        return WishAsked(
            resource_id=self.resource_id,
            starts_at=starts_at,
            ends_at=ends_at,
            group_id=self.group_id,
            guest_name=self.guest_name,
            phone=self.phone,
            class_id=self.class_id,
            people=_or_none(self.head_count),
            heated=self.heated,
            relief_id=self.relief_id,
            items=self.items,
            booking_id=booking_id,
        )

    def place(self, today: date, override_reason: str = "") -> Place:
        assert self.resource_id is not None
        starts_at, ends_at = self.stretch(today)
        return Place(
            resource_id=self.resource_id, starts_at=starts_at, ends_at=ends_at, override_reason=override_reason
        )

    @property
    def guest_name(self) -> str:
        return self.group.strip() if self.guest else ""

    def details(self, override_reason: str = "") -> Details:
        assert self.group_id is not None or self.guest_name
        return Details(**self._told(), override_reason=override_reason)

    def request(self, today: date, override_reason: str = "") -> BookingRequest:
        return BookingRequest(**asdict(self.place(today, override_reason)), **self._told())

    def _told(self) -> dict[str, Any]:
        return {
            "group_id": self.group_id,
            "guest_name": self.guest_name,
            "people": self.head_count(),
            **{name: getattr(self, name) for name in TOLD},
        }

    @property
    def is_worth_keeping(self) -> bool:
        return bool(self.group or self.people or any(getattr(self, name) for name in TOLD))

    def as_draft(self) -> dict[str, Any]:
        return asdict(self)


def from_draft(content: dict[str, Any]) -> Filled:
    """What can be understood of a draft; the rest is left empty."""
    text = {name: content[name] for name in TEXTS if isinstance(content.get(name), str)}
    numbers = {name: content[name] for name in NUMBERS if type(content.get(name)) is int}
    ticks = {name: content[name] for name in TICKS if isinstance(content.get(name), bool)}
    return Filled(**text, **numbers, **ticks, items=_items(content.get("items")))


def of_booking(booking: BookingDetails) -> Filled:
    row, told = booking.row, booking.told
    return Filled(
        group_id=row.group_id,
        group=row.group,
        group_number=row.group_number,
        day=row.starts_at.date().isoformat(),
        times=time_range(row.starts_at, row.ends_at),
        people=str(row.people or ""),
        resource_id=row.resource_id,
        purpose=row.purpose,
        items=tuple((item.item_id, item.quantity) for item in booking.items),
        guest=row.group_id is None,
        **{name: getattr(told, name) for name in TOLD if name not in {"purpose", "items"}},
    )


def copy_of(booking: BookingDetails, today: date) -> Filled:
    """The same for somebody who comes again: on that weekday of the next week that is not over."""
    day = booking.row.starts_at.date() + WEEK
    if day < today:
        day += -((day - today) // WEEK) * WEEK
    return replace(of_booking(booking), day=day.isoformat())


def usual_times(day: date, now: datetime, opens: int, closes: int) -> str:
    """Two hours from the next full hour today, or from the opening on another day."""
    start = opens
    if day == now.date():
        later = now + timedelta(minutes=59)
        start = min(max(opens, later.hour * 60), max(opens, closes - 60))
    return f"{clock_at(start)}～{clock_at(min(start + 120, closes))}"


def _items(raw: object) -> tuple[tuple[int, int], ...]:
    if not isinstance(raw, list):
        return ()
    pairs = [cast("list[Any]", pair) for pair in cast("list[object]", raw) if isinstance(pair, list)]
    return tuple((pair[0], pair[1]) for pair in pairs if [type(part) for part in pair] == [int, int])


def _or_none(read: Callable[[], int | None]) -> int | None:
    try:
        return read()
    except NotReadable:
        return None
