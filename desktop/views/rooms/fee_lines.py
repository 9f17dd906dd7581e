"""The fee, explained line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.rules.fees import ChargedLine
from desktop.views.rooms import words
from desktop.views.shared import written
from desktop.views.shared.theme import set_role


class FeeLines(QWidget):
    """What, how it comes about, yen; the sum below in bold. One free line is only the sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_fee(self, lines: Sequence[ChargedLine], total: int, deposit: int = 0) -> None:
        """The deposit is told beside the fee: it is given back."""
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for row, line in enumerate(lines):
            self._put(row, 0, line.name)
            reason = self._put(row, 1, words.fee_reason(line), role="caption")
            reason.setWordWrap(True)
            reason.setToolTip(words.fee_since(line))
            self._put(row, 2, written.yen(line.amount) if line.price else "", right=True)
        last = len(lines)
        self._put(last, 0, self.tr("Fee"), role="bold")
        self._put(last, 2, written.yen(total), role="bold", right=True)
        if deposit:
            self._put(last + 1, 0, self.tr("Deposit"))
            self._put(last + 1, 1, self.tr("given back"), role="caption")
            self._put(last + 1, 2, written.yen(deposit), right=True)
        spoken = [f"{line.name} {words.fee_reason(line)} {written.yen(line.amount)}" for line in lines]
        self.setAccessibleName("、".join([*spoken, self.tr("Fee {yen}").format(yen=written.yen(total))]))

    def _put(self, row: int, column: int, text: str, *, role: str = "", right: bool = False) -> QLabel:
        label = QLabel(text)
        if role:
            set_role(label, role)
        if right:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column)
        return label
