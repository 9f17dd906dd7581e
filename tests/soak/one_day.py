"""What a day has once, all clerks at once: opened, ticked, closed, signed, read, done with, the rack's last space."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from random import Random

from sqlalchemy import func, select

from desktop.models import ChecklistItem, ChecklistTick, DayEntry, Display, Event, NoteReading, SiteDay, SpaceTable
from desktop.operations.bookings import BookingRequest, book_room
from desktop.operations.day_log import sign_day, unsign_day
from desktop.operations.display_places import DisplayPlaceRequest, add_display_place
from desktop.operations.displays import DisplayRequest, bring_display, take_down
from desktop.operations.entries import EntryRequest, finish_entry, stop_booking, write_entry
from desktop.operations.event_rooms import join_booking
from desktop.operations.events import add_event
from desktop.operations.handover import NoteRequest, read_notes, turn_into_entry, write_note
from desktop.operations.sign_ups import SignUpRequest, cancel_sign_up, sign_up
from desktop.operations.site_days import close_day, open_day, tick_item, untick_item
from desktop.operations.space_tables import SpaceTableRequest, add_table
from desktop.operations.undo import undo
from desktop.words import DisplayKind, EntryKind, EntryOutcome
from tests.makers import NOW
from tests.operations.test_hostile_day_book import COURSE, placed
from tests.soak.clerks import Act, Clerks, Outcome, look_round
from tests.soak.figures import Figures, Length
from tests.soak.places import Place

TODAY = NOW.date()


def live_through(place: Place, clerks: Clerks, length: Length, random: Random) -> list[str]:
    """One line of figures; anything wrong is an AssertionError."""
    clerks.open(place.where, place.made.by)
    clerks.all([look_round] * clerks.count)
    figures, rounds = Figures(), 0
    for number in length:
        for scene in (_the_day, _its_list, _a_note, _a_repair, _the_rack, _the_last_seats, _a_booking, _a_name):
            figures.note(scene(place, clerks, number, random))
        rounds += 1
    said = f"day {place.engine}: {rounds} rounds x {clerks.count}: {figures.say()}"
    return [said, f"day {place.engine}: {place.checked()}"]


def _the_day(place, clerks, number, _random):
    """Opened, closed and signed by one each; the others hear who did."""
    if number:
        _write(place, unsign_day, day=TODAY)
        place.database.write(_as_if_nobody_had_come, place.made.by)
    said = [*_once(clerks, Act(open_day), {"OpenedAlready"}), *_once(clerks, Act(close_day), {"ClosedAlready"})]
    said += _once(clerks, Act(partial(sign_day, day=TODAY)), {"DaySigned"})
    with place.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(SiteDay)) == 1
    return said


def _its_list(place, clerks, _number, _random):
    """Everybody ticks the same item: it is ticked once, and taken back once."""
    _write(place, unsign_day, day=TODAY)
    with place.database.reading() as session:
        item = session.scalars(select(ChecklistItem.id).order_by(ChecklistItem.id)).first()
    outcomes = clerks.all([Act(partial(tick_item, item_id=item))] * clerks.count)
    assert len({outcome.answer for outcome in outcomes}) == 1, outcomes
    with place.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(ChecklistTick)) == 1
    gone = _once(clerks, Act(partial(untick_item, item_id=item)), {"NotFound"})
    _write(place, sign_day, day=TODAY)
    return [*outcomes, *gone]


def _a_note(place, clerks, _number, _random):
    """Read by the same person at all desks: written down once; one record is made of it."""
    note = _write(place, write_note, request=NoteRequest(text="空調が効かない"))
    outcomes = clerks.all([Act(partial(read_notes, note_ids=(note,)))] * clerks.count)
    assert all(outcome.won for outcome in outcomes), outcomes
    with place.database.reading() as session:
        readings = session.scalar(select(func.count()).where(NoteReading.note_id == note))
    assert readings == 1
    turned = _once(clerks, Act(partial(turn_into_entry, note_id=note, kind=EntryKind.TASK)), {"AlreadyThere"})
    return [*outcomes, *turned]


def _a_repair(place, clerks, _number, _random):
    """All say that the room is not booked, all say that it is repaired: one closure, one end."""
    wish = EntryRequest(kind=EntryKind.REPAIR, title="雨もり", resource_id=place.made.japanese)
    entry = _write(place, write_entry, request=wish)
    until = NOW + timedelta(hours=2)
    outcomes = clerks.all([Act(partial(stop_booking, entry_id=entry, ends_at=until))] * clerks.count)
    assert all(outcome.won for outcome in outcomes), outcomes
    done = _once(clerks, Act(partial(finish_entry, entry_id=entry, outcome=EntryOutcome.REPAIRED)), {"EntryEnded"})
    with place.database.reading() as session:
        assert session.get_one(DayEntry, entry).done_at == NOW
    return [*outcomes, *done]


def _the_rack(place, clerks, number, _random):
    """One space, brought and put back by undo at once: one flyer lies there."""
    place_request = DisplayPlaceRequest(kind=DisplayKind.FLYER, name=f"棚{number}", spaces=1)
    rack = _write(place, add_display_place, request=place_request)
    flyer = DisplayRequest(kind=DisplayKind.FLYER, title="里山歩き", who="里山の会", place_id=rack)
    first = _write(place, bring_display, request=flyer)
    down = place.database.write(partial(take_down, display_ids=[first]), place.made.by).number
    half = clerks.count // 2
    acts = [Act(partial(undo, number=down))] * half
    acts += [Act(partial(bring_display, request=flyer))] * (clerks.count - half)
    outcomes = clerks.all(acts)
    assert sum(outcome.won for outcome in outcomes) == 1, outcomes
    assert {each.refusal for each in outcomes if not each.won} <= {"NoSpaceLeft", "NothingToUndo"}, outcomes
    with place.database.reading() as session:
        lying = select(func.count()).where(Display.place_id == rack, Display.down_on.is_(None))
        assert session.scalar(lying) == 1
    return outcomes


def _the_last_seats(place, clerks, _number, _random):
    """Who cancelled is put back by undo while others sign up: never more people than places."""
    course = _write(place, add_event, request=COURSE)
    gone = _write(place, sign_up, event_id=course, request=SignUpRequest(name="佐藤", people=3))
    cancel = partial(cancel_sign_up, sign_up_id=gone, seen_version=1)
    cancelled = place.database.write(cancel, place.made.by).number
    half = clerks.count // 2
    acts = [Act(partial(undo, number=cancelled))] * half
    for each in range(clerks.count - half):
        acts.append(Act(partial(sign_up, event_id=course, request=SignUpRequest(name=f"見本{each}", people=2))))
    outcomes = clerks.all(acts)
    assert all(outcome.won for outcome in outcomes[half:]), outcomes
    refused = {outcome.refusal for outcome in outcomes[:half] if not outcome.won}
    assert refused <= {"EventFull", "NothingToUndo"}, outcomes
    assert sum(placed(place.database, course).values()) <= COURSE.capacity
    return outcomes


def _a_booking(place, clerks, _number, _random):
    """Two events that both say a booking is theirs: it is of one."""
    events = [_write(place, add_event, request=COURSE) for _ in range(2)]
    starts_at, ends_at = place.fresh_slot()
    made = place.made
    wish = BookingRequest(resource_id=made.room_a, group_id=made.choir, starts_at=starts_at, ends_at=ends_at)
    booking = _write(place, book_room, request=wish)
    joins = [Act(partial(join_booking, event_id=event, booking_id=booking)) for event in events]
    outcomes = clerks.all([joins[turn % 2] for turn in range(clerks.count)])
    assert sum(outcome.won for outcome in outcomes) == 1, outcomes
    assert {outcome.refusal for outcome in outcomes if not outcome.won} == {"AlreadyThere"}, outcomes
    with place.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Event).where(Event.id.in_(events))) == 2
    return outcomes


def _a_name(place, clerks, number, _random):
    """A table of the same name from all desks: there is one."""
    request = SpaceTableRequest(name=f"机{number}", seats=4)
    outcomes = _once(clerks, Act(partial(add_table, request=request)), {"AlreadyThere"})
    with place.database.reading() as session:
        assert session.scalar(select(func.count()).where(SpaceTable.name == request.name)) == 1
    return outcomes


def _once(clerks: Clerks, act: Act, refusals: set[str]) -> list[Outcome]:
    outcomes = clerks.all([act] * clerks.count)
    assert sum(outcome.won for outcome in outcomes) == 1, outcomes
    assert {outcome.refusal for outcome in outcomes if not outcome.won} == refusals, outcomes
    return outcomes


def _write(place, verb, **arguments):
    return place.database.write(partial(verb, **arguments), place.made.by).answer


def _as_if_nobody_had_come(session, _acting):
    day = session.scalars(select(SiteDay)).one()
    day.opened_at = day.opened_by = day.closed_at = day.closed_by = None
