"""What only a manager may do."""

from __future__ import annotations

from sqlalchemy.orm import Session

from desktop.errors import NotAllowed
from desktop.models import Staff
from desktop.operations.acting import Acting
from desktop.words import StaffRole


def refuse_all_but_managers(acting: Acting, session: Session, verb: str) -> None:
    """Raises NotAllowed for everybody else, and while nobody sits at the desk."""
    actor = session.get(Staff, acting.by.staff_id) if acting.by.staff_id is not None else None
    if actor is None or actor.role is not StaffRole.MANAGER:
        raise NotAllowed(verb, StaffRole.MANAGER)


def refuse_other_staff(acting: Acting, session: Session, verb: str) -> None:
    """As above, but the program itself may: it sets a center up before anybody works there. Raises NotAllowed."""
    if acting.by.staff_id is not None:
        refuse_all_but_managers(acting, session, verb)
