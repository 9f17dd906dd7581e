"""One thing that can be done with the booking that is shown: its fields and its button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.queries.bookings import BookingDetails
from desktop.views.shared.keys import ENTER
from desktop.views.shared.theme import set_role

PADDING = 36


class LifePart(QWidget):
    """`wanted` carries the operation; Enter in a field is the first button."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.booking: BookingDetails | None = None
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)
        self.whole.setSpacing(8)
        self.setVisible(False)

    def show_booking(self, booking: BookingDetails) -> None:
        """Offer it for this booking; what stands in the fields stays while the booking does."""
        anew = self.booking is None or self.booking.row.id != booking.row.id or self.isHidden()
        self.booking = booking
        if anew:
            self.fill(booking)
        self.name(booking)
        self.setVisible(True)

    def put_away(self) -> None:
        self.booking = None
        self.setVisible(False)

    def fill(self, booking: BookingDetails) -> None:
        """What the fields begin with."""
        del booking

    def name(self, booking: BookingDetails) -> None:
        """The words of this booking, in the language of the moment."""
        del booking

    def retranslate(self) -> None:
        """The words that are the same for every booking; each part calls it when it is made."""

    def act(self) -> None:
        """What Enter does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and isinstance(self.focusWidget(), QLineEdit):
            self.act()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if self.booking is not None:
                self.name(self.booking)
        super().changeEvent(event)


class VerbLine(QWidget):
    """Two buttons side by side where both fit, the first the wider one, else one under the other."""

    def __init__(self, first: QPushButton, second: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._both = (first, second)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addWidget(first, 1)
        self._line.addWidget(second)

    def minimumSizeHint(self) -> QSize:
        widest = max(button.minimumSizeHint().width() for button in self._both)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needs = sum(button.sizeHint().width() for button in self._both if not button.isHidden()) + 8
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(beside if needs <= self.width() else under)


class LineButton(QPushButton):
    """A button as wide as its place: what does not fit is left out at its end, and told by its tip."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        set_role(self, "quiet")
        self.setAutoDefault(True)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - PADDING))


def verb_button(pressed: Callable[[], None], role: str = "") -> QPushButton:
    """A button of a part."""
    button = QPushButton()
    button.setAutoDefault(True)
    if role:
        set_role(button, role)
    button.clicked.connect(pressed)
    return button
