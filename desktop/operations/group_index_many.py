"""What many groups are sorted and found by, rebuilt with a few questions for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Group, GroupName, GroupRole, Person, PrivateField
from desktop.operations.group_index import PHONES, found_by, index_group, sorted_by
from desktop.operations.search_words import add_words, drop_many
from desktop.rules.kana import words

AT_ONCE = 250


def index_groups(session: Session, groups: Sequence[Group]) -> None:
    """As `index_group` does for each."""
    session.flush()
    for start in range(0, len(groups), AT_ONCE):
        _index(session, groups[start : start + AT_ONCE])


def _index(session: Session, groups: Sequence[Group]) -> None:
    ids = [group.id for group in groups]
    merged = set(session.scalars(select(Group.merged_into).where(Group.merged_into.in_(ids))))
    alone = [group for group in groups if group.merged_into is None and group.id not in merged]
    people = select(GroupRole.group_id, Person.name, Person.kana).join(Person, GroupRole.person_id == Person.id)
    named = _texts(session.execute(people.where(GroupRole.group_id.in_(ids)).order_by(GroupRole.id)))
    other = select(GroupName.group_id, GroupName.name, GroupName.kana).where(GroupName.group_id.in_(ids))
    called = _texts(session.execute(other.order_by(GroupName.id)))
    numbers = select(PrivateField.group_id, PrivateField.value)
    dialled = numbers.where(PrivateField.group_id.in_(ids), PrivateField.kind.in_(PHONES)).order_by(PrivateField.id)
    theirs = select(GroupRole.group_id, Person.phone).join(Person, GroupRole.person_id == Person.id)
    called_at = session.execute(theirs.where(GroupRole.group_id.in_(ids)).order_by(GroupRole.id))
    phones = _texts((*session.execute(dialled), *called_at))
    found: list[tuple[int, frozenset[str]]] = []
    for group in alone:
        key = group.id
        lines = tuple(
            dict.fromkeys(found_by(group.name, group.kana, (*named[key], *called[key]), phones[key], group.number))
        )
        group.sort_key, group.search_text = sorted_by(group.name, group.kana), "\n".join(lines)
        found.append((key, frozenset[str]().union(*map(words, lines))))
    session.flush()
    drop_many(session, Group.__tablename__, [key for key, _words in found])
    add_words(session, Group.__tablename__, found)
    for group in groups:
        if group not in alone:
            index_group(session, group)


def _texts(rows: Iterable[Any]) -> defaultdict[int, list[str]]:
    by_group = defaultdict[int, list[str]](list)
    for group_id, *texts in rows:
        by_group[group_id] += texts
    return by_group
