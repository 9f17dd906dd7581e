"""The lists of consultations as the center keeps them, retired entries too. Reads the tables of CONSULTING_READS."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from desktop.models import ConsultationTemplate, ConsultationTopic, Referral, ReferralTarget, Topic
from desktop.words import ActorKind, Channel, Openness, TargetKind

CONSULTING_READS = frozenset(
    {"topics", "consultation_topics", "referral_targets", "referrals", "consultation_templates"}
)


@dataclass(frozen=True, slots=True)
class ListedTopic:
    """A topic with the number of `cases` that have it; `merged_into` is the name of the one it counts as."""

    id: int
    name: str
    parent_id: int | None
    parent: str
    active: bool
    valid_from: date | None
    valid_until: date | None
    merged_into: str
    cases: int
    closer: int
    version: int


@dataclass(frozen=True, slots=True)
class ListedTarget:
    """Whom cases are sent on to; `referrals` is how many were, `waiting` how many of those have no answer."""

    id: int
    kind: TargetKind
    name: str
    person: str
    phone: str
    email: str
    address: str
    note: str
    active: bool
    referrals: int
    waiting: int
    version: int


@dataclass(frozen=True, slots=True)
class ListedTemplate:
    """What the sheet begins with; `topics` are the names of `topic_ids`."""

    id: int
    name: str
    actor: ActorKind | None
    topic_ids: tuple[int, ...]
    topics: tuple[str, ...]
    channel: Channel
    note: str
    advice: str
    openness: Openness
    active: bool
    version: int


@dataclass(frozen=True, slots=True)
class ConsultingLists:
    """Topics with their closer ones below them, targets and templates in the order they are offered, retired last."""

    topics: tuple[ListedTopic, ...]
    targets: tuple[ListedTarget, ...]
    templates: tuple[ListedTemplate, ...]


@dataclass(frozen=True, slots=True)
class OfferedTopic:
    """A topic that is offered on a day; one with a `parent_id` says that one more closely."""

    id: int
    name: str
    parent_id: int | None


def consulting_lists(session: Session) -> ConsultingLists:
    """Every list with every entry."""
    topics = _topics(session)
    names = {topic.id: topic.name for topic in topics}
    return ConsultingLists(topics, _targets(session), _templates(session, names))


def offered_topics(session: Session, day: date) -> tuple[OfferedTopic, ...]:
    """Every main topic of that day, each followed by its closer ones; where a main one is not offered, none of it."""
    today = (
        Topic.active,
        Topic.merged_into_id.is_(None),
        or_(Topic.valid_from.is_(None), Topic.valid_from <= day),
        or_(Topic.valid_until.is_(None), Topic.valid_until > day),
    )
    asked = select(Topic.id, Topic.name, Topic.parent_id).where(*today).order_by(Topic.position, Topic.id)
    rows = [OfferedTopic(*row) for row in session.execute(asked)]
    main = [row for row in rows if row.parent_id is None]
    return tuple(each for row in main for each in (row, *(one for one in rows if one.parent_id == row.id)))


def offered_targets(session: Session) -> tuple[ListedTarget, ...]:
    """Those whom a case can be sent on to now."""
    return tuple(target for target in _targets(session) if target.active)


def _topics(session: Session) -> tuple[ListedTopic, ...]:
    used = select(ConsultationTopic.topic_id, func.count()).group_by(ConsultationTopic.topic_id)
    cases = {row[0]: row[1] for row in session.execute(used)}
    topics = list(session.scalars(select(Topic).order_by(Topic.active.desc(), Topic.position, Topic.id)))
    names = {topic.id: topic.name for topic in topics}
    closer = Counter(topic.parent_id for topic in topics)
    rows = [
        ListedTopic(
            id=topic.id,
            name=topic.name,
            parent_id=topic.parent_id,
            parent=names.get(topic.parent_id or 0, ""),
            active=topic.active,
            valid_from=topic.valid_from,
            valid_until=topic.valid_until,
            merged_into=names.get(topic.merged_into_id or 0, ""),
            cases=cases.get(topic.id, 0),
            closer=closer[topic.id],
            version=topic.version,
        )
        for topic in topics
    ]
    main = [row for row in rows if row.parent_id is None]
    return tuple(each for row in main for each in (row, *(one for one in rows if one.parent_id == row.id)))


def _targets(session: Session) -> tuple[ListedTarget, ...]:
    sent = select(Referral.target_id, func.count(), func.count().filter(Referral.answered_on.is_(None))).group_by(
        Referral.target_id
    )
    counts = {row[0]: (row[1], row[2]) for row in session.execute(sent)}
    order = ReferralTarget.active.desc(), ReferralTarget.position, ReferralTarget.id
    return tuple(
        ListedTarget(
            *(row.id, row.kind, row.name, row.person, row.phone, row.email, row.address, row.note, row.active),
            *counts.get(row.id, (0, 0)),
            row.version,
        )
        for row in session.scalars(select(ReferralTarget).order_by(*order))
    )


def _templates(session: Session, names: dict[int, str]) -> tuple[ListedTemplate, ...]:
    order = ConsultationTemplate.active.desc(), ConsultationTemplate.position, ConsultationTemplate.id
    return tuple(
        ListedTemplate(
            id=row.id,
            name=row.name,
            actor=row.actor,
            topic_ids=tuple(row.topic_ids),
            topics=tuple(names[topic_id] for topic_id in row.topic_ids if topic_id in names),
            channel=row.channel,
            note=row.note,
            advice=row.advice,
            openness=row.openness,
            active=row.active,
            version=row.version,
        )
        for row in session.scalars(select(ConsultationTemplate).order_by(*order))
    )
