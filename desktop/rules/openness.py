"""Who may open a consultation."""

from __future__ import annotations

from desktop.words import Openness, StaffRole

ADVISING = frozenset({StaffRole.ADVISOR, StaffRole.MANAGER})


def may_open(openness: Openness, role: StaffRole, *, wrote: bool) -> bool:
    """Whether somebody of this role may open it; `wrote` says that it is their own."""
    match openness:
        case Openness.DESK:
            return True
        case Openness.ADVISORS:
            return role in ADVISING
        case Openness.NAMED:
            return wrote or role is StaffRole.MANAGER


def role_needed(openness: Openness) -> StaffRole:
    """The least role that opens everybody's."""
    return StaffRole.MANAGER if openness is Openness.NAMED else StaffRole.ADVISOR
