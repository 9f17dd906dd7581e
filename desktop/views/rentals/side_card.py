"""The card at the right of a list: what is picked, with what can be done about it; it scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.errors import DeskError
from desktop.views.shared.card import Card
from desktop.views.shared.message import Message
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language, TextSize

WIDTHS = {TextSize.STANDARD: 400, TextSize.LARGE: 430, TextSize.LARGEST: 490}


class SideCard(Card):
    """`inside` takes the parts from top to bottom; `message` stands above them."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._language = language
        self.tag, self.message = Tag(""), Message()
        self.tag.setVisible(False)
        self.add_verb(self.tag)
        inner = QWidget()
        set_role(inner, "body")
        self.inside = QVBoxLayout(inner)
        self.inside.setContentsMargins(16, 12, 16, 16)
        self.inside.setSpacing(12)
        self.inside.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.inside.addWidget(self.message)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inner)
        self.body.addWidget(self.area)
        notifier().changed.connect(self._themed)
        self._widen()

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        """Above the parts, and in sight."""
        self.message.refuse(refusal, self._language)
        self.area.ensureWidgetVisible(self.message)

    def mark(self, mark: Mark | None) -> None:
        self.tag.setVisible(mark is not None)
        if mark is not None:
            self.tag.set_mark(mark)

    @Slot()
    def _themed(self) -> None:
        self._widen()

    def _widen(self) -> None:
        self.setFixedWidth(WIDTHS[current().size])


class SideStack(QStackedWidget):
    """Side cards in one place, no wider than they are: Qt would make it as wide as they would like to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        notifier().changed.connect(self._themed)
        self._widen()

    @Slot()
    def _themed(self) -> None:
        self._widen()

    def _widen(self) -> None:
        self.setFixedWidth(WIDTHS[current().size])


def heading() -> QLabel:
    label = QLabel()
    set_role(label, "bold")
    return label


def verb(role: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton()
    set_role(button, role)
    button.setAutoDefault(True)
    button.clicked.connect(act)
    return button


def line_of(*parts: QWidget) -> QWidget:
    """Side by side, from the left."""
    held = QWidget()
    line = QHBoxLayout(held)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return held
