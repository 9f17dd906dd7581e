"""What the machines use up: what is there, what is low, how long it lasts. Reads consumables and print jobs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from desktop.models import Center, Consumable, ConsumableMove, Machine, PrintJob, PrintOriginal, Resource, Site, Staff
from desktop.words import ConsumableChange, ConsumableKind, PrintJobState

SUPPLY_READS = frozenset({"consumables", "consumable_moves", "print_jobs", "print_originals", "resources", "sites"})
LOOKS_BACK = timedelta(days=90)
_STANDING = PrintJob.state.not_in((PrintJobState.WITHDRAWN, PrintJobState.BEGUN))


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """A consumable; `low` is to be ordered and not ordered yet.

    `left` are the masters or faces that come out of what is there, the unit in the machine included; `days` how long
    that lasts as the last LOOKS_BACK went. None where nobody said what one unit yields, or nothing was printed.
    """

    id: int
    version: int
    name: str
    kind: ConsumableKind
    unit: str
    machine_id: int | None
    machine: str
    product_code: str
    supplier: str
    stock: int
    warn_at: int
    order_quantity: int
    yields: int | None
    ordered_at: datetime | None
    active: bool
    left: int | None
    days: int | None

    @property
    def is_low(self) -> bool:
        return self.active and self.stock <= self.warn_at

    @property
    def low(self) -> bool:
        return self.is_low and self.ordered_at is None


@dataclass(frozen=True, slots=True)
class SiteSupplies:
    """`machines` are those in use, as (id, name)."""

    rows: tuple[SupplyRow, ...]
    machines: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class SupplyMove:
    """The stock changed by so many units, to `stock`."""

    at: datetime
    kind: ConsumableChange
    change: int
    stock: int
    machine: str
    note: str
    staff: str


@dataclass(frozen=True, slots=True)
class OrderRows:
    """What is to be ordered at a site, and what is on order already."""

    center: str
    demo: bool
    site: str
    day: date
    wanted: tuple[SupplyRow, ...]
    ordered: tuple[SupplyRow, ...]


def site_supplies(session: Session, site_id: int, now: datetime) -> SiteSupplies:
    """The site's consumables, and the machines they can be for."""
    machines = (
        select(Resource.id, Resource.name)
        .join(Machine, Machine.resource_id == Resource.id)
        .where(Resource.site_id == site_id, Resource.active)
        .order_by(Resource.position, Resource.id)
    )
    return SiteSupplies(supplies(session, site_id, now), tuple((row.id, row.name) for row in session.execute(machines)))


def supplies(session: Session, site_id: int, now: datetime) -> tuple[SupplyRow, ...]:
    """The site's consumables in their order, those used no more at the end."""
    rows = session.execute(
        select(Consumable, Resource.name)
        .outerjoin(Resource, Resource.id == Consumable.machine_id)
        .where(Consumable.site_id == site_id)
        .order_by(Consumable.active.desc(), Consumable.position, Consumable.id)
    )
    return tuple(_row(session, consumable, machine or "", now) for consumable, machine in rows.all())


def supply_moves(session: Session, consumable_id: int, most: int = 50) -> tuple[SupplyMove, ...]:
    """What changed its stock, the latest first."""
    moved = (
        select(ConsumableMove, Resource.name, Staff.name)
        .outerjoin(Resource, Resource.id == ConsumableMove.machine_id)
        .outerjoin(Staff, Staff.id == ConsumableMove.staff_id)
        .where(ConsumableMove.consumable_id == consumable_id)
        .order_by(ConsumableMove.id.desc())
        .limit(most)
    )
    return tuple(
        SupplyMove(move.at, move.kind, move.change, move.stock, machine or "", move.note, staff or "")
        for move, machine, staff in session.execute(moved)
    )


def order_rows(session: Session, site_id: int, now: datetime, only: Iterable[int] = ()) -> OrderRows:
    """What is low and not ordered yet, or just those of `only`; by supplier."""
    center, site = session.get_one(Center, 1), session.get_one(Site, site_id)
    rows, chosen = supplies(session, site_id, now), set(only)
    wanted = [row for row in rows if (row.id in chosen if chosen else row.low)]
    ordered = [row for row in rows if row.ordered_at is not None and row.id not in chosen]
    by_supplier = sorted(wanted, key=lambda row: (row.supplier == "", row.supplier))
    demo = center.demo_day is not None
    return OrderRows(center.name, demo, site.name, now.date(), tuple(by_supplier), tuple(ordered))


def _row(session: Session, consumable: Consumable, machine: str, now: datetime) -> SupplyRow:
    left, days = _estimate(session, consumable, now)
    return SupplyRow(
        id=consumable.id,
        version=consumable.version,
        name=consumable.name,
        kind=consumable.kind,
        unit=consumable.unit,
        machine_id=consumable.machine_id,
        machine=machine,
        product_code=consumable.product_code,
        supplier=consumable.supplier,
        stock=consumable.stock,
        warn_at=consumable.warn_at,
        order_quantity=consumable.order_quantity,
        yields=consumable.yields,
        ordered_at=consumable.ordered_at,
        active=consumable.active,
        left=left,
        days=days,
    )


def _estimate(session: Session, consumable: Consumable, now: datetime) -> tuple[int | None, int | None]:
    """What is left in masters or faces, and for how many days."""
    if consumable.yields is None or consumable.kind is ConsumableKind.OTHER:
        return None, None
    used = (ConsumableMove.consumable_id == consumable.id, ConsumableMove.kind == ConsumableChange.USED)
    last = select(ConsumableMove.at).where(*used).order_by(ConsumableMove.id.desc()).limit(1)
    put_in = session.scalars(last).first()
    left = consumable.stock * consumable.yields
    if put_in is not None:
        left += max(0, consumable.yields - _made(session, consumable, put_in, now))
    a_day = _made(session, consumable, now - LOOKS_BACK, now) / LOOKS_BACK.days
    return left, int(left / a_day) if a_day else None


def _made(session: Session, consumable: Consumable, since: datetime, now: datetime) -> int:
    """How much of what it is used up by was printed: masters, sheets of the center's paper, or faces."""
    where: list[ColumnElement[bool]] = [_STANDING, PrintJob.done_at > since, PrintJob.done_at <= now]
    if consumable.machine_id is not None:
        where.append(PrintJob.machine_id == consumable.machine_id)
    else:
        where.append(PrintJob.site_id == consumable.site_id)
    if consumable.kind is ConsumableKind.PAPER:
        sold = case((PrintOriginal.own_paper, 0), else_=PrintOriginal.sheets)
        made = select(func.coalesce(func.sum(sold), 0)).join(PrintJob, PrintJob.id == PrintOriginal.job_id)
    else:
        of = PrintJob.masters if consumable.kind is ConsumableKind.MASTER else PrintJob.faces
        made = select(func.coalesce(func.sum(of), 0))
    return int(session.scalars(made.where(*where)).one())
