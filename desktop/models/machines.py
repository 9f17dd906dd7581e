"""The machines of a print room: their state, their log, and what they use up."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short
from desktop.words import ConsumableChange, ConsumableKind, MachineEntryKind, MachineKind, MachineState


class Machine(Versioned, Base):
    """What a resource of kind machine is beside its name and place.

    `counter_most` is the last number its counter shows before it begins at 0 again, None without a counter. `tariff`
    names the tariff of its own, "" the site's.
    """

    __tablename__ = "machines"
    __table_args__ = (CheckConstraint("counter_most IS NULL OR counter_most > 0", name="counter_most"),)

    resource_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"), primary_key=True)
    kind: Mapped[MachineKind]
    colour: Mapped[bool] = mapped_column(default=False)
    counter_most: Mapped[int | None]
    tariff: Mapped[short] = mapped_column(default="")
    state: Mapped[MachineState] = mapped_column(default=MachineState.READY)
    state_since: Mapped[datetime | None]
    state_note: Mapped[line] = mapped_column(default="")


class MachineEntry(Versioned, Base):
    """A line of a machine's log; `faces` is the size of a gap that it explains."""

    __tablename__ = "machine_entries"
    __table_args__ = (
        CheckConstraint("counter IS NULL OR counter >= 0", name="counter"),
        Index(None, "machine_id", "at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    machine_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    kind: Mapped[MachineEntryKind]
    state: Mapped[MachineState | None]
    counter: Mapped[int | None]
    faces: Mapped[int | None]
    text: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class Consumable(Versioned, Base):
    """What machines use up, counted in units (a roll, a box); at `warn_at` and below it is to be ordered.

    `machine_id` None is for all machines of the site, as paper is. `yields` masters or faces come out of one unit.
    """

    __tablename__ = "consumables"
    __table_args__ = (
        CheckConstraint("stock >= 0", name="stock"),
        CheckConstraint("warn_at >= 0 AND order_quantity >= 0", name="warn_at"),
        CheckConstraint("yields IS NULL OR yields > 0", name="yields"),
    )

    id: Mapped[pk]
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"), index=True)
    machine_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    kind: Mapped[ConsumableKind]
    name: Mapped[line]
    unit: Mapped[short] = mapped_column(default="")
    product_code: Mapped[line] = mapped_column(default="")
    supplier: Mapped[line] = mapped_column(default="")
    stock: Mapped[int] = mapped_column(default=0)
    warn_at: Mapped[int] = mapped_column(default=0)
    order_quantity: Mapped[int] = mapped_column(default=0)
    yields: Mapped[int | None]
    ordered_at: Mapped[datetime | None]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class ConsumableMove(Versioned, Base):
    """The stock of a consumable changed by so many units, to `stock`."""

    __tablename__ = "consumable_moves"
    __table_args__ = (
        Index(None, "consumable_id", "at"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    consumable_id: Mapped[int] = mapped_column(ForeignKey("consumables.id", ondelete="RESTRICT"))
    machine_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    at: Mapped[datetime]
    kind: Mapped[ConsumableChange]
    change: Mapped[int]
    stock: Mapped[int]
    note: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
