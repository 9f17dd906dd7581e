"""Words of a list that the center has not, each with the choice of what it is called here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.groups.imports.import_words import field_words
from desktop.views.shared.combo import Combo
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

if TYPE_CHECKING:
    from desktop.jobs.import_plan import WordMet

MOST_SHOWN, WIDEST = 100, 20
OPEN, LEFT_OUT = "\0", ""  # what is chosen where nobody has said anything, and for a word to leave out


class WordList(QWidget):
    """`meant` carries by field what words are called here, "" for those to leave out."""

    meant = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about, self.near = Paragraph(), QPushButton()
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setAlignment(Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self._about)
        whole.addWidget(self.near, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._inside)
        self.near.clicked.connect(self.take_near)
        self._met: Sequence[WordMet] = ()
        self.combos: dict[tuple[str, str], Combo] = {}
        self.name_parts()

    def name_parts(self) -> None:
        self.near.setText(self.tr("Take the nearest for all"))

    def show_words(self, met: Sequence[WordMet], lists: Mapping[str, Sequence[str]]) -> None:
        """The nearest word stands first among those to choose from; none is taken before somebody says so."""
        self._met = met[:MOST_SHOWN]
        self._about.say(
            self.tr("These words are not in the center's lists. Say what they are called here; it is remembered.")
            if met
            else self.tr("All words of the list are known here.")
        )
        self.near.setVisible(any(each.meant is None and each.near for each in met))
        keys = [(each.field, each.word) for each in self._met]
        if keys != list(self.combos):
            self._clear()
            for line, each in enumerate(self._met):
                self._add(line, each, lists.get(each.field, ()))
        for each in self._met:
            combo = self.combos[each.field, each.word]
            combo.setCurrentIndex(max(combo.findData(OPEN if each.meant is None else each.meant), 0))

    @Slot()
    def take_near(self) -> None:
        """What is nearest, for all words of which nobody has said anything yet."""
        said = self._said()
        for each in self._met:
            if each.meant is None and each.near:
                said.setdefault(each.field, {})[each.word] = each.near
        self.meant.emit(said)

    def _said(self) -> dict[str, dict[str, str]]:
        said: dict[str, dict[str, str]] = {}
        for (field, word), combo in self.combos.items():
            if combo.currentData() != OPEN:
                said.setdefault(field, {})[word] = combo.currentData()
        return said

    def _clear(self) -> None:
        self.combos.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, line: int, each: WordMet, names: Sequence[str]) -> None:
        times = self.tr("{count} cells").format(count=each.times) if each.times else ""
        where = field_words().get(each.field, each.field.partition(":")[2])
        parts = [QLabel(text, self._inside) for text in (where, each.word, times)]
        for label, role in zip(parts, ("caption", "body", "caption"), strict=True):
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_role(label, role)
        combo = Combo(self._inside)
        combo.setAccessibleName(self.tr("{word} is called here").format(word=each.word))
        combo.setMinimumContentsLength(WIDEST)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.addItem(self.tr("(choose)"), OPEN)
        for name in dict.fromkeys(filter(None, (each.near, *names))):
            combo.addItem(name, name)
        combo.addItem(self.tr("(leave the word out)"), LEFT_OUT)
        combo.activated.connect(partial(self._choose, each))
        for column, part in enumerate((*parts, combo)):
            self._grid.addWidget(part, line, column)
            part.show()
        self.combos[each.field, each.word] = combo

    def _choose(self, _each: WordMet, _place: int) -> None:
        self.meant.emit(self._said())
