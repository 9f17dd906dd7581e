"""A form is a table of (label, widget): labels above the fields, a sentence under the field that is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, repolish, set_role


@dataclass(frozen=True, slots=True)
class Field:
    """`key` names the field in requests and refusals; `stretch` is its share of the line."""

    key: str
    label: str
    widget: QWidget
    optional: bool = False
    stretch: int = 1


class Form(QWidget):
    """Rows from top to bottom; a tuple of fields stands side by side. Tab follows the table."""

    def __init__(self, rows: Sequence[Field | tuple[Field, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[str, FormCell] = {}
        self._lines: list[QBoxLayout] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        for row in rows:
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            line.setSpacing(8)
            self._lines.append(line)
            for field in row if isinstance(row, tuple) else (row,):
                cell = self._cells[field.key] = FormCell(field)
                line.addWidget(cell, field.stretch, Qt.AlignmentFlag.AlignTop)
            whole.addLayout(line)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest field: a line that does not fit is broken up."""
        widest = max((cell.minimumSizeHint().width() for cell in self._cells.values()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_lines()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._break_lines()

    def _break_lines(self) -> None:
        for line in self._lines:
            cells = [item for at in range(line.count()) if (item := line.itemAt(at))]
            needs = sum(cell.minimumSize().width() for cell in cells)
            fits = needs + (line.count() - 1) * line.spacing() <= self.width()
            line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def refuse(self, key: str, sentence: str) -> None:
        """Mark a field as wrong, say why under it, and put the caret there. `KeyError` for an unknown field."""
        self._cells[key].refuse(sentence)
        self._cells[key].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self, *keys: str) -> None:
        """Take the marks away: of the named fields, or of all."""
        for key in keys or tuple(self._cells):
            self._cells[key].refuse("")

    def relabel(self, key: str, label: str) -> None:
        """The label in another language."""
        self._cells[key].set_label(label)

    def widget(self, key: str) -> QWidget:
        return self._cells[key].widget


class FormCell(QWidget):
    def __init__(self, field: Field) -> None:
        super().__init__()
        self.widget = field.widget
        self._optional = field.optional
        self._label, self._mark, self._picture = QLabel(), QLabel(), QLabel()
        self._error = Paragraph()
        self._label.setBuddy(field.widget)
        for part, role in ((self._label, "caption"), (self._mark, "caption"), (self._error, "error")):
            set_role(part, role)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(_line(self._label, self._mark, last=0))
        whole.addWidget(field.widget)
        whole.addLayout(_line(self._picture, self._error, last=1))
        self.set_label(field.label)
        self._retranslate()
        self.refuse("")

    def set_label(self, label: str) -> None:
        self._label.setText(label)
        self.widget.setAccessibleName(label)

    def refuse(self, sentence: str) -> None:
        self._error.say(sentence)
        self._error.setVisible(bool(sentence))
        self._picture.setVisible(bool(sentence))
        self._picture.setPixmap(icons.pixmap("status.refused", "danger", current().scaled(15)))
        self.widget.setAccessibleDescription(sentence)
        if bool(self.widget.property("wrong")) != bool(sentence):
            self.widget.setProperty("wrong", bool(sentence))
            repolish(self.widget)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._mark.setText(self.tr("optional") if self._optional else "")


def _line(first: QLabel, second: QLabel, *, last: int) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(6)
    line.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(second, last)
    if not last:
        line.addStretch(1)
    return line
