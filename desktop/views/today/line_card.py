"""A card of lines: as many as there is room for, the rest behind its link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.views.today.line import LOW, Line
from desktop.views.today.lines import SIDE, LineButton

EVERY = 1_000


class LineCard(Card):
    """`chosen` carries the Line that was chosen, `acted` one whose own button was pressed, with its name and the key.

    `all_wanted` asks for the list of everything.
    """

    chosen = Signal(object)
    acted = Signal(object, str, str)
    all_wanted = Signal()

    def __init__(self, name: str, icon: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(name, padding=0, parent=parent)
        self.body.setSpacing(0)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.lines: tuple[Line, ...] = ()
        self.total, self._most = 0, 3
        self._is_low = self._has_all = False
        self.buttons: list[LineButton] = []
        self._icon_name = icon
        self._picture, self._sentence, self._nothing = QLabel(), Paragraph(), QWidget()
        set_role(self._sentence, "secondary")
        self._sentence.say(empty)
        nothing = QHBoxLayout(self._nothing)
        nothing.setContentsMargins(SIDE, 10, SIDE, 10)
        nothing.setSpacing(12)
        nothing.addWidget(self._picture)
        nothing.addWidget(self._sentence, 1)
        self.body.addWidget(self._nothing)
        self.all = QPushButton()
        set_role(self.all, "link")
        self.all.clicked.connect(self.all_wanted)
        self.add_verb(self.all)
        notifier().changed.connect(self._draw)
        self._draw()

    def show_lines(self, lines: Sequence[Line], total: int | None = None) -> None:
        """`total` where there are more than the lines."""
        told = tuple(lines)
        if (told, total or len(told)) == (self.lines, self.total):
            return
        self.lines, self.total = told, total or len(told)
        self._show()

    def show_most(self, most: int) -> None:
        if most != self._most:
            self._most = most
            self._show()

    def show_all(self) -> None:
        """Every line, however many; nothing leads to more."""
        self._most, self._has_all = EVERY, True
        self._show()

    def set_low(self, *, low: bool) -> None:
        """Lines of two rows stand closer together."""
        if low != self._is_low:
            self._is_low = low
            for button in self.buttons:
                button.set_low(low=low)

    def wanted(self, most: int) -> int:
        """The height of the lines when at most so many are shown, in px at this text size."""
        shown = self.lines[:most]
        heights = sum(current().scaled(line.height(low=self._is_low)) for line in shown)
        return heights or current().scaled(LOW + 20)

    def _show(self) -> None:
        """Lines that stay keep their buttons, and so the focus."""
        shown = self.lines[: self._most]
        for line, button in zip(shown, self.buttons, strict=False):
            button.put(line)
        for line in shown[len(self.buttons) :]:
            button = LineButton(line)
            button.set_low(low=self._is_low)
            button.clicked.connect(self._choose)
            button.acted.connect(self._act)
            self.buttons.append(button)
            self.body.addWidget(button)
        for button in self.buttons[len(shown) :]:
            self.body.removeWidget(button)
            button.deleteLater()
        del self.buttons[len(shown) :]
        self._nothing.setVisible(not shown)
        self.all.setVisible(self.total > 0 and not self._has_all)
        self.all.setText(QCoreApplication.translate("Today", "All {count}").format(count=self.total))
        self.all.setAccessibleName(f"{self.accessibleName()} {self.all.text()}")

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, LineButton):
            self.chosen.emit(button.line)

    @Slot(str, str)
    def _act(self, name: str, key: str) -> None:
        button = self.sender()
        if isinstance(button, LineButton):
            button.close_key()
            self.acted.emit(button.line, name, key)

    @Slot()
    def _draw(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon_name, "text_2", current().scaled(22)))
