"""A white card with a title, its facts and its verbs."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.views.shared.theme import current, notifier, set_role

HEAD = 44


class Card(QFrame):
    """Put widgets into `body`; verbs go to the right of the title with `add_verb`."""

    def __init__(self, title: str, facts: str = "", *, head: int = HEAD, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._head_px = head
        self._head = QFrame()
        set_role(self._head, "head")
        self._title, self._facts = QLabel(), QLabel()
        set_role(self._title, "heading")
        set_role(self._facts, "secondary")
        self._line = QHBoxLayout(self._head)
        self._line.setContentsMargins(16, 0, 12, 0)
        self._line.setSpacing(8)
        self._line.addWidget(self._title)
        self._line.addWidget(self._facts)
        self._line.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addLayout(self.body)
        self.set_title(title, facts)
        self._resize_head()
        notifier().changed.connect(self._resize_head)

    def set_title(self, title: str, facts: str = "") -> None:
        self._title.setText(title)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self.setAccessibleName(title)

    def add_verb(self, widget: QWidget) -> None:
        self._line.addWidget(widget)

    def _resize_head(self) -> None:
        self._head.setFixedHeight(current().scaled(self._head_px))
