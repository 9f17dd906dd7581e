"""The register on paper and a group as it is read for the screen, against plain queries for the same rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import cycle
from typing import Any

from desktop.jobs.register_papers import draw_directory, draw_register_sheet
from desktop.queries.group_cards import GroupCard, group_card
from desktop.queries.group_versions import card_on
from desktop.storage.database import Database
from tests.benchmarks.centers import NOW, demo_center, driver, opened
from tests.benchmarks.figures import Row, Size, compare, timed, timed_each

READ = 30  # groups a round
PAST = date(2026, 10, 1)
HANGING = ("group_forms", "group_activities", "group_roles", "private_fields", "consents", "status_changes")
REGISTER = (
    "SELECT g.*, r.person_id, p.name, a.field_id, f.form_id, t.kind, t.value FROM groups g"
    " LEFT JOIN group_roles r ON r.group_id = g.id LEFT JOIN people p ON p.id = r.person_id"
    " LEFT JOIN group_activities a ON a.group_id = g.id LEFT JOIN group_forms f ON f.group_id = g.id"
    " LEFT JOIN private_fields t ON t.group_id = g.id ORDER BY g.kana"
)


def run(size: Size) -> Iterator[Row]:
    with opened(demo_center()) as database, driver(demo_center()) as raw:
        (count,) = raw.execute("SELECT count(*) FROM groups").fetchone()
        whole = timed(partial(_rows, raw))
        ids = cycle([key for (key,) in raw.execute("SELECT id FROM groups ORDER BY id * 7919 % 1009, id").fetchall()])
        for name, folded in (("directory", False), ("directory to be folded", True)):
            paper = timed(partial(draw_directory, database, folded=folded))
            yield compare(f"{name} of {count} groups", paper, whole, size.rounds)
        one, times = timed_each(partial(_row, raw), ids), size.times(READ)
        sheet = timed_each(partial(draw_register_sheet, database), ids)
        yield compare(f"register sheet of one of {count} groups", sheet, one, size.rounds)
        yield compare(f"card of one of {count} groups", timed_each(partial(_card, database), ids), one, times)
        past = timed_each(partial(_card_then, database), ids)
        yield compare(f"card on a past day of one of {count} groups", past, one, times)


def _card(database: Database, group_id: int) -> GroupCard | None:
    with database.reading() as session:
        return group_card(session, group_id, NOW)


def _card_then(database: Database, group_id: int) -> GroupCard | None:
    with database.reading() as session:
        return card_on(session, group_id, PAST)


def _rows(raw: Any) -> list[Any]:
    return raw.execute(REGISTER).fetchall()


def _row(raw: Any, group_id: int) -> list[Any]:
    found = raw.execute("SELECT * FROM groups WHERE id = ?", (group_id,)).fetchall()
    for table in HANGING:
        found += raw.execute(f"SELECT * FROM {table} WHERE group_id = ?", (group_id,)).fetchall()
    return found
