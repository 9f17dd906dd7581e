"""Whose a booking is: a group's, or a guest's who has no more than a name."""

from __future__ import annotations

from sqlalchemy import func

from desktop.models.bookings import Booking
from desktop.models.groups import Group

# where groups are joined from the outside
USER_NAME = func.coalesce(Group.name, Booking.guest_name)
