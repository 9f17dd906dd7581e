"""Every package that was ever sealed, the last one first; a press looks inside."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.queries.submissions import SubmissionRow
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import TextSize


class Ledger(Card):
    """`chosen` carries a row."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.rows: list[SubmissionRow] = []
        self.buttons: list[QPushButton] = []
        self._nothing = Paragraph()
        self._nothing.setContentsMargins(16, 10, 16, 10)
        self._list = QWidget()
        self._list.setProperty("role", "body")
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(8, 6, 8, 6)
        self._column.setSpacing(6)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(1)  # a long refusal below takes the room
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list)
        notifier().changed.connect(self._retranslate)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._area, 1)
        self._retranslate()

    def show_rows(self, rows: list[SubmissionRow]) -> None:
        self.rows = rows
        for button in self.buttons:
            self._column.removeWidget(button)
            button.deleteLater()
        while self._column.count():
            self._column.takeAt(0)
        self.buttons = [self._button(row) for row in rows]
        for button in self.buttons:
            self._column.addWidget(button)
        self._column.addStretch(1)
        self._nothing.setVisible(not rows)
        self._area.setVisible(bool(rows))

    def _button(self, row: SubmissionRow) -> QPushButton:
        month = written.month_name(row.period_from)
        button = QPushButton(self._label(row, month))
        set_role(button, "offer")
        button.setAutoDefault(True)
        button.setToolTip(f"{row.number}\n{row.package}\n{row.staff}")
        button.setAccessibleName(self.tr("Look inside {number}, {month}").format(number=row.number, month=month))
        button.clicked.connect(partial(self.chosen.emit, row))
        return button

    @staticmethod
    def _label(row: SubmissionRow, month: str) -> str:
        """Day and month, and the number where there is room for it."""
        day = f"{row.built_at.month}/{row.built_at.day}"
        parts = (day, month, row.number) if current().size is TextSize.STANDARD else (day, month)
        return "　".join(parts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    @Slot()
    def _retranslate(self) -> None:
        self.rename(self.tr("Sealed so far"))
        self._nothing.say(self.tr("No package has been sealed yet."))
        self.show_rows(self.rows)
