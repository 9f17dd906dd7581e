"""A center of one's own, ready for its first day."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from desktop.operations.acting import nobody
from desktop.operations.center import set_up_center
from desktop.operations.staff import add_staff
from desktop.storage.making import center_in_making
from desktop.words import StaffRole

SITE = "本館"
MANAGER = "センター長"


def make_new_center(where: str, *, name: str, municipality: str, key: str = "", pin: str = "") -> None:
    """Make the center with one site and a manager, who chooses a PIN at the first sign-in unless one is given.

    Raises CenterExists, OnNetworkShare, Unreachable, CannotWrite, PinTooWeak.
    """
    by = replace(nobody(""), staff=MANAGER)
    with center_in_making(where, key) as database:
        database.write(partial(set_up_center, name=name, municipality=municipality, sites=(SITE,)), by)
        database.write(partial(add_staff, code="manager", name=MANAGER, role=StaffRole.MANAGER, pin=pin), by)
