"""What lists are compared with, and the lists that were read in.

Reads groups, private_fields, imports, import_maps, attachment_chunks, journal_facts, journal_payloads.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import AttachmentChunk, Group, Import, ImportMap, JournalFact, JournalPayload, PrivateField
from desktop.rules.kana import digits
from desktop.words import PrivateKind


@dataclass(frozen=True, slots=True)
class KnownGroup:
    """`folded` is the name as names are compared; a group that was merged is known under the one it is kept under."""

    id: int
    number: str
    name: str
    folded: str
    corporate_number: str = ""
    merged_into: int | None = None


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A list that was read in, and the number of its journal entry."""

    id: int
    number: int
    created: int
    updated: int


@dataclass(frozen=True, slots=True)
class PastImport:
    """A list that was read in; `held` counts rows."""

    id: int
    file: str
    at: datetime
    created: int
    updated: int
    held: int


def known_groups(session: Session) -> list[KnownGroup]:
    """All groups. The folded name is the first line of what a group is found by."""
    columns = (Group.id, Group.number, Group.name, Group.search_text, Group.corporate_number, Group.merged_into)
    rows = session.execute(select(*columns).order_by(Group.id))
    return [
        KnownGroup(id_, number, name, found.partition("\n")[0], corporate, into)
        for id_, number, name, found, corporate, into in rows
    ]


def phones_of_all(session: Session) -> list[tuple[int, str]]:
    """Every group with the digits of each phone number that it has."""
    asked = select(PrivateField.group_id, PrivateField.value).where(
        PrivateField.kind == PrivateKind.PHONE, PrivateField.valid_until.is_(None)
    )
    return [(group_id, digits(phone)) for group_id, phone in session.execute(asked.order_by(PrivateField.id))]


def remembered(session: Session, headers: Collection[str]) -> tuple[str, Mapping[str, Any]]:
    """Which of these headers (digests) a list had before, and what its columns and words meant; empty for none."""
    asked = select(ImportMap.header_sha256, ImportMap.mapping).where(ImportMap.header_sha256.in_(headers))
    row = session.execute(asked.order_by(ImportMap.id.desc())).first()
    return (row[0], row[1]) if row is not None else ("", {})


def past_imports(session: Session, limit: int = 20, kind: str = "groups") -> tuple[PastImport, ...]:
    """The lists of groups, or of another kind, that were read in, the last first."""
    rows = session.scalars(select(Import).where(Import.kind == kind).order_by(Import.id.desc()).limit(limit))
    return tuple(
        PastImport(row.id, row.file, row.at, row.created, row.updated, len({each["row"] for each in row.held}))
        for row in rows
    )


def counts_read_in(session: Session) -> tuple[PastImport, ...]:
    """The lists of earlier consultations that still stand, the last first."""
    past = past_imports(session, kind="consultation_counts")
    return tuple(each for each in past if _stands(session, import_row(session, each.id).number))


def _stands(session: Session, number: int) -> bool:
    """Taken back, done again, taken back again: each undoes the one before."""
    stands = True
    while undoing := session.scalars(select(JournalFact.number).where(JournalFact.undoes == number)).first():
        number, stands = undoing, not stands
    return stands


def import_file(session: Session, import_id: int) -> tuple[str, bytes]:
    """Name and content of the file as it was read in. Raises NotFound."""
    asked = select(Import.file, Import.attachment_id).where(Import.id == import_id)
    row = session.execute(asked).first()
    if row is None or row.attachment_id is None:
        raise NotFound("import", str(import_id))
    pieces = select(AttachmentChunk.content).where(AttachmentChunk.attachment_id == row.attachment_id)
    return row.file, b"".join(session.scalars(pieces.order_by(AttachmentChunk.position)))


def import_row(session: Session, import_id: int) -> ImportRow:
    """Raises NotFound."""
    made = (JournalPayload.table_name == Import.__tablename__) & (JournalPayload.record_id == str(import_id))
    asked = select(Import.id, JournalPayload.number, Import.created, Import.updated).join(JournalPayload, made)
    row = session.execute(asked.where(Import.id == import_id).order_by(JournalPayload.number)).first()
    if row is None:
        raise NotFound("import", str(import_id))
    return ImportRow(*row)
