"""A line of a card that can be chosen: one row painted by hand, by mouse, Tab, arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.keys import ENTER
from desktop.views.shared.lettering import letters
from desktop.views.shared.theme import current, notifier, set_role
from desktop.views.today.line import Line, LineAct
from desktop.views.today.line_painting import paint_low, paint_tall

SIDE, ACT_GAP = 16, 6
LOW_ACT, ICON_ACT = 28, 36
KEY, MOST_KEY = 60, 20


class LineButton(QAbstractButton):
    """Takes the width it is given; what does not fit loses its end and is whole in the tooltip.

    `acted` carries the name of the act whose button was pressed and the number of the key that goes with it.
    """

    acted = Signal(str, str)

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.acts: list[QPushButton] = []
        self.key: QLineEdit | None = None
        self._free, self._is_low, self._key_at = 0, False, QRectF()
        notifier().changed.connect(self._measure)
        self._measure()
        self.put(line)

    def put(self, line: Line) -> None:
        """Another line in the same place; a number that is being typed stays while the line is about the same."""
        if self.key is not None and line.key != self.line.key:
            self.close_key()
        if line.acts != self.line.acts or not self.acts:
            self._make_acts(line)
        self.line = line
        self.setAccessibleName(line.spoken)
        self.setToolTip(line.spoken)
        self._place()
        self.updateGeometry()
        self.update()

    def set_low(self, *, low: bool) -> None:
        self._is_low = low
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(200, current().scaled(self.line.height(low=self._is_low)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @Slot()
    def open_key(self) -> None:
        """Another key than the usual one goes with them: its number is typed beside the button."""
        if self.line.room_key is None:
            return
        if self.key is None:
            self.key = QLineEdit(self)
            self.key.setMaxLength(MOST_KEY)
            self.key.setAccessibleName(QCoreApplication.translate("Today", "Number of the key"))
            self.key.setPlaceholderText(QCoreApplication.translate("Today", "Key"))
            self.key.setText(self.line.room_key)
            self.key.returnPressed.connect(self._act_first)
            self.key.installEventFilter(self)
            QWidget.setTabOrder(self, self.key)
            self._place()
            self.key.show()
        self.key.selectAll()
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_key(self) -> None:
        if self.key is not None:
            held, self.key = self.key, None
            if held.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            held.hide()
            held.deleteLater()
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the number puts it away, nothing more."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.close_key()
            return True
        return super().eventFilter(watched, event)

    def _make_acts(self, line: Line) -> None:
        for button in self.acts:
            if button.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            button.hide()
            button.deleteLater()
        self.acts = [self._made(act, line) for act in line.acts]
        for before, after in pairwise((self, *self.acts)):
            QWidget.setTabOrder(before, after)

    def _made(self, act: LineAct, line: Line) -> QPushButton:
        button = QPushButton(self)
        set_role(button, "small")
        button.setAutoDefault(True)
        if act.icon:
            button.setIcon(icons.icon(act.icon, "text_2"))
            button.setToolTip(act.word)
        else:
            button.setText(act.word)
        button.setAccessibleName(f"{act.word} {line.title}".strip())
        button.clicked.connect(self._acted)
        button.setProperty("act", act.name)
        button.show()
        return button

    @Slot()
    def _acted(self) -> None:
        if isinstance(button := self.sender(), QPushButton):
            self._act(str(button.property("act")))

    @Slot()
    def _act_first(self) -> None:
        if self.line.acts:
            self._act(self.line.acts[0].name)

    def _act(self, name: str) -> None:
        self.acted.emit(name, self.key.text() if self.key is not None else self.line.room_key or "")

    @Slot()
    def _measure(self) -> None:
        self._place()
        self.updateGeometry()

    def _place(self) -> None:
        """The first act at the right end, the others before it, then the key."""
        right = self.width() - SIDE
        for button in self.acts:
            wide, high = self._act_size(button)
            button.setGeometry(right - wide, (self.height() - high) // 2, wide, high)
            right -= wide + ACT_GAP
        if self.key is not None:
            wide, high = current().scaled(KEY), current().scaled(32)
            self.key.setGeometry(right - wide, (self.height() - high) // 2, wide, high)
            right -= wide + ACT_GAP
        self._free = right if self.acts else self.width() - SIDE

    def _act_size(self, button: QPushButton) -> tuple[int, int]:
        size, most = button.sizeHint(), self.height() - 2 * ACT_GAP
        if not self.line.lead:
            most = min(most, current().scaled(LOW_ACT))
        high = max(button.minimumHeight(), min(size.height(), most))  # the style sheet has its own least
        return size.width() if button.text() else current().scaled(ICON_ACT), high

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        """Enter does what the first button does, or chooses as space does; the arrows go from line to line."""
        if e.key() in ENTER:
            if self.line.acts:
                self._act_first()
            else:
                self.click()
        elif e.key() == Qt.Key.Key_K and self.line.room_key is not None:
            self.open_key()
        elif e.key() == Qt.Key.Key_Down:
            self._step(self.focusNextChild)
        elif e.key() == Qt.Key.Key_Up:
            self._step(self.focusPreviousChild)
        else:
            super().keyPressEvent(e)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """The number of the key can be pressed where it stands."""
        if self._key_at.contains(e.position()) and self.rect().contains(e.position().toPoint()):
            self.setDown(False)
            self.open_key()
            return
        super().mouseReleaseEvent(e)

    def _step(self, step: Callable[[], bool]) -> None:
        """To another line, past the buttons in them."""
        step()
        while isinstance(reached := QApplication.focusWidget(), QPushButton | QLineEdit):
            if not isinstance(reached.parent(), LineButton) or not step():
                break

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, e: QPaintEvent) -> None:
        ink, area = letters(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setClipRect(e.rect())
        if self.isDown() or self.underMouse():
            painter.fillRect(area, ink.colour("pressed" if self.isDown() else "hover"))
        painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), ink.colour("line"))
        inside = area.adjusted(SIDE, 0, -SIDE, -1)
        inside.setRight(self._free)
        if self.line.lead:
            self._key_at = paint_tall(painter, self.line, inside)
        else:
            paint_low(painter, self.line, inside)
