"""What each column of a list was read as, and the choice to read it as something else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.views.shared.combo import Combo
from desktop.views.shared.theme import set_role

MOST_SHOWN = 80
WIDEST = 14  # characters of a field in the closed choice
EXAMPLE = 24  # characters of an example
BESIDE = 2  # columns of the list in a line
PARTS = 3


class ColumnList(QWidget):
    """`chosen` carries a heading and the field it should be read as."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for place in range(BESIDE * PARTS):
            self._grid.setColumnStretch(place, 1 if place % PARTS == 0 else 0)
        self.combos: dict[str, Combo] = {}
        self._examples: dict[str, QLabel] = {}

    def show_columns(
        self, columns: Sequence[tuple[str, str]], words: Mapping[str, str], example: Mapping[str, str]
    ) -> None:
        """A choice of `words` (fields with their names) for every heading; those that are there keep the focus."""
        headings = list(dict.fromkeys(heading for heading, _field in columns if heading))[:MOST_SHOWN]
        if headings != list(self.combos):
            self._clear()
            lines = -(-len(headings) // BESIDE)
            for place, heading in enumerate(headings):
                self._add(place % lines, place // lines * PARTS, heading, words)
        read = dict(reversed(columns))
        for heading, combo in self.combos.items():
            combo.setCurrentIndex(max(combo.findData(read[heading]), 0))
            shown = " ".join(example.get(heading, "").split())
            self._examples[heading].setText(shown if len(shown) <= EXAMPLE else f"{shown[:EXAMPLE]}…")

    def _clear(self) -> None:
        self.combos.clear()
        self._examples.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, line: int, column: int, heading: str, words: Mapping[str, str]) -> None:
        label, combo, example = QLabel(heading, self), Combo(self), QLabel(self)
        for text, role in ((label, "body"), (example, "caption")):
            text.setTextFormat(Qt.TextFormat.PlainText)
            set_role(text, role)
        for field, name in words.items():
            combo.addItem(name, field)
        combo.setAccessibleName(self.tr("{heading} is read as").format(heading=heading))
        combo.setMinimumContentsLength(WIDEST)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.activated.connect(partial(self._choose, heading))
        label.setBuddy(combo)
        for place, part in enumerate((label, example, combo)):
            self._grid.addWidget(part, line, column + place)
            part.show()
        self.combos[heading], self._examples[heading] = combo, example

    def _choose(self, heading: str, place: int) -> None:
        self.chosen.emit(heading, self.combos[heading].itemData(place))
