"""The closures that stand, and the bookings they displaced: a line each with what can be done about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.operations.closures import MOST_REASON
from desktop.queries.closures import ClosureRow
from desktop.queries.days import BookingRow
from desktop.rules.times import end_clock, time_range
from desktop.views.shared import written
from desktop.views.shared.chips import Wrap
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role


def stretch_words(starts_at: datetime, ends_at: datetime) -> str:
    """The days and times of a closure, as people say them."""
    last = (ends_at - timedelta(minutes=1)).date()
    all_day = starts_at.time() == ends_at.time() == datetime.min.time()
    if last != starts_at.date():
        if all_day:
            return f"{written.short_day(starts_at.date())} – {written.short_day(last)}"
        until = f"{written.short_day(last)} {end_clock(datetime.combine(last, datetime.min.time()), ends_at)}"
        return f"{written.moment(starts_at)} – {until}"
    day = written.short_day(starts_at.date())
    return day if all_day else f"{day} {time_range(starts_at, ends_at)}"


class _Line(QFrame):
    """Words, and buttons under them."""

    def __init__(self, bold: str, rest: str) -> None:
        super().__init__()
        set_role(self, "card")
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(12, 8, 12, 8)
        self.whole.setSpacing(6)
        self.words = Paragraph()
        self.words.say(rest, bold=bold)
        self.verbs = Wrap()
        self.whole.addWidget(self.words)
        self.whole.addWidget(self.verbs)
        self._said = bold

    def _verb(self, word: str) -> QPushButton:
        button = QPushButton(word)
        button.setAccessibleName(f"{word}: {self._said}")
        button.setAutoDefault(True)
        set_role(button, "small")
        self.verbs.add(button)
        return button


class ClosureLine(_Line):
    """`change_wanted` and `withdraw_wanted` carry the row."""

    change_wanted = Signal(object)
    withdraw_wanted = Signal(object)

    def __init__(self, row: ClosureRow) -> None:
        rooms = row.whole or "・".join(row.rooms)
        super().__init__(row.name, f"{stretch_words(row.starts_at, row.ends_at)}　{rooms}")
        self._row = row
        self.change = self._verb(QCoreApplication.translate("ClosureLine", "Change…"))
        self.withdraw = self._verb(QCoreApplication.translate("ClosureLine", "Withdraw"))
        self.change.clicked.connect(self._change)
        self.withdraw.clicked.connect(self._withdraw)

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(self._row)

    @Slot()
    def _withdraw(self) -> None:
        self.withdraw_wanted.emit(self._row)


class DisplacedLine(_Line):
    """`open_wanted` carries the id; `cancel_wanted` the row; `stand_wanted` the row and the reason."""

    open_wanted = Signal(int)
    cancel_wanted = Signal(object)
    stand_wanted = Signal(object, str)

    def __init__(self, row: BookingRow) -> None:
        when = f"{written.short_day(row.starts_at.date())} {time_range(row.starts_at, row.ends_at)}"
        super().__init__(f"{row.group}　{row.number}", f"{when}　{row.room}")
        self._row = row
        self.open = self._verb(QCoreApplication.translate("DisplacedLine", "Move…"))
        self.cancel = self._verb(QCoreApplication.translate("DisplacedLine", "Cancel it"))
        self.stand = self._verb(QCoreApplication.translate("DisplacedLine", "Let stand…"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(MOST_REASON)
        self.reason.setVisible(False)
        told = QCoreApplication.translate("DisplacedLine", "Why it may stay, then Enter")
        self.reason.setPlaceholderText(told)
        self.reason.setAccessibleName(told)
        self.whole.addWidget(self.reason)
        self.open.clicked.connect(self._open)
        self.cancel.clicked.connect(self._cancel)
        self.stand.setVisible(row.closure_id is not None)  # nobody lets a booking stand at a machine that is broken
        self.stand.clicked.connect(self._ask)
        self.reason.returnPressed.connect(self._stand)

    @Slot()
    def _open(self) -> None:
        self.open_wanted.emit(self._row.id)

    @Slot()
    def _cancel(self) -> None:
        self.cancel_wanted.emit(self._row)

    @Slot()
    def _ask(self) -> None:
        self.reason.setVisible(True)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _stand(self) -> None:
        self.stand_wanted.emit(self._row, self.reason.text())


class Lines(QWidget):
    """Lines from top to bottom, each time made anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def fill(self, lines: list[QWidget]) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.setVisible(False)
            line.deleteLater()
        self.lines = lines
        for line in lines:
            self._column.addWidget(line)
