"""What was asked for and refused: noted once the refusal has been told, so that nobody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.errors import (
    AcceptanceOver,
    DeskError,
    GroupBlocked,
    GroupNotActive,
    GuestsNotAllowed,
    LongerThanAllowed,
    OutsideBookingWindow,
    OverQuota,
    PlaceRefused,
    PointsReached,
    RegistrationEndsBefore,
    StockShort,
    TooShort,
)
from desktop.operations.acting import By
from desktop.operations.booking_request import BookingRequest, Place
from desktop.operations.bookings import book_room, hold_room, move_booking
from desktop.operations.demand import RefusedWish, note_demand
from desktop.operations.series import SeriesRequest, book_series, move_series
from desktop.queries.wishes import WishAsked
from desktop.storage.database import Database

# refusals that tell of demand; a slip of the pen or a stale sheet does not
TELLING = (
    *(PlaceRefused, AcceptanceOver, GroupBlocked, GroupNotActive, GuestsNotAllowed, LongerThanAllowed),
    *(OutsideBookingWindow, OverQuota, PointsReached, RegistrationEndsBefore, StockShort, TooShort),
)
ASKING: tuple[Callable[..., int], ...] = (book_room, hold_room, book_series, move_booking, move_series)


def refused_wish(asked: BookingRequest | WishAsked, refusal: DeskError) -> RefusedWish | None:
    """What a sheet was filled with; None where the refusal tells nothing of demand."""
    if not isinstance(refusal, TELLING):
        return None
    return RefusedWish(
        refusal=type(refusal).__name__,
        resource_id=asked.resource_id,
        starts_at=asked.starts_at,
        ends_at=asked.ends_at,
        group_id=asked.group_id,
        people=asked.people,
        booking_id=asked.booking_id if isinstance(asked, WishAsked) else None,
        guest=asked.guest_name,
    )


def refused_write(operation: Callable[..., Any], refusal: DeskError) -> RefusedWish | None:
    """What a refused operation asked for; None for one that asks for no room."""
    inner, given = operation, dict[str, Any]()
    while isinstance(inner, partial):
        given = dict(inner.keywords) | given
        inner = inner.func
    if inner not in ASKING or not isinstance(refusal, TELLING):
        return None
    match given:
        case {"request": BookingRequest() as request}:
            return refused_wish(request, refusal)
        case {"request": SeriesRequest(booking=booking)}:
            return refused_wish(booking, refusal)
        case {"place": Place() as place, "booking_id": int(booking_id)}:
            return RefusedWish(
                refusal=type(refusal).__name__,
                resource_id=place.resource_id,
                starts_at=place.starts_at,
                ends_at=place.ends_at,
                booking_id=booking_id,
            )
        case _:
            return None


def note_refused(database: Database, refused: RefusedWish | None, by: By) -> None:
    """Write it down. A database that cannot be written to just now loses no booking by it, so nobody is told."""
    if refused is None:
        return
    try:
        database.write(lambda session, acting: note_demand(acting, session, refused), by)
    except DeskError:
        return
