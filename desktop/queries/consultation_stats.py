"""Consultations counted. Reads consultations, consultation_topics, topics, contacts, sites.

Counting opens nothing: every case counts, whoever looks, and a case that was undone counts nowhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from desktop.models import Consultation, ConsultationTopic, Contact, Site, Topic
from desktop.queries.moments import within
from desktop.rules.percents import shares
from desktop.words import ActorKind, CaseState, Channel

Dimension = Literal["topic", "actor", "channel", "site"]
DIMENSIONS: tuple[Dimension, ...] = ("topic", "actor", "channel", "site")


@dataclass(frozen=True, slots=True)
class CountRow:
    """`key` has a part for each dimension: names of topics and sites, values of words."""

    key: tuple[str, ...]
    count: int
    percent: Decimal


@dataclass(frozen=True, slots=True)
class Counts:
    """How many cases began; a case with several topics stands in several rows, so rows may add to more than `total`.

    The percents add to 100.0 wherever there is anything. `contacts` took place in the same days, whenever their case
    began.
    """

    unit: str
    total: int
    rows: tuple[CountRow, ...]
    contacts: int


def consultation_counts(session: Session, from_: date, until: date, by: Sequence[Dimension] = ("topic",)) -> Counts:
    """Cases that began on the days from `from_` until before `until`, in the order of the center's lists.

    The channel of a case is that of its first contact.
    """
    began = within(Consultation.begun_at, from_, until)
    asked: Select[*tuple[Any, ...]] = select(Consultation.id).where(began, _counts())
    for dimension in by:
        asked = _with(asked, dimension)
    counted = Counter(tuple(row[1:]) for row in session.execute(asked))
    keys = sorted(counted, key=_ordered(session, by))
    percents = shares([counted[key] for key in keys])
    total = select(func.count()).select_from(Consultation).where(began, _counts())
    return Counts(
        unit="cases",
        total=session.scalars(total).one(),
        rows=tuple(
            CountRow(tuple(map(str, key)), counted[key], percent) for key, percent in zip(keys, percents, strict=True)
        ),
        contacts=_contacts(session, from_, until),
    )


def _with(asked: Select[*tuple[Any, ...]], dimension: Dimension) -> Select[*tuple[Any, ...]]:
    match dimension:
        case "topic":
            named = asked.add_columns(Topic.name)
            of_case = ConsultationTopic.consultation_id == Consultation.id
            return named.join(ConsultationTopic, of_case).join(Topic, Topic.id == ConsultationTopic.topic_id)
        case "actor":
            return asked.add_columns(Consultation.actor)
        case "channel":
            first = (
                select(Contact.channel)
                .where(Contact.consultation_id == Consultation.id)
                .order_by(Contact.at, Contact.id)
                .limit(1)
            )
            return asked.add_columns(first.scalar_subquery())
        case "site":
            return asked.add_columns(Site.name).join(Site, Site.id == Consultation.site_id)


def _ordered(session: Session, by: Sequence[Dimension]) -> Callable[[tuple[Any, ...]], list[int]]:
    """A sort key: topics and sites in their lists' order, words in the order of the vocabulary."""
    lists: dict[Dimension, list[Any]] = {
        "topic": list(session.scalars(select(Topic.name).order_by(Topic.position, Topic.id))),
        "actor": list(ActorKind),
        "channel": list(Channel),
        "site": list(session.scalars(select(Site.name).order_by(Site.position, Site.id))),
    }

    def places(key: tuple[Any, ...]) -> list[int]:
        return [lists[dimension].index(part) for dimension, part in zip(by, key, strict=True)]

    return places


def _contacts(session: Session, from_: date, until: date) -> int:
    held = select(func.count()).select_from(Contact).join(Consultation, Consultation.id == Contact.consultation_id)
    return session.scalars(held.where(within(Contact.at, from_, until), _counts())).one()


def _counts() -> ColumnElement[bool]:
    return Consultation.state != CaseState.WITHDRAWN
