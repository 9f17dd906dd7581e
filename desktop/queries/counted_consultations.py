"""Consultations counted as a sheet shows, prints and writes them. Reads STATS_READS, center and settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Center, Consultation, Contact, Group, Site
from desktop.models.rulebook import rulebook
from desktop.queries.consultation_dimensions import counted
from desktop.queries.consultation_stats import Counts, CountWish, count_consultations
from desktop.queries.consultations import openable, viewer_of
from desktop.words import CountUnit

MOST = 1000
FIRST_SITE = 1  # whose rule holds where all sites are counted


@dataclass(frozen=True, slots=True)
class CountedConsultations:
    """`counts` by one or two things; of two, `rows` and `columns` by either. `below` is the least number told outside.

    `site` is empty for all sites.
    """

    wish: CountWish
    staff_id: int | None
    site: str
    center: str
    demo: bool
    below: int
    counts: Counts
    rows: Counts
    columns: Counts | None

    @property
    def last(self) -> date:
        """The last day that is counted."""
        return self.wish.until - timedelta(days=1)

    @property
    def rows_wish(self) -> CountWish:
        """What `rows` answers."""
        return replace(self.wish, by=self.wish.by[:1])


@dataclass(frozen=True, slots=True)
class ThingBehind:
    """A case, or a contact of one, behind a figure; `words` are its group, or who came, and what it is about."""

    case_id: int
    number: str
    at: datetime
    who: str
    summary: str


def counted_consultations(session: Session, wish: CountWish, staff_id: int | None, today: date) -> CountedConsultations:
    """As somebody of the staff may see it."""
    viewer = viewer_of(session, staff_id)
    center = session.get_one(Center, 1)
    site = session.get_one(Site, wish.site_id).name if wish.site_id is not None else ""
    counts = count_consultations(session, wish, viewer)
    two = len(wish.by) > 1
    return CountedConsultations(
        wish=wish,
        staff_id=staff_id,
        site=site,
        center=center.name,
        demo=center.demo_day is not None,
        below=least_told(session, today, wish.site_id),
        counts=counts,
        rows=count_consultations(session, replace(wish, by=wish.by[:1]), viewer) if two else counts,
        columns=count_consultations(session, replace(wish, by=wish.by[1:]), viewer) if two else None,
    )


def least_told(session: Session, today: date, site_id: int | None) -> int:
    """The least number that is told outside the center; 0 where all are."""
    return cast("int", rulebook(session).setting("consultation.suppress_below", today, site_id or FIRST_SITE))


def things_behind(
    session: Session, wish: CountWish, staff_id: int | None, values: Sequence[Any] | None
) -> tuple[ThingBehind, ...]:
    """What stands behind a row, or behind all of them, as far as it opens; of very many the last thousand."""
    asked = counted(wish if values is not None else replace(wish, by=()), openable(viewer_of(session, staff_id)))
    inner = asked.subquery()
    keys = [inner.c[f"key_{place}"] == value for place, value in enumerate(values or ()) if value is not None]
    keys += [inner.c[f"key_{place}"].is_(None) for place, value in enumerate(values or ()) if value is None]
    ids = select(inner.c[0]).where(*keys)
    at = Contact.at if wish.unit is CountUnit.CONTACTS else Consultation.begun_at
    columns = (Consultation.id, Consultation.number, at, Group.name, Consultation.caller, Consultation.summary)
    shown = select(*columns).outerjoin(Group, Group.id == Consultation.group_id)
    if wish.unit is CountUnit.CONTACTS:
        shown = shown.join(Contact, Contact.consultation_id == Consultation.id).where(Contact.id.in_(ids))
    else:
        shown = shown.where(Consultation.id.in_(ids))
    rows = session.execute(shown.order_by(at.desc(), Consultation.id.desc()).limit(MOST))
    return tuple(ThingBehind(key, no, when, group or caller, said) for key, no, when, group, caller, said in rows)
