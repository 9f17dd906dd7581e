"""The center's lists and own fields as its manager sees them, retired entries too. Reads the tables of LIST_READS."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import ActivityField, ExtraField, ListWord, OrganizationForm, WordList
from desktop.words import ExtraKind

LIST_READS = frozenset({"activity_fields", "organization_forms", "word_lists", "list_words", "extra_fields"})


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry of a list; one that is retired is offered no more."""

    id: int
    name: str
    active: bool


@dataclass(frozen=True, slots=True)
class OwnListRow:
    """A list of words; `key` is empty for one of the center's own; `many` words a group, or one."""

    id: int
    key: str
    name: str
    many: bool
    active: bool
    words: tuple[EntryRow, ...]


@dataclass(frozen=True, slots=True)
class OwnFieldRow:
    id: int
    name: str
    kind: ExtraKind
    active: bool


@dataclass(frozen=True, slots=True)
class CenterLists:
    """All in the center's order."""

    fields: tuple[EntryRow, ...]
    forms: tuple[EntryRow, ...]
    lists: tuple[OwnListRow, ...]
    extras: tuple[OwnFieldRow, ...]


def center_lists(session: Session) -> CenterLists:
    """Every list with every entry."""
    words: dict[int, list[EntryRow]] = {}
    listed = select(ListWord.list_id, ListWord.id, ListWord.name, ListWord.active)
    for word in session.execute(listed.order_by(ListWord.position, ListWord.id)):
        words.setdefault(word.list_id, []).append(EntryRow(word.id, word.name, word.active))
    lists = select(WordList.id, WordList.key, WordList.name, WordList.many, WordList.active)
    extras = select(ExtraField.id, ExtraField.name, ExtraField.kind, ExtraField.active)
    return CenterLists(
        fields=_entries(session, ActivityField),
        forms=_entries(session, OrganizationForm),
        lists=tuple(
            OwnListRow(row.id, row.key, row.name, row.many, row.active, tuple(words.get(row.id, ())))
            for row in session.execute(lists.order_by(WordList.position, WordList.id))
        ),
        extras=tuple(OwnFieldRow(*row) for row in session.execute(extras.order_by(ExtraField.position, ExtraField.id))),
    )


def _entries(session: Session, model: type[ActivityField | OrganizationForm]) -> tuple[EntryRow, ...]:
    rows = session.execute(select(model.id, model.name, model.active).order_by(model.position, model.id))
    return tuple(EntryRow(*row) for row in rows)
