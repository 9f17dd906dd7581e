"""The left of the page: a month and what takes place in it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.events import EventRow, event_list
from desktop.rules.dates import add_months
from desktop.views.events.month_list import MonthList
from desktop.views.shared import icons, written
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

HEAD = 48


class MonthPanel(QFrame):
    """`picked` carries an event's id; `shown` the rows after every reload."""

    picked = Signal(int)
    shown = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk = desk
        self.month = desk.now().date().replace(day=1)
        self.back, self.on, self.this = QToolButton(), QToolButton(), QPushButton(self.tr("This month"))
        self._name, self.list, self._nothing = QLabel(), MonthList(), Paragraph()
        set_role(self._name, "heading")
        set_role(self._nothing, "secondary")
        set_role(self.this, "link")
        self._nothing.setContentsMargins(16, 16, 16, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.say(self.tr("Nothing has been put in for this month yet."))
        self.list.setAccessibleName(self.tr("Events of the month"))
        for button, icon, name, keys in (
            (self.back, "verb.previous", self.tr("The month before"), "Alt+Left"),
            (self.on, "verb.next", self.tr("The month after"), "Alt+Right"),
        ):
            button.setIcon(icons.icon(icon))
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self.back.clicked.connect(partial(self.step, -1))
        self.on.clicked.connect(partial(self.step, 1))
        self.this.clicked.connect(self.go_to_today)
        self.list.picked.connect(self.picked)
        notifier().changed.connect(self._measure)
        self._measure()
        self.go_to(self.month)

    def step(self, months: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  a signal's argument
        self.go_to(add_months(self.month, months))

    @Slot()
    def go_to_today(self) -> None:
        self.go_to(self._desk.now().date())

    def go_to(self, day: date) -> None:
        """Show the month of a day."""
        self.month = day.replace(day=1)
        self._name.setText(written.month_name(self.month))
        self.this.setVisible(self.month != self._desk.now().date().replace(day=1))
        self.reload()

    @Slot()
    def reload(self) -> None:
        last = self.month.replace(day=monthrange(self.month.year, self.month.month)[1])
        question = partial(event_list, from_=self.month, until=last)
        self._desk.read(self, question, done=self._show, topic="month")

    def _show(self, rows: list[EventRow]) -> None:
        self.list.fill(rows)
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self.shown.emit(rows)

    def _lay_out(self) -> None:
        self._head = QFrame()
        set_role(self._head, "head")
        head = QHBoxLayout(self._head)
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(6)
        for part in (self.back, self._name, self.on):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.this)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._nothing)
        whole.addWidget(self.list, 1)
        whole.addStretch(0)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self._head.setFixedHeight(theme.scaled(HEAD))
        for button in (self.back, self.on):
            button.setIconSize(QSize(theme.scaled(16), theme.scaled(16)))
