"""How far a site is with its day. Reads site_days, checklist_items, checklist_ticks, emergency_contacts, staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.models import ChecklistItem, ChecklistTick, EmergencyContact, Site, SiteDay, Staff
from desktop.words import DayMoment

SITE_DAY_READS = frozenset({"site_days", "checklist_items", "checklist_ticks", "emergency_contacts", "staff"})
LOOKS_BACK = 60  # rows: a day that nobody closed for two months is nobody's work any more


@dataclass(frozen=True, slots=True)
class SiteDayRow:
    """Who opened and closed a day, and when; empty as far as nobody has."""

    day: date
    opened_at: datetime | None = None
    opened_by: str = ""
    closed_at: datetime | None = None
    closed_by: str = ""
    signed_at: datetime | None = None
    signed_by: str = ""

    @property
    def is_open(self) -> bool:
        return self.opened_at is not None and self.closed_at is None


@dataclass(frozen=True, slots=True)
class CheckRow:
    """An item of a checklist on a day, and who ticked it."""

    id: int
    version: int
    text: str
    everywhere: bool
    ticked_at: datetime | None
    ticked_by: str


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Whom to call; `what` says in which case."""

    id: int
    version: int
    what: str
    name: str
    phone: str
    note: str
    everywhere: bool


@dataclass(frozen=True, slots=True)
class DayLists:
    """The lists a center keeps for opening, closing and emergencies; `several` sites may have lines of their own."""

    checks: dict[DayMoment, tuple[CheckRow, ...]]
    contacts: tuple[ContactRow, ...]
    several: bool


def day_lists(session: Session, site_id: int) -> DayLists:
    """The lists of a site as they are now."""
    checks = {moment: checklist(session, site_id, date.min, moment) for moment in DayMoment}
    sites = session.scalar(select(func.count()).select_from(Site)) or 0
    return DayLists(checks, emergency_contacts(session, site_id), sites > 1)


def site_day(session: Session, site_id: int, day: date) -> SiteDayRow:
    """The day as far as it has come; a day that nobody touched is empty."""
    opener, closer, signer = aliased(Staff), aliased(Staff), aliased(Staff)
    row = session.execute(
        select(SiteDay, opener.name, closer.name, signer.name)
        .outerjoin(opener, opener.id == SiteDay.opened_by)
        .outerjoin(closer, closer.id == SiteDay.closed_by)
        .outerjoin(signer, signer.id == SiteDay.signed_by)
        .where(SiteDay.site_id == site_id, SiteDay.day == day)
    ).first()
    if row is None:
        return SiteDayRow(day)
    found, opened_by, closed_by, signed_by = row
    told = (found.opened_at, opened_by or "", found.closed_at, closed_by or "", found.signed_at, signed_by or "")
    return SiteDayRow(day, *told)


def days_never_closed(session: Session, site_id: int, today: date) -> tuple[date, ...]:
    """The days before today that were opened and never closed, the oldest first."""
    left = select(SiteDay.day).where(
        SiteDay.site_id == site_id,
        SiteDay.day < today,
        SiteDay.opened_at.is_not(None),
        SiteDay.closed_at.is_(None),
    )
    newest = session.scalars(left.order_by(SiteDay.day.desc()).limit(LOOKS_BACK))
    return tuple(sorted(newest))


def checklist(session: Session, site_id: int, day: date, moment: DayMoment) -> tuple[CheckRow, ...]:
    """What is looked after at this moment, in its order; on days before, what was ticked then too."""
    here = or_(ChecklistItem.site_id.is_(None), ChecklistItem.site_id == site_id)
    asked = (
        select(ChecklistItem, ChecklistTick.at, Staff.name)
        .outerjoin(
            ChecklistTick,
            (ChecklistTick.item_id == ChecklistItem.id)
            & (ChecklistTick.site_id == site_id)
            & (ChecklistTick.day == day),
        )
        .outerjoin(Staff, Staff.id == ChecklistTick.staff_id)
        .where(here, ChecklistItem.moment == moment, or_(ChecklistItem.active, ChecklistTick.id.is_not(None)))
        .order_by(ChecklistItem.position, ChecklistItem.id)
    )
    return tuple(
        CheckRow(item.id, item.version, item.text, item.site_id is None, at, name or "")
        for item, at, name in session.execute(asked)
    )


def emergency_contacts(session: Session, site_id: int) -> tuple[ContactRow, ...]:
    """The list of a site, in its order."""
    here = or_(EmergencyContact.site_id.is_(None), EmergencyContact.site_id == site_id)
    found = select(EmergencyContact).where(here, EmergencyContact.active)
    return tuple(
        ContactRow(row.id, row.version, row.what, row.name, row.phone, row.note, row.site_id is None)
        for row in session.scalars(found.order_by(EmergencyContact.position, EmergencyContact.id))
    )
