"""What a sheet asks for when it books, moves or changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingRequest:
    """Half-open, on the center's wall clock. `items` are pairs of stock item and quantity.

    Without a group it is a guest's, who has a name and a phone number. `class_id` None is the class the user belongs
    to by the rules. `override_reason` lets a manager set the center's rules aside, never a taken room.
    """

    resource_id: int
    starts_at: datetime
    ends_at: datetime
    group_id: int | None = None
    guest_name: str = ""
    contact: str = ""
    phone: str = ""
    class_id: int | None = None
    purpose: str = ""
    people: int | None = None
    layout: str = ""
    remark: str = ""
    heated: bool = False
    relief_id: int | None = None
    items: tuple[tuple[int, int], ...] = ()
    override_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a booking shall go; the `override_reason` is as in BookingRequest."""

    resource_id: int
    starts_at: datetime
    ends_at: datetime
    override_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Whose a booking is and what it is for, as in BookingRequest."""

    group_id: int | None = None
    guest_name: str = ""
    contact: str = ""
    phone: str = ""
    class_id: int | None = None
    purpose: str = ""
    people: int | None = None
    layout: str = ""
    remark: str = ""
    heated: bool = False
    relief_id: int | None = None
    items: tuple[tuple[int, int], ...] = ()
    override_reason: str = ""
