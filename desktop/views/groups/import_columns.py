"""What each column of a list was read as, and the choice to read it as something else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.views.groups.import_words import field_words
from desktop.views.shared.combo import Combo
from desktop.views.shared.theme import set_role

MOST_SHOWN = 60
WIDEST = 14  # characters of a field in the closed choice


class ColumnList(QWidget):
    """`chosen` carries a heading and the field it should be read as."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.combos: dict[str, Combo] = {}

    def show_columns(self, columns: Sequence[tuple[str, str]]) -> None:
        """A line for every heading; lines that are there already keep the focus."""
        headings = list(dict.fromkeys(heading for heading, _field in columns if heading))[:MOST_SHOWN]
        if headings != list(self.combos):
            self._clear()
            for line, heading in enumerate(headings):
                self._add(line, heading)
        read = dict(reversed(columns))
        for heading, combo in self.combos.items():
            combo.setCurrentIndex(max(combo.findData(read[heading]), 0))

    def _clear(self) -> None:
        self.combos.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, line: int, heading: str) -> None:
        label, combo = QLabel(heading, self), Combo(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        set_role(label, "caption")
        for field, words in field_words().items():
            combo.addItem(words, field)
        combo.setAccessibleName(self.tr("{heading} is read as").format(heading=heading))
        combo.setMinimumContentsLength(WIDEST)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.activated.connect(partial(self._choose, heading))
        label.setBuddy(combo)
        self._grid.addWidget(label, line, 0)
        self._grid.addWidget(combo, line, 1)
        self.combos[heading] = combo
        label.show()
        combo.show()

    def _choose(self, heading: str, place: int) -> None:
        self.chosen.emit(heading, self.combos[heading].itemData(place))
