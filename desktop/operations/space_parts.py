"""Tables of the open space: locked before anybody sits down, and who sits where when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from desktop.errors import NotFound, SeatsShort, TableTaken
from desktop.models import Group, SpaceTable, TableUse
from desktop.rules.space_slots import best_fit, held_until

NAMED = 4  # tables that a refusal offers instead


def locked_tables(session: Session, *ids: int) -> list[SpaceTable]:
    """The tables in the asked order, nobody else seating people at them meanwhile. Raises NotFound."""
    # in the order of their ids: two that move people between the same two tables wait for each other
    in_order = select(SpaceTable).where(SpaceTable.id.in_(ids)).order_by(SpaceTable.id)
    waiting = in_order.with_for_update(key_share=True).execution_options(populate_existing=True)
    found = {table.id: table for table in session.scalars(waiting)}
    for table_id in ids:
        if table_id not in found:
            raise NotFound("space_table", str(table_id))
    return [found[table_id] for table_id in ids]


def sits_at(moment: datetime) -> ColumnElement[bool]:
    """Uses that hold their table at a moment: nobody has left, and they began that day."""
    midnight = datetime.combine(moment.date(), time.min)
    return and_(TableUse.starts_at >= midnight, TableUse.starts_at <= moment, TableUse.left_at.is_(None))


def refuse_taken(session: Session, now: datetime, table: SpaceTable, use: TableUse) -> None:
    """Raises TableTaken where somebody else has the table in the time of the slip."""
    if (other := _in_the_way(session, now, table.id, use)) is None:
        return
    free = "、".join(free_names(session, now, table, use.people)) if use.left_at is None else ""
    raise TableTaken(table.name, name_of(session, other), other.left_at or other.until, free)


def refuse_full(session: Session, now: datetime, table: SpaceTable, people: int) -> None:
    """Raises SeatsShort for more people than seats."""
    if people > table.seats:
        free = "、".join(free_names(session, now, table, people))
        raise SeatsShort(table.name, table.seats, people, free)


def refuse_undone_use(session: Session, now: datetime, use: TableUse) -> None:
    """What an undo brings back to a table must find it free and large enough. Raises TableTaken, SeatsShort."""
    table = locked_tables(session, use.table_id)[0]
    refuse_full(session, now, table, use.people)
    refuse_taken(session, now, table, use)


def free_names(session: Session, now: datetime, table: SpaceTable, people: int) -> Iterator[str]:
    """A few free tables of the same site with enough seats, those that suit best first."""
    taken = select(TableUse.table_id).where(sits_at(now))
    free = select(SpaceTable.id, SpaceTable.seats, SpaceTable.name).where(
        SpaceTable.site_id == table.site_id, SpaceTable.active, SpaceTable.id.not_in(taken), SpaceTable.id != table.id
    )
    rows = session.execute(free.order_by(SpaceTable.position, SpaceTable.id)).all()
    names = {row.id: row.name for row in rows}
    yield from (names[each] for each in best_fit(((row.id, row.seats) for row in rows), people)[:NAMED])


def name_of(session: Session, use: TableUse) -> str:
    """Who sits there: the group, else the name on the slip."""
    name = session.scalar(select(Group.name).where(Group.id == use.group_id)) if use.group_id is not None else None
    return name or use.who


def _in_the_way(session: Session, now: datetime, table_id: int, use: TableUse) -> TableUse | None:
    midnight = datetime.combine(use.starts_at.date(), time.min)
    ends = held_until(use.starts_at, use.until, use.left_at, now)
    others = select(TableUse).where(
        TableUse.table_id == table_id, TableUse.starts_at >= midnight, TableUse.starts_at < ends
    )
    for other in session.scalars(others.order_by(TableUse.starts_at, TableUse.id)):
        if other.id != use.id and held_until(other.starts_at, other.until, other.left_at, now) > use.starts_at:
            return other
    return None
