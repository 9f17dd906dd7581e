"""A white card with a head: its name, what is said beside it, and verbs at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared.theme import current, notifier, set_role

HEAD = 44


class Card(QFrame):
    """`body` takes what stands in it; `padding` 0 is for lists that reach from edge to edge."""

    def __init__(self, name: str, *, padding: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._name, self._fact = QLabel(name), QLabel()
        set_role(self._name, "heading")
        set_role(self._fact, "secondary")
        self.head = QFrame()
        set_role(self.head, "head")
        self._line = QHBoxLayout(self.head)
        self._line.setContentsMargins(16, 0, 12, 0)
        self._line.setSpacing(10)
        self._line.addWidget(self._name)
        self._line.addWidget(self._fact)
        self._line.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addLayout(self.body, 1)
        self.setAccessibleName(name)
        notifier().changed.connect(self._measure)
        self._measure()

    def rename(self, name: str) -> None:
        self._name.setText(name)
        self.setAccessibleName(name)

    def say(self, fact: str) -> None:
        """What is said beside the name: how many, until when."""
        self._fact.setText(fact)

    def show_name(self, *, shown: bool) -> None:
        """Without it something else says what the card is: see `begin_with`."""
        self._name.setVisible(shown)
        self._fact.setVisible(shown)

    def begin_with(self, part: QWidget) -> None:
        """The head begins with this, which may take the width it needs."""
        self._line.insertWidget(0, part, 100)

    def add_verb(self, button: QWidget) -> None:
        self._line.addWidget(button)

    def _measure(self) -> None:
        self.head.setFixedHeight(current().scaled(HEAD))
