"""Keys of lockers, and the deposits that are left for them and for lent equipment."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.errors import NotAsItStands, NotFound
from desktop.models import Loan, Rental, RentalKind, RentalUnit, TillMove
from desktop.models.till_days import till_day_for
from desktop.operations.acting import Acting
from desktop.operations.loan_parts import loan_as_seen
from desktop.operations.locks import locked
from desktop.operations.rental_kinds import kind_of
from desktop.operations.rental_parts import rental_as_seen
from desktop.words import LoanState, RentalState, TillMoveKind


def hand_out_rental_key(session: Session, acting: Acting, rental_id: int, *, seen_version: int | None = None) -> int:
    """Raises NotFound, ChangedElsewhere, NotAsItStands for a key that is out or a rental that ended."""
    rental = rental_as_seen(session, rental_id, seen_version)
    if rental.state is not RentalState.RUNNING or (rental.key_out_on is not None and rental.key_back_on is None):
        raise NotAsItStands(rental.number, rental.state, "hand_out_rental_key")
    rental.key_out_on, rental.key_back_on = acting.today, None
    session.flush()
    return rental.id


def take_rental_key_back(session: Session, acting: Acting, rental_id: int, *, seen_version: int | None = None) -> int:
    """Raises NotFound, ChangedElsewhere, NotAsItStands for a key that is not out."""
    rental = rental_as_seen(session, rental_id, seen_version)
    if rental.key_out_on is None or rental.key_back_on is not None:
        raise NotAsItStands(rental.number, rental.state, "take_rental_key_back")
    rental.key_back_on = acting.today
    session.flush()
    return rental.id


def take_rental_deposit(session: Session, acting: Acting, rental_id: int, *, seen_version: int | None = None) -> int:
    """The deposit lies in the till, for all the years a rental is renewed.

    Raises NotFound, ChangedElsewhere, NotAsItStands where there is none, or it was taken.
    """
    years = _years(session, rental_id)
    rental = rental_as_seen(session, rental_id, seen_version)
    taken = rental.deposit_taken_on is not None or _held(session, years)
    if not rental.deposit or taken or rental.state is not RentalState.RUNNING:
        raise NotAsItStands(rental.number, rental.state, "take_rental_deposit")
    for year in years:
        if year.state is RentalState.RUNNING:
            year.deposit_taken_on, year.deposit_back_on = acting.today, None
    _hold(acting, session, rental, rental.deposit)
    return rental.id


def give_back_rental_deposit(
    session: Session, acting: Acting, rental_id: int, *, seen_version: int | None = None
) -> int:
    """Once for all the years a rental was renewed. Raises NotAsItStands where none was taken, or it went back."""
    years = _years(session, rental_id)
    rental, held = rental_as_seen(session, rental_id, seen_version), _held(session, years)
    if rental.deposit_taken_on is None or rental.deposit_back_on is not None or held <= 0:
        raise NotAsItStands(rental.number, rental.state, "give_back_rental_deposit")
    for year in years:
        if year.deposit_taken_on is not None and year.deposit_back_on is None:
            year.deposit_back_on = acting.today
    _hold(acting, session, rental, -held)
    return rental.id


def take_loan_deposit(session: Session, acting: Acting, loan_id: int, *, seen_version: int | None = None) -> int:
    """As take_rental_deposit."""
    loan = loan_as_seen(session, loan_id, seen_version)
    if not loan.deposit or loan.deposit_taken_on is not None or loan.state not in {LoanState.BOOKED, LoanState.OUT}:
        raise NotAsItStands(loan.number, loan.state, "take_loan_deposit")
    loan.deposit_taken_on = acting.today
    _hold(acting, session, loan, loan.deposit)
    return loan.id


def give_back_loan_deposit(session: Session, acting: Acting, loan_id: int, *, seen_version: int | None = None) -> int:
    """As give_back_rental_deposit."""
    loan = loan_as_seen(session, loan_id, seen_version)
    if loan.deposit_taken_on is None or loan.deposit_back_on is not None:
        raise NotAsItStands(loan.number, loan.state, "give_back_loan_deposit")
    loan.deposit_back_on = acting.today
    _hold(acting, session, loan, -_held_for(session, TillMove.loan_id == loan.id))
    return loan.id


def _hold(acting: Acting, session: Session, thing: Rental | Loan, yen: int) -> None:
    """Cash that is no taking, in the till of the site that lets it."""
    site = thing.site_id if isinstance(thing, Loan) else _site_of(session, thing)
    session.add(
        TillMove(
            site_id=site,
            till_day=till_day_for(session, site, acting.today),
            at=acting.now,
            kind=TillMoveKind.HELD_BACK if yen < 0 else TillMoveKind.HELD,
            amount=yen,
            loan_id=thing.id if isinstance(thing, Loan) else None,
            rental_id=thing.id if isinstance(thing, Rental) else None,
            staff_id=acting.by.staff_id,
        )
    )
    session.flush()


def _years(session: Session, rental_id: int) -> list[Rental]:
    """The rental with those it renews and that renew it, locked: one deposit lies in the till for all of them."""
    found = session.get(Rental, rental_id)
    if found is None:
        raise NotFound("rental", str(rental_id))
    # whoever renews has the kind, so no further year comes meanwhile
    kind_of(session, session.get_one(RentalUnit, found.unit_id).kind_id, lock=True)
    links = select(Rental.id, Rental.renewed_from).where(
        Rental.unit_id == found.unit_id, Rental.renewed_from.is_not(None)
    )
    pairs = [(year, before) for year, before in session.execute(links) if before is not None]
    ids, more = set[int](), {rental_id}
    while more - ids:
        ids |= more
        more = {each for pair in pairs if ids & set(pair) for each in pair}
    return locked(session, Rental, ids, "rental")


def _held(session: Session, years: Iterable[Rental]) -> int:
    return _held_for(session, TillMove.rental_id.in_([year.id for year in years]))


def _held_for(session: Session, whose: ColumnElement[bool]) -> int:
    """The yen that lie in the till."""
    return session.scalars(select(func.coalesce(func.sum(TillMove.amount), 0)).where(whose)).one()


def _site_of(session: Session, rental: Rental) -> int:
    unit = session.get_one(RentalUnit, rental.unit_id)
    return session.get_one(RentalKind, unit.kind_id).site_id
