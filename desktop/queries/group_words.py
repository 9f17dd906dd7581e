"""The center's own lists and fields, and what a group has of them. Reads the tables of WORD_READS."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import ExtraField, ExtraValue, GroupName, GroupWord, ListWord, WordList
from desktop.queries.group_facts import holds_on
from desktop.words import ExtraKind, NameKind

WORD_READS = frozenset(
    {"word_lists", "list_words", "group_words", "extra_fields", "extra_values", "group_names"},
)


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word of a list; `list_key` is empty for a list of the center's own."""

    list_id: int
    list_key: str
    list_name: str
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list with its active words, as the form offers them; `many` words a group, or one."""

    id: int
    key: str
    name: str
    many: bool
    words: tuple[WordRow, ...]


@dataclass(frozen=True, slots=True)
class ExtraRow:
    """An own field; `value` is what a group has in it, empty where nothing is asked of a group."""

    id: int
    name: str
    kind: ExtraKind
    value: str = ""


@dataclass(frozen=True, slots=True)
class NameRow:
    """What a group was called until a day, or is called for short (without a day)."""

    kind: NameKind
    name: str
    kana: str
    until: date | None


def word_lists(session: Session) -> tuple[ListRow, ...]:
    """The lists that the center shows, in its order."""
    lists = select(WordList).where(WordList.active).order_by(WordList.position, WordList.id)
    rows: dict[int, list[WordRow]] = {}
    words = select(WordList.id, WordList.key, WordList.name, ListWord.id.label("word"), ListWord.name.label("said"))
    listed = words.join(ListWord, ListWord.list_id == WordList.id).where(ListWord.active)
    for row in session.execute(listed.order_by(ListWord.position, ListWord.id)):
        rows.setdefault(row.id, []).append(WordRow(row.id, row.key, row.name, row.word, row.said))
    return tuple(
        ListRow(each.id, each.key, each.name, each.many, tuple(rows.get(each.id, ())))
        for each in session.scalars(lists)
    )


def extra_fields(session: Session) -> tuple[ExtraRow, ...]:
    """The center's own fields, in its order."""
    fields = select(ExtraField.id, ExtraField.name, ExtraField.kind).where(ExtraField.active)
    return tuple(ExtraRow(*row) for row in session.execute(fields.order_by(ExtraField.position, ExtraField.id)))


def words_of(session: Session, group_id: int, day: date) -> tuple[WordRow, ...]:
    """The words a group has on a day, in the order of the lists."""
    words = select(WordList.id, WordList.key, WordList.name, ListWord.id.label("word"), ListWord.name.label("said"))
    chosen = words.join(ListWord, ListWord.list_id == WordList.id).join(GroupWord, GroupWord.word_id == ListWord.id)
    held = chosen.where(GroupWord.group_id == group_id, holds_on(GroupWord, day))
    ordered = held.order_by(WordList.position, WordList.id, ListWord.position, ListWord.id)
    return tuple(WordRow(row.id, row.key, row.name, row.word, row.said) for row in session.execute(ordered))


def extras_of(session: Session, group_id: int) -> tuple[ExtraRow, ...]:
    """What a group has in the center's own fields, in their order."""
    columns = (ExtraField.id, ExtraField.name, ExtraField.kind, ExtraValue.value)
    held = select(*columns).join(ExtraValue, ExtraValue.field_id == ExtraField.id)
    mine = held.where(ExtraValue.group_id == group_id).order_by(ExtraField.position, ExtraField.id)
    return tuple(ExtraRow(*row) for row in session.execute(mine))


def names_of(session: Session, group_id: int) -> tuple[NameRow, ...]:
    """Its former names, the last first, then its abbreviations."""
    names = select(GroupName.kind, GroupName.name, GroupName.kana, GroupName.valid_until)
    mine = names.where(GroupName.group_id == group_id)
    rows = [NameRow(*row) for row in session.execute(mine.order_by(GroupName.valid_until.desc(), GroupName.id))]
    return tuple(sorted(rows, key=lambda row: row.kind is not NameKind.FORMER))
