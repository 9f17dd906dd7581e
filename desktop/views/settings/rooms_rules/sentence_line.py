"""A rule as a sentence with fields in it; what is wrong with them stands below."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.views.shared.chips import Wrap
from desktop.views.shared.theme import current, notifier, set_role

_PARTS = re.compile(r"\{(\w+)\}")


class SentenceLine(QWidget):
    """`words` names its fields as {field}, in the order of the language; Tab follows the sentence."""

    def __init__(self, words: str, fields: Mapping[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._wrong = Wrap(), QLabel()
        self._line.gap = 8
        self._labels: list[QLabel] = []
        set_role(self._wrong, "error")
        self._wrong.setWordWrap(True)
        self._wrong.setVisible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(self._line)
        whole.addWidget(self._wrong)
        for at, part in enumerate(_PARTS.split(words)):
            if at % 2 == 0:
                self._add_words(part.strip())
                continue
            self._line.add(fields[part])
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def wrong(self) -> str:
        return self._wrong.text()

    def say_wrong(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))

    def _add_words(self, words: str) -> None:
        if words:
            label = QLabel(words)
            self._labels.append(label)
            self._line.add(label)

    @Slot()
    def _measure(self) -> None:
        for label in self._labels:
            label.setMinimumHeight(current().control + 2)
