"""What lists are compared with, and the lists that were read in.

Reads groups, private_fields, imports, journal_facts, journal_payloads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import Group, Import, JournalPayload, PrivateField
from desktop.rules.kana import digits
from desktop.words import PrivateKind

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class KnownGroup:
    """`folded` is the name as names are compared."""

    id: int
    number: str
    name: str
    folded: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A list that was read in, and the number of its journal entry."""

    id: int
    number: int
    created: int
    updated: int


def known_groups(session: Session) -> list[KnownGroup]:
    """All groups. The folded name is the first line of what a group is found by."""
    rows = session.execute(select(Group.id, Group.number, Group.name, Group.search_text).order_by(Group.id))
    return [KnownGroup(id_, number, name, found.partition("\n")[0]) for id_, number, name, found in rows]


def phones_of(session: Session, group_ids: Sequence[int]) -> dict[int, set[str]]:
    """The digits of the phone numbers that groups have; none for groups without one."""
    found: dict[int, set[str]] = {}
    for start in range(0, len(group_ids), AT_ONCE):
        some = group_ids[start : start + AT_ONCE]
        asked = select(PrivateField.group_id, PrivateField.value).where(
            PrivateField.group_id.in_(some), PrivateField.kind == PrivateKind.PHONE, PrivateField.valid_until.is_(None)
        )
        for group_id, phone in session.execute(asked):
            found.setdefault(group_id, set()).add(digits(phone))
    return found


def import_row(session: Session, import_id: int) -> ImportRow:
    """Raises NotFound."""
    made = (JournalPayload.table_name == Import.__tablename__) & (JournalPayload.record_id == str(import_id))
    asked = select(Import.id, JournalPayload.number, Import.created, Import.updated).join(JournalPayload, made)
    row = session.execute(asked.where(Import.id == import_id).order_by(JournalPayload.number)).first()
    if row is None:
        raise NotFound("import", str(import_id))
    return ImportRow(*row)
