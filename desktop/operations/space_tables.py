"""The tables of the open space, as a manager keeps them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotFound, NotReadable, TableTaken, TooLongText
from desktop.models import Site, SpaceTable, TableUse
from desktop.operations.acting import Acting
from desktop.operations.managers import refuse_other_staff
from desktop.operations.seen import refuse_changed
from desktop.operations.space_parts import locked_tables, name_of, sits_at
from desktop.rules.visible import one_line

MOST_NAME, MOST_SEATS, MOST_TABLES = 40, 100, 300


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceTableRequest:
    """`area` is the part of the house it stands in, "" where there is only one."""

    name: str
    seats: int
    area: str = ""
    active: bool = True


def add_table(session: Session, acting: Acting, request: SpaceTableRequest, *, site_id: int | None = None) -> int:
    """A table at the end of those of the site; its id.

    Raises NotAllowed, NotFound, Missing, TooLongText, NotReadable, AlreadyThere.
    """
    refuse_other_staff(acting, session, "add_table")
    return _added(acting, session, (request,), site_id)[0]


def add_tables(
    session: Session, acting: Acting, requests: tuple[SpaceTableRequest, ...], *, site_id: int | None = None
) -> int:
    """Several at once; how many. Raises as add_table."""
    refuse_other_staff(acting, session, "add_tables")
    return len(_added(acting, session, requests, site_id))


def change_table(
    session: Session, acting: Acting, table_id: int, request: SpaceTableRequest, *, seen_version: int | None = None
) -> int:
    """Another name, place or number of seats. Raises as add_table, NotFound, ChangedElsewhere, TableTaken."""
    refuse_other_staff(acting, session, "change_table")
    table = locked_tables(session, table_id)[0]
    refuse_changed(session, table, seen_version)
    if table.active and not request.active:
        _refuse_sat_at(acting, session, table)
    others = select(SpaceTable.name).where(SpaceTable.site_id == table.site_id, SpaceTable.id != table.id)
    _fill(table, request, set(session.scalars(others)))
    session.flush()
    return table.id


def retire_table(session: Session, acting: Acting, table_id: int, *, seen_version: int | None = None) -> int:
    """Nobody is seated there any more; what was written stays. Raises NotAllowed, NotFound, TableTaken."""
    refuse_other_staff(acting, session, "retire_table")
    table = locked_tables(session, table_id)[0]
    refuse_changed(session, table, seen_version)
    _refuse_sat_at(acting, session, table)
    table.active = False
    session.flush()
    return table.id


def _added(acting: Acting, session: Session, requests: tuple[SpaceTableRequest, ...], site_id: int | None) -> list[int]:
    site = acting.by.site_id if site_id is None else site_id
    # two that add tables to a site: the second sees the names of the first
    if session.get(Site, site, with_for_update={"key_share": True}) is None:
        raise NotFound("site", str(site))
    if not requests:
        raise Missing("name")
    names = set(session.scalars(select(SpaceTable.name).where(SpaceTable.site_id == site)))
    if len(names) + len(requests) > MOST_TABLES:
        raise NotReadable("quantity", str(len(requests)))
    place = (session.scalar(select(func.max(SpaceTable.position)).where(SpaceTable.site_id == site)) or 0) + 1
    made = list[SpaceTable]()
    for position, request in enumerate(requests, place):
        table = SpaceTable(site_id=site, position=position)
        _fill(table, request, names)
        names.add(table.name)
        made.append(table)
    session.add_all(made)
    session.flush()
    return [table.id for table in made]


def _fill(table: SpaceTable, request: SpaceTableRequest, others: set[str]) -> None:
    texts = {"name": one_line(request.name), "area": one_line(request.area)}
    if not texts["name"]:
        raise Missing("name")
    for field, text in texts.items():
        if len(text) > MOST_NAME:
            raise TooLongText(field, len(text), MOST_NAME)
    if texts["name"] in others:
        raise AlreadyThere("space_table", texts["name"])
    if not 1 <= request.seats <= MOST_SEATS:
        raise NotReadable("seats", str(request.seats))
    table.name, table.area = texts["name"], texts["area"]
    table.seats, table.active = request.seats, request.active


def _refuse_sat_at(acting: Acting, session: Session, table: SpaceTable) -> None:
    sitting = select(TableUse).where(TableUse.table_id == table.id, sits_at(acting.now))
    if (use := session.scalars(sitting.order_by(TableUse.id)).first()) is not None:
        raise TableTaken(table.name, name_of(session, use), use.until)
