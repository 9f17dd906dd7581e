"""What the papers of the day book's entries say. Reads the center, its sites, entries and settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import DayEntry, Site
from desktop.queries.entries import EntryRow, entries, entry
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.words import EntryKind, EntryState


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPaper:
    """One entry on its kind's paper; without a row the form is filled in by hand."""

    center: SheetCenter
    site: str
    phone: str
    kind: EntryKind
    row: EntryRow | None
    printed_at: datetime
    staff: str


@dataclass(frozen=True, slots=True)
class LostRows:
    """What was found and is still here, the first found first."""

    center: SheetCenter
    site: str
    rows: tuple[EntryRow, ...]
    now: datetime


def entry_paper(session: Session, entry_id: int, *, staff: str, now: datetime) -> EntryPaper:
    """Raises NotFound."""
    row = entry(session, entry_id, now)
    site_id = session.scalars(select(DayEntry.site_id).where(DayEntry.id == entry_id)).one()
    return _paper(session, site_id, row.kind, row, (staff, now))


def blank_entry_paper(session: Session, kind: EntryKind, site_id: int, *, staff: str, now: datetime) -> EntryPaper:
    """The form of a kind for the hand. Raises NotFound for a site that is none."""
    return _paper(session, site_id, kind, None, (staff, now))


def lost_rows(session: Session, site_id: int, now: datetime) -> LostRows:
    """Raises NotFound for a site that is none."""
    found = entries(session, site_id, now, kind=EntryKind.LOST_ITEM, state=EntryState.OPEN)
    in_order = sorted(found, key=lambda row: (row.at, row.id))
    return LostRows(sheet_center(session), _site(session, site_id).name, tuple(in_order), now)


def _paper(
    session: Session, site_id: int, kind: EntryKind, row: EntryRow | None, printed: tuple[str, datetime]
) -> EntryPaper:
    site, (staff, now) = _site(session, site_id), printed
    return EntryPaper(
        center=sheet_center(session),
        site=site.name,
        phone=site.phone,
        kind=kind,
        row=row,
        printed_at=now,
        staff=staff,
    )


def _site(session: Session, site_id: int) -> Site:
    if (site := session.get(Site, site_id)) is None:
        raise NotFound("site", str(site_id))
    return site
