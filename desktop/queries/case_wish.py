"""What may be wished for of cases, as conditions. Reads consultation_topics, topics, referrals, contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, or_, select

from desktop.models import Consultation, ConsultationTopic, Referral, Topic
from desktop.queries.consultation_dimensions import CountWish, counted, topic_places
from desktop.words import ActorKind, CaseState, Openness


@dataclass(frozen=True, slots=True)
class FigureWish:
    """The cases behind one figure: `values` are the keys of its row, none of them for the sum; `name` is what it is."""

    name: str
    counted: CountWish
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWish:
    """What is looked for; the days are half-open, None and "" do not matter.

    A topic stands for those that say it more closely too. With `answers` what was advised is listed, not the cases.
    """

    text: str = ""
    topic_id: int | None = None
    actor: ActorKind | None = None
    staff_id: int | None = None
    state: CaseState | None = None
    since: date | None = None
    until: date | None = None
    openness: Openness | None = None
    target_id: int | None = None
    figure: FigureWish | None = None
    answers: bool = False


def wished(wish: CaseWish) -> list[ColumnElement[bool]]:
    """All that is wished for besides the words."""
    columns: Mapping[Any, object] = {
        Consultation.actor: wish.actor,
        Consultation.staff_id: wish.staff_id,
        Consultation.state: wish.state,
        Consultation.openness: wish.openness,
    }
    where: list[ColumnElement[bool]] = [column == value for column, value in columns.items() if value is not None]
    if wish.topic_id is not None:
        where.append(about_topic(wish.topic_id))
    if wish.target_id is not None:
        sent = select(Referral.consultation_id).where(Referral.target_id == wish.target_id)
        where.append(Consultation.id.in_(sent))
    if wish.since is not None:
        where.append(Consultation.begun_at >= datetime.combine(wish.since, time.min))
    if wish.until is not None:
        where.append(Consultation.begun_at < datetime.combine(wish.until, time.min))
    if wish.figure is not None:
        where.append(behind_figure(wish.figure))
    return where


def about_topic(topic_id: int) -> ColumnElement[bool]:
    """Cases with the topic, with one that counts as the same, or with one that says it more closely."""
    places, asked = topic_places().subquery(), topic_places().where(Topic.id == topic_id).subquery()
    kept = select(asked.c.closer).where(asked.c.closer.is_not(None)).scalar_subquery()
    main = select(asked.c.main).where(asked.c.closer.is_(None)).scalar_subquery()
    same = select(places.c.id).where(or_(places.c.closer == kept, places.c.main == main))
    return Consultation.id.in_(select(ConsultationTopic.consultation_id).where(ConsultationTopic.topic_id.in_(same)))


def behind_figure(figure: FigureWish) -> ColumnElement[bool]:
    """Cases that are counted in it, or whose contacts are."""
    inner = counted(figure.counted).subquery()
    keys = [(inner.c[f"key_{place}"], value) for place, value in enumerate(figure.values)]
    of_it = [column.is_(None) if value is None else column == value for column, value in keys]
    return Consultation.id.in_(select(inner.c[1]).where(*of_it))
