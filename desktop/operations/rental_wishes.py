"""Who would like a locker for a year, and the draw that anybody can do again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import (
    AlreadyThere,
    Contradicts,
    DrawnAlready,
    Missing,
    NotAsItStands,
    NotFound,
    NothingToDraw,
    TooLongText,
)
from desktop.models import Rental, RentalDraw, RentalKind, RentalMonth, RentalUnit, RentalWish
from desktop.models.same_group import records_of
from desktop.operations.acting import Acting
from desktop.operations.rental_kinds import MOST_SHORT, kind_of
from desktop.operations.rental_parts import let_unit, refuse_over, renter_of
from desktop.rules.draw import drawn_order
from desktop.rules.rental_fees import month_numbers, rental_year
from desktop.rules.visible import one_line
from desktop.words import RentalWishState

OPEN_WISHES = (RentalWishState.WAITING, RentalWishState.LOST)


def wish_for_unit(
    session: Session, acting: Acting, kind_id: int, group_id: int, first_day: date, size: str = ""
) -> int:
    """A group would like a unit for the year that begins on `first_day`, of a size or ("") of any.

    After the draw the wish goes to the end of the waiting list. Raises NotFound, Contradicts for a day on which no
    year begins, GroupNotActive, GroupBlocked, RentalsOver, AlreadyThere for a second wish.
    """
    kind = kind_of(session, kind_id, lock=True)
    begins, until = rental_year(kind.first_month, first_day)
    if first_day != begins:
        raise Contradicts("from", first_day.isoformat(), "from", begins.isoformat())
    group = renter_of(session, group_id)
    refuse_over(session, kind, group, first_day, until)
    year = (RentalWish.kind_id == kind.id, RentalWish.first_day == first_day)
    mine = (RentalWish.group_id.in_(records_of(session, group.id)), RentalWish.state.in_(OPEN_WISHES))
    if session.scalars(select(RentalWish.id).where(*year, *mine)).first() is not None:
        raise AlreadyThere("rental_wish", group.name)
    wish = RentalWish(
        kind_id=kind.id,
        first_day=first_day,
        group_id=group.id,
        size=one_line(size)[:MOST_SHORT],
        wished_at=acting.now,
        state=RentalWishState.WAITING,
    )
    if _draw_of(session, kind.id, first_day) is not None:
        places = session.scalars(select(RentalWish.place).where(*year, RentalWish.place.is_not(None)))
        wish.state, wish.place = RentalWishState.LOST, max((place or 0 for place in places), default=0) + 1
    session.add(wish)
    session.flush()
    return wish.id


def withdraw_wish(session: Session, _acting: Acting, wish_id: int) -> int:
    """Raises NotFound, NotAsItStands for one that was granted."""
    wish = session.get(RentalWish, wish_id, populate_existing=True, with_for_update={"key_share": True})
    if wish is None:
        raise NotFound("rental_wish", str(wish_id))
    if wish.state not in OPEN_WISHES:
        raise NotAsItStands(str(wish.id), wish.state, "withdraw_wish")
    wish.state = RentalWishState.WITHDRAWN
    session.flush()
    return wish.id


def draw_units(session: Session, acting: Acting, kind_id: int, first_day: date, seed: str) -> int:
    """Draw the wishes of a year: in the order of their lots each gets the first free unit of the size it wants.

    Who gets none has a place on the waiting list. The draw is published with its seed and never undone. Returns its
    id. Raises NotFound, Missing for an empty seed, DrawnAlready, NothingToDraw.
    """
    said = one_line(seed)
    if not said:
        raise Missing("seed")
    if len(said) > MOST_SHORT:
        raise TooLongText("seed", len(said), MOST_SHORT)
    kind = kind_of(session, kind_id, lock=True)
    if _draw_of(session, kind.id, first_day) is not None:
        raise DrawnAlready(kind.name, first_day)
    waiting = _waiting(session, kind.id, first_day)
    if not waiting:
        raise NothingToDraw(kind.name, first_day)
    draw = RentalDraw(kind_id=kind.id, first_day=first_day, seed=said, drawn_at=acting.now, staff_id=acting.by.staff_id)
    session.add(draw)
    session.flush()
    by_number, place = {wish.id: wish for wish in waiting}, 0
    free = _free_units(session, kind, first_day)
    for number in drawn_order(said, by_number):
        wish = by_number[number]
        wish.draw_id = draw.id
        rental = _let_first(acting, session, kind, wish, free)
        if rental is not None:
            wish.state, wish.rental_id = RentalWishState.WON, rental.id
            continue
        place += 1
        wish.state, wish.place = RentalWishState.LOST, place
    session.flush()
    return draw.id


def _let_first(
    acting: Acting, session: Session, kind: RentalKind, wish: RentalWish, free: list[RentalUnit]
) -> Rental | None:
    unit = next((unit for unit in free if wish.size in {"", unit.size}), None)
    if unit is None:
        return None
    free.remove(unit)
    until = rental_year(kind.first_month, wish.first_day)[1]
    return let_unit(acting, session, kind, unit, wish.group_id, wish.first_day, until)


def _waiting(session: Session, kind_id: int, first_day: date) -> Sequence[RentalWish]:
    year = (RentalWish.kind_id == kind_id, RentalWish.first_day == first_day)
    waiting = select(RentalWish).where(*year, RentalWish.state == RentalWishState.WAITING).order_by(RentalWish.id)
    return session.scalars(waiting.execution_options(populate_existing=True)).all()


def _free_units(session: Session, kind: RentalKind, first_day: date) -> list[RentalUnit]:
    """Units nobody has in any month of the year, in their order."""
    months = month_numbers(*rental_year(kind.first_month, first_day))
    taken = select(RentalMonth.unit_id).where(RentalMonth.month.in_(months))
    units = select(RentalUnit).where(RentalUnit.kind_id == kind.id, RentalUnit.active, RentalUnit.id.not_in(taken))
    return list(session.scalars(units.order_by(RentalUnit.position, RentalUnit.id)))


def _draw_of(session: Session, kind_id: int, first_day: date) -> RentalDraw | None:
    year = (RentalDraw.kind_id == kind_id, RentalDraw.first_day == first_day)
    return session.scalars(select(RentalDraw).where(*year)).first()
