"""The lockers of a site in one of their years, with the wishes for them. Reads rental_* and what rentals read."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import (
    Group,
    Rental,
    RentalDraw,
    RentalKind,
    RentalPrice,
    RentalUnit,
    RentalWish,
    Staff,
)
from desktop.queries.phones import phones_on
from desktop.queries.rentals import RentalRow, rentals_where
from desktop.rules.rental_fees import RentalPriceOn, rental_fee, rental_price, rental_year
from desktop.words import RentalCharge, RentalState, RentalWishState


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """One unit in a year: `rental` is the one of today or of the year's first, `price` yen by the kind's charge.

    `late` is an earlier rental whose key is not back.
    """

    id: int
    version: int
    name: str
    size: str
    key_number: str
    note: str
    active: bool
    price: int
    rental: RentalRow | None
    late: RentalRow | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """`prices` are those of the asked day, size ("" for every size) and yen."""

    id: int
    version: int
    name: str
    first_month: int
    charge: RentalCharge
    by_lottery: bool
    most_each: int | None
    deposit: int
    active: bool
    prices: tuple[tuple[str, int], ...]
    sizes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WishRow:
    id: int
    group_id: int
    group: str
    phone: str
    size: str
    state: RentalWishState
    place: int | None
    rental_id: int | None
    unit: str
    draw_id: int | None = None


@dataclass(frozen=True, slots=True)
class DrawRow:
    id: int
    seed: str
    drawn_at: datetime
    staff: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RentalBoard:
    """One kind in one of its years, half-open; `kinds` are all of the site. `kind` None where there is none yet."""

    kinds: tuple[KindRow, ...]
    kind: KindRow | None
    first_day: date
    until_day: date
    units: tuple[UnitRow, ...]
    wishes: tuple[WishRow, ...]
    draw: DrawRow | None


def rental_board(session: Session, site_id: int, kind_id: int | None, day: date, today: date) -> RentalBoard:
    """The kind, or the site's first, in its year that `day` lies in."""
    kinds = rental_kinds(session, site_id, day)
    kind = next((each for each in kinds if kind_id in {None, each.id}), None)
    if kind is None:
        return RentalBoard(kinds=kinds, kind=None, first_day=day, until_day=day, units=(), wishes=(), draw=None)
    first, until = rental_year(kind.first_month, day)
    return RentalBoard(
        kinds=kinds,
        kind=kind,
        first_day=first,
        until_day=until,
        units=_units(session, kind, (first, until), today),
        wishes=wishes_of(session, kind.id, first, today),
        draw=draw_of(session, kind.id, first),
    )


def rental_kinds(session: Session, site_id: int, day: date) -> tuple[KindRow, ...]:
    """Those in use first, in their order."""
    kinds = session.scalars(
        select(RentalKind)
        .where(RentalKind.site_id == site_id)
        .order_by(RentalKind.active.desc(), RentalKind.position, RentalKind.id)
    )
    prices, sizes = _prices(session), _sizes(session)
    return tuple(
        KindRow(
            id=kind.id,
            version=kind.version,
            name=kind.name,
            first_month=kind.first_month,
            charge=kind.charge,
            by_lottery=kind.by_lottery,
            most_each=kind.most_each,
            deposit=kind.deposit,
            active=kind.active,
            prices=_holding(prices[kind.id], day),
            sizes=tuple(sizes[kind.id]),
        )
        for kind in kinds
    )


def wishes_of(
    session: Session, kind_id: int, first_day: date, today: date, *, withdrawn: bool = False
) -> tuple[WishRow, ...]:
    """The wishes for a year by their number; those of the waiting list by their place, behind those that won."""
    phones = phones_on(session, today)
    asked = (
        select(RentalWish, Group.name, RentalUnit.name)
        .join(Group, Group.id == RentalWish.group_id)
        .outerjoin(Rental, Rental.id == RentalWish.rental_id)
        .outerjoin(RentalUnit, RentalUnit.id == Rental.unit_id)
        .where(
            RentalWish.kind_id == kind_id,
            RentalWish.first_day == first_day,
            *([] if withdrawn else [RentalWish.state != RentalWishState.WITHDRAWN]),
        )
        .order_by(RentalWish.place.is_not(None), RentalWish.place, RentalWish.id)
    )
    return tuple(
        WishRow(
            id=wish.id,
            group_id=wish.group_id,
            group=group,
            phone=phones.get(wish.group_id, ""),
            size=wish.size,
            state=wish.state,
            place=wish.place,
            rental_id=wish.rental_id,
            unit=unit or "",
            draw_id=wish.draw_id,
        )
        for wish, group, unit in session.execute(asked)
    )


