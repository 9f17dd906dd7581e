"""A stretch of time, typed the way people say it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.errors import NotReadable
from desktop.rules.dates import read_time_range
from desktop.rules.times import clock_at


def shown_range(start: int, end: int) -> str:
    """14:00～16:00 from minutes since midnight."""
    return f"{clock_at(start)}～{clock_at(end)}"


class TimeRangeEdit(QLineEdit):
    """`picked` carries (start, end) in minutes since midnight, or None, when it changed; `refused` NotReadable."""

    picked = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._range: tuple[int, int] | None = None
        self.editingFinished.connect(self._read)
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(shown_range(14 * 60, 16 * 60))
        return QSize(text + 28, super().minimumSizeHint().height())

    def value(self) -> tuple[int, int] | None:
        return self._range

    def set_value(self, stretch: tuple[int, int] | None) -> None:
        """Shows it without a signal."""
        self._range = stretch
        self.setText(shown_range(*stretch) if stretch else "")
        self.setModified(False)

    @Slot()
    def _read(self) -> None:
        if not self.isModified():
            return
        try:
            stretch = read_time_range(self.text()) if self.text().strip() else None
        except NotReadable as problem:
            self.setModified(False)
            self.refused.emit(problem)
            return
        changed = stretch != self._range
        self.set_value(stretch)
        if changed:
            self.picked.emit(stretch)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("e.g. 14-16"))
