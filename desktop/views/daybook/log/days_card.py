"""The days of a month, a line each; a line opens its log."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.queries.day_log_rows import DayLine, DayLines
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.figure_table import FigureTable, Shown

COUNTED = ("visits", "rooms", "rooms.people", "printing", "contacts", "entries", "money")


class DaysCard(Card):
    """`day_wanted` carries the day of a line."""

    day_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.told: DayLines | None = None
        self.table = FigureTable()
        self.body.addWidget(self.table, 1)
        self.table.activated.connect(self._open)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._retranslate()

    def show_lines(self, told: DayLines) -> None:
        self.told = told
        sums = tuple(f"{sum(line.counts[name] for line in told.lines):,}" for name in COUNTED)
        unsigned = sum(not line.signed and (line.open or bool(line.counts.numbers)) for line in told.lines)
        self.say(self.tr("{count} not signed").format(count=unsigned) if unsigned else self.tr("all signed"))
        self.table.show_figures(
            Shown(
                heads=self._heads(),
                names=(*(written.short_day(line.day) for line in told.lines), self.tr("Together")),
                cells=(*(self._cells(line) for line in told.lines), ("", *sums, "")),
            )
        )

    def _heads(self) -> tuple[str, ...]:
        return (
            *(self.tr("Weather"), self.tr("Visitors"), self.tr("Bookings"), self.tr("People"), self.tr("Print jobs")),
            *(self.tr("Contacts"), self.tr("Records"), self.tr("Takings"), self.tr("Signed")),
        )

    def _cells(self, line: DayLine) -> tuple[str, ...]:
        if not line.open and not line.counts.numbers:
            return (self.tr("closed"), *[""] * (len(COUNTED) + 1))
        signed = (line.signed_by or self.tr("signed")) if line.signed else "―"
        return (line.weather, *(f"{line.counts[name]:,}" for name in COUNTED), signed)

    @Slot()
    def _open(self) -> None:
        row = self.table.row
        if self.told is not None and row is not None:
            day: date = self.told.lines[row].day
            self.day_wanted.emit(day)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.rename(self.tr("Days"))
        self.table.setAccessibleName(self.tr("Days of the month"))
        self.table.setToolTip(self.tr("Enter opens the log of a day"))
        if self.told is not None:
            self.show_lines(self.told)
