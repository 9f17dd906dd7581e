from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Versioned, line, pk, short

CHUNK = 262_144  # bytes of one row of an attachment


class Attachment(Versioned, Base):
    """A file kept in the database. `size` is in bytes, `sha256` that of its content, so the journal can prove it."""

    __tablename__ = "attachments"
    __table_args__ = (CheckConstraint("size >= 0", name="size"), {"sqlite_autoincrement": True})

    id: Mapped[pk]
    name: Mapped[line]
    media_type: Mapped[short]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))


class AttachmentChunk(Base):
    """A stretch of an attachment's content, at most CHUNK bytes."""

    __tablename__ = "attachment_chunks"
    journalled = False

    attachment_id: Mapped[int] = mapped_column(ForeignKey("attachments.id", ondelete="RESTRICT"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)
