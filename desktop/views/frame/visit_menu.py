"""One more visitor, from any page: F6, then the purpose by its digit, the arrow keys or the mouse.

Shift+F6 counts one more for the purpose that was counted last, with that one key.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desktop.application.desk import Desk
from desktop.words import VisitPurpose


def purpose_word(purpose: VisitPurpose) -> str:
    """What somebody came for, in a word."""
    match purpose:
        case VisitPurpose.ROOM:
            return QCoreApplication.translate("visits", "Rooms")
        case VisitPurpose.PRINTING:
            return QCoreApplication.translate("visits", "Printing")
        case VisitPurpose.CONSULTATION:
            return QCoreApplication.translate("visits", "Consultation")
        case VisitPurpose.OPEN_SPACE:
            return QCoreApplication.translate("visits", "Open space")
        case VisitPurpose.INFORMATION:
            return QCoreApplication.translate("visits", "Visit, brochures")
        case VisitPurpose.OTHER:
            return QCoreApplication.translate("visits", "Other")


class VisitMenu(QMenu):
    """Opens above the bar; the purpose counted last is the one Enter counts again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._last = VisitPurpose.ROOM
        for digit, purpose in enumerate(VisitPurpose, start=1):
            action = self.addAction(f"&{digit}  {purpose_word(purpose)}", partial(self._count, purpose))
            action.setData(purpose)
        if parent is not None:
            again = QShortcut(QKeySequence("Shift+F6"), parent, self.count_again)
            again.setAutoRepeat(False)  # a key held down is one person

    @Slot()
    def count_again(self) -> None:
        """One more for the purpose that was counted last."""
        if self._desk.by is not None:
            self._count(self._last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F6 once more is Enter: the purpose counted last."""
        if event.key() == Qt.Key.Key_F6 and not event.isAutoRepeat():
            self.close()
            self.count_again()
            return
        super().keyPressEvent(event)

    @Slot(QPoint)
    def open_above(self, corner: QPoint) -> None:
        self.popup(corner - QPoint(0, self.sizeHint().height()))
        self.setActiveAction(next(action for action in self.actions() if action.data() == self._last))

    def _count(self, purpose: VisitPurpose) -> None:
        from desktop.operations.visits import count_visit

        self._last = purpose
        self._desk.write(self, partial(count_visit, purpose=purpose))
