"""A line at the note that tells of answers that fit it and earlier cases like it, and leads to them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.views.consultations.earlier_cases import EarlierCases
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.theme import current, notifier, set_role


class AlikeButton(QPushButton):
    """Alt+S, or a click, leads to the first of them; hidden while there is none."""

    def __init__(self, *cases: EarlierCases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases = cases
        set_role(self, "link")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab comes to the cases themselves
        self.setVisible(False)
        self.clicked.connect(self.go_there)
        for each in cases:
            each.counted.connect(self._tell)
        notifier().changed.connect(self._measure)
        bind_keys(self, {"Alt+S": self.go_there})

    @Slot()
    def go_there(self) -> None:
        """The first case takes the keyboard, and so is scrolled to."""
        shown = [each.buttons[0] for each in self._cases if each.buttons and each.isVisible()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _tell(self) -> None:
        count = sum(len(each.buttons) for each in self._cases)
        self.setText(self.tr("{count} like it  Alt+S").format(count=count))
        self.setVisible(count > 0)
        self._measure()

    @Slot()
    def _measure(self) -> None:
        self.setFont(current().font("caption"))
        self.setFixedHeight(self.fontMetrics().height() + 4)
