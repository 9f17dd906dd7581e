"""The tables of the open space and who sits there. Reads space_tables, table_uses, groups, activity_fields, staff."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound
from desktop.models import ActivityField, Group, SpaceTable, Staff, TableUse
from desktop.models.rulebook import rulebook
from desktop.models.space_rules import slots_by, until_by
from desktop.queries.moments import on_days
from desktop.rules.space_slots import SpaceSlot, best_fit

SPACE_READS = frozenset({"space_tables", "table_uses", "groups", "activity_fields", "settings", "opening_hours"})


@dataclass(frozen=True, slots=True, kw_only=True)
class UseRow:
    """One slip; `until` is what was planned, `left_at` None while they are there."""

    id: int
    version: int
    site_id: int
    table_id: int
    table: str
    area: str
    seats: int
    starts_at: datetime
    until: datetime
    left_at: datetime | None
    group_id: int | None
    group: str
    who: str
    work: str
    field_id: int | None
    field: str
    people: int
    purpose_checked: bool
    entered_at: datetime | None
    staff: str

    @property
    def name(self) -> str:
        """The group, else the name on the slip; "" for somebody who gave none."""
        return self.group or self.who

    def is_sitting(self, now: datetime) -> bool:
        return self.left_at is None and self.starts_at.date() == now.date()

    def is_over(self, now: datetime) -> bool:
        """Still there past the planned time."""
        return self.is_sitting(now) and self.until <= now

    def minutes(self, now: datetime) -> int:
        """How long they had or have had the table."""
        ends = self.left_at or (now if self.is_sitting(now) else self.until)
        return max(0, int((ends - self.starts_at) / timedelta(minutes=1)))


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """A table, and whoever sits there at the moment."""

    id: int
    version: int
    area: str
    name: str
    seats: int
    active: bool
    use: UseRow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpacePlan:
    """The tables of a site in their order. `until` is when whoever sat down at the asked moment would have to go."""

    tables: tuple[TableRow, ...]
    works: tuple[str, ...]
    fields: tuple[tuple[int, str], ...]
    slots: tuple[SpaceSlot, ...]
    until: datetime

    @property
    def free(self) -> tuple[TableRow, ...]:
        return tuple(table for table in self.tables if table.use is None)

    def best(self, people: int) -> tuple[TableRow, ...]:
        """Free tables with enough seats, those that waste the fewest first."""
        by_id = {table.id: table for table in self.free}
        return tuple(by_id[each] for each in best_fit(((row.id, row.seats) for row in self.free), people))


def space_plan(session: Session, site_id: int, now: datetime) -> SpacePlan:
    """Who sits where at a moment of the site."""
    midnight = datetime.combine(now.date(), time.min)
    sitting = _uses(
        SpaceTable.site_id == site_id, TableUse.left_at.is_(None), TableUse.starts_at.between(midnight, now)
    )
    uses = {use.table_id: use for use in _rows(session, sitting)}
    fields = select(ActivityField.id, ActivityField.name).where(ActivityField.active)
    book = rulebook(session)
    return SpacePlan(
        tables=tuple(_table(table, uses) for table in _tables(session, site_id) if table.active),
        works=tuple(book.setting("space.works", now.date(), site_id)),
        fields=tuple((row.id, row.name) for row in session.execute(fields.order_by(ActivityField.position))),
        slots=slots_by(book, site_id, now.date()),
        until=until_by(book, site_id, now),
    )


def all_tables(session: Session, site_id: int) -> tuple[TableRow, ...]:
    """Those that are not used any more too, as a manager keeps them."""
    return tuple(_table(table, {}) for table in _tables(session, site_id))


def uses_between(session: Session, site_id: int, first: date, last: date) -> tuple[UseRow, ...]:
    """The slips of days of a site, both included, by the time they began."""
    return _rows(session, _uses(SpaceTable.site_id == site_id, on_days(TableUse.starts_at, first, last)))


def table_use(session: Session, use_id: int) -> UseRow:
    """Raises NotFound."""
    found = _rows(session, _uses(TableUse.id == use_id))
    if not found:
        raise NotFound("table_use", str(use_id))
    return found[0]


def _rows(session: Session, asked: Select[*tuple[Any, ...]]) -> tuple[UseRow, ...]:
    return tuple(
        UseRow(
            id=row.TableUse.id,
            version=row.TableUse.version,
            site_id=row.site_id,
            table_id=row.TableUse.table_id,
            table=row.table,
            area=row.area,
            seats=row.seats,
            starts_at=row.TableUse.starts_at,
            until=row.TableUse.until,
            left_at=row.TableUse.left_at,
            group_id=row.TableUse.group_id,
            group=row.group or "",
            who=row.TableUse.who,
            work=row.TableUse.work,
            field_id=row.TableUse.field_id,
            field=row.field or "",
            people=row.TableUse.people,
            purpose_checked=row.TableUse.purpose_checked,
            entered_at=row.TableUse.entered_at,
            staff=row.staff or "",
        )
        for row in session.execute(asked)
    )


def _uses(*where: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    table = (SpaceTable.name.label("table"), SpaceTable.area, SpaceTable.seats, SpaceTable.site_id)
    names = (Group.name.label("group"), ActivityField.name.label("field"), Staff.name.label("staff"))
    columns: list[Any] = [TableUse, *table, *names]
    return (
        select(*columns)
        .join(SpaceTable, SpaceTable.id == TableUse.table_id)
        .outerjoin(Group, Group.id == TableUse.group_id)
        .outerjoin(ActivityField, ActivityField.id == TableUse.field_id)
        .outerjoin(Staff, Staff.id == TableUse.staff_id)
        .where(*where)
        .order_by(TableUse.starts_at, TableUse.id)
    )


def _tables(session: Session, site_id: int) -> Iterable[SpaceTable]:
    in_order = select(SpaceTable).where(SpaceTable.site_id == site_id)
    return session.scalars(in_order.order_by(SpaceTable.position, SpaceTable.id))


def _table(table: SpaceTable, uses: dict[int, UseRow]) -> TableRow:
    return TableRow(
        id=table.id,
        version=table.version,
        area=table.area,
        name=table.name,
        seats=table.seats,
        active=table.active,
        use=uses.get(table.id),
    )
