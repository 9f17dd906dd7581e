"""The questions that are asked beforehand, each with a line for its answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

MOST_LINE = 300


class AnswerFields(QWidget):
    """As many lines as there are questions; `changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: list[QLineEdit] = []
        self._labels: list[QLabel] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)

    @property
    def answers(self) -> tuple[str, ...]:
        return tuple(field.text() for field in self.fields)

    def put(self, questions: Sequence[str], answers: Sequence[str]) -> None:
        """The questions of a day, with what was answered."""
        for part in (*self._labels, *self.fields):
            self._lines.removeWidget(part)
            part.setParent(None)
            part.deleteLater()
        self._labels, self.fields = [], []
        for place, question in enumerate(questions):
            label, field = QLabel(question), QLineEdit(answers[place] if place < len(answers) else "")
            label.setWordWrap(True)
            field.setMaxLength(MOST_LINE)
            field.setAccessibleName(question)
            field.textEdited.connect(self.changed)
            self._labels.append(label)
            self.fields.append(field)
            self._lines.addWidget(label)
            self._lines.addWidget(field)
        if self.fields:
            self.setFocusProxy(self.fields[0])
