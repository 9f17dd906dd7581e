"""What the one group that two become takes from either: a table of rows, each for the fields that go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import ListWord
from desktop.operations.group_request import GroupRequest
from desktop.words import ConsentField

LOSE, BOTH = "lose", "both"  # anything else keeps what the group that stays has
TOGETHER: dict[str, tuple[str, ...]] = {
    "name": ("name", "kana"),
    "form_id": ("form_id",),
    "representative": ("representative", "representative_kana"),
    "address": ("postal_code", "address"),
    **{name: (name,) for name in ("phone", "mobile", "fax", "email", "website")},
    "members": ("members", "citizens", "ages"),
    **{name: (name,) for name in ("founded_on", "registered_until", "corporate_number")},
    **{name: (name,) for name in ("days", "joining", "gains", "publicity")},
    **{name: (name,) for name in ("incorporation_planned", "collaborates", "mail_refused")},
}
MANY = ("field_ids", "abbreviations")
LIST, OWN = "words:", "extra:"  # a list of words by its id, an own field by its id


def chosen(session: Session, keep: GroupRequest, lose: GroupRequest, choice: Mapping[str, str]) -> GroupRequest:
    """The group as it shall be. A consent goes with the value it was given for."""
    values: dict[str, Any] = {}
    for key, fields in TOGETHER.items():
        if choice.get(key) == LOSE:
            values |= {field: getattr(lose, field) for field in fields}
    for key in MANY:
        values[key] = _many(getattr(keep, key), getattr(lose, key), choice.get(key))
    sides = {field: lose if choice.get(field.value) == LOSE else keep for field in ConsentField}
    return replace(
        keep,
        **values,
        word_ids=_words(session, keep, lose, choice),
        extras=_extras(keep, lose, choice),
        published=frozenset(field for field, side in sides.items() if field in side.published),
        withheld=frozenset(field for field, side in sides.items() if field in side.withheld),
        source=lose.number,  # its name would outlive it here
    )


def _many(keep: tuple[Any, ...], lose: tuple[Any, ...], side: str | None) -> tuple[Any, ...]:
    if side == BOTH:
        return tuple(dict.fromkeys((*keep, *lose)))
    return lose if side == LOSE else keep


def _words(session: Session, keep: GroupRequest, lose: GroupRequest, choice: Mapping[str, str]) -> tuple[int, ...]:
    """List by list."""
    ids = {*keep.word_ids, *lose.word_ids}
    lists = {
        row[0]: row[1] for row in session.execute(select(ListWord.id, ListWord.list_id).where(ListWord.id.in_(ids)))
    }
    taken: list[int] = []
    for list_id in sorted(set(lists.values())):
        kept, lost = ([word for word in side.word_ids if lists[word] == list_id] for side in (keep, lose))
        taken += _many(tuple(kept), tuple(lost), choice.get(f"{LIST}{list_id}"))
    return tuple(taken)


def _extras(keep: GroupRequest, lose: GroupRequest, choice: Mapping[str, str]) -> tuple[tuple[int, str], ...]:
    kept, lost = dict(keep.extras), dict(lose.extras)
    sides = {field: lost if choice.get(f"{OWN}{field}") == LOSE else kept for field in {*kept, *lost}}
    return tuple((field, side[field]) for field, side in sorted(sides.items()) if field in side)
