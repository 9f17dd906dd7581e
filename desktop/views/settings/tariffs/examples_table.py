"""Jobs with what they cost by a tariff, one a row: what is printed, how the fee comes about, and the fee."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.rules.tariff_checks import Worked
from desktop.sentences import explain
from desktop.views.settings.tariffs.tariff_words import example_words
from desktop.views.shared import written
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

HIGH = 25


class Reason(QLabel):
    """One line that loses its end where it does not fit, and never widens its card."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_role(self, "caption")
        self.say(text)

    def say(self, text: str) -> None:
        self._text = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class ExamplesTable(QWidget):
    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._rows: tuple[tuple[str, str, str], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        notifier().changed.connect(self._fill)

    def show_worked(self, jobs: Sequence[Worked]) -> None:
        rows = tuple(self.told(job) for job in jobs)
        if rows != self._rows:
            self._rows = rows
            self._fill()

    def texts(self) -> list[str]:
        """What the table says, row by row."""
        return [f"{name} {total}" for name, _how, total in self._rows]

    def told(self, job: Worked) -> tuple[str, str, str]:
        """The job, how its fee comes about or why it is refused, and the fee."""
        name = example_words(job.example)
        if job.refused is not None:
            return name, explain(job.refused, self._language).why, self.tr("refused")
        return name, " ＋ ".join(line.formula for line in job.lines), written.yen(job.total)

    @Slot()
    def _fill(self) -> None:
        while (entry := self._grid.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (name, how, total) in enumerate(self._rows):
            amount = QLabel(total)
            set_role(amount, "bold")
            for column, label in enumerate((QLabel(name), Reason(how), amount)):
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                label.setMinimumHeight(current().scaled(HIGH))
                self._grid.addWidget(label, 2 * at, column)
            if at < len(self._rows) - 1:
                rule = QFrame()
                set_role(rule, "rule")
                rule.setFixedHeight(current().border)
                self._grid.addWidget(rule, 2 * at + 1, 0, 1, 3)
        self.setAccessibleName("、".join([self.tr("For example"), *self.texts()]))
