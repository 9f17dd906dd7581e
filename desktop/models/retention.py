"""How long the records of groups are kept once they have left the register."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models.groups import Group, StatusChange
from desktop.models.rulebook import rulebook
from desktop.rules.dates import LATEST
from desktop.words import GroupStatus, Retention

ENDED = (GroupStatus.REFUSED, GroupStatus.REMOVED, GroupStatus.DISSOLVED, GroupStatus.MERGED)
YEARS = {Retention.ORDINARY: "retention.ordinary_years", Retention.LONG: "retention.long_years"}

WHOLE_CENTER = 1  # the site whose settings hold for the register: every center is made with it


def ended_since(session: Session) -> dict[int, date]:
    """From which day each group that is not yet erased is off the register for good, by its id."""
    since = select(StatusChange.group_id, func.max(StatusChange.since)).group_by(StatusChange.group_id)
    ended = select(Group.id).where(Group.status.in_(ENDED), Group.erased_on.is_(None))
    return {row[0]: row[1] for row in session.execute(since.where(StatusChange.group_id.in_(ended)))}


def years_kept(session: Session, day: date) -> dict[Retention, int | None]:
    """The years of each class by the rules of a day; None is for ever."""
    rules = rulebook(session)
    years: dict[Retention, int | None] = {
        each: int(rules.setting(name, day, WHOLE_CENTER)) for each, name in YEARS.items()
    }
    return years | {Retention.FOREVER: None}


def kept_until(since: date, years: int | None) -> date | None:
    """The first day on which the records need not be kept; None is never."""
    if years is None or since.year + years > LATEST.year:
        return None
    return (
        date(since.year + years, 3, 1)
        if (since.month, since.day) == (2, 29)
        else since.replace(year=since.year + years)
    )
