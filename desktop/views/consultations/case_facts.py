"""What a case is: number, beginning, who, group, topics, who is in charge, who may open it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.views.consultations.row_button import RowButton
from desktop.views.shared import icons
from desktop.views.shared.chips import Wrap
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, set_role

APART, HEIGHT, GAP, WIDEST = 18, 22, 6, 300


@dataclass(frozen=True, slots=True)
class Fact:
    """A label over a value: words, or words that lead to a `record` (kind and id), or a mark."""

    label: str
    value: str
    record: tuple[str, int] | None = None
    icon: str = ""
    mark: Mark | None = None


class FactLink(RowButton):
    """Words that lead somewhere, as high as the values beside them."""

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.fact = fact
        self.setText(fact.value)
        self.setAccessibleName(f"{fact.label} {fact.value}")
        self.setToolTip(fact.value)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(current().font()).horizontalAdvance(self.text())
        return QSize(min(current().icon + GAP + words + 4, current().scaled(WIDEST)), super().sizeHint().height())

    def paintEvent(self, e: QPaintEvent) -> None:
        del e
        theme, painter, px = current(), QPainter(self), current().icon
        icon = icons.pixmap(self.fact.icon, "accent_text", px)
        painter.drawPixmap(0, (self.height() - px) // 2, icon)
        font = theme.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.colour("accent_text"))
        room = QRectF(px + GAP, 0, self.width() - px - GAP, self.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        painter.end()


class CaseFacts(QFrame):
    """In as many lines as the width makes of them; empty values are left out."""

    record_wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._facts: tuple[Fact, ...] = ()
        self.links: list[FactLink] = []
        self._line = Wrap()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 8)
        whole.addWidget(self._line)

    @property
    def texts(self) -> dict[str, str]:
        """Label to value, as shown."""
        return {fact.label: fact.value for fact in self._facts}

    def show_facts(self, facts: Sequence[Fact]) -> None:
        shown = tuple(fact for fact in facts if fact.value)
        if shown == self._facts:
            return
        had_focus = any(link.hasFocus() for link in self.links)
        self._facts, self.links = shown, []
        self._line.clear()
        for fact in shown:
            self._line.add(self._made(fact))
        if had_focus and self.links:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _made(self, fact: Fact) -> QWidget:
        cell, name = QWidget(self), QLabel(fact.label)
        set_role(name, "caption")
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, APART, 2)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(self._value(fact), 0, Qt.AlignmentFlag.AlignLeft)
        return cell

    def _value(self, fact: Fact) -> QWidget:
        if fact.mark is not None:
            return Tag(fact.mark.word, fact.mark.kind, fact.mark.icon)
        if fact.record is not None:
            return self._link(fact)
        text = QLabel(fact.value)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return text

    def _link(self, fact: Fact) -> FactLink:
        link = FactLink(fact)
        link.clicked.connect(self._pressed)
        self.links.append(link)
        return link

    @Slot()
    def _pressed(self) -> None:
        link = cast("FactLink", self.sender())
        if link.fact.record is not None:
            self.record_wanted.emit(*link.fact.record)
