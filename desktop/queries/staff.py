"""Who may sit down at the desk. Reads center, sites, staff."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.models import Center, Site, Staff
from desktop.queries.desk_rows import DeskRows, SiteRow, StaffRow

STAFF_READS = frozenset({"center", "sites", "staff"})


def desk_rows(session: Session) -> DeskRows:
    name, demo_day = session.execute(select(Center.name, Center.demo_day)).one()
    sites = session.execute(select(Site.id, Site.name).order_by(Site.position, Site.id))
    staff = session.execute(
        select(Staff.id, Staff.code, Staff.name, Staff.role, Staff.pin_hash).where(Staff.active).order_by(Staff.id)
    )
    return DeskRows(
        center=name,
        demo_day=demo_day,
        sites=tuple(SiteRow(*row) for row in sites),
        staff=tuple(StaffRow(key, code, who, role, bool(pin_hash)) for key, code, who, role, pin_hash in staff),
    )


def pin_fits(session: Session, staff_id: int, pin: str) -> bool:
    """Whether the PIN is the staff member's; slow on purpose (Argon2). A staff member without a PIN fits any."""
    from argon2 import PasswordHasher
    from argon2.exceptions import InvalidHashError, VerificationError

    stored = session.scalars(select(Staff.pin_hash).where(Staff.id == staff_id)).one()
    if not stored:
        return True
    try:
        return PasswordHasher().verify(stored, pin)
    except (VerificationError, InvalidHashError):
        return False
