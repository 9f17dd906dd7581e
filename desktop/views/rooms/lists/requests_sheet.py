"""Who waits for a decision, and with whom they compete."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from desktop.queries.requests import REQUESTS_READS, RequestRow, requests
from desktop.rules.times import time_range
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.rooms.lists.list_sheet import ListSheet
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import BookingState


class RequestsSheet(ListSheet[RequestRow]):
    """Enter opens a request with what the desk can decide."""

    reads = REQUESTS_READS

    def question(self) -> Callable[[Any], Sequence[RequestRow]]:
        return partial(requests, site_id=self.site(), now=self._desk.now())

    def line(self, row: RequestRow) -> ListLine:
        asked = row.row
        when = f"{written.short_day(asked.starts_at.date())} {time_range(asked.starts_at, asked.ends_at)}"
        return ListLine(
            key=asked.id,
            title=asked.group,
            detail=f"{when}　{asked.room}",
            amount=self.tr("asked {day}").format(day=f"{row.asked_at.month}/{row.asked_at.day}"),
            mark=self._mark(row),
        )

    def _mark(self, row: RequestRow) -> Mark | None:
        if row.is_taken:
            return Mark(self.tr("taken"), "refused", "state.clash")
        others = sum(rival.state is BookingState.REQUESTED for rival in row.rivals)
        if not others:
            return None
        return Mark(self.tr("{count} more want it").format(count=others), "warn", "status.warning")

    def sum_of(self, rows: Sequence[RequestRow]) -> str:
        contested = sum(bool(row.rivals) for row in rows)
        if not contested:
            return self.tr("{count} requests").format(count=len(rows))
        return self.tr("{count} requests, {contested} with others for the same time").format(
            count=len(rows), contested=contested
        )

    def retranslate(self) -> None:
        self.set_title(self.tr("Requests to decide"))
        self.empty.say(self.tr("Nobody waits for a decision."))
        self.view.setAccessibleName(self.tr("Requests to decide"))
        self.set_note(self.tr("Enter opens the request"))