def draw_of(session: Session, kind_id: int, first_day: date) -> DrawRow | None:
    asked = (
        select(RentalDraw.id, RentalDraw.seed, RentalDraw.drawn_at, Staff.name)
        .outerjoin(Staff, Staff.id == RentalDraw.staff_id)
        .where(RentalDraw.kind_id == kind_id, RentalDraw.first_day == first_day)
    )
    found = session.execute(asked).first()
    return DrawRow(found[0], found[1], found[2], found[3] or "") if found else None


def _units(session: Session, kind: KindRow, year: tuple[date, date], today: date) -> tuple[UnitRow, ...]:
    first, until = year
    in_year = (Rental.first_day < until) & (Rental.until_day > first) & (Rental.state == RentalState.RUNNING)
    key_out = Rental.key_out_on.is_not(None) & Rental.key_back_on.is_(None)
    rows = rentals_where(
        session, today, RentalUnit.kind_id == kind.id, (in_year | key_out) & (Rental.state != RentalState.WITHDRAWN)
    )
    standing, late = dict[int, RentalRow](), dict[int, RentalRow]()
    for row in rows:
        if row.key_is_late(today):
            late[row.unit_id] = row
        if row.state is RentalState.RUNNING and row.first_day < until and row.until_day > first:
            known = standing.get(row.unit_id)
            if known is None or known.until_day <= today < row.until_day:
                standing[row.unit_id] = row
    prices = [RentalPriceOn(yen, size, first, None) for size, yen in kind.prices]
    units = select(RentalUnit).where(RentalUnit.kind_id == kind.id).order_by(RentalUnit.position, RentalUnit.id)
    return tuple(
        UnitRow(
            id=unit.id,
            version=unit.version,
            name=unit.name,
            size=unit.size,
            key_number=unit.key_number,
            note=unit.note,
            active=unit.active,
            price=price.yen if (price := rental_price(prices, unit.size, first)) else 0,
            rental=standing.get(unit.id),
            late=late.get(unit.id),
        )
        for unit in session.scalars(units)
    )


def _prices(session: Session) -> dict[int, list[RentalPriceOn]]:
    found: defaultdict[int, list[RentalPriceOn]] = defaultdict(list)
    rows = session.execute(
        select(
            RentalPrice.kind_id, RentalPrice.yen, RentalPrice.size, RentalPrice.valid_from, RentalPrice.valid_until
        ).order_by(RentalPrice.size, RentalPrice.valid_from)
    )
    for kind_id, yen, size, since, until in rows:
        found[kind_id].append(RentalPriceOn(yen, size, since, until))
    return found


def _holding(prices: list[RentalPriceOn], day: date) -> tuple[tuple[str, int], ...]:
    sizes = dict.fromkeys(price.size for price in prices)
    holding = ((size, rental_price([each for each in prices if each.size == size], size, day)) for size in sizes)
    return tuple((size, price.yen) for size, price in holding if price is not None)


def _sizes(session: Session) -> dict[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    asked = select(RentalUnit.kind_id, RentalUnit.size).where(RentalUnit.size != "", RentalUnit.active)
    for kind_id, size in session.execute(asked.order_by(RentalUnit.position, RentalUnit.id)):
        if size not in found[kind_id]:
            found[kind_id].append(size)
    return found


def renewal_terms(session: Session, row: RentalRow) -> tuple[date, int]:
    """Until before which day the next year of a rental would go, and what it would cost (yen)."""
    kind = session.get_one(RentalKind, row.kind_id)
    until = rental_year(kind.first_month, row.until_day)[1]
    price = rental_price(_prices(session)[kind.id], row.size, row.until_day)
    return until, sum(line.amount for line in rental_fee(row.kind, kind.charge, price, row.until_day, until))
