"""What the day book keeps until it is done with: lost items, complaints, incidents, repairs, messages, parcels."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, prose, short
from desktop.words import Confidentiality, EntryKind, EntryOutcome, EntryState


class DayEntry(Versioned, Base):
    """One thing that was found, said, broken, called in or brought, until somebody is done with it.

    `at` is when it was found, said or happened, `entered_at` when it was written down where that was later. `place` is
    where, `kept_at` where it lies since. `who` found, complained, called or sent; `for_whom` is whom it is for where
    that is nobody of the staff. `due_on` is the day by which it is answered, fetched, repaired or handed on. How it
    ended: `outcome`, `result` in words, `result_who` got or did it, and `result_number` is what the police or the
    company gave. A repair or inspection that stops booking has a closure of its room, or a machine that is not ready.
    """

    __tablename__ = "day_entries"
    __table_args__ = (
        CheckConstraint("(state = 'done') = (done_at IS NOT NULL)", name="done"),
        Index(None, "site_id", "state", "due_on"),
        Index(None, "at", "site_id"),
        {"sqlite_autoincrement": True},
    )
    payloads = Confidentiality.PERSONAL

    id: Mapped[pk]
    number: Mapped[short] = mapped_column(unique=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("sites.id", ondelete="RESTRICT"))
    kind: Mapped[EntryKind]
    at: Mapped[datetime]
    entered_at: Mapped[datetime | None]
    title: Mapped[line]
    text: Mapped[prose] = mapped_column(default="")
    place: Mapped[line] = mapped_column(default="")
    kept_at: Mapped[line] = mapped_column(default="")
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("resources.id", ondelete="RESTRICT"), index=True)
    item_id: Mapped[int | None] = mapped_column(ForeignKey("stock_items.id", ondelete="RESTRICT"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="RESTRICT"), index=True)
    who: Mapped[line] = mapped_column(default="")
    phone: Mapped[short] = mapped_column(default="")
    for_staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    for_whom: Mapped[line] = mapped_column(default="")
    due_on: Mapped[date | None]
    state: Mapped[EntryState] = mapped_column(default=EntryState.OPEN)
    outcome: Mapped[EntryOutcome | None]
    result: Mapped[prose] = mapped_column(default="")
    result_who: Mapped[line] = mapped_column(default="")
    result_number: Mapped[line] = mapped_column(default="")
    done_at: Mapped[datetime | None]
    done_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    closure_id: Mapped[int | None] = mapped_column(ForeignKey("closures.id", ondelete="RESTRICT"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"))
    search_text: Mapped[prose] = mapped_column(default="")
