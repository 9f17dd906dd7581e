"""What stands on a slip of the open space and on the sheet on which visitors are tallied by hand.

Reads sites, space_tables, table_uses, activity_fields, settings, opening_hours, visit_counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from desktop.models.rulebook import rulebook
from desktop.queries.room_sheets import sites_of
from desktop.queries.room_uses import SheetCenter, sheet_center
from desktop.queries.space import UseRow, space_plan, table_use
from desktop.queries.visits import open_hours
from desktop.rules.space_slots import SpaceSlot


@dataclass(frozen=True, slots=True)
class SpaceSlip:
    """`use` None is a blank slip; `slots` () where times are free."""

    center: SheetCenter
    site: str
    works: tuple[str, ...]
    fields: tuple[str, ...]
    slots: tuple[SpaceSlot, ...]
    use: UseRow | None


@dataclass(frozen=True, slots=True)
class VisitTally:
    """The hours in which the site is open on the day, each by its beginning."""

    center: SheetCenter
    site: str
    day: date | None
    hours: tuple[int, ...]


def space_slip(session: Session, site_id: int, now: datetime, use_id: int | None = None) -> SpaceSlip:
    """Of one who sits or sat there, else blank. Raises NotFound."""
    use = table_use(session, use_id) if use_id is not None else None
    site_id = use.site_id if use is not None else site_id
    site, plan = sites_of(session, site_id)[site_id], space_plan(session, site_id, now)
    return SpaceSlip(
        center=sheet_center(session),
        site=site,
        works=plan.works,
        fields=tuple(name for _id, name in plan.fields),
        slots=plan.slots,
        use=use,
    )


def visit_tally(session: Session, site_id: int, day: date, *, dated: bool = True) -> VisitTally:
    """Raises NotFound for the site."""
    site = sites_of(session, site_id)[site_id]
    hours = open_hours(rulebook(session), site_id, day)
    return VisitTally(sheet_center(session), site, day if dated else None, tuple(hours))
