"""A registration as a JSON file: its fields by their names, form and activity fields as the lists call them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, cast

from sqlalchemy.orm import Session

from desktop.commands.group_parts import MARKS, read_ages, read_extras, read_mark, read_words, shown
from desktop.commands.inputs import file_of, read_day, read_number
from desktop.errors import Missing, NotFound, NotReadable
from desktop.exchange.tables import read_content
from desktop.operations.group_request import COUNTS, DAYS, DIALLED, LINES, GroupRequest
from desktop.queries.group_cards import ChoiceRow, group_choices
from desktop.queries.group_words import extra_fields, word_lists
from desktop.rules.kana import fold
from desktop.words import ConsentField, GroupKind

TEXTS = (*LINES, *DIALLED, "number", "postal_code", "email", "publicity", "corporate_number")
CONSENTS = ("published", "withheld")
ENCODINGS = ("utf-8-sig", "cp932")


def read_group(session: Session, file: str, today: date) -> GroupRequest:
    """The registration in the file. Raises CannotRead, Missing, NotFound, NotReadable with the key that is wrong."""
    known = _readers(session, today)
    values: dict[str, Any] = {}
    for key, value in _object_in(file_of("file", file)).items():
        if key not in known:
            raise NotReadable("key", key)
        name, read = known[key]
        if value is not None:
            values[name] = read(key, value)
    if "name" not in values:
        raise Missing("name")
    return GroupRequest(**values)


def _readers(session: Session, today: date) -> dict[str, tuple[str, Callable[[str, Any], Any]]]:
    """For every key the field of the request, and how its value is read."""
    choices, lists, own = group_choices(session), word_lists(session), extra_fields(session)

    def day(key: str, value: Any) -> date | None:
        text = _text(key, value)
        return read_day(key, text, today) if text.strip() else None

    def form(key: str, value: Any) -> int | None:
        text = _text(key, value)
        return _choice("organization_form", choices.forms, text) if text.strip() else None

    def fields(key: str, value: Any) -> tuple[int, ...]:
        return tuple(_choice("activity_field", choices.fields, text) for text in _texts(key, value))

    return {
        **{key: (key, _text) for key in TEXTS},
        **{key: (key, _count) for key in COUNTS},
        **{key: (key, day) for key in DAYS},
        **{key: (key, _consents) for key in CONSENTS},
        **{key: (key, read_mark) for key in (*MARKS, "collaborates")},
        "abbreviations": ("abbreviations", lambda key, value: tuple(_texts(key, value))),
        "ages": ("ages", read_ages),
        "words": ("word_ids", partial(read_words, lists=lists)),
        "own_fields": ("extras", partial(read_extras, fields=own, today=today)),
        "kind": ("kind", _kind),
        "form": ("form_id", form),
        "fields": ("field_ids", fields),
    }


def _object_in(file: Path) -> dict[str, Any]:
    content = read_content(file)
    for encoding in ENCODINGS:
        try:
            read = json.loads(content.decode(encoding))
        except (ValueError, RecursionError):
            continue
        if isinstance(read, dict):
            return cast("dict[str, Any]", read)
    raise NotReadable("file", str(file))


def _text(key: str, value: Any) -> str:
    """A text; a number that stands without quotation marks is one too."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return str(value)
    raise NotReadable(key, shown(value))


def _texts(key: str, value: Any) -> list[str]:
    if not isinstance(value, list):
        raise NotReadable(key, shown(value))
    return [_text(key, text) for text in cast("list[Any]", value)]


def _count(key: str, value: Any) -> int | None:
    text = _text(key, value)
    return read_number(key, text, least=0) if text.strip() else None


def _kind(key: str, value: Any) -> GroupKind:
    text = _text(key, value)
    if text not in set(GroupKind):
        raise NotReadable(key, text)
    return GroupKind(text)


def _consents(key: str, value: Any) -> frozenset[ConsentField]:
    texts = _texts(key, value)
    for text in texts:
        if text not in set(ConsentField):
            raise NotReadable(key, text)
    return frozenset(map(ConsentField, texts))


def _choice(kind: str, choices: Sequence[ChoiceRow], asked: str) -> int:
    """An entry of a list by its name, however wide it is written."""
    for choice in choices:
        if fold(choice.name) == fold(asked):
            return choice.id
    raise NotFound(kind, asked)
