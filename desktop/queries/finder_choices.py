"""What a search for a free room can be narrowed by. Reads sites, equipment and the rules."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models import Site
from desktop.models.rulebook import RULE_TABLES, rulebook
from desktop.queries.wishes import EquipmentRow, equipment_rows
from desktop.rules.lanes import Lane, lanes_of
from desktop.rules.opening import hours_on

FINDER_READS = frozenset({"bookings", "closures", "resources", "sites", "stock_items", "stock_use"}) | RULE_TABLES
USUAL_HOURS = (9 * 60, 21 * 60)


@dataclass(frozen=True, slots=True)
class FinderChoices:
    """The parts of the site's day, its equipment, and whether there is another site."""

    parts: tuple[Lane, ...]
    equipment: tuple[EquipmentRow, ...]
    several_sites: bool


def finder_choices(session: Session, site_id: int, day: date) -> FinderChoices:
    """The slots of the day, or forenoon, afternoon and evening; on a closed day those of usual hours."""
    book = rulebook(session)
    hours = hours_on(day, book.hours, site_id)
    opens, closes = (hours.opens, hours.closes) if hours and hours.opens < hours.closes else USUAL_HOURS
    parts = lanes_of(book.setting("booking.slots", day, site_id), opens, closes)
    sites = session.scalars(select(func.count()).select_from(Site)).one()
    return FinderChoices(parts, tuple(equipment_rows(session, site_id)), sites > 1)
