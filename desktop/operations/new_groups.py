"""Many new groups in one act; what takes long is prepared before the database is locked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from desktop.models import (
    Base,
    Consent,
    Group,
    GroupActivity,
    GroupForm,
    GroupRole,
    Person,
    PrivateField,
    StatusChange,
)
from desktop.operations.bulk import add_rows
from desktop.operations.group_request import GroupRequest
from desktop.operations.groups import MOST_SORT_KEY, PHONES
from desktop.rules.kana import digits, fold, sort_key, words
from desktop.words import GroupStatus, PersonRole, PrivateKind

KEPT = (
    "kind", "name", "kana", "registered_until", "founded_on", "members", "citizens", "website", "publicity",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Prepared:
    """A registration with its sort key, its folded lines and the search words they make, all but the number's."""

    request: GroupRequest
    sort_key: str
    names: tuple[str, str]
    others: tuple[str, ...]
    words: frozenset[str]


def prepared(request: GroupRequest) -> Prepared:
    people = (fold(request.representative), fold(request.representative_kana)) if request.representative else ()
    phones = tuple(digits(getattr(request, kind.value)) for kind in PHONES if getattr(request, kind.value))
    names = (fold(request.name), fold(request.kana))
    found_by = frozenset[str]().union(*(words(line) for line in (*names, *people, *phones)))
    return Prepared(
        request, sort_key(request.kana or request.name)[:MOST_SORT_KEY], names, (*people, *phones), found_by
    )


def add_prepared(session: Session, rows: Sequence[Prepared], numbers: Sequence[str], today: date) -> None:
    """Register all of them, each as `add_group` registers one."""
    groups = [_group(row, number, today) for row, number in zip(rows, numbers, strict=True)]
    ids = add_rows(session, Group, groups)
    people = _people(session, rows)
    facts: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
    for place, (row, group, group_id) in enumerate(zip(rows, groups, ids, strict=True)):
        since = group["registered_from"]
        for model, fact in _facts(row.request, people.get(place), since):
            facts[model].append({"group_id": group_id, **fact})
    for model, added in facts.items():
        add_rows(session, model, added)
    _index(session, rows, ids, numbers)


def _group(row: Prepared, number: str, today: date) -> dict[str, Any]:
    lines = (row.names[0], row.names[1], fold(number), *row.others)
    return {
        **{name: getattr(row.request, name) for name in KEPT},
        "number": number,
        "registered_from": row.request.registered_from or today,
        "sort_key": row.sort_key,
        "search_text": "\n".join(line for line in lines if line),
        "status": GroupStatus.REGISTERED,
    }


def _people(session: Session, rows: Sequence[Prepared]) -> dict[int, int]:
    """The ids of the representatives, by the place of their group."""
    named = {place: row.request for place, row in enumerate(rows) if row.request.representative}
    people = [
        {"name": request.representative, "kana": request.representative_kana, "phone": request.phone}
        for request in named.values()
    ]
    return dict(zip(named, add_rows(session, Person, people), strict=True))


def _facts(request: GroupRequest, person_id: int | None, since: date) -> Iterator[tuple[type[Base], dict[str, Any]]]:
    dated = {"valid_from": since, "valid_until": None}
    yield StatusChange, {"status": GroupStatus.REGISTERED, "since": since, "reason": ""}
    if request.form_id is not None:
        yield GroupForm, {"form_id": request.form_id, **dated}
    for field_id in request.field_ids:
        yield GroupActivity, {"field_id": field_id, **dated}
    if person_id is not None:
        yield GroupRole, {"person_id": person_id, "role": PersonRole.REPRESENTATIVE, **dated}
    for kind in PrivateKind:
        value, postal_code = getattr(request, kind.value), request.postal_code if kind is PrivateKind.ADDRESS else ""
        if value or postal_code:
            yield PrivateField, {"kind": kind, "value": value, "postal_code": postal_code, **dated}
    for field in sorted(request.published | request.withheld):
        given = field in request.published
        yield Consent, {"field": field, "given": given, "since": since, "source": request.source}


def _index(session: Session, rows: Sequence[Prepared], ids: Sequence[int], numbers: Sequence[str]) -> None:
    found = [
        (group_id, sorted(row.words | words(fold(number))))
        for row, group_id, number in zip(rows, ids, numbers, strict=True)
    ]
    if not found:
        return
    if session.get_bind().dialect.name == "postgresql":
        session.execute(
            text("INSERT INTO group_search (group_id, words) VALUES (:id, :words)"),
            [{"id": group_id, "words": found_by} for group_id, found_by in found],
        )
    else:
        session.execute(
            text("INSERT INTO group_search (rowid, words) VALUES (:id, :words)"),
            [{"id": group_id, "words": " ".join(found_by)} for group_id, found_by in found],
        )
