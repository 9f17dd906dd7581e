"""The print jobs behind one figure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.behind_prints import PrintBehind, prints_behind
from desktop.views.figures.behind_card import BehindCard
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.tag import Mark
from desktop.words import PrintJobState


class JobsBehindCard(BehindCard):
    """`job_wanted` carries the job of a line."""

    job_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._say_tip()

    def show_jobs(self, name: str, ids: Sequence[int]) -> None:
        self.begin(name, ids, partial(prints_behind, ids=ids), self._show)

    def _show(self, rows: tuple[PrintBehind, ...]) -> None:
        self.fill([self._told(row) for row in rows])

    def _told(self, row: PrintBehind) -> ListLine:
        printed = self.tr("{masters} masters, {sheets} sheets").format(masters=row.masters, sheets=f"{row.sheets:,}")
        spoilt = self.tr("{faces} spoilt").format(faces=row.spoilt) if row.spoilt else ""
        told = (written.moment(row.done_at), row.machine, printed, row.content, spoilt, row.gap_reason)
        waits = {
            PrintJobState.UNPAID: Mark(self.tr("unpaid"), "warn"),
            PrintJobState.ON_ACCOUNT: Mark(self.tr("on account"), "hold"),
        }
        text = "・".join(part for part in told if part)
        return ListLine(row.id, row.user, text, written.yen(row.fee), mark=waits.get(row.state))

    def chosen(self, key: int) -> None:
        self.job_wanted.emit(key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_tip()
        super().changeEvent(event)

    def _say_tip(self) -> None:
        self.view.setToolTip(self.tr("Enter or a double click opens the job"))
