"""A manager books against a rule: only with a reason, which the journal keeps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.errors import (
    AcceptanceOver,
    DeskError,
    GroupBlocked,
    GroupNotActive,
    GuestsNotAllowed,
    InThePast,
    LongerThanAllowed,
    MachineNotReady,
    OffSlot,
    OutsideBookingWindow,
    OutsideHours,
    OverQuota,
    PointsReached,
    RegistrationEndsBefore,
    RoomClosed,
    SiteClosed,
    TooManyPeople,
    TooShort,
)
from desktop.operations.booking_parts import MOST_TEXT
from desktop.views.shared.keys import ENTER
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role

# what the center has decided and its manager can decide otherwise; who has the room has it
RULES = (
    *(AcceptanceOver, GroupBlocked, GroupNotActive, GuestsNotAllowed, InThePast, LongerThanAllowed),
    *(
        MachineNotReady,
        OffSlot,
        OutsideBookingWindow,
        OutsideHours,
        OverQuota,
        PointsReached,
        RegistrationEndsBefore,
        RoomClosed,
    ),
    *(RegistrationEndsBefore, RoomClosed, SiteClosed, TooManyPeople, TooShort),
)


class OverrideLine(QWidget):
    """`wanted` carries the reason. Only shown to a manager, and only where a rule refuses."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_manager = False
        self._label, self.reason, self.button = Paragraph(), QLineEdit(), QPushButton()
        set_role(self._label, "caption")
        self.reason.setMaxLength(MOST_TEXT)
        self.reason.textChanged.connect(self._allow)
        self.button.clicked.connect(self._press)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.reason, 1)
        line.addWidget(self.button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._label)
        whole.addLayout(line)
        self._retranslate()
        self._allow()
        self.setVisible(False)

    def offer(self, refusal: DeskError | None) -> None:
        """Show or hide; the reason typed so far stays while a rule refuses."""
        shown = self.is_manager and isinstance(refusal, RULES)
        if not shown:
            self.reason.clear()
        self.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field is for this button, not for the sheet's."""
        if event.key() in ENTER:
            self._press()
            return
        super().keyPressEvent(event)

    @Slot()
    def _press(self) -> None:
        if self.button.isEnabled():
            self.wanted.emit(self.reason.text().strip())

    @Slot()
    def _allow(self) -> None:
        self.button.setEnabled(bool(self.reason.text().strip()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        said = self.tr("A manager may set the rule aside with a reason. The journal keeps it.")
        self._label.say(said)
        self.reason.setAccessibleName(self.tr("Reason for setting the rule aside"))
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.button.setText(self.tr("Book anyway"))
