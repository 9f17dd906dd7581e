"""The field for the room: its name in bold, then how many it holds and what it has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop.queries.days import RoomRow
from desktop.views.shared import icons, written
from desktop.views.shared.machine_words import down_words
from desktop.views.shared.theme import current

FACTS = Qt.ItemDataRole.UserRole + 1


class RoomCombo(QComboBox):
    """Rooms and machines in their order; the data of an item is the id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)

    def show_rooms(self, rooms: Sequence[RoomRow]) -> None:
        """Other rooms; the chosen one stays chosen, and nothing is announced."""
        chosen = self.resource_id
        self.blockSignals(True)
        self.clear()
        for room in rooms:
            size = "" if room.is_machine else written.people(room.capacity)
            down = down_words(room) if room.is_down else ""
            facts = "・".join(part for part in (size, room.note, down) if part)
            self.addItem(f"{room.name}　{facts}", room.id)
            self.setItemData(self.count() - 1, (room.name, facts), FACTS)
        self.blockSignals(False)
        self.choose(chosen)

    @property
    def resource_id(self) -> int | None:
        return self.currentData()

    @property
    def room(self) -> str:
        return self.currentData(FACTS)[0] if self.currentIndex() >= 0 else ""

    def choose(self, resource_id: int | None) -> None:
        self.setCurrentIndex(self.findData(resource_id) if resource_id is not None else -1)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def paintEvent(self, e: QPaintEvent) -> None:
        del e  # all of it is painted
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if self.currentIndex() >= 0:
            self._paint_room(painter)
        px = current().scaled(16)
        arrow = icons.pixmap("verb.open_list", "text_2" if self.isEnabled() else "text_off", px)
        painter.drawPixmap(self.width() - px - 10, (self.height() - px) // 2, arrow)

    def _paint_room(self, painter: QPainter) -> None:
        theme = current()
        name, facts = self.currentData(FACTS)
        area = QRect(11, 0, self.width() - 46, self.height())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        bold = theme.font("body", bold=True)
        painter.setFont(bold)
        painter.setPen(theme.colour("text" if self.isEnabled() else "text_off"))
        painter.drawText(area, middle, name)
        area.setLeft(area.left() + QFontMetrics(bold).horizontalAdvance(name) + 10)
        small = theme.font("caption")
        painter.setFont(small)
        painter.setPen(theme.colour("text_2" if self.isEnabled() else "text_off"))
        shown = QFontMetrics(small).elidedText(facts, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, middle, shown)
