"""What a registration as a JSON file has beyond plain fields: words of lists, own fields, ages, yes and no."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from desktop.commands.inputs import read_day, read_number
from desktop.errors import NotFound, NotReadable
from desktop.operations.group_request import AgeBand
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_words import ExtraRow, ListRow
from desktop.rules.kana import fold
from desktop.words import ExtraKind, NameKind

MARKS = ("incorporation_planned", "mail_refused")
YES, NO = "yes", "no"


def shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def read_mark(key: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise NotReadable(key, shown(value))
    return value


def read_ages(key: str, value: Any) -> tuple[AgeBand, ...]:
    """Rows of band, members and citizens, the citizens null where nobody counted them."""
    return tuple(_band(key, row) for row in _rows(key, value))


def read_words(key: str, value: Any, lists: Sequence[ListRow]) -> tuple[int, ...]:
    """Words of lists, each list by its name or its key, however wide they are written."""
    found: list[int] = []
    for name, words in _object(key, value).items():
        listed = next((each for each in lists if name == each.key or fold(name) == fold(each.name)), None)
        if listed is None:
            raise NotFound("word_list", name)
        found += [_word(listed, shown(said)) for said in (_rows(key, words) if isinstance(words, list) else [words])]
    return tuple(found)


def read_extras(key: str, value: Any, fields: Sequence[ExtraRow], today: date) -> tuple[tuple[int, str], ...]:
    """Own fields by their names."""
    found: list[tuple[int, str]] = []
    for name, said in _object(key, value).items():
        field = next((each for each in fields if fold(each.name) == fold(name)), None)
        if field is None:
            raise NotFound("extra_field", name)
        found.append((field.id, _extra(field, said, today)))
    return tuple(found)


def parts_of(card: GroupCard) -> dict[str, Any]:
    """The same of a group, under the same keys."""
    words: dict[str, list[str]] = {}
    for word in card.words:
        words.setdefault(word.list_name, []).append(word.name)
    return {
        **{name: getattr(card, name) for name in ("corporate_number", "days", "joining", "gains", *MARKS)},
        "collaborates": card.collaborates,
        "abbreviations": [row.name for row in card.names if row.kind is NameKind.ABBREVIATION],
        "former_names": [
            {"name": row.name, "kana": row.kana, "until": row.until}
            for row in card.names
            if row.kind is NameKind.FORMER
        ],
        "ages": [{"band": band, "members": members, "citizens": citizens} for band, members, citizens in card.ages],
        "words": words,
        "own_fields": {extra.name: extra.value for extra in card.extras},
        "merged_into": card.merged_into,
    }


def _band(key: str, row: Any) -> AgeBand:
    band = _object(key, row)
    name, members, citizens = band.get("band"), band.get("members"), band.get("citizens")
    if not isinstance(name, str) or members is None or not band.keys() <= {"band", "members", "citizens"}:
        raise NotReadable(key, shown(row))
    among = None if citizens is None else read_number(key, shown(citizens), least=0)
    return name, read_number(key, shown(members), least=0), among


def _word(listed: ListRow, said: str) -> int:
    for word in listed.words:
        if fold(word.name) == fold(said):
            return word.id
    raise NotFound("list_word", said)


def _extra(field: ExtraRow, said: Any, today: date) -> str:
    if field.kind is ExtraKind.YES_NO:
        if isinstance(said, bool):
            return YES if said else NO
        if said in {YES, NO}:
            return said
        raise NotReadable(field.name, shown(said))
    text = shown(said)
    if field.kind is ExtraKind.DAY:
        return read_day(field.name, text, today).isoformat()
    return str(read_number(field.name, text)) if field.kind is ExtraKind.NUMBER else text


def _object(key: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise NotReadable(key, shown(value))
    return cast("dict[str, Any]", value)


def _rows(key: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise NotReadable(key, shown(value))
    return cast("list[Any]", value)
