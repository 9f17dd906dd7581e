"""Who acts, where and when: the argument that comes with every operation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class By:
    """The person at this desk. `pc` is the computer's name, or the command line's."""

    staff_id: int | None
    staff: str
    site_id: int
    pc: str


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
