"""The row of a site's day, and that only one at a time writes in it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.center import Site
from desktop.models.daybook import SiteDay


def site_day(session: Session, site_id: int, day: date) -> SiteDay | None:
    """The row as it stands for a question; None where nothing was written down of the day."""
    return session.scalars(select(SiteDay).where(SiteDay.site_id == site_id, SiteDay.day == day)).first()


def taken_day(session: Session, site_id: int, day: date) -> SiteDay:
    """The row for whoever writes in it, made where there is none; others wait until this transaction ends."""
    # the day may have no row yet: its site is what is locked
    session.execute(select(Site.id).where(Site.id == site_id).with_for_update(key_share=True))
    asked = select(SiteDay).where(SiteDay.site_id == site_id, SiteDay.day == day)
    found = session.scalars(asked.execution_options(populate_existing=True)).first()
    if found is None:
        found = SiteDay(site_id=site_id, day=day)
        session.add(found)
        session.flush()
    return found
