"""What consultations are counted by, as columns. Reads consultations, contacts, topics and what a case is linked to."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal, get_args

from sqlalchemy import ColumnElement, ScalarSelect, Select, String, case, extract, func, literal, select, type_coerce
from sqlalchemy.orm import InstrumentedAttribute, aliased

from desktop.models import CaseAction, Consultation, ConsultationTopic, Contact, Topic
from desktop.queries.moments import within
from desktop.words import CaseState, CountUnit

Dimension = Literal[
    "topic",
    "subtopic",
    "actor",
    "channel",
    "new",
    "advisor",
    "outcome",
    "action",
    "site",
    "month",
    "fiscal_year",
    "minutes",
]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)
SPANS = ("1-15", "16-30", "31-60", "61-")  # minutes
SPAN_ENDS = (15, 30, 60)
OPEN, NEW, CONTINUING = "open", "new", "continuing"
APRIL = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWish:
    """Cases that began, or contacts that took place, on the days from `first` until before `until`."""

    first: date
    until: date
    by: tuple[Dimension, ...] = ("topic",)
    unit: CountUnit = CountUnit.CASES
    site_id: int | None = None


def counted(wish: CountWish, *conditions: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    """A row for each thing that is counted and each of its keys: its id, its case's id, then the keys."""
    of_contacts = wish.unit is CountUnit.CONTACTS
    asked: Select[*tuple[Any, ...]] = select((Contact if of_contacts else Consultation).id, Consultation.id)
    if of_contacts:
        asked = asked.join(Consultation, Consultation.id == Contact.consultation_id)
    moment, site = moment_of(wish.unit), site_of(wish.unit)
    asked = asked.where(within(moment, wish.first, wish.until), Consultation.state != CaseState.WITHDRAWN, *conditions)
    if wish.site_id is not None:
        asked = asked.where(site == wish.site_id)
    mapped: dict[str, Any] = {}
    for place, dimension in enumerate(wish.by):
        asked = _with(asked, wish.unit, dimension, f"key_{place}", mapped)
    if len(mapped) > 1:
        asked = asked.where(mapped["topic"].c.main == mapped["subtopic"].c.main)
    return asked


def topic_places() -> Select[*tuple[Any, ...]]:
    """Every topic with the main one that it counts as, and the closer one, None where it is none."""
    kept, above, over = aliased(Topic), aliased(Topic), aliased(Topic)
    main = func.coalesce(over.id, kept.id)
    closer = case((kept.parent_id.is_not(None), kept.id), else_=None)
    return (
        select(Topic.id.label("id"), main.label("main"), closer.label("closer"))
        .join(kept, kept.id == func.coalesce(Topic.merged_into_id, Topic.id))
        .outerjoin(above, above.id == kept.parent_id)
        .outerjoin(over, over.id == func.coalesce(above.merged_into_id, above.id))
    )


def month_key(moment: ColumnElement[Any]) -> ColumnElement[int]:
    """202604 for a moment or a day of April 2026."""
    return extract("year", moment) * 100 + extract("month", moment)


def year_key(moment: ColumnElement[Any]) -> ColumnElement[int]:
    """The year in which the fiscal year began."""
    return extract("year", moment) - case((extract("month", moment) < APRIL, 1), else_=0)


def _with(
    asked: Select[*tuple[Any, ...]], unit: CountUnit, dimension: Dimension, name: str, mapped: dict[str, Any]
) -> Select[*tuple[Any, ...]]:
    match dimension:
        case "topic" | "subtopic":
            chosen, places = aliased(ConsultationTopic), topic_places().subquery()
            mapped[dimension] = places
            asked = asked.join(chosen, chosen.consultation_id == Consultation.id)
            asked = asked.join(places, places.c.id == chosen.topic_id)
            if dimension == "topic":
                return asked.add_columns(places.c.main.label(name))
            return asked.add_columns(places.c.closer.label(name)).where(places.c.closer.is_not(None))
        case "action":
            asked = asked.outerjoin(CaseAction, CaseAction.consultation_id == Consultation.id)
            return asked.add_columns(CaseAction.action_id.label(name))
        case _:
            return asked.add_columns(column_of(unit, dimension).label(name))


def column_of(unit: CountUnit, dimension: Dimension) -> ColumnElement[Any]:
    """What stands in one column: all but topics and actions, of which a case can have several."""
    of_contacts, moment = unit is CountUnit.CONTACTS, moment_of(unit)
    columns: dict[Dimension, Any] = {
        "actor": Consultation.actor,
        "channel": Contact.channel if of_contacts else _first(Contact.channel),
        "new": _new(of_contacts=of_contacts),
        "advisor": Contact.staff_id if of_contacts else Consultation.staff_id,
        "outcome": case((Consultation.state == CaseState.OPEN, literal(OPEN)), else_=_text(Consultation.outcome)),
        "site": site_of(unit),
        "month": month_key(moment.expression),
        "fiscal_year": year_key(moment.expression),
        "minutes": _span(Contact.minutes.expression if of_contacts else all_minutes()),
    }
    return columns[dimension]


def _first(column: InstrumentedAttribute[Any]) -> ScalarSelect[Any]:
    """That of the first contact of the case."""
    earlier = aliased(Contact)
    found = select(getattr(earlier, column.key)).where(earlier.consultation_id == Consultation.id)
    return found.order_by(earlier.at, earlier.id).limit(1).correlate(Consultation).scalar_subquery()


def _new(*, of_contacts: bool) -> ColumnElement[str]:
    """A contact is new when it is the first of a case that does not continue."""
    is_new = Consultation.continues.is_(False)
    if of_contacts:
        is_new &= Contact.id == _first(Contact.id)
    return case((is_new, literal(NEW)), else_=literal(CONTINUING))


def all_minutes() -> ScalarSelect[Any]:
    """What was spent on a case, None where nobody looked at the clock."""
    spent = select(func.sum(Contact.minutes)).where(Contact.consultation_id == Consultation.id)
    return spent.correlate(Consultation).scalar_subquery()


def _span(minutes: ColumnElement[Any]) -> ColumnElement[str]:
    spans = [(minutes <= end, literal(span)) for end, span in zip(SPAN_ENDS, SPANS, strict=False)]
    return case((minutes.is_(None), literal("")), *spans, else_=literal(SPANS[-1]))


def span_of(minutes: int | None) -> str:
    """The same for a number that was read."""
    return "" if minutes is None else SPANS[bisect_left(SPAN_ENDS, minutes)]


def _text(column: InstrumentedAttribute[Any]) -> ColumnElement[str]:
    return func.coalesce(type_coerce(column.expression, String), literal(""))


def moment_of(unit: CountUnit) -> InstrumentedAttribute[datetime]:
    """When a contact took place or a case began."""
    return Contact.at if unit is CountUnit.CONTACTS else Consultation.begun_at


def site_of(unit: CountUnit) -> InstrumentedAttribute[int]:
    """Where."""
    return Contact.site_id if unit is CountUnit.CONTACTS else Consultation.site_id
