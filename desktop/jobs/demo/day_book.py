"""The demo center's day book: tables and slips, notes with readers, records of all kinds, flyers, opened days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.day_book_words import CORRECTION, ENTRIES, FLYERS, PLACES, RESULTS, TABLES, WEATHERS, WORKS
from desktop.jobs.demo.town import SET_UP_BEFORE, Act, Town, as_is
from desktop.models import ChecklistItem, ChecklistTick, Display, DisplayPlace, HandoverNote, SpaceTable, VisitCount
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.bulk import add_rows
from desktop.operations.day_log import sign_day, write_day
from desktop.operations.display_places import add_display_place
from desktop.operations.displays import DisplayRequest, bring_display, take_down
from desktop.operations.entries import Ending, EntryRequest, write_entry
from desktop.operations.handover import read_notes
from desktop.operations.site_days import close_day, open_day
from desktop.operations.space import TableRequest, leave_table, take_table
from desktop.operations.space_tables import add_table
from desktop.operations.visits import correct_visits, counted_in
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.storage.database import Operation
from desktop.words import DayMoment, DisplayKind, VisitPurpose

SITES = (1, 2)
OPENS, TICKED, NOON, EVENING, CLOSES = time(8, 50), time(8, 56), time(12, 10), time(20, 50), time(21, 2)
SIGNED_AFTER = 2  # days: the last two have not been looked at
BRINGS, WRITES = 0.25, 0.45
SAT_DOWN, SAT_DOWN_TODAY = (time(9, 40), time(13, 30), time(16, 10)), (time(9, 20), time(9, 40))
LEFT_OPEN = 0.25  # of what was written down lately
LATELY = 12  # days


def day_book_acts(town: Town, own: Random, first: date) -> list[Act]:
    """From the first day to the demo day, which has only been opened."""
    with town.database.reading() as session:
        book = rulebook(session)
    set_up = datetime.combine(town.today - SET_UP_BEFORE, time(12))
    for place in PLACES:
        town.act(partial(add_display_place, request=place), at=set_up)
    for table in TABLES:
        town.act(partial(add_table, request=table), at=set_up)
    days = [first + timedelta(days=number) for number in range((town.today - first).days + 1)]
    return [act for site in SITES for day in days if book.open_on(day, site) for act in _day(town, own, day, site)]


def _day(town: Town, own: Random, day: date, site: int) -> Iterator[Act]:
    def act(at: time, staff: str, verb: Operation[Any]) -> Act:
        return Act(datetime.combine(day, at), staff, partial(as_is, verb), site)

    yield act(OPENS, "staff", open_day)
    yield act(TICKED, "staff", partial(tick_demo_list, moment=DayMoment.OPENING))
    is_today = day == town.today
    if site == 1:
        lately = (town.today - day).days < LATELY
        first = own.randrange(1000)
        for place, at in enumerate(SAT_DOWN_TODAY if is_today else SAT_DOWN):  # each at a table of their own
            yield act(at, "staff", partial(seat_demo_guests, number=first + place, stays=is_today))
        if own.random() < WRITES or is_today:
            yield act(time(9, 45), "staff", partial(write_demo_entry, number=own.randrange(1000), lately=lately))
        if own.random() < BRINGS or is_today:
            yield act(time(9, 50), "staff", partial(bring_demo_display, number=own.randrange(1000)))
    if is_today:
        return
    yield act(NOON, "staff", partial(read_demo_notes, day=day))
    if site == 1 and own.random() < 0.15:
        yield act(time(12, 20), "staff", partial(correct_demo_visits, day=day))
    yield act(EVENING, "staff", partial(write_day, day=day, weather=WEATHERS[(day.toordinal() * 7) % len(WEATHERS)]))
    yield act(time(20, 54), "staff", partial(take_demo_displays_down, day=day))
    yield act(time(20, 58), "staff", partial(tick_demo_list, moment=DayMoment.CLOSING))
    yield act(CLOSES, "staff", close_day)
    if (town.today - day).days > SIGNED_AFTER:
        yield act(time(21, 20), "manager", partial(sign_day, day=day))


def tick_demo_list(session: Session, acting: Acting, moment: DayMoment) -> int:
    """The whole list at once: ticked one by one, the days of a demo cost as much as its bookings."""
    site = acting.by.site_id
    here = ChecklistItem.site_id.is_(None) | (ChecklistItem.site_id == site)
    items = select(ChecklistItem.id).where(here, ChecklistItem.moment == moment, ChecklistItem.active)
    tick = {"site_id": site, "day": acting.today, "at": acting.now, "staff_id": acting.by.staff_id}
    ticked = [{"item_id": item, **tick} for item in session.scalars(items.order_by(ChecklistItem.position))]
    return len(add_rows(session, ChecklistTick, ticked))


def seat_demo_guests(session: Session, acting: Acting, number: int, *, stays: bool) -> int:
    """Somebody at the table of this turn, who leaves again unless it is today."""
    tables = session.scalars(select(SpaceTable).order_by(SpaceTable.id)).all()
    table = tables[number % len(tables)]
    people, until = 1 + number % table.seats, acting.now + timedelta(hours=2)
    request = TableRequest(
        table_id=table.id, people=people, until=until, work=WORKS[number % len(WORKS)], who="見本", purpose_checked=True
    )
    use = take_table(session, acting, request)
    if not stays:
        leave_table(session, acting, use, at=acting.now)
    return use


def write_demo_entry(session: Session, acting: Acting, number: int, *, lately: bool) -> int:
    """Something that was found or happened; of what is long past everything is done."""
    kind, title, place = ENTRIES[number % len(ENTRIES)]
    is_open = lately and number % 100 < LEFT_OPEN * 100
    outcome = ENTRY_KINDS[kind].outcomes[0]
    ending = None if is_open else Ending(outcome=outcome, result=RESULTS[number % len(RESULTS)], result_who="ご本人")
    return write_entry(session, acting, EntryRequest(kind=kind, title=title, place=place, ending=ending))


def bring_demo_display(session: Session, acting: Acting, number: int) -> int:
    """A flyer or, one time in four, a poster."""
    kind = DisplayKind.POSTER if number % 4 == 0 else DisplayKind.FLYER
    places = select(DisplayPlace.id).where(DisplayPlace.kind == kind).order_by(DisplayPlace.id)
    event_on = acting.today + timedelta(days=7 + number % 40) if number % 3 else None
    copies = 1 if kind is DisplayKind.POSTER else 20 + number % 11
    place = session.scalars(places).all()[number % 2]
    title = FLYERS[number % len(FLYERS)]
    request = DisplayRequest(kind=kind, title=title, who="見本", copies=copies, event_on=event_on, place_id=place)
    return bring_display(session, acting, request)


def read_demo_notes(session: Session, acting: Acting, day: date) -> int:
    notes = select(HandoverNote.id).where(
        HandoverNote.site_id == acting.by.site_id,
        HandoverNote.written_at >= datetime.combine(day - timedelta(2), time()),
    )
    ids = tuple(session.scalars(notes.order_by(HandoverNote.id)))
    if ids:
        read_notes(session, acting, ids)
    return len(ids)


def correct_demo_visits(session: Session, acting: Acting, day: date) -> int:
    """One visitor of an hour of the morning was counted twice; nothing where nobody came."""
    came = select(VisitCount.at, VisitCount.purpose).where(
        VisitCount.site_id == acting.by.site_id,
        VisitCount.purpose == VisitPurpose.ROOM,
        VisitCount.at >= datetime.combine(day, time()),
        VisitCount.at < datetime.combine(day, NOON),
    )
    first = session.execute(came.order_by(VisitCount.id)).first()
    if first is None:
        return 0
    counted = counted_in(session, acting.by.site_id, first.at, first.purpose)
    if counted < 1:
        return 0
    return correct_visits(session, acting, day, first.at.hour, first.purpose, counted - 1, CORRECTION)


def take_demo_displays_down(session: Session, acting: Acting, day: date) -> int:
    """What was to be shown until today."""
    over = select(Display.id).where(
        Display.site_id == acting.by.site_id, Display.until <= day, Display.down_on.is_(None)
    )
    ids = tuple(session.scalars(over.order_by(Display.id)))
    if ids:
        take_down(session, acting, ids)
    return len(ids)
