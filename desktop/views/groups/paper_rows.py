"""The rows of a paper form: the label at the left, the fields of the row beside it, a sentence below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, repolish, set_role

LABEL = 128


@dataclass(frozen=True, slots=True)
class PaperRow:
    """`parts` are widgets with their share of the line; the first is the one the label speaks of."""

    key: str
    parts: tuple[tuple[QWidget, int], ...]
    optional: bool = False


class PaperRows(QWidget):
    """Rows from top to bottom; Tab follows them."""

    def __init__(self, rows: Sequence[PaperRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = {row.key: _Line(row) for row in rows}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 14, 20, 16)
        whole.setSpacing(12)
        for line in self._lines.values():
            whole.addWidget(line)
        whole.addStretch(1)

    @property
    def keys(self) -> list[str]:
        return list(self._lines)

    def relabel(self, key: str, label: str) -> None:
        self._lines[key].set_label(label)

    def refuse(self, key: str, sentence: str) -> None:
        """Mark the row as wrong and say why under it; "" takes the mark away. `KeyError` for an unknown row."""
        self._lines[key].refuse(sentence)

    def note(self, key: str, sentence: str) -> None:
        """What was understood, under the row while nothing is wrong with it."""
        self._lines[key].note(sentence)

    def wrong(self) -> list[str]:
        """The keys of the rows that are marked, from the top."""
        return [key for key, line in self._lines.items() if line.sentence]

    def sentence(self, key: str) -> str:
        return self._lines[key].sentence

    def noted(self, key: str) -> str:
        return self._lines[key].said

    def go_to(self, key: str) -> QWidget:
        """Put the caret into the row's first field."""
        widget = self._lines[key].widget
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return widget

    def line(self, key: str) -> QWidget:
        return self._lines[key]


class _Line(QWidget):
    def __init__(self, row: PaperRow) -> None:
        super().__init__()
        self.widget = row.parts[0][0]
        self._optional, self.sentence, self.said = row.optional, "", ""
        self._label, self._mark, self._picture, self._words = QLabel(), QLabel(), QLabel(), Paragraph()
        self._label.setBuddy(self.widget)
        self._label.setWordWrap(True)
        set_role(self._mark, "caption")
        self._left = QWidget()
        left = QHBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(6)
        left.addWidget(self._label, 0 if row.optional else 1)
        left.addWidget(self._mark, 1)
        across, told = QHBoxLayout(), QHBoxLayout()
        across.setSpacing(8)
        for widget, share in row.parts:
            across.addWidget(widget, share)
        told.setSpacing(6)
        told.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self._words, 1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addLayout(across)
        right.addLayout(told)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def minimumSizeHint(self) -> QSize:
        """Not the height its chips would have at their narrowest."""
        return QSize(super().minimumSizeHint().width(), current().control)

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        if not self.widget.accessibleName():
            self.widget.setAccessibleName(label)

    def refuse(self, sentence: str) -> None:
        self.sentence = sentence
        if bool(self.widget.property("wrong")) != bool(sentence):
            self.widget.setProperty("wrong", bool(sentence))
            repolish(self.widget)
        self.widget.setAccessibleDescription(sentence)
        self._show()

    def note(self, sentence: str) -> None:
        self.said = sentence
        self._show()

    def _show(self) -> None:
        words = self.sentence or self.said
        icon, role = ("status.refused", "danger") if self.sentence else ("verb.choose", "ok")
        set_role(self._words, "error" if self.sentence else "caption")
        self._picture.setPixmap(icons.pixmap(icon, role, current().scaled(15)))
        self._words.say(words)
        self._words.setVisible(bool(words))
        self._picture.setVisible(bool(words))

    @Slot()
    def _measure(self) -> None:
        self._left.setFixedWidth(current().scaled(LABEL))
        self._left.setMinimumHeight(current().control)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._mark.setText(self.tr("optional") if self._optional else "")
        self._mark.setVisible(self._optional)
