"""The tables of the center. Importing this package fills `Base.metadata`."""

from desktop.models.base import Base
from desktop.models.bookings import Booking, BookingItem, Permit
from desktop.models.center import Center, ClosedDayRule, OpeningHours, Site
from desktop.models.groups import Group, Person
from desktop.models.journal import JournalFact, JournalPayload, JournalSeal
from desktop.models.resources import Atom, Occupancy, Price, Resource, ResourceAtom, StockItem, StockUse
from desktop.models.settings import NumberRange, Setting
from desktop.models.staff import Staff

__all__ = [
    "Atom",
    "Base",
    "Booking",
    "BookingItem",
    "Center",
    "ClosedDayRule",
    "Group",
    "JournalFact",
    "JournalPayload",
    "JournalSeal",
    "NumberRange",
    "Occupancy",
    "OpeningHours",
    "Permit",
    "Person",
    "Price",
    "Resource",
    "ResourceAtom",
    "Setting",
    "Site",
    "Staff",
    "StockItem",
    "StockUse",
]
