"""Hooks that note what a write transaction touched. A hook notes, it never acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, SessionTransaction, object_session, sessionmaker

from desktop.models import Base
from desktop.models.images import image_of, record_id
from desktop.operations.journal import Image

JOURNALLED = frozenset(mapper.class_.__tablename__ for mapper in Base.registry.mappers if mapper.class_.journalled)


class UnjournalledWriteError(Exception):
    """A bulk statement on a journalled table would leave no journal row: change the records one by one."""


@dataclass
class Notes:
    """Tables touched, and an image per record: first before, last after."""

    tables: set[str] = field(default_factory=set[str])
    images: dict[tuple[str, str], Image] = field(default_factory=dict[tuple[str, str], Image])

    def keep(self, record: Base, before: dict[str, Any] | None, after: dict[str, Any] | None) -> None:
        self.tables.add(record.__tablename__)
        if not record.journalled:
            return
        key = (record.__tablename__, record_id(record))
        first = self.images[key].before if key in self.images else before
        self.images[key] = Image(*key, before=first, after=after, confidentiality=record.payloads)

    def copy(self) -> Notes:
        return Notes(set(self.tables), dict(self.images))


def notes_of(session: Session) -> Notes:
    notes: Notes = session.info.setdefault("notes", Notes())
    for image in session.info.pop("added", ()):  # what an operation inserted in bulk comes with its images
        notes.tables.add(image.table)
        notes.images[image.table, image.record_id] = image
    return notes


def listen(writers: sessionmaker[Session]) -> None:
    event.listen(writers, "after_flush", _note_flush)
    event.listen(writers, "do_orm_execute", _note_statement)
    event.listen(writers, "after_transaction_create", _keep_for_savepoint)
    event.listen(writers, "after_transaction_end", _end_savepoint)
    event.listen(writers, "after_soft_rollback", _forget_since_savepoint)


def _note_flush(session: Session, _context: Any) -> None:
    notes = notes_of(session)
    for record in session.new:
        notes.keep(record, None, image_of(record))
    for record in session.dirty:
        if object_session(record) is session and session.is_modified(record):
            notes.keep(record, image_of(record, before=True), image_of(record))
    for record in session.deleted:
        notes.keep(record, image_of(record, before=True), None)


def _keep_for_savepoint(session: Session, transaction: SessionTransaction) -> None:
    if transaction.nested:
        session.info.setdefault("savepoints", []).append(notes_of(session).copy())


def _end_savepoint(session: Session, ended: SessionTransaction) -> None:
    if ended.nested:  # its end is told before that it was rolled back
        session.info["at savepoint"] = session.info["savepoints"].pop()


def _forget_since_savepoint(session: Session, ended: SessionTransaction) -> None:
    """What a savepoint takes back was never done: the journal does not tell of it."""
    if ended.nested:
        session.info["notes"] = session.info["at savepoint"]


def _note_statement(state: ORMExecuteState) -> None:
    """Statements on mapped classes and on their bare tables alike; `text()` is for tables beside the models."""
    if not (state.is_insert or state.is_update or state.is_delete):
        return
    table = str(getattr(state.statement, "table", ""))
    if table in JOURNALLED:
        raise UnjournalledWriteError(table)
    notes_of(state.session).tables.add(table)
