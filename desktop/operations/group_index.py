"""What a group is sorted and found by, rebuilt from its names, its people and its phones whenever they change."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Group, GroupName, GroupRole, Person, PrivateField
from desktop.operations.search_words import drop_words, keep_words
from desktop.rules.kana import digits, fold, sort_key
from desktop.words import PrivateKind

MOST_SORT_KEY = 300
PHONES = (PrivateKind.PHONE, PrivateKind.MOBILE)


def sorted_by(name: str, kana: str) -> str:
    """The sort key: by the reading, without one by the name."""
    return sort_key(kana or name)[:MOST_SORT_KEY]


def found_by(name: str, kana: str, people: Iterable[str], phones: Iterable[str], number: str = "") -> tuple[str, ...]:
    """The folded lines, the name first and the number last; `people` are names and readings, `phones` any writing."""
    lines = (fold(name), fold(kana), *map(fold, people), *map(digits, phones), fold(number))
    return tuple(line for line in lines if line)


def index_group(session: Session, group: Group) -> None:
    """Rebuild the group's sort key, its folded text and its search words; people also ask by names of years ago.

    What was merged into another is found as that other, by all it was found by.
    """
    people, phones = _people(session, group.id), _phones(session, group.id)
    lines = found_by(group.name, group.kana, (*people, *_other_names(session, group.id)), phones, group.number)
    lines = tuple(dict.fromkeys((*lines[:-1], *_merged_lines(session, group.id), *lines[-1:])))
    group.sort_key, group.search_text = sorted_by(group.name, group.kana), "\n".join(lines)
    session.flush()
    if group.merged_into is None:
        keep_words(session, Group.__tablename__, group.id, lines)
    else:
        forget_group(session, group.id)
        index_group(session, session.get_one(Group, group.merged_into))


def forget_group(session: Session, group_id: int) -> None:
    """Take a group that is about to be deleted out of the search words."""
    drop_words(session, Group.__tablename__, group_id)


def _people(session: Session, group_id: int) -> list[str]:
    named = select(Person.name, Person.kana).join(GroupRole, GroupRole.person_id == Person.id)
    rows = session.execute(named.where(GroupRole.group_id == group_id).order_by(GroupRole.id))
    return [text for names in rows for text in names]


def _other_names(session: Session, group_id: int) -> list[str]:
    """Former names and abbreviations, written and read."""
    named = select(GroupName.name, GroupName.kana).where(GroupName.group_id == group_id).order_by(GroupName.id)
    return [text for names in session.execute(named) for text in names]


def _merged_lines(session: Session, group_id: int) -> list[str]:
    """What those are found by that live on in this group."""
    merged = select(Group.search_text).where(Group.merged_into == group_id).order_by(Group.id)
    return [line for text in session.scalars(merged) for line in text.split("\n") if line]


def _phones(session: Session, group_id: int) -> list[str]:
    """The group's and its people's."""
    numbers = select(PrivateField.value).where(PrivateField.group_id == group_id, PrivateField.kind.in_(PHONES))
    theirs = select(Person.phone).join(GroupRole, GroupRole.person_id == Person.id)
    mine = session.scalars(numbers.order_by(PrivateField.id))
    return [*mine, *session.scalars(theirs.where(GroupRole.group_id == group_id).order_by(GroupRole.id))]
