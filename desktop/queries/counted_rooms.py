"""A figure of the rooms with what a paper or a file says of it beside. Reads ROOM_FIGURE_READS, the center, sites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from sqlalchemy.orm import Session

from desktop.models import Center, Site
from desktop.queries.room_figures import RoomFigure, UseRow, room_figure
from desktop.queries.uses import Asked
from desktop.queries.utilisation import Utilisation, utilisation


@dataclass(frozen=True, slots=True)
class CountedRooms:
    """`by` None is the utilisation, which alone has `utilised`; `whole` is every booking once.

    `site` is empty for all sites.
    """

    by: RoomFigure | None
    asked: Asked
    site: str
    center: str
    demo: bool
    rows: tuple[UseRow, ...]
    whole: UseRow
    utilised: tuple[Utilisation, ...]

    @property
    def last(self) -> date:
        """The last day that is counted."""
        return self.asked.until - timedelta(days=1)

    @property
    def several(self) -> bool:
        """Whether a booking may stand in several rows."""
        return self.by in {RoomFigure.FIELD, None}

    def ids_of(self, row: int) -> tuple[int, ...]:
        """The bookings, or refused requests, behind a row; behind the one after the last all of them."""
        parts = [each.ids for each in (self.utilised if self.by is None else self.rows)]
        return parts[row] if row < len(parts) else self.whole.ids


def counted_rooms(session: Session, by: RoomFigure | None, asked: Asked, now: datetime) -> CountedRooms:
    center = session.get_one(Center, 1)
    site = session.get_one(Site, asked.site_id).name if asked.site_id is not None else ""
    rows = room_figure(session, by, asked, now) if by is not None else ()
    # a booking of several fields stands in several rows: the whole is counted by what it has one of
    once = rows if by not in {RoomFigure.FIELD, None} else room_figure(session, RoomFigure.ROOM, asked, now)
    utilised = utilisation(session, asked, now) if by is None else ()
    return CountedRooms(by, asked, site, center.name, center.demo_day is not None, rows, _whole(once), utilised)


def _whole(rows: Sequence[UseRow]) -> UseRow:
    ids = tuple(sorted(number for row in rows for number in row.ids))
    return UseRow(
        None,
        sum(row.bookings for row in rows),
        sum(row.minutes for row in rows),
        sum(row.people for row in rows),
        sum(row.fees for row in rows),
        Decimal("100.0") if rows else None,
        ids,
    )
