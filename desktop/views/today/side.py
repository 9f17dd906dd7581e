"""The right of the page: who comes soon, what is to be done today, what the last shift left."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.days import BookingRow
from desktop.queries.todays import TodayRows, arrivals
from desktop.views.shared.card import HEAD
from desktop.views.shared.theme import current, notifier, set_role
from desktop.views.today import words
from desktop.views.today.handover import Handover
from desktop.views.today.line_card import LineCard
from desktop.views.today.lines import Line

GAP = 12
MOST, LEAST = 6, 2


class TodaySide(QScrollArea):
    """As many lines as the height allows; where even the fewest do not fit, the column scrolls.

    `arrived` carries the BookingRow of who has come.
    """

    booking_chosen = Signal(int)
    arrived = Signal(object)
    case_chosen = Signal(int)
    renewals_wanted = Signal()
    group_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming: dict[int, BookingRow] = {}
        nobody = self.tr("As the time comes near, names stand here.")
        self.arrivals = LineCard(self.tr("Arriving"), "thing.came_in", nobody)
        self.arrivals.say(self.tr("within two hours"))
        self.due = LineCard(self.tr("To do today"), "status.good", self.tr("Nothing is due today."))
        self.handover = Handover(desk)
        self.arrivals.chosen.connect(self._choose_booking)
        self.arrivals.acted.connect(self._arrive)
        self.due.chosen.connect(self._choose_due)
        inside = QWidget()
        set_role(inside, "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.arrivals)
        column.addWidget(self.due)
        column.addWidget(self.handover, 1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        for card in (self.arrivals, self.due):
            card.grown.connect(self.fit)
        notifier().changed.connect(self.fit)

    def show_rows(self, rows: TodayRows, now: datetime) -> None:
        self.tick(rows, now)
        self.handover.show_notes(rows.notes)

    def tick(self, rows: TodayRows, now: datetime) -> None:
        """Time has passed: who is late, who comes soon, what has died."""
        coming = arrivals(rows, now)
        self._coming = {row.id: row for row in coming}
        self.arrivals.show_lines([words.arrival(row, now, unpaid=row.id in rows.unpaid) for row in coming])
        dying = [row for row in rows.expiring if row.expires_at and row.expires_at > now]
        lines = [words.expiring(row, now) for row in dying]
        lines += [words.applications(rows.applications)] if rows.applications else []
        lines += [words.renewals(rows.renewals)] if rows.renewals else []
        lines += [words.follow_up(due, now.date()) for due in rows.follow_ups]
        self.due.show_lines(lines, len(lines) - len(rows.follow_ups) + rows.follow_ups_due)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Take lines away, from the longer list first, until the column fits."""
        heads = 3 * current().scaled(HEAD) + 2 * GAP + 8
        free = self.viewport().height() - heads - self.handover.least()
        most = {self.arrivals: MOST, self.due: MOST}
        while sum(card.wanted(count) for card, count in most.items()) > free:
            longer = max(most, key=lambda card: card.wanted(most[card]) if most[card] > LEAST else 0)
            if most[longer] <= LEAST:
                break
            most[longer] -= 1
        for card, count in most.items():
            card.show_most(count)

    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        QTimer.singleShot(0, self, self.fit)

    @Slot(object)
    def _choose_booking(self, line: Line) -> None:
        self.booking_chosen.emit(line.key)

    @Slot(object)
    def _arrive(self, line: Line) -> None:
        if (row := self._coming.get(line.key)) is not None:
            self.arrived.emit(row)

    @Slot(object)
    def _choose_due(self, line: Line) -> None:
        if line.icon == "state.provisional":
            self.booking_chosen.emit(line.key)
        elif line.icon == "thing.renewal":
            self.renewals_wanted.emit()
        elif line.icon == words.APPLICATION:
            self.group_chosen.emit(line.key)
        else:
            self.case_chosen.emit(line.key)
