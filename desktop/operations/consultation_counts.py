"""Reading in how many consultations there were in earlier years: one act for a whole list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import ConsultationCount, Import
from desktop.operations.acting import Acting
from desktop.operations.attachments import keep_file
from desktop.operations.seen import refuse_changed
from desktop.words import ActorKind, Channel, CountUnit


@dataclass(frozen=True, slots=True, kw_only=True)
class CountLine:
    """So many of a day or a month, half-open; None is a part that the list does not tell apart."""

    first: date
    until: date
    site_id: int
    count: int
    topic_id: int | None = None
    actor: ActorKind | None = None
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class CountChange:
    """A number that was read in before and is another in the list."""

    count_id: int
    version: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CountImport:
    """A list that was read and compared; `held` are its held cells, `content` is the file itself."""

    file: str
    sha256: str
    encoding: str
    unit: CountUnit
    read: int
    skipped: int
    held: Sequence[dict[str, Any]]
    new: Sequence[CountLine]
    changes: Sequence[CountChange]
    content: bytes
    media_type: str


def import_consultation_counts(session: Session, acting: Acting, plan: CountImport) -> int:
    """Write all numbers of the list; the import's id. Raises NotFound, ChangedElsewhere."""
    done = Import(
        kind="consultation_counts",
        file=plan.file,
        sha256=plan.sha256,
        encoding=plan.encoding,
        at=acting.now,
        read=plan.read,
        created=len(plan.new),
        updated=len(plan.changes),
        skipped=plan.skipped,
        held=list(plan.held),
        attachment_id=keep_file(session, plan.file, plan.media_type, plan.content),
    )
    session.add(done)
    session.flush()
    session.add_all(_made(line, plan, done.id) for line in plan.new)
    for change in plan.changes:
        _change(session, change)
    session.flush()
    return done.id


def _made(line: CountLine, plan: CountImport, import_id: int) -> ConsultationCount:
    return ConsultationCount(
        period_from=line.first,
        period_until=line.until,
        unit=plan.unit,
        site_id=line.site_id,
        topic_id=line.topic_id,
        actor=line.actor,
        channel=line.channel,
        count=line.count,
        source=plan.file,
        import_id=import_id,
    )


def _change(session: Session, change: CountChange) -> None:
    kept = session.get(ConsultationCount, change.count_id, with_for_update=True)
    if kept is None:
        raise NotFound("consultation_count", str(change.count_id))
    refuse_changed(session, kept, change.version)
    kept.count = change.count
