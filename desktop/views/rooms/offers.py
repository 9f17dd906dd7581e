"""What would work instead: up to three buttons, chosen with Alt and their number, the fee at the right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.errors import Offer
from desktop.views.rooms import words
from desktop.views.shared import icons, written
from desktop.views.shared.theme import current, set_role

MOST = 3
SIDE, GAP = 12, 12


class OfferButton(QPushButton):
    """Room and time in bold, what differs from the wish under it, the fee at the right."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "offer")
        self._number, self._place, self._reason, self._fee = number, "", "", ""
        self.setAutoDefault(True)
        self.setAccessibleName(self.tr("Choice {number}").format(number=number))

    def show_offer(self, offer: Offer, wanted: tuple[datetime, datetime]) -> None:
        self._place = words.offer_place(offer)
        self._reason = words.offer_reason(offer, *wanted)
        self._fee = written.yen(offer.fee)
        name = self.tr("Choice {number}: {place}, {reason}, {fee}")
        spoken = name.format(number=self._number, place=self._place, reason=self._reason, fee=self._fee)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        lines = QFontMetrics(current().font("body")).height() + QFontMetrics(current().font("caption")).height()
        return QSize(200, lines + 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, arg__1: QPaintEvent) -> None:
        super().paintEvent(arg__1)
        painter = QPainter(self)
        theme = current()
        px = theme.scaled(22)
        painter.drawPixmap(SIDE, (self.height() - px) // 2, icons.pixmap(f"number.{self._number}", "accent", px))
        left = SIDE + px + GAP
        fee = QFontMetrics(theme.font("body")).horizontalAdvance(self._fee)
        inside = QRect(left, 6, self.width() - left - SIDE - fee - GAP, self.height() - 12)
        upper = QRect(inside.left(), inside.top(), inside.width(), inside.height() * 11 // 21)
        lower = QRect(inside.left(), upper.bottom() + 1, inside.width(), inside.bottom() - upper.bottom())
        self._write(painter, upper, self._place, "text", bold=True)
        self._write(painter, lower, self._reason, "text_2")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text_2"))
        right = QRect(0, 0, self.width() - SIDE, self.height())
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._fee)

    def _write(self, painter: QPainter, area: QRect, text: str, role: str, *, bold: bool = False) -> None:
        font = current().font("body" if bold else "caption", bold=bold)
        painter.setFont(font)
        painter.setPen(current().colour(role))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class Offers(QWidget):
    """Hidden while there are none; `taken` carries the chosen Offer."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers: tuple[Offer, ...] = ()
        self._title, self._keys = QLabel(), QLabel()
        for label in (self._title, self._keys):
            set_role(label, "caption")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._keys)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        self._buttons = [OfferButton(number) for number in range(1, MOST + 1)]
        for button in self._buttons:
            button.clicked.connect(self._clicked)
            whole.addWidget(button)
        self._retranslate()
        self.setVisible(False)

    def show_offers(self, offers: tuple[Offer, ...], wanted: tuple[datetime, datetime] | None) -> None:
        self._offers = offers[:MOST] if wanted else ()
        for number, button in enumerate(self._buttons):
            button.setVisible(number < len(self._offers))
            if wanted and number < len(self._offers):
                button.show_offer(self._offers[number], wanted)
        self.setVisible(bool(self._offers))

    @property
    def last_button(self) -> OfferButton:
        return self._buttons[max(0, len(self._offers) - 1)]

    def take(self, number: int) -> None:
        """Choose by number from 1; nothing for a number that is not offered."""
        if 0 < number <= len(self._offers):
            self.taken.emit(self._offers[number - 1])

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, OfferButton):
            self.take(self._buttons.index(sender) + 1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Free instead"))
        self._keys.setText(self.tr("Alt and the number"))
