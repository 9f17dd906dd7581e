"""Who changed what of a group, when, from what to what. Reads the journal and the lists its ids point into."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    ActivityField,
    ExtraField,
    Group,
    JournalFact,
    JournalPayload,
    ListWord,
    OrganizationForm,
    Person,
    WordList,
)
from desktop.models.group_past import GROUPS, PEOPLE, Image, journal_keys, payloads_of
from desktop.models.seals import ERASED
from desktop.rules.center_time import on_the_wall

COLUMNS = (
    *("name", "kana", "number", "kind", "registered_from", "registered_until", "founded_on", "members", "citizens"),
    *("website", "publicity", "corporate_number", "days", "joining", "gains", "incorporation_planned"),
    *("collaborates", "mail_refused", "retention", "merged_into"),
)

Told = tuple[str, str, str]  # the key, which of several, and the words
GIVEN = frozenset({"kind", "retention"})  # what every new record has, so nobody need be told


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that an act changed: `key` is a field, `detail` which of several; values are words, days are ISO."""

    key: str
    detail: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryAct:
    """An act that touched the group; `at` is on the center's wall clock.

    `undone` by a later one, `undoes` an earlier one. `erased`: nobody knows any longer what it changed.
    """

    number: int
    at: datetime
    staff: str
    verb: str
    undoes: int | None
    undone: bool
    erased: bool
    lines: tuple[HistoryLine, ...]


def group_history(session: Session, group_id: int) -> tuple[HistoryAct, ...]:
    """All acts, the last first."""
    by_number: dict[int, list[JournalPayload]] = {}
    for payload in payloads_of(session, journal_keys(session, group_id)):
        by_number.setdefault(payload.number, []).append(payload)
    facts = _facts(session, by_number)
    undone = {fact.undoes for fact in facts if fact.undoes is not None}
    words = _Words(session)
    for payload in chain.from_iterable(by_number.values()):  # a person who was taken off again has no record left
        if payload.table_name == PEOPLE and (image := payload.after or payload.before):
            words.known[Person, int(payload.record_id)] = image["name"]
    acts = [
        HistoryAct(
            number=fact.number,
            at=on_the_wall(fact.at),
            staff=fact.staff,
            verb=fact.verb,
            undoes=fact.undoes,
            undone=fact.number in undone,
            erased=any(payload.version == ERASED for payload in by_number[fact.number]),
            lines=_lines(words, by_number[fact.number]),
        )
        for fact in facts
    ]
    return tuple(act for act in acts if act.lines or act.erased)


def _facts(session: Session, numbers: Iterable[int]) -> list[JournalFact]:
    asked, found = sorted(numbers), list[JournalFact]()
    for start in range(0, len(asked), 500):
        found += session.scalars(select(JournalFact).where(JournalFact.number.in_(asked[start : start + 500])))
    return sorted(found, key=lambda fact: -fact.number)


@dataclass
class _Words:
    """The names behind ids, each looked up once."""

    session: Session
    known: dict[tuple[Any, int], str] = field(default_factory=dict[tuple[Any, int], str])

    def name(self, model: Any, record_id: int | None) -> str:
        if record_id is None:
            return ""
        if (model, record_id) not in self.known:
            record = self.session.get(model, record_id)
            self.known[model, record_id] = record.name if record is not None else ""
        return self.known[model, record_id]

    def list_of(self, word_id: int) -> str:
        word = self.session.get(ListWord, word_id)
        return self.name(WordList, word.list_id) if word is not None else ""


def _lines(words: _Words, payloads: Sequence[JournalPayload]) -> tuple[HistoryLine, ...]:
    """What held before and holds no more, beside what holds since, field by field."""
    columns: list[HistoryLine] = []
    facts: dict[tuple[str, str], tuple[list[str], list[str]]] = {}
    for payload in payloads:
        before, after = payload.before, payload.after
        if payload.table_name == GROUPS:
            columns += _columns(words, before or {}, after or {})
        elif payload.table_name == PEOPLE:
            if before and after:
                columns += [line for line in _person(before, after) if line.before != line.after]
        elif (teller := TELLERS.get(payload.table_name)) is not None:
            told = [(teller(words, image) if image and _holds(image) else None) for image in (before, after)]
            if told[0] == told[1]:
                continue
            for side, each in enumerate(told):
                if each is not None:
                    facts.setdefault(each[:2], ([], []))[side].append(each[2])
    lines = [HistoryLine(*key, _joined(olds, news), _joined(news, olds)) for key, (olds, news) in facts.items()]
    return (*columns, *(line for line in lines if line.before or line.after))


def _joined(these: list[str], those: list[str]) -> str:
    """What is on one side only: a fact that was written anew with the same words did not change."""
    return "、".join(dict.fromkeys(each for each in these if each not in those))


def _holds(image: Image) -> bool:
    """A dated fact without an end, a note that was not lifted; whatever else there is."""
    return image.get("valid_until") is None and image.get("lifted_at") is None


def _columns(words: _Words, before: Image, after: Image) -> list[HistoryLine]:
    found: list[HistoryLine] = []
    for name in COLUMNS:
        was, made = before.get(name), after.get(name)
        if was == made or (not before and (made in (None, "", False) or name in GIVEN)):
            continue
        if name == "merged_into":
            was, made = words.name(Group, was), words.name(Group, made)
        found.append(HistoryLine(name, "", _text(was), _text(made)))
    return found


def _person(before: Image, after: Image) -> list[HistoryLine]:
    """A person is known by name; what changes beside it is said with that name."""
    names = {"name": "person", "kana": "person_kana", "phone": "person_phone", "email": "person_email"}
    return [HistoryLine(key, before["name"], _text(before[name]), _text(after[name])) for name, key in names.items()]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _private(_words: _Words, image: Image) -> Told:
    return image["kind"], "", f"{image['postal_code']} {image['value']}".strip()


def _consent(_words: _Words, image: Image) -> Told:
    return f"consent_{'given' if image['given'] else 'withdrawn'}", image["field"], image["source"] or "yes"


def _status(_words: _Words, image: Image) -> Told:
    return "status", image["status"], " ".join(filter(None, (image["since"], image["reason"])))


TELLERS: dict[str, Callable[[_Words, Image], Told]] = {
    "group_forms": lambda words, image: ("form_id", "", words.name(OrganizationForm, image["form_id"])),
    "group_activities": lambda words, image: ("field_ids", "", words.name(ActivityField, image["field_id"])),
    "group_words": lambda words, image: (
        "word",
        words.list_of(image["word_id"]),
        words.name(ListWord, image["word_id"]),
    ),
    "group_roles": lambda words, image: ("role", image["role"], words.name(Person, image["person_id"])),
    "extra_values": lambda words, image: ("own", words.name(ExtraField, image["field_id"]), image["value"]),
    "group_names": lambda _words, image: (image["kind"], "", image["name"]),
    "desk_notes": lambda _words, image: (image["grade"], "", image["text"]),
    "group_papers": lambda _words, image: ("paper", image["name"], image["received_on"]),
    "applications": lambda _words, image: ("application", "", image["state"]),
    "round_groups": lambda _words, image: ("round", "", image["answer"]),
    "group_relations": lambda words, image: ("relation", words.name(Group, image["other_id"]), image["purpose"]),
    "private_fields": _private,
    "consents": _consent,
    "status_changes": _status,
}
