"""The papers of a group with their files, which are kept in the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlalchemy.orm import Session

from desktop.errors import Contradicts, FileNotKept, Missing, NotFound
from desktop.models import Attachment, AttachmentChunk, GroupPaper
from desktop.models.attachments import CHUNK
from desktop.operations.acting import Acting
from desktop.operations.attachments import MEGABYTE
from desktop.operations.registrations import PAPERS_TAKEN, take_paper
from desktop.operations.standing import group_in, refuse_to_come, touch
from desktop.rules.file_names import KEPT, is_what_it_says, safe_name, suffix_of
from desktop.rules.visible import one_line

MOST_MEGABYTES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRequest:
    """A file as it was chosen; `name` may be whatever it was called where it came from."""

    name: str
    content: bytes


def take_file(
    session: Session,
    acting: Acting,
    group_id: int,
    name: str,
    received_on: date,
    *,
    file: FileRequest,
    expires_on: date | None = None,
    remark: str = "",
) -> int:
    """A paper is handed in as a file; the paper's id. Raises what `take_paper` and `looked_through` raise."""
    return take_paper(
        session,
        acting,
        group_id,
        name,
        received_on,
        expires_on=expires_on,
        remark=remark,
        attachment_id=_keep(session, file),
    )


def change_paper(
    session: Session,
    acting: Acting,
    paper_id: int,
    name: str,
    received_on: date,
    *,
    expires_on: date | None = None,
    remark: str = "",
    file: FileRequest | None = None,
) -> int:
    """Correct what is written of a paper, and give it a file or another one; its id.

    Without a file it keeps the one it has. Raises NotFound, NotNow, Missing, DayToCome, Contradicts and what
    `looked_through` raises.
    """
    refuse_to_come(acting, "received_on", received_on)
    paper = session.get(GroupPaper, paper_id)
    if paper is None:
        raise NotFound("paper", str(paper_id))
    if not (name := one_line(name)):
        raise Missing("paper")
    if expires_on is not None and expires_on < received_on:
        raise Contradicts("expires_on", expires_on.isoformat(), "received_on", received_on.isoformat())
    group = group_in(session, paper.group_id, PAPERS_TAKEN, "change_paper")
    paper.name, paper.received_on, paper.expires_on, paper.remark = name, received_on, expires_on, one_line(remark)
    if file is not None:
        paper.attachment_id = _keep(session, file)
    if session.is_modified(paper):
        touch(group)
    return paper.id


def looked_through(file: FileRequest) -> str:
    """What the file is called here. Raises FileNotKept."""
    name = safe_name(file.name)
    suffix = suffix_of(name)
    refuse_heavy(name, len(file.content))
    if not suffix:
        raise FileNotKept(name)
    if not file.content or not is_what_it_says(suffix, file.content):
        raise FileNotKept(name, suffix.removeprefix(".").upper())
    return name


def refuse_heavy(name: str, size: int) -> None:
    """Raises FileNotKept for more bytes than are kept."""
    if size > MOST_MEGABYTES * MEGABYTE:
        raise FileNotKept(safe_name(name), megabytes=-(-size // MEGABYTE), most=MOST_MEGABYTES)


def _keep(session: Session, file: FileRequest) -> int:
    name, content = looked_through(file), file.content
    attachment = Attachment(
        name=name, media_type=KEPT[suffix_of(name)][:40], size=len(content), sha256=sha256(content).hexdigest()
    )
    session.add(attachment)
    session.flush()
    session.add_all(
        AttachmentChunk(attachment_id=attachment.id, position=position, content=content[start : start + CHUNK])
        for position, start in enumerate(range(0, len(content), CHUNK))
    )
    return attachment.id
