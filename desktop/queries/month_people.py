"""Who came in a month. Reads consultations, consultation_topics, topics, contacts, visit_counts, events."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from desktop.models import Consultation, ConsultationTopic, Contact, Event, Topic, VisitCount
from desktop.queries.consultation_dimensions import topic_places
from desktop.queries.moments import within
from desktop.queries.month_rows import CaseCounts, EventLine, VisitCounts
from desktop.rules.months import Month
from desktop.words import ActorKind, CaseState, Channel, EventState, VisitPurpose


def case_counts(session: Session, month: Month, site_id: int | None) -> CaseCounts:
    """Main topics in the list's order, active ones without a case too; all actors; the channels that occurred."""
    begun = within(Consultation.begun_at, month.first, month.until) & (Consultation.state != CaseState.WITHDRAWN)
    if site_id is not None:
        begun &= Consultation.site_id == site_id
    by_actor = select(Consultation.actor, func.count()).where(begun).group_by(Consultation.actor)
    actors = {row[0]: row[1] for row in session.execute(by_actor)}
    places = topic_places().subquery()
    about = (
        select(places.c.main, func.count(Consultation.id.distinct()))
        .join(ConsultationTopic, ConsultationTopic.topic_id == places.c.id)
        .join(Consultation, Consultation.id == ConsultationTopic.consultation_id)
        .where(begun)
        .group_by(places.c.main)
    )
    counted = {row[0]: row[1] for row in session.execute(about)}
    main = select(Topic.id, Topic.name, Topic.active).where(Topic.parent_id.is_(None), Topic.merged_into_id.is_(None))
    topics = session.execute(main.order_by(Topic.position, Topic.id))
    contacts = _contacts(session, month, site_id)
    first = Counter(_first_channels(session, month, site_id))
    return CaseCounts(
        cases=sum(actors.values()),
        contacts=sum(contacts.values()),
        topics=tuple((name, counted.get(topic, 0)) for topic, name, active in topics if active or topic in counted),
        actors=tuple((actor, actors.get(actor, 0)) for actor in ActorKind),
        channels=tuple(
            (channel, first[channel], contacts[channel]) for channel in Channel if first[channel] or contacts[channel]
        ),
    )


def _contacts(session: Session, month: Month, site_id: int | None) -> Counter[Channel]:
    made = (
        select(Contact.channel, func.count())
        .join(Consultation, Consultation.id == Contact.consultation_id)
        .where(within(Contact.at, month.first, month.until), Consultation.state != CaseState.WITHDRAWN)
        .group_by(Contact.channel)
    )
    if site_id is not None:
        made = made.where(Contact.site_id == site_id)
    return Counter({row[0]: row[1] for row in session.execute(made)})


def _first_channels(session: Session, month: Month, site_id: int | None) -> list[Channel]:
    """The channel of the first contact of each case begun in the month."""
    contacts = (
        select(Contact.consultation_id, Contact.channel)
        .join(Consultation, Consultation.id == Contact.consultation_id)
        .where(within(Consultation.begun_at, month.first, month.until), Consultation.state != CaseState.WITHDRAWN)
        .order_by(Contact.at.desc(), Contact.id.desc())
    )
    if site_id is not None:
        contacts = contacts.where(Consultation.site_id == site_id)
    return list({row[0]: row[1] for row in session.execute(contacts)}.values())


def visit_counts(session: Session, month: Month, site_id: int | None) -> VisitCounts:
    """All purposes, and each day's with somebody in it."""
    day = extract("day", VisitCount.at)
    came = select(day, VisitCount.purpose, func.sum(VisitCount.people)).where(
        within(VisitCount.at, month.first, month.until)
    )
    if site_id is not None:
        came = came.where(VisitCount.site_id == site_id)
    rows = [
        (int(number), purpose, people)
        for number, purpose, people in session.execute(came.group_by(day, VisitCount.purpose))
    ]
    purposes: Counter[VisitPurpose] = Counter()
    for _day, purpose, people in rows:
        purposes[purpose] += people
    order = list(VisitPurpose)
    return VisitCounts(
        total=sum(purposes.values()),
        purposes=tuple((purpose, purposes[purpose]) for purpose in order),
        days=tuple(
            (month.first.replace(day=number), purpose, people)
            for number, purpose, people in sorted(rows, key=lambda row: (row[0], order.index(row[1])))
        ),
    )


def event_lines(session: Session, month: Month, site_id: int | None) -> tuple[EventLine, ...]:
    columns = (Event.title, Event.starts_at, Event.place, Event.organizer, Event.attendance)
    held = select(*columns).where(within(Event.starts_at, month.first, month.until), Event.state == EventState.PLANNED)
    if site_id is not None:
        held = held.where(Event.site_id == site_id)
    return tuple(EventLine(*row) for row in session.execute(held.order_by(Event.starts_at, Event.id)))
