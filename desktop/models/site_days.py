"""The row of a site's day, and that only one at a time writes in it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models.center import Site
from desktop.models.daybook import SiteDay


def taken_day(session: Session, site_id: int, day: date) -> SiteDay:
    """The row for whoever writes in it, made where there is none; others wait until this transaction ends.

    Raises NotFound for a site there is none of.
    """
    found = day_if_any(session, site_id, day)
    if found is None:
        found = SiteDay(site_id=site_id, day=day)
        session.add(found)
        session.flush()
    return found


def day_if_any(session: Session, site_id: int, day: date) -> SiteDay | None:
    """The same for whoever writes beside it; None where there is none. Raises NotFound for a site there is none of."""
    # the day may have no row yet: its site is what is locked
    taken = select(Site.id).where(Site.id == site_id).with_for_update(key_share=True)
    if session.scalars(taken).first() is None:
        raise NotFound("site", str(site_id))
    asked = select(SiteDay).where(SiteDay.site_id == site_id, SiteDay.day == day)
    return session.scalars(asked.execution_options(populate_existing=True)).first()
