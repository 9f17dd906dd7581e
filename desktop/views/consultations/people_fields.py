"""The people a case is about, a line each: by their role, with a name only where one is needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

MOST_LINE, MOST_PEOPLE = 300, 9


class PeopleFields(QWidget):
    """`changed` after every change; below the last line that is filled there is always an empty one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[tuple[QLineEdit, QLineEdit]] = []
        self._head, self._error, self._rows = QLabel(), Paragraph(), list[QWidget]()
        set_role(self._head, "caption")
        set_role(self._error, "error")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(4)
        self._whole.addWidget(self._head)
        for _number in range(MOST_PEOPLE):
            self._add_line()
        self._whole.addWidget(self._error)
        self._retranslate()
        self.put(())
        self.refuse("")

    def put(self, people: Sequence[tuple[str, str]]) -> None:
        padded = [*people, *[("", "")] * MOST_PEOPLE]
        for (role, name), (role_now, name_now) in zip(self.lines, padded, strict=False):
            role.setText(role_now)
            name.setText(name_now)
        self._unfold()

    def people(self) -> tuple[tuple[str, str], ...]:
        """Role and name of every line in which there is something."""
        typed = ((role.text().strip(), name.text().strip()) for role, name in self.lines)
        return tuple((role, name) for role, name in typed if role or name)

    def without_role(self) -> QLineEdit | None:
        """The first field for a role that was left out beside a name."""
        return next((role for role, name in self.lines if name.text().strip() and not role.text().strip()), None)

    def refuse(self, sentence: str) -> None:
        """Say below the lines what they lack; "" takes it back."""
        self._error.say(sentence)
        self._error.setVisible(bool(sentence))

    def _add_line(self) -> None:
        row, role, name = QWidget(), QLineEdit(), QLineEdit()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for field in (role, name):
            field.setMaxLength(MOST_LINE)
            field.textChanged.connect(self._edited)
            line.addWidget(field, 1)
        self.lines.append((role, name))
        self._rows.append(row)
        self._whole.addWidget(row)

    @Slot()
    def _edited(self) -> None:
        self._unfold()
        self.refuse("")
        self.changed.emit()

    def _unfold(self) -> None:
        filled = [place for place, line in enumerate(self.lines) if any(field.text() for field in line)]
        last = max(filled, default=-1) + 1
        for place, row in enumerate(self._rows):
            row.setVisible(place <= last)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._head.setText(self.tr("Whom it is about"))
        for number, (role, name) in enumerate(self.lines, 1):
            role.setPlaceholderText(self.tr("Role"))
            name.setPlaceholderText(self.tr("Name, if needed"))
            role.setAccessibleName(self.tr("Role of person {number}").format(number=number))
            name.setAccessibleName(self.tr("Name of person {number}").format(number=number))
