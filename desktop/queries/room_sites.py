"""Where rooms are: the sites that have some, and the site of a booking. Reads bookings, resources and sites."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Booking, Resource, Site
from desktop.queries.days import BookingRow, booking
from desktop.queries.desk_rows import SiteRow
from desktop.words import ResourceKind

SITE_READS = frozenset({"sites", "resources"})


def sites_with_rooms(session: Session) -> tuple[SiteRow, ...]:
    """The sites of which rooms can be booked, in their order."""
    rooms = select(Resource.site_id).where(Resource.kind == ResourceKind.ROOM, Resource.active)
    asked = select(Site.id, Site.name).where(Site.id.in_(rooms)).order_by(Site.position, Site.id)
    return tuple(SiteRow(*row) for row in session.execute(asked))


def booking_and_site(session: Session, booking_id: int) -> tuple[BookingRow, int] | None:
    """One booking in whatever state, and the id of its room's site."""
    asked = select(Resource.site_id).join(Booking, Booking.resource_id == Resource.id).where(Booking.id == booking_id)
    found, site_id = booking(session, booking_id), session.scalar(asked)
    return (found, site_id) if found is not None and site_id is not None else None
