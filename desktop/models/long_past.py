"""Records that name people and are kept no longer than ordinary ones, and how who they were is taken out of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from desktop.models.base import Base
from desktop.models.bookings import Booking
from desktop.models.cases import Dispatch
from desktop.models.consultations import Consultation, Contact, FollowUp
from desktop.models.day_entries import DayEntry
from desktop.models.daybook import TableUse
from desktop.models.displays import Display
from desktop.models.events import Event, SignUp
from desktop.models.printing import PrintJob
from desktop.models.retention import kept_until, years_kept
from desktop.models.specialists import SpecialistSlot
from desktop.rules.kana import fold
from desktop.words import CaseState, EntryState, Retention

# what somebody wrote into them; kinds, days, places, people and how it ended stay, so no figure changes
WRITTEN: Mapping[type[Base], tuple[str, ...]] = {
    Booking: ("contact", "phone", "purpose", "remark", "cancel_note", "check_note", "override_reason"),
    PrintJob: ("purpose",),
    DayEntry: ("text", "who", "phone", "for_whom", "result", "result_who", "result_number", "search_text"),
    TableUse: ("who",),
    SignUp: ("name", "kana", "phone", "email", "note"),
    Display: ("who", "phone", "note"),
    Event: ("organizer", "apply_to"),
}

USES: tuple[type[Base], ...] = tuple(WRITTEN)  # of a group, or of people who came without one


@dataclass(frozen=True, slots=True)
class LongPast:
    """What goes when the years of ordinary records are over, a list of records for each kind.

    `cases` are forgotten in their own way: much hangs on them. `visits` on site and `slots` of specialists became none.
    """

    guests: tuple[Booking, ...] = ()
    entries: tuple[DayEntry, ...] = ()
    slips: tuple[TableUse, ...] = ()
    sign_ups: tuple[SignUp, ...] = ()
    displays: tuple[Display, ...] = ()
    cases: tuple[Consultation, ...] = ()
    visits: tuple[Dispatch, ...] = ()
    slots: tuple[SpecialistSlot, ...] = ()

    def all(self) -> tuple[Base, ...]:
        return (*self.guests, *self.entries, *self.slips, *self.sign_ups, *self.displays)


def long_past(session: Session, today: date) -> LongPast:
    """Who came, signed up, brought something or is written about, since it was over; what was erased before is not."""
    years = years_kept(session, today)[Retention.ORDINARY]
    if years is None or (since := _latest(today, years)) is None:
        return LongPast()
    midnight = datetime.combine(since, time.min)

    def kept_no_longer(rows: Iterable[tuple[Any, date | datetime]]) -> tuple[Any, ...]:
        ends = ((record, over.date() if isinstance(over, datetime) else over) for record, over in rows)
        return tuple(
            record for record, over in ends if (until := kept_until(over, years)) is not None and until <= today
        )

    return LongPast(
        guests=kept_no_longer((each, each.ends_at) for each in session.scalars(_guests(midnight))),
        entries=kept_no_longer((each, each.done_at or each.at) for each in session.scalars(_entries(midnight))),
        slips=kept_no_longer((each, each.until) for each in session.scalars(_slips(midnight))),
        sign_ups=kept_no_longer((row[0], row[1]) for row in session.execute(_sign_ups(midnight))),
        displays=kept_no_longer((each, each.down_on or today) for each in session.scalars(_displays(since))),
        visits=kept_no_longer((each, each.planned_at) for each in session.scalars(_visits(midnight))),
        slots=kept_no_longer((row[0], row[1]) for row in session.execute(_slots(midnight)) if row[0].answers or row[2]),
        cases=kept_no_longer((each, each.closed_at or each.begun_at) for each in session.scalars(_cases(midnight))),
    )


def forget(record: Base) -> None:
    """Take out what somebody wrote; what has to be called something is called by its number then."""
    for name in WRITTEN[type(record)]:
        setattr(record, name, "")
    if isinstance(record, Booking) and record.group_id is None:
        record.guest_name = record.number
    elif isinstance(record, DayEntry):
        record.title = record.number
    elif isinstance(record, Display):
        record.search_text = fold(f"{record.title} {record.number}")[:300]


def says_something(model: type[Base]) -> ColumnElement[bool]:
    """Whether anybody wrote anything into it."""
    return or_(*(getattr(model, name) != "" for name in WRITTEN[model]))


def _latest(today: date, years: int) -> date | None:
    """The day before which everything that may go was over, a day too many rather than one too few."""
    if today.year - years < date.min.year:
        return None
    return date(today.year - years, today.month, 1) + timedelta(days=today.day)


def _guests(before: datetime) -> Select[Booking]:
    named = Booking.group_id.is_(None), Booking.guest_name != Booking.number
    return select(Booking).where(*named, Booking.ends_at < before).order_by(Booking.id)


def _entries(before: datetime) -> Select[DayEntry]:
    """One that was taken back was never done with: it goes by its own time."""
    done = (DayEntry.state == EntryState.DONE) & (DayEntry.done_at < before)
    withdrawn = (DayEntry.state == EntryState.WITHDRAWN) & (DayEntry.at < before)
    return select(DayEntry).where(or_(done, withdrawn), DayEntry.title != DayEntry.number).order_by(DayEntry.id)


def _slips(before: datetime) -> Select[TableUse]:
    return select(TableUse).where(TableUse.until < before, says_something(TableUse)).order_by(TableUse.id)


def _sign_ups(before: datetime) -> Select[SignUp, datetime]:
    asked = select(SignUp, Event.ends_at).join(Event, Event.id == SignUp.event_id)
    return asked.where(Event.ends_at < before, says_something(SignUp)).order_by(SignUp.id)


def _displays(before: date) -> Select[Display]:
    return select(Display).where(Display.down_on < before, says_something(Display)).order_by(Display.id)


def _cases(before: datetime) -> Select[Consultation]:
    """One with something still to do is not over; one that was taken back goes by its own time."""
    closed = (Consultation.state == CaseState.CLOSED) & (Consultation.closed_at < before)
    withdrawn = (Consultation.state == CaseState.WITHDRAWN) & (Consultation.begun_at < before)
    to_do = select(FollowUp.consultation_id).where(FollowUp.done_on.is_(None))
    said = select(Contact.consultation_id).where(Contact.note != "")
    tells = (Consultation.summary != Consultation.number) | Consultation.id.in_(said)
    over = or_(closed & Consultation.id.not_in(to_do), withdrawn)
    return select(Consultation).where(over, tells).order_by(Consultation.id)


def _visits(before: datetime) -> Select[Dispatch]:
    tells = (Dispatch.place != "") | (Dispatch.purpose != "")
    alone = Dispatch.consultation_id.is_(None)
    return select(Dispatch).where(Dispatch.planned_at < before, alone, tells).order_by(Dispatch.id)


def _slots(before: datetime) -> Select[SpecialistSlot, datetime, str]:
    """With what each was to be about; those that became a case go with it."""
    asked = select(SpecialistSlot, Booking.ends_at, SpecialistSlot.about)
    over = asked.join(Booking, Booking.id == SpecialistSlot.booking_id).where(Booking.ends_at < before)
    return over.where(SpecialistSlot.consultation_id.is_(None)).order_by(SpecialistSlot.booking_id)
