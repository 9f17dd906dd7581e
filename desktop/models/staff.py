from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short, sortable
from desktop.words import Confidentiality, StaffRole


class Staff(Versioned, Base):
    """Who works at the desk. `pin_hash` is Argon2, empty until a PIN is chosen; `database_role` is for PostgreSQL."""

    __tablename__ = "staff"
    payloads = Confidentiality.CONFIDENTIAL

    id: Mapped[pk]
    code: Mapped[short] = mapped_column(unique=True)
    name: Mapped[line]
    kana: Mapped[sortable] = mapped_column(default="")
    role: Mapped[StaffRole]
    pin_hash: Mapped[line] = mapped_column(default="")
    database_role: Mapped[short] = mapped_column(default="")
    active: Mapped[bool] = mapped_column(default=True)
