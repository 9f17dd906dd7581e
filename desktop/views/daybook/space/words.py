"""What the sheet of the open space says of tables and slips."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.queries.space import SpacePlan, TableRow, UseRow
from desktop.rules.times import clock
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark


def who(use: UseRow) -> str:
    """Whoever gave no name is somebody."""
    return use.name or QCoreApplication.translate("space", "No name given")


def seats(count: int) -> str:
    return QCoreApplication.translate("space", "{count} seats").format(count=count)


def table_name(table: TableRow) -> str:
    return "　".join(part for part in (table.area, table.name) if part)


def use_mark(use: UseRow, now: datetime) -> Mark:
    """There, past the planned time, gone, or of a day on which nobody signed out."""
    if use.is_over(now):
        return Mark(QCoreApplication.translate("space", "past its time"), "warn", "status.warning")
    if use.is_sitting(now):
        return Mark(QCoreApplication.translate("space", "there"), "accent", "state.in_use")
    if use.left_at is None:
        return Mark(QCoreApplication.translate("space", "not signed out"), "warn", "status.warning")
    return Mark(QCoreApplication.translate("space", "left"), "off", "state.done")


def use_line(use: UseRow, now: datetime) -> ListLine:
    """One slip of the day's list."""
    times = f"{clock(use.starts_at)}～{clock(use.left_at or use.until)}"
    checked = QCoreApplication.translate("space", "purpose seen") if use.purpose_checked else ""
    parts = (times, use.table, written.people(use.people), use.work, use.field, checked)
    return ListLine(use.id, who(use), "　".join(part for part in parts if part), mark=use_mark(use, now))


def spoken(table: TableRow, now: datetime) -> str:
    """What a screen reader hears of a table."""
    use = table.use
    if use is None:
        parts = (table_name(table), seats(table.seats), QCoreApplication.translate("space", "free"))
    else:
        until = QCoreApplication.translate("space", "until {time}").format(time=clock(use.until))
        parts = (table_name(table), who(use), written.people(use.people), until, use_mark(use, now).word)
    return "、".join(part for part in parts if part)


def told_plan(plan: SpacePlan) -> str:
    """How many tables are free, and how many people are there."""
    sitting = [table.use for table in plan.tables if table.use is not None]
    told = QCoreApplication.translate("space", "{free} of {all} tables free, {people} there")
    people = written.people(sum(use.people for use in sitting))
    return told.format(free=len(plan.free), all=len(plan.tables), people=people)


def told_slips(uses: Sequence[UseRow]) -> str:
    told = QCoreApplication.translate("space", "{count} slips, {people}")
    return told.format(count=len(uses), people=written.people(sum(use.people for use in uses)))
