"""Lockers, mailboxes and what else is let by the month: their kinds, units and prices, kept by a manager."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Contradicts, Missing, NotFound, NotReadable, TooLongText
from desktop.models import RentalKind, RentalPrice, RentalUnit, Site
from desktop.operations.acting import Acting
from desktop.operations.dated import hold_from, refuse_later
from desktop.operations.managers import refuse_other_staff
from desktop.operations.seen import refuse_changed
from desktop.rules.periods import holds
from desktop.rules.rental_fees import MONTHS
from desktop.rules.visible import one_line
from desktop.words import RentalCharge

MOST_NAME, MOST_SHORT, MOST_UNITS, MOST_YEN, MOST_EACH = 60, 40, 999, 10_000_000, 99


@dataclass(frozen=True, slots=True, kw_only=True)
class RentalKindRequest:
    """`first_month` begins its year; `most_each` None is as many as a group likes; `deposit` in yen for a key."""

    name: str
    first_month: int = 4
    charge: RentalCharge = RentalCharge.YEAR
    by_lottery: bool = False
    most_each: int | None = 1
    deposit: int = 0
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RentalUnitRequest:
    name: str
    size: str = ""
    key_number: str = ""
    note: str = ""
    active: bool = True


def add_rental_kind(session: Session, acting: Acting, request: RentalKindRequest, *, site_id: int | None = None) -> int:
    """Raises NotAllowed, NotFound for the site, Missing, TooLongText, AlreadyThere, NotReadable."""
    refuse_other_staff(acting, session, "add_rental_kind")
    site = site_id or acting.by.site_id
    if session.get(Site, site) is None:
        raise NotFound("site", str(site))
    kind = RentalKind(site_id=site, position=len(session.scalars(select(RentalKind.id)).all()))
    _fill(session, kind, request)
    return kind.id


def change_rental_kind(
    session: Session, acting: Acting, kind_id: int, request: RentalKindRequest, *, seen_version: int | None = None
) -> int:
    """Rentals that run keep their months and fees. Raises as add_rental_kind, and ChangedElsewhere."""
    refuse_other_staff(acting, session, "change_rental_kind")
    kind = kind_of(session, kind_id)
    refuse_changed(session, kind, seen_version)
    _fill(session, kind, request)
    return kind.id


def add_rental_units(session: Session, acting: Acting, kind_id: int, requests: tuple[RentalUnitRequest, ...]) -> int:
    """Units at the end of those there are. How many. Raises NotAllowed, NotFound, Missing, AlreadyThere."""
    refuse_other_staff(acting, session, "add_rental_units")
    kind = kind_of(session, kind_id)
    units = list(session.scalars(select(RentalUnit).where(RentalUnit.kind_id == kind.id)))
    if not requests:
        raise Missing("name")
    if len(units) + len(requests) > MOST_UNITS:
        raise NotReadable("quantity", str(len(requests)))
    names = {unit.name for unit in units}
    place = max((unit.position for unit in units), default=-1) + 1
    for position, request in enumerate(requests, place):
        unit = RentalUnit(kind_id=kind.id, position=position)
        _fill_unit(unit, request, names)
        names.add(unit.name)
        session.add(unit)
    session.flush()
    return len(requests)


def change_rental_unit(
    session: Session, acting: Acting, unit_id: int, request: RentalUnitRequest, *, seen_version: int | None = None
) -> int:
    """Another name, size or key; one that is not active is not let any more. Raises as add_rental_units."""
    refuse_other_staff(acting, session, "change_rental_unit")
    unit = session.get(RentalUnit, unit_id)
    if unit is None:
        raise NotFound("rental_unit", str(unit_id))
    refuse_changed(session, unit, seen_version)
    others = select(RentalUnit.name).where(RentalUnit.kind_id == unit.kind_id, RentalUnit.id != unit.id)
    _fill_unit(unit, request, set(session.scalars(others)))
    session.flush()
    return unit.id


def change_rental_prices(
    session: Session, acting: Acting, kind_id: int, prices: tuple[tuple[str, int], ...], valid_from: date
) -> int:
    """The whole price list of a kind, pairs of size ("" is every size) and yen, from a day on. How many changed.

    Raises NotAllowed, NotFound, NotReadable, Contradicts for two prices of one size or where a later change is
    already written down.
    """
    refuse_other_staff(acting, session, "change_rental_prices")
    kind = kind_of(session, kind_id)
    wanted = _wanted(prices)
    rows = list(session.scalars(select(RentalPrice).where(RentalPrice.kind_id == kind.id).order_by(RentalPrice.id)))
    refuse_later(rows, valid_from)
    gone = list[RentalPrice]()
    for row in rows:
        if not holds(valid_from, row.valid_from, row.valid_until):
            continue
        if row.valid_until is None and wanted.get(row.size) == row.yen:
            del wanted[row.size]
        else:
            gone.append(row)
    made = [RentalPrice(kind_id=kind.id, size=size, yen=yen, valid_from=valid_from) for size, yen in wanted.items()]
    hold_from(session, gone, valid_from, made)
    return max(len(gone), len(made))


def kind_of(session: Session, kind_id: int, *, lock: bool = False) -> RentalKind:
    """Raises NotFound. Whoever gives units away locks their kind: of two that want the last one, one waits."""
    wait = {"key_share": True} if lock else None
    kind = session.get(RentalKind, kind_id, populate_existing=lock, with_for_update=wait)
    if kind is None:
        raise NotFound("rental_kind", str(kind_id))
    return kind


def _wanted(prices: tuple[tuple[str, int], ...]) -> dict[str, int]:
    wanted: dict[str, int] = {}
    for size, yen in prices:
        if not 0 <= yen <= MOST_YEN:
            raise NotReadable("yen", str(yen))
        named = _short("size", size)
        if named in wanted:
            raise Contradicts("yen", str(yen), "yen", str(wanted[named]))
        wanted[named] = yen
    return wanted


def _fill(session: Session, kind: RentalKind, request: RentalKindRequest) -> None:
    name = one_line(request.name)
    if not name:
        raise Missing("name")
    if len(name) > MOST_NAME:
        raise TooLongText("name", len(name), MOST_NAME)
    with session.no_autoflush:
        same = select(RentalKind.id).where(RentalKind.site_id == kind.site_id, RentalKind.name == name)
        if any(found != kind.id for found in session.scalars(same)):
            raise AlreadyThere("rental_kind", name)
    if not 1 <= request.first_month <= MONTHS:
        raise NotReadable("month", str(request.first_month))
    if request.most_each is not None and not 1 <= request.most_each <= MOST_EACH:
        raise NotReadable("quantity", str(request.most_each))
    if not 0 <= request.deposit <= MOST_YEN:
        raise NotReadable("yen", str(request.deposit))
    kind.name, kind.first_month, kind.charge = name, request.first_month, request.charge
    kind.by_lottery, kind.most_each = request.by_lottery, request.most_each
    kind.deposit, kind.active = request.deposit, request.active
    session.add(kind)
    session.flush()


def _fill_unit(unit: RentalUnit, request: RentalUnitRequest, others: set[str]) -> None:
    name = _short("name", request.name)
    if not name:
        raise Missing("name")
    if name in others:
        raise AlreadyThere("rental_unit", name)
    unit.name, unit.size = name, _short("size", request.size)
    unit.key_number, unit.note = _short("key", request.key_number), one_line(request.note)
    unit.active = request.active


def _short(field: str, text: str) -> str:
    line = one_line(text)
    if len(line) > MOST_SHORT:
        raise TooLongText(field, len(line), MOST_SHORT)
    return line
