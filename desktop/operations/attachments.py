"""Files kept in the database, in pieces of CHUNK bytes."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from sqlalchemy.orm import Session

from desktop.errors import NotAPicture, PictureTooHeavy, PictureUnfolds
from desktop.models import Attachment, AttachmentChunk
from desktop.models.attachments import CHUNK
from desktop.rules.pictures import JPEG, PictureSays, read_picture

MEGABYTE = 1_000_000
MOST_MEGABYTES = 10
MOST_UNFOLDED = 200  # megabytes of four bytes a pixel: twice what a good camera takes
_GLANCE = (800, 800)  # a JPEG is looked through at a fraction of its size


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureRequest:
    """A picture as it was chosen; what it really is is read from its content, never from its name."""

    name: str
    media_type: str
    content: bytes


def keep_picture(session: Session, picture: PictureRequest) -> int:
    """Check the picture, keep it and return the attachment's id. Raises what `checked` raises."""
    said = checked(picture)
    return keep_file(session, picture.name, said.media_type, picture.content)


def keep_file(session: Session, name: str, media_type: str, content: bytes) -> int:
    """Keep a file as it is, in pieces, and return the attachment's id."""
    attachment = Attachment(name=name, media_type=media_type, size=len(content), sha256=sha256(content).hexdigest())
    session.add(attachment)
    session.flush()
    session.add_all(
        AttachmentChunk(attachment_id=attachment.id, position=position, content=content[start : start + CHUNK])
        for position, start in enumerate(range(0, len(content), CHUNK))
    )
    return attachment.id


def checked(picture: PictureRequest) -> PictureSays:
    """What the picture is. Raises PictureTooHeavy, PictureUnfolds for what a small file promises, NotAPicture."""
    size = len(picture.content)
    if size > MOST_MEGABYTES * MEGABYTE:
        raise PictureTooHeavy(picture.name, -(-size // MEGABYTE), MOST_MEGABYTES)
    said = read_picture(picture.content)
    if said is None:
        raise NotAPicture(picture.name)
    if (unfolded := said.width * said.height * 4) > MOST_UNFOLDED * MEGABYTE:
        raise PictureUnfolds(picture.name, -(-unfolded // MEGABYTE), MOST_UNFOLDED)
    if not _opens(picture.content, said):
        raise NotAPicture(picture.name)
    return said


def _opens(content: bytes, said: PictureSays) -> bool:
    """Whether the whole of it can be read; a picture cut off half-way cannot."""
    from PIL import Image

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            if image.size != (said.width, said.height):
                return False  # it says one size at first and another later, which nobody has measured
            if said.media_type == JPEG:
                image.draft("RGB", _GLANCE)
            image.load()
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError):
        return False  # the library says in all these ways that it cannot
    return True
