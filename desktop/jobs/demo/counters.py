"""What else happens at the demo center's counters: printing, consultations, visitors, events, notes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.jobs.demo.notes import CASES, CONFIDENTIAL, EVENTS, NOTES
from desktop.jobs.demo.picture import hills
from desktop.jobs.demo.plan import DAYS_AFTER, DAYS_BEFORE, FEW_AFTER, FEW_BEFORE
from desktop.jobs.demo.print_room import PrintRoom, printing_acts
from desktop.jobs.demo.town import ONE_BY_ONE, Act, Town, as_is
from desktop.models import Action, FollowUp, Topic
from desktop.models.rulebook import rulebook
from desktop.operations.acting import Acting
from desktop.operations.attachments import PictureRequest
from desktop.operations.consultations import ConsultationRequest, add_consultation
from desktop.operations.contacts import ContactRequest, add_contact
from desktop.operations.events import EventRequest, add_event, count_attendance
from desktop.operations.follow_ups import FollowUpRequest, finish_follow_up
from desktop.operations.handover import NoteRequest, write_note
from desktop.operations.visits import count_visit
from desktop.storage.database import Operation
from desktop.words import ActorKind, Channel, Importance, Openness, VisitPurpose

OPENS, CLOSES = time(9), time(20, 30)
TODAY_UNTIL = time(9, 55)
VISITS = {
    VisitPurpose.ROOM: (22, 44),
    VisitPurpose.PRINTING: (4, 14),
    VisitPurpose.CONSULTATION: (0, 3),
    VisitPurpose.OPEN_SPACE: (5, 18),
    VisitPurpose.INFORMATION: (2, 9),
    VisitPurpose.OTHER: (0, 4),
}
BY_TEN = 0.4  # of a usual day has happened when the demo day's clock stands
NOTES_SHARE = 0.2
LEFT_OPEN = 0.15  # of the follow-ups
EVENT_EVERY = 9  # days


def counter_acts(rng: Random, town: Town, room: PrintRoom, *, few: bool) -> list[Act]:
    """Everything but bookings, on the open days around the demo day, up to its ten o'clock."""
    before, after = (FEW_BEFORE, FEW_AFTER) if few else (DAYS_BEFORE, DAYS_AFTER)
    with town.database.reading() as session:
        book = rulebook(session)
        topics = list(session.scalars(select(Topic.id).order_by(Topic.position)))
        actions = {action.number: action.id for action in session.scalars(select(Action))}
    around = [town.today + timedelta(days=number) for number in range(-before, 1)]
    days = [day for day in around if book.open_on(day, 1)]
    acts = [act for day in days for act in printing_acts(room, rng, day, _moments(rng, town, day, 2, 7))]
    acts += [act for day in days for act in _visits(rng, town, day)]
    acts += [act for day in days for act in _notes(rng, town, day)]
    acts += [act for day in days for act in _consultations(rng, town, topics, day)]
    wide = [town.today + timedelta(days=number) for number in range(-before, after + 1, EVENT_EVERY)]
    open_days = [day for day in wide if book.open_on(day, 1)]
    return acts + [act for number, day in enumerate(open_days) for act in _event(rng, town, actions, number, day)]


