"""Who still has to pay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from desktop.queries.unpaid import UNPAID_READS, UnpaidRow, unpaid
from desktop.rules.times import clock
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.rooms.lists.list_sheet import ListSheet
from desktop.views.shared import written
from desktop.views.shared.tag import Mark


class UnpaidSheet(ListSheet[UnpaidRow]):
    """The oldest first; what has been used already is marked."""

    reads = UNPAID_READS

    def question(self) -> Callable[[Any], Sequence[UnpaidRow]]:
        return partial(unpaid, site_id=self.site(), now=self._desk.now())

    def line(self, row: UnpaidRow) -> ListLine:
        when = f"{written.short_day(row.starts_at.date())} {clock(row.starts_at)}"
        return ListLine(
            key=row.booking_id,
            title=row.who,
            detail="　".join(part for part in (row.phone, when, row.room) if part),
            amount=written.yen(row.open),
            mark=self._mark(row),
        )

    def _mark(self, row: UnpaidRow) -> Mark | None:
        if row.starts_at < self._desk.now():
            return Mark(self.tr("used, unpaid"), "refused", "state.unpaid")
        if row.until is not None:
            return Mark(
                self.tr("until {day}").format(day=written.short_day(row.until.date())), "warn", "status.waiting"
            )
        return None

    def sum_of(self, rows: Sequence[UnpaidRow]) -> str:
        total = written.yen(sum(row.open for row in rows))
        return self.tr("{count} bookings, {total} open").format(count=len(rows), total=total)

    def retranslate(self) -> None:
        self.set_title(self.tr("Unpaid"))
        self.empty.say(self.tr("Everything has been paid."))
        self.view.setAccessibleName(self.tr("Unpaid bookings"))
        self.set_note(self.tr("Enter opens the booking"))
