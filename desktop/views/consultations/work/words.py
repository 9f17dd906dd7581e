"""The words of the work lists: what each is called, what a line says, what stands where a list is empty."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop.queries.work_rows import WorkList, WorkLists, WorkRow
from desktop.rules.times import clock
from desktop.views.consultations import words
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared.tag import Mark

FOLLOW_UPS = (WorkList.MINE, WorkList.EVERYBODY)


def list_word(kind: WorkList) -> str:
    return {
        WorkList.MINE: QCoreApplication.translate("work", "Mine"),
        WorkList.EVERYBODY: QCoreApplication.translate("work", "Everybody's"),
        WorkList.WAITING: QCoreApplication.translate("work", "Waiting for an answer"),
        WorkList.STILL: QCoreApplication.translate("work", "Standing still"),
        WorkList.LEFT: QCoreApplication.translate("work", "Nobody in charge"),
        WorkList.VISITS: QCoreApplication.translate("work", "Visits"),
        WorkList.NEVER: QCoreApplication.translate("work", "Never consulted"),
    }[kind]


def empty_word(kind: WorkList) -> str:
    return {
        WorkList.MINE: QCoreApplication.translate("work", "Nothing is left to do for you."),
        WorkList.EVERYBODY: QCoreApplication.translate("work", "Nothing is left to do for anybody."),
        WorkList.WAITING: QCoreApplication.translate("work", "No referral waits for an answer."),
        WorkList.STILL: QCoreApplication.translate("work", "Every open case has moved lately."),
        WorkList.LEFT: QCoreApplication.translate("work", "Every open case has somebody in charge who works here."),
        WorkList.VISITS: QCoreApplication.translate("work", "No visit on site is planned."),
        WorkList.NEVER: QCoreApplication.translate("work", "No group like this that was never consulted."),
    }[kind]


def chips(lists: WorkLists | None) -> list[tuple[WorkList, str]]:
    """Each list with how much stands in it."""
    if lists is None:
        return [(kind, list_word(kind)) for kind in WorkList]
    return [(kind, f"{list_word(kind)} {lists.counts[kind]}".removesuffix(" 0")) for kind in WorkList]


def told_day(when: date | datetime | None, today: date) -> str:
    if isinstance(when, datetime):
        return f"{words.day(when.date(), today)} {clock(when)}"
    return words.day(when, today) if when is not None else ""


def line_of(row: WorkRow, today: date) -> ListLine:
    said = f"{row.case_number} {row.who}".strip()
    if row.kind is WorkList.NEVER:
        mark = Mark(QCoreApplication.translate("work", "visit planned"), "accent") if row.planned_at else None
        return ListLine(row.id, row.title, row.detail, told_day(row.when, today), mark)
    if row.kind is WorkList.VISITS:
        said = " ".join(part for part in (row.case_number, row.detail) if part)
    when = row.when.date() if isinstance(row.when, datetime) and row.kind is not WorkList.VISITS else row.when
    return ListLine(row.id, row.title, said, told_day(when, today), _mark(row, today))


def _mark(row: WorkRow, today: date) -> Mark | None:
    day = row.when.date() if isinstance(row.when, datetime) else row.when
    if day is None or row.kind in {WorkList.STILL, WorkList.LEFT}:
        return None
    if day < today:
        return Mark(QCoreApplication.translate("work", "late"), "warn", "status.warning")
    if day == today:
        return Mark(QCoreApplication.translate("work", "today"), "accent")
    return None


def facts_of(row: WorkRow, today: date) -> list[tuple[str, str]]:
    """What is known of the line; what is empty is left out."""
    when = {
        WorkList.WAITING: QCoreApplication.translate("work", "Answer expected by"),
        WorkList.STILL: QCoreApplication.translate("work", "Last contact"),
        WorkList.LEFT: QCoreApplication.translate("work", "Last contact"),
        WorkList.VISITS: QCoreApplication.translate("work", "Planned for"),
        WorkList.NEVER: QCoreApplication.translate("work", "Registered on"),
    }.get(row.kind, QCoreApplication.translate("work", "Until"))
    visit, never = row.kind is WorkList.VISITS, row.kind is WorkList.NEVER
    facts = [
        (when, told_day(row.when, today)),
        (QCoreApplication.translate("work", "Shown from"), told_day(row.remind_on, today)),
        (QCoreApplication.translate("work", "Sent on"), told_day(row.since, today)),
        (QCoreApplication.translate("work", "Where"), row.detail if visit else ""),
        (QCoreApplication.translate("work", "What for"), row.who if visit else ""),
        (QCoreApplication.translate("work", "Number"), row.detail if never else ""),
        (QCoreApplication.translate("work", "Representative"), row.who if never else ""),
        (QCoreApplication.translate("work", "Phone"), row.phone),
        (QCoreApplication.translate("work", "Visit on site"), told_day(row.planned_at, today)),
        (QCoreApplication.translate("work", "Who came"), "" if visit or never else row.who),
        (QCoreApplication.translate("work", "Case"), row.case_number),
        (QCoreApplication.translate("work", "Who does it"), row.staff),
    ]
    return [(label, said) for label, said in facts if said]
