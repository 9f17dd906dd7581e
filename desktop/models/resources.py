"""What can be booked, the atoms it consists of, and who has which tick of them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk
from desktop.words import ChargeKind, GroupKind, PriceUnit, ResourceKind


class Resource(Versioned, Base):
    """A room, a machine or an advisor's desk. A joined room consists of the atoms of the rooms it joins.

    `layouts` are the ways its chairs can stand; one that is `outside` costs nothing and has no key; one that
    `needs_approval` is requested first; what is no longer `active` keeps its bookings and takes no new ones.
    """

    __tablename__ = "resources"
    __table_args__ = (CheckConstraint("capacity >= 0", name="capacity"),)

    id: Mapped[pk]
    kind: Mapped[ResourceKind] = mapped_column(default=ResourceKind.ROOM)
    name: Mapped[line] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    capacity: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    note: Mapped[line] = mapped_column(default="")
    layouts: Mapped[list[Any]] = mapped_column(default=list)
    outside: Mapped[bool] = mapped_column(default=False)
    needs_approval: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)


class Atom(Base):
    """The smallest thing that only one booking can have at a time. Its row is the lock for its ticks."""

    __tablename__ = "atoms"

    id: Mapped[pk]
    name: Mapped[line]


class ResourceAtom(Base):
    __tablename__ = "resource_atoms"

    resource_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"), primary_key=True)
    atom_id: Mapped[int] = mapped_column(ForeignKey("atoms.id", ondelete="RESTRICT"), primary_key=True, index=True)


class Occupancy(Base):
    """One tick of one atom belongs to one booking or closure: the primary key makes double booking impossible.

    A `buffer` tick lies beside its booking; another booking of the same group may have it.
    """

    __tablename__ = "occupancy"
    __table_args__ = (
        CheckConstraint("(booking_id IS NULL) <> (closure_id IS NULL)", name="one_holder"),
        {"sqlite_with_rowid": False},
    )
    journalled = False

    atom_id: Mapped[int] = mapped_column(ForeignKey("atoms.id", ondelete="RESTRICT"), primary_key=True)
    tick: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), index=True)
    closure_id: Mapped[int | None] = mapped_column(ForeignKey("closures.id", ondelete="RESTRICT"))
    buffer: Mapped[bool] = mapped_column(default=False)


class Closure(Versioned, Base):
    """Rooms that cannot be used from one moment to another: a repair, a storm warning, an election.

    It takes the free ticks of its rooms; a withdrawn one has none.
    """

    __tablename__ = "closures"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="ends_after_start"),
        Index(None, "starts_at", "ends_at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    name: Mapped[line]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    withdrawn: Mapped[bool] = mapped_column(default=False)


class ClosureRoom(Base):
    __tablename__ = "closure_rooms"

    closure_id: Mapped[int] = mapped_column(ForeignKey("closures.id", ondelete="RESTRICT"), primary_key=True)
    resource_id: Mapped[int] = mapped_column(
        ForeignKey("resources.id", ondelete="RESTRICT"), primary_key=True, index=True
    )


class StockItem(Versioned, Base):
    """Interchangeable equipment that is counted, not numbered; `lent` says that it may leave the house."""

    __tablename__ = "stock_items"
    __table_args__ = (CheckConstraint("stock >= 0", name="stock"),)

    id: Mapped[pk]
    name: Mapped[line]
    counter: Mapped[line] = mapped_column(default="台")
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    stock: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)
    lent: Mapped[bool] = mapped_column(default=False)


class StockUse(Base):
    """Pieces of an item taken in one tick; `stock` repeats the item's, so that the row itself can refuse."""

    __tablename__ = "stock_use"
    __table_args__ = (
        CheckConstraint("used BETWEEN 0 AND stock", name="within_stock"),
        {"sqlite_with_rowid": False},
    )
    journalled = False

    item_id: Mapped[int] = mapped_column(ForeignKey("stock_items.id", ondelete="RESTRICT"), primary_key=True)
    tick: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    used: Mapped[int]
    stock: Mapped[int]


class UserClass(Versioned, Base):
    """A class of user with prices and rules of its own; who fits none before it belongs to the first that fits.

    `kind` None takes guests too when `guests`, otherwise registrants of either kind; `word_id` asks for a word of a
    list that the group has (a neighbourhood association, from outside the city).
    """

    __tablename__ = "user_classes"

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    guests: Mapped[bool] = mapped_column(default=False)
    kind: Mapped[GroupKind | None]
    word_id: Mapped[int | None] = mapped_column(ForeignKey("list_words.id", ondelete="RESTRICT"))
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ReliefGround(Versioned, Base):
    """Why a fee is relieved, and by how many percent."""

    __tablename__ = "relief_grounds"
    __table_args__ = (CheckConstraint("percent BETWEEN 0 AND 100", name="percent"),)

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    percent: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class Price(Versioned, Base):
    """Yen (or percent) for a resource or a piece of equipment, valid from a day until before another.

    `class_id` None holds for every class that has no price of its own. `slot` names the slot of a price per slot; a
    slot that spans others is the joined price of them all. Month-days (month * 100 + day) limit heating to a season.
    """

    __tablename__ = "prices"
    __table_args__ = (
        CheckConstraint("(resource_id IS NULL) <> (item_id IS NULL)", name="one_thing"),
        CheckConstraint("yen >= 0", name="yen"),
        CheckConstraint("valid_until IS NULL OR valid_from < valid_until", name="period"),
        CheckConstraint("(unit = 'slot') = (slot <> '')", name="slot"),
        CheckConstraint("(season_from IS NULL) = (season_until IS NULL)", name="season"),
        Index(None, "resource_id"),
        Index(None, "item_id"),
    )

    id: Mapped[pk]
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("stock_items.id", ondelete="RESTRICT"))
    class_id: Mapped[int | None] = mapped_column(ForeignKey("user_classes.id", ondelete="RESTRICT"))
    charge: Mapped[ChargeKind] = mapped_column(default=ChargeKind.USE)
    slot: Mapped[line] = mapped_column(default="")
    season_from: Mapped[int | None]
    season_until: Mapped[int | None]
    yen: Mapped[int]
    unit: Mapped[PriceUnit]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
