"""Counts of earlier years that were read in. Reads consultation_counts, topics."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, null, select
from sqlalchemy.orm import Session

from desktop.models import ConsultationCount
from desktop.queries.consultation_dimensions import CountWish, Dimension, month_key, topic_places, year_key


def history_counts(session: Session, wish: CountWish) -> Counter[tuple[Any, ...]]:
    """How many the lists tell for each key; None is a part that they do not tell apart."""
    asked: Select[*tuple[Any, ...]] = select(func.sum(ConsultationCount.count))
    places = topic_places().subquery()
    if {"topic", "subtopic"} & set(wish.by):
        asked = asked.outerjoin(places, places.c.id == ConsultationCount.topic_id)
    columns: dict[Dimension, Any] = {
        "topic": places.c.main,
        "subtopic": places.c.closer,
        "actor": ConsultationCount.actor,
        "channel": ConsultationCount.channel,
        "site": ConsultationCount.site_id,
        "month": month_key(ConsultationCount.period_from.expression),
        "fiscal_year": year_key(ConsultationCount.period_from.expression),
    }
    keys = [columns.get(dimension, null()).label(f"key_{place}") for place, dimension in enumerate(wish.by)]
    if "subtopic" in wish.by:
        asked = asked.where(places.c.closer.is_not(None))
    inner = asked.with_only_columns(ConsultationCount.count.label("count"), *keys).where(*_told(wish)).subquery()
    grouped = select(func.sum(inner.c.count), *(inner.c[f"key_{place}"] for place in range(len(keys))))
    rows = session.execute(grouped.group_by(*(inner.c[f"key_{place}"] for place in range(len(keys)))))
    return Counter({tuple(key): int(count) for count, *key in rows if count})


def history_sums(session: Session, wish: CountWish) -> tuple[int, int]:
    """How many the lists tell, and how many more stand in months of which only some days were asked for."""
    whole = (ConsultationCount.period_from >= wish.first) & (ConsultationCount.period_until <= wish.until)
    across = (ConsultationCount.period_from < wish.until) & (ConsultationCount.period_until > wish.first)
    told = func.coalesce(func.sum(case((whole, ConsultationCount.count), else_=0)), 0)
    held = select(told, func.coalesce(func.sum(ConsultationCount.count), 0))
    row = session.execute(held.where(across, ConsultationCount.unit == wish.unit, *_at(wish))).one()
    return int(row[0]), int(row[1]) - int(row[0])


def history_sources(session: Session, wish: CountWish) -> tuple[str, ...]:
    """The lists that were read in, as they are called."""
    named = select(ConsultationCount.source).where(*_told(wish), ConsultationCount.source != "").distinct()
    return tuple(session.scalars(named.order_by(ConsultationCount.source)))


def history_from(session: Session) -> date | None:
    """The first day that the lists tell of; None where there are none."""
    return session.scalars(select(func.min(ConsultationCount.period_from))).one()


def _told(wish: CountWish) -> tuple[ColumnElement[bool], ...]:
    return (
        ConsultationCount.unit == wish.unit,
        ConsultationCount.period_from >= wish.first,
        ConsultationCount.period_until <= wish.until,
        *_at(wish),
    )


def _at(wish: CountWish) -> tuple[ColumnElement[bool], ...]:
    return () if wish.site_id is None else (ConsultationCount.site_id == wish.site_id,)
