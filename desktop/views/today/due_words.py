"""The lines of what is due: what each kind is called, until when, and what its buttons say."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.queries.due_rows import DueAct, DueKind, DueRow
from desktop.rules.times import clock
from desktop.views.shared import written
from desktop.views.today.acts import CANCEL, EXTEND
from desktop.views.today.line import Line, LineAct
from desktop.words import EntryKind

ICONS = {
    DueKind.NOTE: "thing.note",
    DueKind.DAY: "place.today",
    DueKind.TILL: "thing.money",
    DueKind.PROVISIONAL: "state.provisional",
    DueKind.PAPERS: "thing.paper_missing",
    DueKind.PAYMENT: "thing.money",
    DueKind.FOLLOW_UP: "thing.phone_out",
    DueKind.VISIT: "thing.site",
    DueKind.LOAN: "verb.back",
    DueKind.LOCKER_KEY: "verb.unlock",
    DueKind.DISPLAY: "thing.document",
    DueKind.INVOICE: "verb.receipt",
    DueKind.APPLICATIONS: "verb.register",
    DueKind.GROUP_PAPERS: "thing.paper_missing",
    DueKind.RENEWALS: "thing.renewal",
    DueKind.SUPPLY: "verb.seal",
}
ENTRY_ICONS = {
    EntryKind.LOST_ITEM: "verb.search",
    EntryKind.MESSAGE: "thing.phone_in",
    EntryKind.PARCEL: "verb.seal",
    EntryKind.TASK: "verb.choose",
    EntryKind.COMPLAINT: "place.consultations",
    EntryKind.SUGGESTION: "place.consultations",
}
GIVES_TIME = frozenset({DueKind.PROVISIONAL, DueKind.PAPERS, DueKind.PAYMENT})
COUNTED = frozenset({DueKind.APPLICATIONS, DueKind.GROUP_PAPERS, DueKind.RENEWALS})


def due_line(row: DueRow, now: datetime, *, whole: bool = False) -> Line:
    """A line of the card, or (`whole`) of the list of everything, which has room for every button."""
    title, detail = _told(row)
    return Line(
        key=row.id,
        icon=ENTRY_ICONS.get(row.entry, "status.info") if row.entry else ICONS[row.kind],
        title=title,
        detail=detail,
        right=_when(row, now),
        is_urgent=row.is_urgent,
        acts=_acts(row, now, whole=whole),
        about=row,
    )


def kind_word(row: DueRow) -> str:
    """What the line is about, before its own words."""
    return _words()[row.kind] if row.entry is None else _entry_word(row.entry)


def _told(row: DueRow) -> tuple[str, str]:
    if row.kind is DueKind.FOLLOW_UP:
        return row.title, row.detail
    if row.kind is DueKind.RENEWALS:
        return kind_word(row), QCoreApplication.translate("Today", "ending within 30 days")
    parts = [row.title, row.detail, written.yen(row.yen) if row.yen else ""]
    if row.kind in {DueKind.DAY, DueKind.TILL} and isinstance(row.when, date):
        parts = [written.long_day(row.when)]
    return kind_word(row), "・".join(part for part in parts if part)


def _when(row: DueRow, now: datetime) -> str:
    if row.kind in COUNTED:
        return QCoreApplication.translate("Today", "{count} groups").format(count=row.count)
    if row.when is None or row.kind in {DueKind.DAY, DueKind.TILL, DueKind.NOTE}:
        return ""
    if isinstance(row.when, datetime):
        return _at(row.when, now)
    if row.kind is DueKind.DISPLAY or row.when > now.date():
        return QCoreApplication.translate("Today", "until {day}").format(day=written.short_day(row.when))
    if row.when < now.date():
        return QCoreApplication.translate("Today", "since {day}").format(day=written.short_day(row.when))
    return QCoreApplication.translate("Today", "today")


def _at(when: datetime, now: datetime) -> str:
    midnight = datetime.combine(now.date(), time()) + timedelta(days=1)
    if when.date() < now.date():
        return QCoreApplication.translate("Today", "since {day}").format(day=written.short_day(when.date()))
    told = "24:00" if when == midnight else clock(when)
    return QCoreApplication.translate("Today", "today {time}").format(time=told)


def _acts(row: DueRow, now: datetime, *, whole: bool) -> tuple[LineAct, ...]:
    found = [LineAct(row.act.value, _act_word(row.act))] if row.act is not None else []
    if whole and row.kind in GIVES_TIME:
        if isinstance(row.when, datetime) and row.begins is not None and row.begins > max(row.when, now):
            found.append(LineAct(EXTEND, QCoreApplication.translate("Today", "One day more")))
        found.append(LineAct(CANCEL, QCoreApplication.translate("Today", "Cancel it")))
    return tuple(found)


def _act_word(act: DueAct) -> str:
    return {
        DueAct.CONFIRM: QCoreApplication.translate("Today", "Confirm"),
        DueAct.HAND_IN: QCoreApplication.translate("Today", "Handed in"),
        DueAct.FINISH: QCoreApplication.translate("Today", "Done"),
        DueAct.TAKE_BACK: QCoreApplication.translate("Today", "It is back"),
        DueAct.KEY_BACK: QCoreApplication.translate("Today", "Key is back"),
        DueAct.TAKE_DOWN: QCoreApplication.translate("Today", "Taken down"),
        DueAct.READ: QCoreApplication.translate("Today", "Read"),
        DueAct.ORDER: QCoreApplication.translate("Today", "Ordered"),
    }[act]


def _words() -> dict[DueKind, str]:
    return {
        DueKind.NOTE: QCoreApplication.translate("Today", "Must be read"),
        DueKind.DAY: QCoreApplication.translate("Today", "Day not closed"),
        DueKind.TILL: QCoreApplication.translate("Today", "Till not closed"),
        DueKind.PROVISIONAL: QCoreApplication.translate("Today", "Provisional booking ends"),
        DueKind.PAPERS: QCoreApplication.translate("Today", "Application to be handed in"),
        DueKind.PAYMENT: QCoreApplication.translate("Today", "To be paid"),
        DueKind.FOLLOW_UP: QCoreApplication.translate("Today", "Follow-up"),
        DueKind.VISIT: QCoreApplication.translate("Today", "Visit on site"),
        DueKind.LOAN: QCoreApplication.translate("Today", "Equipment due back"),
        DueKind.LOCKER_KEY: QCoreApplication.translate("Today", "Key of a locker due back"),
        DueKind.DISPLAY: QCoreApplication.translate("Today", "Flyer to take down"),
        DueKind.INVOICE: QCoreApplication.translate("Today", "Invoice not paid"),
        DueKind.APPLICATIONS: QCoreApplication.translate("Today", "Applications to review"),
        DueKind.GROUP_PAPERS: QCoreApplication.translate("Today", "Papers missing"),
        DueKind.RENEWALS: QCoreApplication.translate("Today", "Registrations to renew"),
        DueKind.SUPPLY: QCoreApplication.translate("Today", "To be ordered"),
    }


def _entry_word(kind: EntryKind) -> str:
    return {
        EntryKind.LOST_ITEM: QCoreApplication.translate("Today", "Lost item to the police"),
        EntryKind.COMPLAINT: QCoreApplication.translate("Today", "Complaint to answer"),
        EntryKind.SUGGESTION: QCoreApplication.translate("Today", "Suggestion to answer"),
        EntryKind.INCIDENT: QCoreApplication.translate("Today", "Incident"),
        EntryKind.FIRST_AID: QCoreApplication.translate("Today", "First aid"),
        EntryKind.REPAIR: QCoreApplication.translate("Today", "Repair"),
        EntryKind.INSPECTION: QCoreApplication.translate("Today", "Inspection"),
        EntryKind.MESSAGE: QCoreApplication.translate("Today", "Message"),
        EntryKind.PARCEL: QCoreApplication.translate("Today", "Parcel"),
        EntryKind.TASK: QCoreApplication.translate("Today", "Task"),
    }[kind]
