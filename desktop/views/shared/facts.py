"""Label and value under each other: what is known about a record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role

LABEL, WIDEST = 68, 108


class Facts(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._texts: dict[str, str] = {}

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Empty values are left out."""
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()  # the layout shows later what was just put in: by then it would be a window
                widget.setParent(None)
                widget.deleteLater()
        self._texts = {label: value for label, value in facts if value}
        width = self._label_width()
        for row, (label, value) in enumerate(self._texts.items()):
            name, text = QLabel(label), Paragraph()
            set_role(name, "secondary")
            name.setFixedWidth(width)
            name.setWordWrap(True)
            text.say(value)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(text, row, 1)

    def _label_width(self) -> int:
        """As wide as the widest label, within limits; one that is wider still goes on in a second line."""
        metrics = QFontMetrics(current().font())
        widest = max((metrics.horizontalAdvance(label) for label in self._texts), default=0) + 2
        return min(max(widest, current().scaled(LABEL)), current().scaled(WIDEST))

    def texts(self) -> dict[str, str]:
        """Label to value, as shown."""
        return dict(self._texts)