def _moments(rng: Random, town: Town, day: date, least: int, most: int) -> Iterator[datetime]:
    """Moments of a day on which something happens; on the demo day only until its clock stands."""
    opens = datetime.combine(day, OPENS)
    closes = datetime.combine(day, TODAY_UNTIL if day == town.today else CLOSES)
    count = round(rng.randint(least, most) * (BY_TEN if day == town.today else 1))
    minutes = int((closes - opens).total_seconds() // 60)
    yield from sorted(opens + timedelta(minutes=rng.randrange(minutes)) for _ in range(count))


def _visits(rng: Random, town: Town, day: date) -> Iterator[Act]:
    for purpose, (least, most) in VISITS.items():
        for site_id, share in ((1, 1.0), (2, 0.4)):
            for at in _moments(rng, town, day, round(least * share / 5), round(most * share / 5)):
                make = partial(count_visit, purpose=purpose, people=rng.choice((2, 3, 5)))
                yield Act(at, "staff", partial(as_is, make), site_id)


def _notes(rng: Random, town: Town, day: date) -> Iterator[Act]:
    if day == town.today or rng.random() < NOTES_SHARE:
        at = datetime.combine(day, time(9, 10) if day == town.today else time(20, 40))
        importance = rng.choice((Importance.ORDINARY, Importance.ORDINARY, Importance.IMPORTANT))
        request = NoteRequest(text=rng.choice(NOTES), importance=importance, until=day + timedelta(days=1))
        make = partial(write_note, request=request)
        yield Act(at, "advisor", partial(as_is, make))


def _consultations(rng: Random, town: Town, topics: list[int], day: date) -> Iterator[Act]:
    for at in _moments(rng, town, day, 0, 3):
        actor, about, channel, note, todo, due = rng.choice(CASES)
        confidential = rng.random() < 0.06
        follow_up = FollowUpRequest(what=todo, due_on=day + timedelta(days=due)) if todo else None
        request = ConsultationRequest(
            actor=actor,
            topic_ids=tuple(topics[place] for place in about),
            note=CONFIDENTIAL if confidential else note,
            group_id=rng.choice(town.groups) if actor is ActorKind.GROUP else None,
            channel=channel,
            minutes=rng.choice((10, 15, 20, 30, 40)),
            openness=Openness.ADVISORS if confidential else Openness.DESK,
            follow_up=follow_up,
        )
        ids: list[int] = []
        staff = rng.choice(("advisor", "advisor", "manager"))
        yield Act(at, staff, partial(as_is, partial(add_consultation, request=request)), then=ids.append)
        later = at + timedelta(days=rng.randint(3, 9), minutes=20)
        if follow_up is not None and rng.random() > LEFT_OPEN and follow_up.due_on < town.today - ONE_BY_ONE:
            yield Act(datetime.combine(follow_up.due_on, time(16)), staff, partial(_finished, ids))
        if rng.random() < 0.4 and later.date() < town.today:
            yield Act(later, staff, partial(_again, ids))


def _again(ids: list[int]) -> Operation[Any]:
    contact = ContactRequest(note="その後の様子を聞いた。順調に進んでいる。", channel=Channel.PHONE, minutes=10)
    return partial(add_contact, consultation_id=ids[0], request=contact)


def _finished(ids: list[int]) -> Operation[Any]:
    return partial(finish_demo_follow_ups, consultation_id=ids[0])


def finish_demo_follow_ups(session: Session, acting: Acting, consultation_id: int) -> int:
    """Everything that was to be done for the case is done; how many things it was."""
    open_ones = select(FollowUp.id).where(FollowUp.consultation_id == consultation_id, FollowUp.done_on.is_(None))
    ids = list(session.scalars(open_ones))
    for follow_up_id in ids:
        finish_follow_up(session, acting, follow_up_id)
    return len(ids)


def _event(rng: Random, town: Town, actions: dict[int, int], number: int, day: date) -> Iterator[Act]:
    title, promise, charge, numbers = EVENTS[number % len(EVENTS)]
    starts = datetime.combine(day, time(rng.choice((10, 13, 14))))
    made_at = min(starts - timedelta(days=20), datetime.combine(town.today, time(9, 30)))
    request = EventRequest(
        title=title,
        starts_at=starts,
        ends_at=starts + timedelta(hours=rng.choice((2, 3, 4))),
        place="みほん市市民活動センター 多目的室",
        organizer="みほん市市民活動センター",
        promise=promise,
        charge=charge,
        apply_to="電話 000-000-0000、または窓口",
        link="https://example.jp/mihon",
        capacity=30,
        action_ids=tuple(actions[action] for action in numbers),
        picture=PictureRequest(name="里山.png", media_type="image/png", content=hills()) if number % 6 == 0 else None,
    )
    ids: list[int] = []
    yield Act(made_at, "manager", partial(as_is, partial(add_event, request=request)), then=ids.append)
    if day < town.today:
        at = datetime.combine(day, time(20))
        yield Act(at, "staff", partial(_attended, ids, rng.randint(9, 30)))


def _attended(ids: list[int], people: int) -> Operation[Any]:
    return partial(count_attendance, event_id=ids[0], people=people, seen_version=1)
