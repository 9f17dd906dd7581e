"""What stands in the window before anybody sits down: the clock at the left, what to do at the right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared import theme

WIDTH, HEIGHT, SIDE = 960, 538, 328


class Cover(QFrame):
    """A centered card; `body` is the layout at its right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "window")
        card = QFrame(self)
        theme.set_role(card, "card")
        card.setMinimumHeight(HEIGHT)
        card.setFixedWidth(WIDTH)
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side(card))
        right = QWidget(card)
        self.body = QVBoxLayout(right)
        self.body.setContentsMargins(32, 28, 32, 28)
        self.body.setSpacing(12)
        row.addWidget(right, 1)
        middle = QVBoxLayout(self)
        middle.addStretch(1)
        centered = QHBoxLayout()
        centered.addStretch(1)
        centered.addWidget(card)
        centered.addStretch(1)
        middle.addLayout(centered)
        middle.addStretch(1)
        self.below = QHBoxLayout()
        self.below.setSpacing(24)
        middle.addLayout(self.below)
        middle.addSpacing(16)

    def show_center(self, name: str, note: str) -> None:
        """The center's name under the program's, and a quiet note at the foot of the side."""
        self._center.setText(name)
        self._note.setText(note)

    def show_time(self, now: datetime | None) -> None:
        from desktop.rules.dates import era_year, weekday_kanji
        from desktop.rules.times import clock

        if now is None:
            return
        day = now.date()
        era, year = era_year(day)
        self._time.setText(clock(now))
        self._date.setText(f"{day.month}月{day.day}日（{weekday_kanji(day)}）  {era}{year}年")

    def _side(self, card: QWidget) -> QFrame:
        side = QFrame(card)
        theme.set_role(side, "side")
        side.setFixedWidth(SIDE)
        side.setMinimumHeight(HEIGHT - 2)
        column = QVBoxLayout(side)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(4)
        brand = _label("brand", side)
        brand.setText(self.tr("Madoguchi"))
        self._center, self._time, self._date, self._note = (
            _label(role, side) for role in ("secondary", "change", "heading", "caption")
        )
        self._center.setWordWrap(True)
        self._note.setWordWrap(True)
        for part in (brand, self._center):
            column.addWidget(part)
        column.addStretch(2)
        for part in (self._time, self._date):
            column.addWidget(part)
        column.addStretch(3)
        column.addWidget(self._note)
        return side


def _label(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    theme.set_role(label, role)
    return label


class Waiting(Cover):
    """Stands until the center has answered; small, because it is the first thing painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title, words = _label("title", self), _label("secondary", self)
        title.setText(self.tr("Who is sitting down?"))
        words.setText(self.tr("One moment, the center is being opened."))
        self.body.addWidget(title)
        self.body.addWidget(words)
        self.body.addStretch(1)
