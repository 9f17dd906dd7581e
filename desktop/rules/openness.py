"""Who may open a consultation."""

from __future__ import annotations

from desktop.words import Openness, StaffRole

ADVISING = frozenset({StaffRole.ADVISOR, StaffRole.MANAGER})


def may_open(openness: Openness, role: StaffRole, *, wrote: bool, named: bool = False) -> bool:
    """Whether somebody of this role may open it; `wrote` says that they are in charge, `named` that they may read it.

    Whom the center has named for a case counts only where the case is for named people.
    """
    match openness:
        case Openness.DESK:
            return True
        case Openness.ADVISORS:
            return role in ADVISING
        case Openness.NAMED:
            return wrote or named or role is StaffRole.MANAGER


def role_needed(openness: Openness) -> StaffRole:
    """The least role that opens everybody's."""
    return StaffRole.MANAGER if openness is Openness.NAMED else StaffRole.ADVISOR


def is_read_in_writing(openness: Openness) -> bool:
    """Whether it is written down who has opened, printed or exported it: of all that not the whole desk may open."""
    return openness is not Openness.DESK
