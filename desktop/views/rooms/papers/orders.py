"""Which paper of the rooms is printed, and what it needs to be drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from desktop.application.lanes import Progress
from desktop.operations.acting import By
from desktop.queries.days import RoomRow

if TYPE_CHECKING:
    from desktop.jobs.drawn import Drawn


class Paper(Enum):
    ENTRANCE = auto()
    WEEK = auto()
    MONTH = auto()
    DOORS = auto()
    KEYS = auto()
    UNPAID = auto()
    APPLICATION = auto()
    NOTICE = auto()


OF_DAY = frozenset({Paper.ENTRANCE, Paper.WEEK, Paper.MONTH, Paper.DOORS, Paper.KEYS})
OF_ROOM = frozenset({Paper.WEEK, Paper.DOORS})
OF_BOOKING = frozenset({Paper.APPLICATION, Paper.NOTICE})


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows when something is to be printed; `booking_id` is the booking that is picked."""

    paper: Paper
    site_id: int
    day: date
    rooms: tuple[RoomRow, ...] = ()
    room_id: int | None = None
    booking_id: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """`room_id` None is every room of the site, `booking_id` None a blank form."""

    paper: Paper
    site_id: int
    day: date
    room_id: int | None = None
    booking_id: int | None = None
    size: str = "A4"


def draw(database: Any, _progress: Progress, *, by: By, order: Order) -> Drawn:
    """The job of the desk's long lane; its libraries are loaded there. Raises NotFound."""
    from desktop.jobs import room_papers as papers
    from desktop.rules.months import month_of

    site_id, day, room_id, booking_id = order.site_id, order.day, order.room_id, order.booking_id
    drawn: dict[Paper, Callable[[], Drawn]] = {
        Paper.ENTRANCE: lambda: papers.draw_entrance(database, by, site_id, day, size=order.size),
        Paper.WEEK: lambda: papers.draw_week(database, by, room_id or 0, day),
        Paper.MONTH: lambda: papers.draw_month_free(database, by, site_id, month_of(day)),
        Paper.DOORS: lambda: papers.draw_doors(database, by, site_id, room_id, day),
        Paper.KEYS: lambda: papers.draw_keys(database, by, site_id, day),
        Paper.UNPAID: lambda: papers.draw_unpaid(database, by, site_id),
        Paper.APPLICATION: lambda: papers.draw_room_application(database, by, site_id, booking_id),
        Paper.NOTICE: lambda: papers.draw_room_notice(database, by, booking_id or 0),
    }
    return drawn[order.paper]()
