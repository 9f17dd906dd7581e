"""Visitors: counted one press at a time, put right by a row of its own."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import ChangedElsewhere, FewerThanNobody, Missing, NotFound, NotReadable, TooLongText
from desktop.models import Site, VisitCount
from desktop.models.images import values_of
from desktop.operations.acting import Acting
from desktop.rules.visible import one_line
from desktop.words import VisitPurpose

MOST_PEOPLE = 100_000  # at once: the largest festival
MOST_REASON = 300
HOURS = 24
LATEST = timedelta(days=31)  # what nobody has written down within a month is not remembered


def count_visit(
    session: Session, acting: Acting, purpose: VisitPurpose, people: int = 1, *, at: datetime | None = None
) -> int:
    """Count people who came for a purpose; the id of the count. `at` is when they came, where that was earlier.

    Raises NotReadable for none, a whole town, a moment to come or one of more than a month ago.
    """
    refuse_bad_people(people)
    came, entered = moment_of(acting, at)
    count = VisitCount(
        site_id=acting.by.site_id,
        at=came,
        purpose=purpose,
        people=people,
        entered_at=entered,
        staff_id=acting.by.staff_id,
    )
    session.add(count)
    session.flush()
    return count.id


def correct_visits(
    session: Session,
    acting: Acting,
    day: date,
    hour: int,
    purpose: VisitPurpose,
    people: int,
    reason: str,
    *,
    seen: int | None = None,
    site_id: int | None = None,
) -> int:
    """Have so many people counted for a purpose in an hour of a day, by a row that says why; its id.

    `seen` is what whoever corrects saw counted. Raises FewerThanNobody, Missing without a reason or a difference,
    TooLongText, NotReadable, NotFound, ChangedElsewhere where others have counted since.
    """
    said = one_line(reason)
    if not said:
        raise Missing("reason")
    if len(said) > MOST_REASON:
        raise TooLongText("reason", len(said), MOST_REASON)
    if not 0 <= hour < HOURS:
        raise NotReadable("hour", str(hour))
    at, _ = moment_of(acting, datetime.combine(day, time(hour)))
    site = acting.by.site_id if site_id is None else site_id
    # of two that put the same hour right, the second waits and counts what the first has left
    if session.get(Site, site, with_for_update={"key_share": True}) is None:
        raise NotFound("site", str(site))
    counted = counted_in(session, site, at, purpose)
    if people < 0:
        raise FewerThanNobody(purpose, str(hour), counted)
    if seen is not None and seen != counted:
        raise ChangedElsewhere("visit_counts", theirs={"people": str(counted)}, mine={"people": str(people)})
    if people == counted:
        raise Missing("people")
    if people > counted + MOST_PEOPLE:
        raise NotReadable("people", str(people))
    row = VisitCount(
        site_id=site,
        at=at,
        purpose=purpose,
        people=people - counted,
        reason=said,
        entered_at=acting.now,
        staff_id=acting.by.staff_id,
    )
    session.add(row)
    session.flush()
    return row.id


def counted_in(session: Session, site_id: int, at: datetime, purpose: VisitPurpose) -> int:
    """How many people are counted for a purpose within the hour of a moment."""
    begins = hour_of(at)
    counted = select(func.sum(VisitCount.people)).where(
        VisitCount.site_id == site_id,
        VisitCount.purpose == purpose,
        VisitCount.at >= begins,
        VisitCount.at < begins + timedelta(hours=1),
    )
    return int(session.scalar(counted) or 0)


def hour_of(at: datetime) -> datetime:
    """When the hour of a moment begins."""
    return at.replace(minute=0, second=0, microsecond=0)


def refuse_fewer_than_nobody(session: Session, image: dict[str, Any]) -> None:
    """What an undo leaves counted in the hour of a count must be nobody or more. Raises FewerThanNobody."""
    values = values_of(VisitCount, image)
    refuse_below_nobody(session, values["site_id"], values["at"], values["purpose"], max(values["people"], 0))


def refuse_below_nobody(session: Session, site_id: int, at: datetime, purpose: VisitPurpose, gone: int) -> None:
    """So many people were taken out of the hour of a moment: it must have had them. Raises FewerThanNobody."""
    session.get(Site, site_id, with_for_update={"key_share": True})
    counted = counted_in(session, site_id, at, purpose)
    if counted < 0:
        raise FewerThanNobody(purpose, str(at.hour), counted + gone)


def refuse_bad_people(people: int) -> None:
    """Raises NotReadable for none or a whole town."""
    if not 1 <= people <= MOST_PEOPLE:
        raise NotReadable("people", str(people))


def moment_of(acting: Acting, at: datetime | None) -> tuple[datetime, datetime | None]:
    """When it was, and when it was written down where that is later. Raises NotReadable."""
    if at is None or at == acting.now:
        return acting.now, None
    if not acting.now - LATEST <= at <= acting.now:
        raise NotReadable("at", at.isoformat(sep=" ", timespec="minutes"))
    return at, acting.now
