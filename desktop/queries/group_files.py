"""A file that is kept in the database. Reads attachments."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import BrokenFile, NotFound
from desktop.models import Attachment, AttachmentChunk


@dataclass(frozen=True, slots=True)
class KeptFile:
    name: str
    media_type: str
    content: bytes


def kept_file(session: Session, attachment_id: int) -> KeptFile:
    """The file as it was taken. Raises NotFound, and BrokenFile where it is not what it was."""
    file = session.get(Attachment, attachment_id)
    if file is None:
        raise NotFound("file", str(attachment_id))
    pieces = select(AttachmentChunk.content).where(AttachmentChunk.attachment_id == attachment_id)
    content = b"".join(session.scalars(pieces.order_by(AttachmentChunk.position)))
    if sha256(content).hexdigest() != file.sha256:
        raise BrokenFile(file.name)
    return KeptFile(file.name, file.media_type, content)
