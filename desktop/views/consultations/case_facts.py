"""What a case is: number, beginning, who, group, topics, who is in charge, who may open it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.views.shared.chips import Wrap
from desktop.views.shared.theme import set_role

APART = 18


class CaseFacts(QFrame):
    """Labels over values, in as many lines as the width makes of them; empty values are left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.texts: dict[str, str] = {}
        self._line = Wrap()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 8)
        whole.addWidget(self._line)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        texts = {label: value for label, value in facts if value}
        if texts == self.texts:
            return
        self.texts = texts
        self._line.clear()
        for label, value in texts.items():
            self._line.add(self._made(label, value))
        self.updateGeometry()

    def _made(self, label: str, value: str) -> QWidget:
        fact, name, text = QWidget(self), QLabel(label), QLabel(value)
        set_role(name, "caption")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(fact)
        column.setContentsMargins(0, 0, APART, 2)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(text)
        return fact
