"""New groups, one or many in one act; what takes long with many is prepared before the database is locked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop.models import (
    Base,
    Consent,
    ExtraValue,
    Group,
    GroupActivity,
    GroupForm,
    GroupName,
    GroupRole,
    GroupWord,
    Person,
    PrivateField,
    StatusChange,
)
from desktop.operations.bulk import add_rows
from desktop.operations.group_facts import SAME, kept_ages, private_of
from desktop.operations.group_index import PHONES, found_by, sorted_by
from desktop.operations.group_request import GroupRequest
from desktop.operations.search_words import add_words
from desktop.rules.kana import fold, words
from desktop.words import GroupStatus, NameKind, PersonRole, PrivateKind, Retention


@dataclass(frozen=True, slots=True)
class Prepared:
    """A registration with its sort key, the lines it is found by and their search words, all but the number's."""

    request: GroupRequest
    sort_key: str
    lines: tuple[str, ...]
    words: frozenset[str]


def prepared(request: GroupRequest) -> Prepared:
    """Make a tidied registration ready."""
    people = (request.representative, request.representative_kana)
    phones = [getattr(request, kind.value) for kind in PHONES]
    lines = found_by(request.name, request.kana, (*people, *request.abbreviations), phones)
    return Prepared(request, sorted_by(request.name, request.kana), lines, frozenset[str]().union(*map(words, lines)))


def add_prepared(
    session: Session,
    rows: Sequence[Prepared],
    numbers: Sequence[str],
    today: date,
    status: GroupStatus = GroupStatus.REGISTERED,
) -> list[int]:
    """Write all of them down, from today where they do not say since when; their ids, in order.

    Only a registered group has a first day; what is known of one that applies is known since today.
    """
    groups = [_group(row, number, today, status) for row, number in zip(rows, numbers, strict=True)]
    ids = add_rows(session, Group, groups)
    people = _people(session, rows)
    facts: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
    for place, (row, group, group_id) in enumerate(zip(rows, groups, ids, strict=True)):
        since = group["registered_from"] or today
        for model, fact in _facts(row.request, people.get(place), since, status):
            facts[model].append({"group_id": group_id, **fact})
    for model, added in facts.items():
        add_rows(session, model, added)
    found = ((key, row.words | words(fold(number))) for key, row, number in zip(ids, rows, numbers, strict=True))
    add_words(session, Group.__tablename__, found)
    return ids


def _group(row: Prepared, number: str, today: date, status: GroupStatus) -> dict[str, Any]:
    request = row.request
    return {
        **{name: getattr(request, name) for name in SAME},
        "ages": kept_ages(request.ages),
        "retention": Retention.ORDINARY,
        "erased_on": None,
        "merged_into": None,
        "number": number,
        "registered_from": request.registered_from or (today if status is GroupStatus.REGISTERED else None),
        "registered_until": request.registered_until,
        "sort_key": row.sort_key,
        "search_text": "\n".join((*row.lines, fold(number))),
        "status": status,
    }


def _people(session: Session, rows: Sequence[Prepared]) -> dict[int, int]:
    """The ids of the representatives, by the place of their group."""
    named = {place: row.request for place, row in enumerate(rows) if row.request.representative}
    people = [
        {"name": request.representative, "kana": request.representative_kana, "phone": request.phone, "email": ""}
        for request in named.values()
    ]
    return dict(zip(named, add_rows(session, Person, people), strict=True))


def _facts(
    request: GroupRequest, person_id: int | None, since: date, status: GroupStatus
) -> Iterator[tuple[type[Base], dict[str, Any]]]:
    dated = {"valid_from": since, "valid_until": None}
    yield StatusChange, {"status": status, "since": since, "reason": ""}
    if request.form_id is not None:
        yield GroupForm, {"form_id": request.form_id, **dated}
    for field_id in request.field_ids:
        yield GroupActivity, {"field_id": field_id, **dated}
    for word_id in request.word_ids:
        yield GroupWord, {"word_id": word_id, **dated}
    for field_id, value in request.extras:
        yield ExtraValue, {"field_id": field_id, "value": value}
    for name in request.abbreviations:
        undated = {"valid_from": None, "valid_until": None}
        yield GroupName, {"kind": NameKind.ABBREVIATION, "name": name, "kana": "", **undated}
    if person_id is not None:
        yield GroupRole, {"person_id": person_id, "role": PersonRole.REPRESENTATIVE, **dated}
    for kind in PrivateKind:
        value, postal_code = private_of(request, kind)
        if value or postal_code:
            yield PrivateField, {"kind": kind, "value": value, "postal_code": postal_code, **dated}
    for field in sorted(request.published | request.withheld):
        given = field in request.published
        yield Consent, {"field": field, "given": given, "since": since, "source": request.source}
