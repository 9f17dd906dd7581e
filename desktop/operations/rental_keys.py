"""Keys of lockers, and the deposits that are left for them and for lent equipment."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.errors import NotAsItStands
from desktop.models import Loan, Rental, RentalKind, RentalUnit, TillMove
from desktop.models.till_days import till_day_for
from desktop.operations.acting import Acting
from desktop.operations.loan_parts import loan_as_seen
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
    """The deposit lies in the till. Raises NotAsItStands where there is none, or it was taken."""
    rental = rental_as_seen(session, rental_id, seen_version)
    if not rental.deposit or rental.deposit_taken_on is not None or rental.state is not RentalState.RUNNING:
        raise NotAsItStands(rental.number, rental.state, "take_rental_deposit")
    rental.deposit_taken_on = acting.today
    _hold(acting, session, rental, back=False)
    return rental.id


def give_back_rental_deposit(
    session: Session, acting: Acting, rental_id: int, *, seen_version: int | None = None
) -> int:
    """Raises NotAsItStands where none was taken, or it went back."""
    rental = rental_as_seen(session, rental_id, seen_version)
    if rental.deposit_taken_on is None or rental.deposit_back_on is not None:
        raise NotAsItStands(rental.number, rental.state, "give_back_rental_deposit")
    rental.deposit_back_on = acting.today
    _hold(acting, session, rental, back=True)
    return rental.id


def take_loan_deposit(session: Session, acting: Acting, loan_id: int, *, seen_version: int | None = None) -> int:
    """As take_rental_deposit."""
    loan = loan_as_seen(session, loan_id, seen_version)
    if not loan.deposit or loan.deposit_taken_on is not None or loan.state not in {LoanState.BOOKED, LoanState.OUT}:
        raise NotAsItStands(loan.number, loan.state, "take_loan_deposit")
    loan.deposit_taken_on = acting.today
    _hold(acting, session, loan, back=False)
    return loan.id


def give_back_loan_deposit(session: Session, acting: Acting, loan_id: int, *, seen_version: int | None = None) -> int:
    """As give_back_rental_deposit."""
    loan = loan_as_seen(session, loan_id, seen_version)
    if loan.deposit_taken_on is None or loan.deposit_back_on is not None:
        raise NotAsItStands(loan.number, loan.state, "give_back_loan_deposit")
    loan.deposit_back_on = acting.today
    _hold(acting, session, loan, back=True)
    return loan.id


def _hold(acting: Acting, session: Session, thing: Rental | Loan, *, back: bool) -> None:
    """Cash that is no taking, in the till of the site that lets it."""
    site = thing.site_id if isinstance(thing, Loan) else _site_of(session, thing)
    session.add(
        TillMove(
            site_id=site,
            till_day=till_day_for(session, site, acting.today),
            at=acting.now,
            kind=TillMoveKind.HELD_BACK if back else TillMoveKind.HELD,
            amount=-thing.deposit if back else thing.deposit,
            loan_id=thing.id if isinstance(thing, Loan) else None,
            rental_id=thing.id if isinstance(thing, Rental) else None,
            staff_id=acting.by.staff_id,
        )
    )
    session.flush()


def _site_of(session: Session, rental: Rental) -> int:
    unit = session.get_one(RentalUnit, rental.unit_id)
    return session.get_one(RentalKind, unit.kind_id).site_id
