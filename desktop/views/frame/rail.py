"""The places at the left."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.views.places import PLACES, Place, place_name
from desktop.views.shared import theme
from desktop.views.shared.icons import icon

BAR = 4
HEIGHT, GAP, BELOW = 60, 2, 12


class PlaceButton(QToolButton):
    """Icon over word; the chosen one has a bar at its left edge, so that it is known without colour."""

    def __init__(self, place: Place, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._number = number
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIcon(icon(place.icon, "text_2", on="accent_text"))
        self.setShortcut(QKeySequence(f"Ctrl+{number}"))
        theme.set_role(self, "place")
        self.name()
        self.measure(HEIGHT)

    def name(self) -> None:
        word = place_name(self.place.key)
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(f"{word}  Ctrl+{self._number}")
        self.setShortcut(QKeySequence(f"Ctrl+{self._number}"))

    def measure(self, room: int) -> None:
        """As high as it should be, or as there is room for."""
        looks = theme.current()
        self.setIconSize(QSize(looks.icon + 4, looks.icon + 4))
        self.setFixedSize(looks.frame["rail"] - 12, max(0, min(looks.scaled(HEIGHT), room)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter = QPainter(self)
            painter.fillRect(0, 10, BAR - 1, self.height() - 20, theme.current().colour("accent"))


class Rail(QFrame):
    """Says which place was `chosen`, by its key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "rail")
        self._brand = QLabel(self)
        self._brand.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self._brand, "brand")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons = [PlaceButton(place, number, self) for number, place in enumerate(PLACES, 1)]
        self._lay_out()
        self._group.buttonClicked.connect(self._clicked)
        theme.notifier().changed.connect(self._measure)
        self._name()
        self._measure()

    def choose(self, key: str) -> None:
        """Mark the place as the one that is open; no signal."""
        for button in self._buttons:
            if button.place.key == key:
                button.setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 0, 6, BELOW)
        column.setSpacing(GAP)
        column.addWidget(self._brand)
        for button in self._buttons:
            if button.place.at_the_end:
                column.addStretch(1)
            column.addWidget(button)
            self._group.addButton(button)

    def _name(self) -> None:
        self._brand.setText(self.tr("Desk"))
        for button in self._buttons:
            button.name()

    @Slot()
    def _measure(self) -> None:
        frame = theme.current().frame
        self.setFixedWidth(frame["rail"])
        self._brand.setFixedHeight(frame["top"])
        self._share_height()

    def _share_height(self) -> None:
        """In a low window or with large text the places move together; none lies over another."""
        room = self.height() - self._brand.maximumHeight() - BELOW
        for button in self._buttons:
            button.measure(room // len(self._buttons) - GAP)

    @Slot()
    def _clicked(self) -> None:
        button = self._group.checkedButton()
        if isinstance(button, PlaceButton):
            self.chosen.emit(button.place.key)
