from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, short
from desktop.words import Confidentiality, PaperSize, PrintJobState, TariffLineKind


class Tariff(Versioned, Base):
    """What printing costs, from a day until before another; the same name may come back with later dates.

    `max_sheets` is the most for one use, `press_over` the number of sheets up to which the copier is to be used,
    `included` the sheets that a master's price covers. None: no such limit.
    """

    __tablename__ = "tariffs"
    __table_args__ = (
        dated(),
        CheckConstraint("max_sheets IS NULL OR max_sheets > 0", name="max_sheets"),
        CheckConstraint("press_over IS NULL OR press_over > 0", name="press_over"),
        CheckConstraint("included IS NULL OR included > 0", name="included"),
        Index(None, "name", "valid_from", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    name: Mapped[short]
    title: Mapped[line]
    max_sheets: Mapped[int | None]
    press_over: Mapped[int | None]
    included: Mapped[int | None]
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class TariffLine(Versioned, Base):
    """Yen per master, per started `block` of sheets, per face or per sheet of paper.

    `size` and `colour` None hold for every size and for both; duplex sheets count two faces where `counts_faces`.
    """

    __tablename__ = "tariff_lines"
    __table_args__ = (
        CheckConstraint("yen >= 0", name="yen"),
        CheckConstraint("block > 0", name="block"),
        Index(None, "tariff_id", "position"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    tariff_id: Mapped[int] = mapped_column(ForeignKey("tariffs.id", ondelete="RESTRICT"))
    position: Mapped[int]
    kind: Mapped[TariffLineKind]
    yen: Mapped[int]
    block: Mapped[int] = mapped_column(default=1)
    size: Mapped[PaperSize | None]
    colour: Mapped[bool | None]
    counts_faces: Mapped[bool] = mapped_column(default=True)


class PrintJob(Versioned, Base):
    """One use of a machine. `fee` (yen) and `fee_lines` are frozen when it is recorded.

    A group or a guest by name; counters count faces, None where the machine has none or nobody read it.
    """

    __tablename__ = "print_jobs"
    __table_args__ = (
        CheckConstraint("masters >= 0", name="masters"),
        CheckConstraint("sheets > 0", name="sheets"),
        CheckConstraint("fee >= 0", name="fee"),
        CheckConstraint(
            "counter_before IS NULL OR counter_after IS NULL OR counter_before <= counter_after", name="counter"
        ),
        Index(None, "done_at", "site_id"),
        Index(None, "group_id", "done_at"),
        Index(None, "machine_id", "done_at"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    machine_id: Mapped[int] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    guest: Mapped[line] = mapped_column(default="")
    done_at: Mapped[datetime]
    purpose: Mapped[line] = mapped_column(default="")
    masters: Mapped[int]
    sheets: Mapped[int]
    size: Mapped[PaperSize]
    duplex: Mapped[bool] = mapped_column(default=False)
    colour: Mapped[bool] = mapped_column(default=False)
    own_paper: Mapped[bool] = mapped_column(default=True)
    counter_before: Mapped[int | None]
    counter_after: Mapped[int | None]
    tariff_id: Mapped[int] = mapped_column(ForeignKey("tariffs.id", ondelete="RESTRICT"))
    fee: Mapped[int]
    fee_lines: Mapped[list[Any]]
    state: Mapped[PrintJobState]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
