"""A center of one's own, ready for its first day."""

from __future__ import annotations

from functools import partial

from desktop.operations.acting import By
from desktop.operations.center import set_up_center
from desktop.operations.staff import add_staff
from desktop.storage.making import center_in_making
from desktop.words import StaffRole

FIRST_SITE = "本館"
MANAGER = "センター長"


def make_new_center(where: str, *, name: str, municipality: str, key: str = "", pin: str = "") -> None:
    """Make the center with one site and a manager, who chooses a PIN at the first sign-in unless one is given.

    Raises CenterExists, OnNetworkShare, Unreachable, CannotWrite, PinTooWeak.
    """
    by = By(staff_id=None, staff=MANAGER, site_id=1, pc="")
    with center_in_making(where, key) as database:
        database.write(partial(set_up_center, name=name, municipality=municipality, sites=(FIRST_SITE,)), by)
        database.write(partial(add_staff, code="manager", name=MANAGER, role=StaffRole.MANAGER, pin=pin), by)
