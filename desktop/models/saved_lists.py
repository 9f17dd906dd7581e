"""Lists of groups that are kept under a name, and how each staff member likes to look at lists."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short


class SavedList(Versioned, Base):
    """What a list asks for, under a name, for the whole center: `asked` has the filter's fields."""

    __tablename__ = "saved_lists"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[pk]
    name: Mapped[line] = mapped_column(unique=True)
    asked: Mapped[dict[str, Any]]


class StaffLook(Base):
    """How a staff member has set up a list: its columns, their widths and the order. Nobody else's business."""

    __tablename__ = "staff_looks"
    journalled = False

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id", ondelete="RESTRICT"), primary_key=True)
    name: Mapped[short] = mapped_column(primary_key=True)
    look: Mapped[dict[str, Any]]
