"""What lists of earlier consultations are compared with. Reads consultation_counts, consultations, contacts, topics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Consultation, ConsultationCount, Contact, Site, Topic
from desktop.queries.moments import within
from desktop.words import ActorKind, CaseState, Channel, CountUnit


@dataclass(frozen=True, slots=True)
class CountKept:
    """A number that was read in before."""

    id: int
    version: int
    first: date
    until: date
    site_id: int | None
    topic_id: int | None
    actor: ActorKind | None
    channel: Channel | None
    count: int


def counts_kept(session: Session, unit: CountUnit) -> list[CountKept]:
    """All numbers of this unit, by their days."""
    kept = ConsultationCount
    rows = session.execute(
        select(
            *(kept.id, kept.version, kept.period_from, kept.period_until, kept.site_id),
            *(kept.topic_id, kept.actor, kept.channel, kept.count),
        )
        .where(kept.unit == unit)
        .order_by(kept.period_from, kept.id)
    )
    return [CountKept(*row) for row in rows]


def recorded_in(session: Session, unit: CountUnit, site_id: int, first: date, until: date) -> int:
    """How many cases, or contacts, of these days are written down one by one."""
    asked = select(func.count()).select_from(Consultation).where(Consultation.state != CaseState.WITHDRAWN)
    if unit is CountUnit.CASES:
        asked = asked.where(within(Consultation.begun_at, first, until), Consultation.site_id == site_id)
    else:
        asked = asked.join(Contact, Contact.consultation_id == Consultation.id)
        asked = asked.where(within(Contact.at, first, until), Contact.site_id == site_id)
    return session.scalars(asked).one()


def topic_names(session: Session) -> list[tuple[int, str]]:
    """Every topic there ever was."""
    return [(row.id, row.name) for row in session.execute(select(Topic.id, Topic.name).order_by(Topic.id))]


def site_names(session: Session) -> list[tuple[int, str]]:
    return [(row.id, row.name) for row in session.execute(select(Site.id, Site.name).order_by(Site.id))]
