from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, dated, line, pk, short
from desktop.words import Confidentiality, MachineKind, PaperSize, PrintJobState, TariffLineKind


class Tariff(Versioned, Base):
    """What printing costs, from a day until before another; the same name may come back with later dates.

    `max_sheets` is the most for one use, `press_over` the number of sheets up to which the copier is to be used,
    `included` the sheets that a master's price covers. None: no such limit. `minimum` is the least a job costs, in yen.
    """

    __tablename__ = "tariffs"
    __table_args__ = (
        dated(),
        CheckConstraint("max_sheets IS NULL OR max_sheets > 0", name="max_sheets"),
        CheckConstraint("press_over IS NULL OR press_over > 0", name="press_over"),
        CheckConstraint("included IS NULL OR included > 0", name="included"),
        CheckConstraint("minimum >= 0", name="minimum"),
        Index(None, "name", "valid_from", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    name: Mapped[short]
    title: Mapped[line]
    max_sheets: Mapped[int | None]
    press_over: Mapped[int | None]
    included: Mapped[int | None]
    minimum: Mapped[int] = mapped_column(default=0)
    valid_from: Mapped[date]
    valid_until: Mapped[date | None]


class TariffLine(Versioned, Base):
    """Yen per master, per started `block` of sheets, per face, per sheet of paper or per use.

    `size`, `colour`, `machine` and `class_id` None hold for all of them; duplex sheets count two faces where
    `counts_faces`.
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
    machine: Mapped[MachineKind | None]
    class_id: Mapped[int | None] = mapped_column(ForeignKey("user_classes.id", ondelete="RESTRICT"))


class PrintJob(Versioned, Base):
    """One use of a machine, with what was printed in `print_originals`. `fee` (yen) and `fee_lines` are frozen.

    A group or a guest by name. `masters`, `sheets`, `faces` are the sums of its originals; a job that is only begun has
    none yet. Counters count faces, None where the machine has none or nobody read it; one that wrapped reads less
    afterwards. `gap_reason` says why the counter did not begin where it had ended, `spoilt` the faces that were thrown
    away. `corrected` says why it was changed after it was recorded.
    """

    __tablename__ = "print_jobs"
    __table_args__ = (
        CheckConstraint("masters >= 0", name="masters"),
        CheckConstraint("sheets > 0 OR state IN ('begun', 'withdrawn')", name="sheets"),
        CheckConstraint("faces >= sheets", name="faces"),
        CheckConstraint("spoilt >= 0", name="spoilt"),
        CheckConstraint("fee >= 0", name="fee"),
        CheckConstraint("counter_before >= 0 AND counter_after >= 0", name="counter"),
        CheckConstraint("relief_percent BETWEEN 0 AND 100", name="relief"),
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
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("bookings.id", ondelete="RESTRICT"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"))
    guest: Mapped[line] = mapped_column(default="")
    class_id: Mapped[int | None] = mapped_column(ForeignKey("user_classes.id", ondelete="RESTRICT"))
    done_at: Mapped[datetime]
    content: Mapped[line] = mapped_column(default="")
    purpose: Mapped[line] = mapped_column(default="")
    content_checked: Mapped[bool] = mapped_column(default=False)
    content_note: Mapped[line] = mapped_column(default="")
    specimen: Mapped[bool] = mapped_column(default=False)
    masters: Mapped[int]
    sheets: Mapped[int]
    faces: Mapped[int]
    spoilt: Mapped[int] = mapped_column(default=0)
    counter_before: Mapped[int | None]
    counter_after: Mapped[int | None]
    gap_reason: Mapped[line] = mapped_column(default="")
    tariff_id: Mapped[int] = mapped_column(ForeignKey("tariffs.id", ondelete="RESTRICT"))
    fee: Mapped[int]
    fee_lines: Mapped[list[Any]]
    relief_percent: Mapped[int] = mapped_column(default=0)
    relief_ground: Mapped[line] = mapped_column(default="")
    state: Mapped[PrintJobState]
    corrected: Mapped[line] = mapped_column(default="")
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))


class PrintOriginal(Versioned, Base):
    """One of the originals of a job: so many masters and sheets of it, on what paper."""

    __tablename__ = "print_originals"
    __table_args__ = (
        CheckConstraint("masters >= 0", name="masters"),
        CheckConstraint("sheets > 0", name="sheets"),
        Index(None, "job_id", "position", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[pk]
    job_id: Mapped[int] = mapped_column(ForeignKey("print_jobs.id", ondelete="RESTRICT"))
    position: Mapped[int]
    title: Mapped[line] = mapped_column(default="")
    masters: Mapped[int]
    sheets: Mapped[int]
    size: Mapped[PaperSize]
    duplex: Mapped[bool] = mapped_column(default=False)
    colour: Mapped[bool] = mapped_column(default=False)
    own_paper: Mapped[bool] = mapped_column(default=True)
