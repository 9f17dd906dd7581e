"""The steps of closing, from top to bottom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.queries.day_moment_rows import AtTable, Closing
from desktop.rules.times import clock
from desktop.views.daybook.moments import step_words
from desktop.views.daybook.moments.steps import Step
from desktop.views.shared import written


@dataclass(frozen=True, slots=True)
class Kept:
    """What was done since the sheet was opened that no table says; `backed_up` is the last copy, by the wall clock.

    `by_server`: the center lives in a server that is backed up there.
    """

    printed: bool = False
    backed_up: datetime | None = None
    by_server: bool = False


def closing_steps(rows: Closing, kept: Kept) -> list[Step]:
    return [
        *map(step_words.still_in_step, rows.still_in),
        *map(step_words.key_step, rows.keys),
        *_tables(rows.tables),
        *step_words.unclosed_tills(rows.till.unclosed),
        step_words.till_to_close(rows.till),
        *_unpaid(rows),
        *step_words.left_steps(rows.left),
        _notes(rows),
        Step(
            "tomorrow",
            QCoreApplication.translate("Moments", "{day}").format(day=written.short_day(rows.tomorrow.day)),
            step_words.day_told(rows.tomorrow),
            "plain",
        ),
        Step(
            "papers",
            QCoreApplication.translate("Moments", "Papers for the next day, in one go"),
            QCoreApplication.translate(
                "Moments", "Entrance sheet, bookings, keys, unpaid, emergency contacts, blank slips for a power cut."
            ),
            "done" if kept.printed else "open",
            (("papers", QCoreApplication.translate("Moments", "Show and print…")),),
        ),
        _backup(rows, kept),
    ]


def _tables(tables: tuple[AtTable, ...]) -> list[Step]:
    return [
        Step(
            "table",
            QCoreApplication.translate("Moments", "At a table: {table}").format(table=table.table),
            "　".join(
                part
                for part in (
                    table.who,
                    written.people(table.people),
                    QCoreApplication.translate("Moments", "until {time}").format(time=clock(table.until)),
                )
                if part
            ),
            "wants",
            (("table_left", QCoreApplication.translate("Moments", "They have left")),),
            table,
        )
        for table in tables
    ]


def _unpaid(rows: Closing) -> list[Step]:
    if not rows.unpaid:
        return []
    told = QCoreApplication.translate("Moments", "{count} bookings, {yen}")
    return [
        Step(
            "unpaid",
            QCoreApplication.translate("Moments", "Used today and not paid"),
            told.format(count=rows.unpaid, yen=written.yen(rows.unpaid_yen)),
            "wants",
            (("unpaid", QCoreApplication.translate("Moments", "List…")),),
        )
    ]


def _notes(rows: Closing) -> Step:
    told = QCoreApplication.translate("Moments", "{count} notes written today").format(count=rows.written)
    return Step(
        "notes",
        QCoreApplication.translate("Moments", "Handover"),
        told if rows.written else QCoreApplication.translate("Moments", "Nothing is written for the next shift yet."),
        "done" if rows.written else "open",
        (("notes", QCoreApplication.translate("Moments", "Write")),),
    )


def _backup(rows: Closing, kept: Kept) -> Step:
    title = QCoreApplication.translate("Moments", "Backup")
    if kept.by_server:
        return Step("backup", title, QCoreApplication.translate("Moments", "The server keeps the backups."), "plain")
    act = (("backup", QCoreApplication.translate("Moments", "Write it")),)
    if kept.backed_up is None:
        return Step("backup", title, QCoreApplication.translate("Moments", "There is none yet."), "open", act)
    last = QCoreApplication.translate("Moments", "last {moment}").format(moment=written.moment(kept.backed_up))
    fresh = rows.day.day == kept.backed_up.date()
    return Step("backup", title, last, "done" if fresh else "open", act)
