"""Theirs and mine, field by field, for a record that somebody saved first."""

from __future__ import annotations

from datetime import date

from desktop.errors import NotReadable
from desktop.queries.group_cards import ChoiceRow, GroupCard, GroupChoices
from desktop.queries.registration_offers import RegistrationOffer
from desktop.rules.dates import read_date
from desktop.views.groups import words
from desktop.views.groups.registration.registration_content import Filled, form_of, of_card
from desktop.words import ConsentField, GroupKind

MARKS = ("incorporation_planned", "mail_refused")
Row = tuple[str, str, str]
TEXTS = (
    *("name", "kana", "representative", "representative_kana", "postal_code", "address", "phone", "mobile"),
    *("email", "fax", "members", "citizens", "publicity", "website", "abbreviations", "corporate_number"),
    *("days", "joining", "gains"),
)


def version_rows(
    theirs: GroupCard, mine: Filled, choices: GroupChoices, offer: RegistrationOffer, today: date
) -> list[Row]:
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
        (words.form_word("ages"), _ages(saved), _ages(mine)),
        (words.form_word("collaborates"), _wish(saved), _wish(mine)),
        *((words.form_word(key), _ticked(saved, key), _ticked(mine, key)) for key in MARKS),
        *_own_rows(theirs, saved, mine, offer),
    ]
    return [row for place, row in enumerate(rows) if not place or row[1] != row[2]]


def _own_rows(theirs: GroupCard, saved: Filled, mine: Filled, offer: RegistrationOffer) -> list[Row]:
    """The center's lists and own fields, also those that are offered no more."""
    words_of = {word.id: word for each in offer.lists for word in each.words} | {word.id: word for word in theirs.words}
    rows: list[Row] = []
    for list_id, name in dict.fromkeys((word.list_id, word.list_name) for word in words_of.values()):
        said = [
            "、".join(word.name for word in words_of.values() if word.list_id == list_id and word.id in filled.word_ids)
            for filled in (saved, mine)
        ]
        rows.append((name, said[0], said[1]))
    extras = {extra.id: extra.name for extra in (*offer.extras, *theirs.extras)}
    told = [dict(filled.extras) for filled in (saved, mine)]
    return rows + [(name, told[0].get(key, ""), told[1].get(key, "")) for key, name in extras.items()]


def _ages(filled: Filled) -> str:
    return "、".join(f"{band} {members}" + (f"/{among}" if among else "") for band, members, among in filled.ages)


def _wish(filled: Filled) -> str:
    return dict(zip((None, True, False), words.wish_words(), strict=True))[filled.collaborates]


def _ticked(filled: Filled, key: str) -> str:
    return "✓" if getattr(filled, key) else ""


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
