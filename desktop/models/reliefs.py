"""The relief that a group was granted, as it holds on a day."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models.invoices import ReliefApplication
from desktop.models.resources import ReliefGround
from desktop.models.same_group import canonical, records_of
from desktop.words import ReliefState

NO_RELIEF = (0, "")


def relief_on(session: Session, group_id: int | None, day: date, *, printing: bool) -> tuple[int, str]:
    """The percent and the ground's name that hold for the group's printing or else its rooms on `day`; (0, "") without.

    Where several were approved, the one that relieves most.
    """
    if group_id is None:
        return NO_RELIEF
    records = records_of(session, canonical(session, group_id))
    covers = ReliefApplication.printing if printing else ReliefApplication.rooms
    granted = (
        select(ReliefApplication.percent, ReliefGround.name)
        .join(ReliefGround, ReliefGround.id == ReliefApplication.ground_id)
        .where(ReliefApplication.group_id.in_(records), ReliefApplication.state == ReliefState.APPROVED, covers)
        .where(ReliefApplication.valid_from <= day, ReliefApplication.valid_until > day)
        .order_by(ReliefApplication.percent.desc(), ReliefApplication.id)
    )
    found = session.execute(granted.limit(1)).first()
    return NO_RELIEF if found is None else (found.percent, found.name)
