"""Who came in a month. Reads consultations and what belongs to them, topics, earlier counts, visit_counts, events."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import extract, func, select
from sqlalchemy.orm import Session

from desktop.models import Event, Topic, VisitCount
from desktop.queries.consultation_dimensions import CONTINUING, NEW, OPEN, CountWish, Dimension
from desktop.queries.consultation_rows import Viewer
from desktop.queries.consultation_stats import Counts, count_consultations
from desktop.queries.moments import within
from desktop.queries.month_cases import UNSAID, CaseCounts
from desktop.queries.month_rows import EventLine, VisitCounts
from desktop.rules.months import Month
from desktop.words import ActorKind, CaseOutcome, Channel, CountUnit, EventState, VisitPurpose


def case_counts(session: Session, month: Month, site_id: int | None, viewer: Viewer | None = None) -> CaseCounts:
    """Main topics in the list's order, active ones without a case too; all actors; the channels that occurred.

    Nobody who looks is the center itself.
    """
    begun = _count(session, CountUnit.CASES, ("actor", "channel", "new", "outcome"), month, site_id, viewer)
    made = _count(session, CountUnit.CONTACTS, ("channel", "new"), month, site_id, viewer)
    actors, first, new, ended = (_of(begun, place) for place in range(4))
    contacts, renewed = _of(made, 0), _of(made, 1)
    return CaseCounts(
        cases=begun.total,
        contacts=made.total,
        topics=_topics(session, _count(session, CountUnit.CASES, ("topic",), month, site_id, viewer)),
        actors=tuple((actor, actors[actor]) for actor in ActorKind),
        channels=tuple(
            (channel, first[channel], contacts[channel]) for channel in Channel if first[channel] or contacts[channel]
        ),
        newness=tuple((each, new[each], renewed[each]) for each in (NEW, CONTINUING) if new[each] or renewed[each]),
        outcomes=tuple((each, ended[each]) for each in (*CaseOutcome, OPEN) if ended[each]),
        withheld=begun.withheld,
        withheld_contacts=made.withheld,
    )


def _count(
    session: Session,
    unit: CountUnit,
    by: tuple[Dimension, ...],
    month: Month,
    site_id: int | None,
    viewer: Viewer | None,
) -> Counts:
    wish = CountWish(first=month.first, until=month.until, by=by, unit=unit, site_id=site_id)
    return count_consultations(session, wish, viewer)


def _of(counts: Counts, place: int) -> Counter[Any]:
    """By one of the things that were counted by together."""
    found: Counter[Any] = Counter()
    for row in counts.rows:
        if row.values:
            found[row.values[place]] += row.count
    return found


def _topics(session: Session, counts: Counts) -> tuple[tuple[str, int], ...]:
    main = select(Topic.id, Topic.name, Topic.active).where(Topic.parent_id.is_(None), Topic.merged_into_id.is_(None))
    topics = session.execute(main.order_by(Topic.position, Topic.id))
    found = _of(counts, 0)
    listed = [(name, found[topic]) for topic, name, active in topics if active or topic in found]
    return (*listed, *([(UNSAID, found[None])] if found[None] else []))


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
