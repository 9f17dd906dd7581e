"""Very many groups at once, for measuring: written in bulk, as one act."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import Table, insert, select, text
from sqlalchemy.orm import Session

from desktop.jobs.demo import data
from desktop.jobs.demo.registrants import COUNTED_ON
from desktop.jobs.demo.themes import THEMES
from desktop.models import (
    ActivityField,
    Base,
    Group,
    GroupActivity,
    GroupForm,
    NumberRange,
    OrganizationForm,
    StatusChange,
)
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.sql import insert_into
from desktop.rules.kana import fold, sort_key, words
from desktop.rules.numbers import format_number
from desktop.storage.notes import notes_of
from desktop.words import GroupKind, GroupStatus, NumberRangeName, Retention

AT_ONCE = 5000
SINCE = COUNTED_ON + timedelta(days=1)  # the figures of that day stay those of the guideline


def fill_demo_groups(session: Session, acting: Acting, *, rng: Random, today: date, count: int) -> list[int]:
    """Register that many more groups with a field and a form each; the journal keeps one fact of it. Their ids."""
    before = list(session.scalars(select(Group.id)))
    first = max(before, default=0) + 1
    fields = list(session.scalars(select(ActivityField.id).order_by(ActivityField.position)))
    form = session.scalars(select(OrganizationForm.id).order_by(OrganizationForm.position)).first()
    pattern = str(rulebook(session).setting("number.group", today, acting.by.site_id))
    names = _names(rng)
    for start in range(0, count, AT_ONCE):
        rows = [
            _row(first + number, next(names), format_number(pattern, sequence=first + number, day=today), today)
            for number in range(start, min(start + AT_ONCE, count))
        ]
        _insert(session, Group, rows)
        ids = [row["id"] for row in rows]
        since = {"version": 1, "valid_from": SINCE, "valid_until": None}
        status = {"status": GroupStatus.REGISTERED, "since": SINCE, "reason": "", "version": 1}
        _insert(session, StatusChange, [{"group_id": key, **status} for key in ids])
        _insert(session, GroupForm, [{"group_id": key, "form_id": form, **since} for key in ids])
        _insert(session, GroupActivity, [{"group_id": key, "field_id": rng.choice(fields), **since} for key in ids])
        _index(session, rows)
    _go_on_numbering(session, first + count)
    notes_of(session).tables.add(Group.__tablename__)
    return list(range(first, first + count))


def _insert(session: Session, model: type[Base], rows: list[dict[str, Any]]) -> None:
    """On the bare connection, past the hook that would refuse: an image of every single row is what nobody needs."""
    table: Table[Any] = Base.metadata.tables[model.__tablename__]
    session.connection().execute(insert(table), rows)


def _names(rng: Random) -> Iterator[tuple[str, str]]:
    """Invented names, written and read; they repeat, with a number, when every combination has been used."""
    names = [
        (place[0] + theme[0] + ending[0], place[1] + theme[1] + ending[1])
        for place in data.PLACES
        for themes in THEMES
        for theme in themes
        for ending in data.FORMS
    ]
    rng.shuffle(names)
    again = 1
    while True:
        again += 1
        yield from ((f"{name}{again}", kana) for name, kana in names)


def _row(key: int, named: tuple[str, str], number: str, today: date) -> dict[str, Any]:
    name, kana = named
    return {
        "id": key,
        "kind": GroupKind.GROUP,
        "number": number,
        "name": name,
        "kana": kana,
        "sort_key": sort_key(kana),
        "search_text": "\n".join((fold(name), fold(kana), fold(number))),
        "status": GroupStatus.REGISTERED,
        "registered_from": SINCE,
        "registered_until": today + timedelta(days=365),
        "website": "",
        "publicity": "",
        **dict.fromkeys(("corporate_number", "days", "joining", "gains"), ""),
        "ages": [],
        "incorporation_planned": False,
        "mail_refused": False,
        "retention": Retention.ORDINARY,
        "version": 1,
    }


def _index(session: Session, rows: list[dict[str, Any]]) -> None:
    found_by = [
        (row["id"], sorted(frozenset[str]().union(*map(words, row["search_text"].split("\n"))))) for row in rows
    ]
    if session.get_bind().dialect.name == "postgresql":
        statement = text("INSERT INTO group_search (group_id, words) VALUES (:id, :words)")
        session.execute(statement, [{"id": key, "words": found} for key, found in found_by])
    else:
        statement = text("INSERT INTO group_search (rowid, words) VALUES (:id, :words)")
        session.execute(statement, [{"id": key, "words": " ".join(found)} for key, found in found_by])


def _go_on_numbering(session: Session, last: int) -> None:
    """Later groups go on where these stopped; on PostgreSQL their ids too."""
    statement = insert_into(session, NumberRange).values(name=NumberRangeName.GROUP.value, period="", last=last)
    session.execute(statement.on_conflict_do_update(index_elements=["name", "period"], set_={"last": last}))
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT setval(pg_get_serial_sequence('groups', 'id'), :last)"), {"last": last})
