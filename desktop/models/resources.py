"""What can be booked, the atoms it consists of, and who has which tick of them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk
from desktop.words import PriceUnit, ResourceKind


class Resource(Versioned, Base):
    """A room, a machine or an advisor's desk. A joined room consists of the atoms of the rooms it joins."""

    __tablename__ = "resources"
    __table_args__ = (CheckConstraint("capacity >= 0", name="capacity"),)

    id: Mapped[pk]
    kind: Mapped[ResourceKind] = mapped_column(default=ResourceKind.ROOM)
    name: Mapped[line] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    capacity: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    note: Mapped[line] = mapped_column(default="")


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
    """One tick of one atom belongs to one booking: the primary key is what makes double booking impossible."""

    __tablename__ = "occupancy"
    __table_args__ = ({"sqlite_with_rowid": False},)
    journalled = False

    atom_id: Mapped[int] = mapped_column(ForeignKey("atoms.id", ondelete="RESTRICT"), primary_key=True)
    tick: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), index=True)


class StockItem(Versioned, Base):
    """Interchangeable equipment that is counted, not numbered."""

    __tablename__ = "stock_items"
    __table_args__ = (CheckConstraint("stock >= 0", name="stock"),)

    id: Mapped[pk]
    name: Mapped[line]
    counter: Mapped[line] = mapped_column(default="台")
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    stock: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)


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


class Price(Versioned, Base):
    """Yen per hour or per use for a resource or for a piece of equipment, valid from a day until before another."""

    __tablename__ = "prices"
    __table_args__ = (
        CheckConstraint("(resource_id IS NULL) <> (item_id IS NULL)", name="one_thing"),
        CheckConstraint("yen >= 0", name="yen"),
        CheckConstraint("valid_until IS NULL OR valid_from < valid_until", name="period"),
        Index(None, "resource_id"),
        Index(None, "item_id"),
    )

    id: Mapped[pk]
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    item_id: Mapped[int | None] = mapped_column(ForeignKey("stock_items.id", ondelete="RESTRICT"))
    yen: Mapped[int]
    unit: Mapped[PriceUnit]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]
