"""Staff accounts and their PINs."""

from __future__ import annotations

from argon2 import PasswordHasher
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import AlreadyThere, Missing, NotAllowed, NotFound, PinTooWeak
from desktop.models import Staff
from desktop.operations.acting import Acting
from desktop.words import StaffRole

LEAST_PIN = 4


def add_staff(session: Session, acting: Acting, code: str, name: str, role: StaffRole, pin: str = "") -> int:
    """Add a staff account and return its id; without a PIN the person chooses one on the first day."""
    _refuse_others(session, acting, "add_staff")
    for field, value in (("name", name), ("code", code)):
        if not value.strip():
            raise Missing(field)
    if session.scalars(select(Staff.id).where(Staff.code == code)).first() is not None:
        raise AlreadyThere("staff", code)
    staff = Staff(code=code, name=name, role=role, pin_hash=hashed(pin) if pin else "")
    session.add(staff)
    session.flush()
    return staff.id


def set_pin(session: Session, acting: Acting, staff_id: int, pin: str) -> int:
    """Choose a PIN: one's own, a first one, or as the manager anybody's. Raises PinTooWeak, NotAllowed."""
    staff = session.get(Staff, staff_id)
    if staff is None:
        raise NotFound("staff", str(staff_id))
    if staff.pin_hash and acting.by.staff_id != staff_id:
        _refuse_others(session, acting, "set_pin")
    staff.pin_hash = hashed(pin)
    return staff.id


def hashed(pin: str) -> str:
    """The PIN's Argon2 hash. Raises PinTooWeak for fewer than four digits or one digit repeated."""
    if len(pin) < LEAST_PIN or not pin.isdigit() or len(set(pin)) == 1:
        raise PinTooWeak(LEAST_PIN)
    return PasswordHasher().hash(pin)


def _refuse_others(session: Session, acting: Acting, verb: str) -> None:
    """Only a manager, or anybody while there is no staff at all."""
    if acting.by.staff_id is None and session.scalars(select(Staff.id).limit(1)).first() is None:
        return
    actor = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    if actor is None or actor.role is not StaffRole.MANAGER:
        raise NotAllowed(verb, StaffRole.MANAGER)
