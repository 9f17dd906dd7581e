"""Who acts, where and when: the argument that comes with every operation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

FIRST_SITE = 1  # every center is made with it


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """The person at this desk. `pc` is the computer's name, or the command line's."""

    staff_id: int | None
    staff: str
    site_id: int
    pc: str


def nobody(pc: str) -> By:
    """Who acts while nobody sits at the desk: the program itself, at the center's first site."""
    return By(staff_id=None, staff="", site_id=FIRST_SITE, pc=pc)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """One act. `now` is the center's wall clock, read once per transaction; `stamp` is the same moment in UTC.

    `request_id` is made when the sheet opens: a retry after a cut line returns the first answer.
    """

    by: By
    now: datetime
    stamp: datetime
    request_id: str

    @property
    def today(self) -> date:
        return self.now.date()
