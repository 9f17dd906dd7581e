"""What dies or is due today at a site, as one list. Reads the tables of DUE_READS."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.models import Consultation, Dispatch, FollowUp, Group
from desktop.models.plain import plain_rows
from desktop.queries import due_statements as asks
from desktop.queries.consultations import openable, viewer_of
from desktop.queries.due_rows import DueAct, DueKind, DueRow
from desktop.queries.registrations import open_applications
from desktop.queries.work_statements import may_be_told
from desktop.words import CaseState, DispatchState, EntryKind, ExpiryKind

DUE_READS = frozenset(
    {
        *("bookings", "resources", "groups", "consultations", "follow_ups", "dispatches", "group_papers"),
        *("status_changes", "invoices", "loans", "rentals", "rental_units", "rental_kinds", "day_entries", "displays"),
        *("till_days", "site_days", "handover_notes", "note_readings", "consumables", "settings", "applications"),
    }
)
RENEWAL_DAYS = 30
NOBODY = -1


_ORDER = {kind: place for place, kind in enumerate(DueKind)}


class _Asked:
    """Who asks, where and when; the statements take what they need of it."""

    def __init__(self, session: Session, site_id: int, staff_id: int | None, now: datetime) -> None:
        self.session, self.staff_id, self.now, self.today = session, staff_id, now, now.date()
        midnight = datetime.combine(self.today, time()) + timedelta(days=1)
        month_on = self.today + timedelta(days=RENEWAL_DAYS)
        self._values = {"site": site_id, "staff": staff_id or NOBODY, "today": self.today, "now": now}
        self._values |= {"midnight": midnight, "month_on": month_on}
        self.site_id, self.viewer = site_id, viewer_of(session, staff_id)

    def rows(self, statement: Any) -> Any:
        return plain_rows(self.session, statement, self._values)


def due_today(session: Session, site_id: int, staff_id: int | None, now: datetime) -> tuple[DueRow, ...]:
    """Every line by its kind, in its kind the oldest first; cases only that this person may open.

    The number of statements does not grow with the lines.
    """
    asked = _Asked(session, site_id, staff_id, now)
    parts = (_notes, _days, _bookings, _entries, _follow_ups, _visits, _lent, _displays, _invoices, _groups, _supplies)
    found = [row for part in parts for row in part(asked)]
    return tuple(sorted(found, key=lambda row: _ORDER[row.kind]))


def _notes(asked: _Asked) -> Iterator[DueRow]:
    for note_id, version, text, staff, at in asked.rows(asks.NOTES):
        title = next(iter(text.splitlines()), "")
        act = DueAct.READ if asked.staff_id is not None else None
        yield DueRow(kind=DueKind.NOTE, id=note_id, version=version, title=title, detail=staff or "", when=at, act=act)


def _days(asked: _Asked) -> Iterator[DueRow]:
    for is_till, row_id, day in asked.rows(asks.DAYS):
        yield DueRow(kind=DueKind.TILL if is_till else DueKind.DAY, id=row_id, when=day, is_urgent=True)


_WAITS = {ExpiryKind.PAPERS: (DueKind.PAPERS, DueAct.HAND_IN), ExpiryKind.PAYMENT: (DueKind.PAYMENT, None)}


def _bookings(asked: _Asked) -> Iterator[DueRow]:
    for booking_id, version, who, room, starts_at, ends, waits_for, fee in asked.rows(asks.BOOKINGS):
        kind, act = _WAITS.get(waits_for, (DueKind.PROVISIONAL, DueAct.CONFIRM))
        yield DueRow(
            kind=kind,
            id=booking_id,
            version=version,
            title=who,
            detail=room,
            when=ends,
            begins=starts_at,
            is_urgent=True,
            act=act,
            yen=fee if kind is DueKind.PAYMENT else 0,
        )


_ONE_PRESS = frozenset({EntryKind.MESSAGE, EntryKind.TASK, EntryKind.PARCEL})  # how they end needs no words


def _entries(asked: _Asked) -> Iterator[DueRow]:
    for entry_id, version, kind, title, number, due_on, for_whom, staff, who in asked.rows(asks.ENTRIES):
        yield DueRow(
            kind=DueKind.ENTRY,
            id=entry_id,
            version=version,
            title=title,
            detail=staff or for_whom or who or number,
            when=due_on,
            is_urgent=due_on is not None and due_on < asked.today,
            act=DueAct.FINISH if kind in _ONE_PRESS else None,
            entry=kind,
        )


def _follow_ups(asked: _Asked) -> Iterator[DueRow]:
    """Everybody's from their day on; of one's own also those one wanted to be reminded of."""
    reminded = (FollowUp.staff_id == (asked.staff_id or NOBODY)) & (FollowUp.remind_on <= asked.today)
    due = (
        select(FollowUp.id, FollowUp.consultation_id, Consultation.number, FollowUp.what, FollowUp.due_on, Group.name)
        .join(Consultation, Consultation.id == FollowUp.consultation_id)
        .outerjoin(Group, Group.id == Consultation.group_id)
        .where(
            FollowUp.done_on.is_(None),
            or_(FollowUp.due_on <= asked.today, reminded),
            Consultation.site_id == asked.site_id,
            Consultation.state != CaseState.WITHDRAWN,
            openable(asked.viewer),
        )
        .order_by(FollowUp.due_on, FollowUp.id)
        .limit(asks.MOST)
    )
    for follow_up_id, case_id, number, what, due_on, group in asked.session.execute(due):
        yield DueRow(
            kind=DueKind.FOLLOW_UP,
            id=follow_up_id,
            opens=case_id,
            title=what,
            detail=group or number,
            when=due_on,
            is_urgent=due_on < asked.today,
            act=DueAct.FINISH,
        )


def _visits(asked: _Asked) -> Iterator[DueRow]:
    """Visits on site of today, and those that nobody has reported."""
    tonight = datetime.combine(asked.today, time()) + timedelta(days=1)
    planned = (
        select(Dispatch.id, Dispatch.consultation_id, Dispatch.group_id, Dispatch.planned_at, Dispatch.place)
        .add_columns(func.coalesce(Group.name, Consultation.caller, ""), Consultation.number)
        .outerjoin(Consultation, Consultation.id == Dispatch.consultation_id)
        .outerjoin(Group, Group.id == func.coalesce(Dispatch.group_id, Consultation.group_id))
        .where(Dispatch.state == DispatchState.PLANNED, Dispatch.planned_at < tonight)
        .where(Dispatch.site_id == asked.site_id, may_be_told(asked.viewer))
        .order_by(Dispatch.planned_at, Dispatch.id)
        .limit(asks.MOST)
    )
    for visit_id, case_id, group_id, planned_at, place, who, number in asked.session.execute(planned):
        yield DueRow(
            kind=DueKind.VISIT,
            id=visit_id,
            opens=case_id or 0,
            group_id=group_id or 0,
            title=who or number or place,
            detail=place if who or number else "",
            when=planned_at,
            is_urgent=planned_at.date() < asked.today,
        )


def _lent(asked: _Asked) -> Iterator[DueRow]:
    for loan_id, version, who, number, ends_at in asked.rows(asks.LOANS):
        yield DueRow(
            kind=DueKind.LOAN,
            id=loan_id,
            version=version,
            title=who,
            detail=number,
            when=ends_at,
            is_urgent=ends_at < asked.now,
            act=DueAct.TAKE_BACK,
        )
    for rental_id, version, group, kind, unit, until_day in asked.rows(asks.LOCKER_KEYS):
        yield DueRow(
            kind=DueKind.LOCKER_KEY,
            id=rental_id,
            version=version,
            title=group,
            detail=f"{kind} {unit}",
            when=until_day,
            act=DueAct.KEY_BACK,
        )


def _displays(asked: _Asked) -> Iterator[DueRow]:
    yesterday = asked.today - timedelta(days=1)
    for display_id, version, title, number, until in asked.rows(asks.DISPLAYS):
        yield DueRow(
            kind=DueKind.DISPLAY,
            id=display_id,
            version=version,
            title=title,
            detail=number,
            when=until,
            is_urgent=until < yesterday,
            act=DueAct.TAKE_DOWN,
        )


def _invoices(asked: _Asked) -> Iterator[DueRow]:
    for invoice_id, addressee, number, due_on, total in asked.rows(asks.INVOICES):
        yield DueRow(
            kind=DueKind.INVOICE,
            id=invoice_id,
            title=addressee,
            detail=number,
            when=due_on,
            is_urgent=due_on < asked.today,
            yen=total,
        )


def _groups(asked: _Asked) -> Iterator[DueRow]:
    waits = asked.rows(asks.APPLICATIONS)[0][0]
    waiting = open_applications(asked.session, asked.today) if waits else ()  # it reads all the rules
    short = [row for row in waiting if row.missing]
    for kind, rows in ((DueKind.APPLICATIONS, waiting), (DueKind.GROUP_PAPERS, short)):
        if rows:
            yield DueRow(kind=kind, id=rows[0].group_id, title=rows[0].name, count=len(rows))
    if count := asked.rows(asks.RENEWALS)[0][0]:
        yield DueRow(kind=DueKind.RENEWALS, id=0, count=count)


def _supplies(asked: _Asked) -> Iterator[DueRow]:
    for supply_id, name, stock, unit in asked.rows(asks.SUPPLIES):
        yield DueRow(kind=DueKind.SUPPLY, id=supply_id, title=name, detail=f"{stock}{unit}", act=DueAct.ORDER)
