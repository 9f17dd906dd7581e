"""Theirs and mine, field by field, for a record that somebody saved first."""

from __future__ import annotations

from datetime import date

from desktop.errors import NotReadable
from desktop.queries.group_cards import ChoiceRow, GroupCard, GroupChoices
from desktop.rules.dates import read_date
from desktop.views.groups import words
from desktop.views.groups.registration_content import Filled, form_of, of_card
from desktop.words import ConsentField, GroupKind

Row = tuple[str, str, str]
TEXTS = (
    *("name", "kana", "representative", "representative_kana", "postal_code", "address", "phone", "mobile"),
    *("email", "fax", "members", "citizens", "publicity", "website"),
)


def version_rows(theirs: GroupCard, mine: Filled, choices: GroupChoices, today: date) -> list[Row]:
    """The name, and every field in which the two differ."""
    saved = of_card(theirs, mine.source)
    rows = [(words.form_word(key), getattr(saved, key), getattr(mine, key)) for key in TEXTS]
    rows += [
        (words.form_word(key), _day(getattr(saved, key), today), _day(getattr(mine, key), today))
        for key in ("founded_on", "registered_until")
    ]
    forms, fields = (*choices.forms, *form_of(theirs)), (*choices.fields, *theirs.fields)
    rows += [
        (words.form_word("kind"), _kind(saved), _kind(mine)),
        (words.form_word("form"), _names(forms, (saved.form_id,)), _names(forms, (mine.form_id,))),
        (words.form_word("fields"), _names(fields, saved.field_ids), _names(fields, mine.field_ids)),
        (words.consent_mark(published=True).word, _published(saved), _published(mine)),
    ]
    return [row for place, row in enumerate(rows) if not place or row[1] != row[2]]


def _kind(filled: Filled) -> str:
    return words.kind_word(GroupKind(filled.kind))


def _names(known: tuple[ChoiceRow, ...], ids: tuple[int | None, ...]) -> str:
    named = {row.id: row.name for row in known}
    return "、".join(named[each] for each in named if each in ids)


def _published(filled: Filled) -> str:
    return "、".join(words.private_word(field) for field in ConsentField if field.value in filled.published)


def _day(typed: str, today: date) -> str:
    try:
        return words.short_era(read_date(typed, today=today))
    except NotReadable:
        return typed
