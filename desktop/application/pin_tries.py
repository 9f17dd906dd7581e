"""Wrong PINs are counted on this PC, and after a few of them it waits."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from desktop.errors import DeskError, PinLocked, WrongPin
from desktop.queries.desk_rows import StaffRow

FREE_TRIES = 5
FIRST_WAIT = 30.0  # seconds; it doubles with every further wrong PIN


@dataclass
class PinTries:
    _wrong: dict[int, int] = field(default_factory=dict[int, int])
    _until: dict[int, float] = field(default_factory=dict[int, float])

    def locked(self, staff: StaffRow) -> PinLocked | None:
        left = self._until.get(staff.id, 0.0) - time.monotonic()
        return PinLocked(staff.name, round(left + 0.5)) if left > 0 else None

    def wrong(self, staff: StaffRow) -> DeskError:
        """Count a wrong PIN: how many tries are left, or how long to wait."""
        tries = self._wrong[staff.id] = self._wrong.get(staff.id, 0) + 1
        if tries < FREE_TRIES:
            return WrongPin(staff.name, FREE_TRIES - tries)
        wait = FIRST_WAIT * 2 ** (tries - FREE_TRIES)
        self._until[staff.id] = time.monotonic() + wait
        return PinLocked(staff.name, round(wait))

    def forget(self, staff: StaffRow) -> None:
        self._wrong.pop(staff.id, None)
        self._until.pop(staff.id, None)
