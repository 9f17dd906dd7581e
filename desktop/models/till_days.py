"""Which day of a site's till money counts for; read by every payment, and by the questions about the till."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.center import Site
from desktop.models.tills import TillDay


def till_day_for(session: Session, site_id: int, today: date) -> date:
    """The day a payment counts for, and stays counted for until this transaction ends: no closing comes between.

    Today; once it is closed the next day; never before a closed day, wherever the clock was set to.
    """
    # whoever closes takes this row for himself: he waits for payments under way, and they for him
    session.execute(select(Site.id).where(Site.id == site_id).with_for_update(read=True))
    return till_day_on(session, site_id, today)


def till_day_on(session: Session, site_id: int, today: date) -> date:
    """The same day as it stands for a question, which holds nobody up."""
    closed = last_closed_day(session, site_id)
    return today if closed is None else max(today, closed + timedelta(days=1))


def last_closed_day(session: Session, site_id: int, before: date | None = None) -> date | None:
    """The last closed day of the site's till (of those before a day), None where it was never closed."""
    closed = select(TillDay.day).where(TillDay.site_id == site_id, TillDay.closed_at.is_not(None))
    if before is not None:
        closed = closed.where(TillDay.day < before)
    return session.scalars(closed.order_by(TillDay.day.desc()).limit(1)).first()
