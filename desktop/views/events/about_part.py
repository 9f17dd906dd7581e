"""What is known about an event, with its picture and the actions of the plan it serves."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.queries.events import ActionRow, EventDetails
from desktop.views.events import words
from desktop.views.shared.facts import Facts
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.picture_field import thumbnail
from desktop.views.shared.theme import current, notifier, set_role

PICTURE = (300, 210)
WIDE = 660


class AboutPart(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_bytes: bytes | None = None
        self.facts, self.plan, self._picture = Facts(), Paragraph(), QLabel()
        self._plan_head = QLabel(self.tr("Actions of the plan"))
        set_role(self._plan_head, "caption")
        inside, told = QWidget(), QVBoxLayout()
        set_role(inside, "body")
        told.setSpacing(12)
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.facts, self._plan_head, self.plan):
            told.addWidget(part)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._beside.setContentsMargins(24, 14, 24, 18)
        self._beside.setSpacing(20)
        self._beside.addLayout(told, 1)
        self._beside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        notifier().changed.connect(self._measure)

    def show_event(self, shown: EventDetails, actions: dict[int, ActionRow]) -> None:
        self.facts.show_facts(words.facts(shown))
        carried = [actions[action_id] for action_id in shown.action_ids if action_id in actions]
        self.plan.say("\n".join(f"{action.number}　{action.title}" for action in carried))
        for part in (self._plan_head, self.plan):
            part.setVisible(bool(carried))
        self._picture_bytes = shown.picture
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the picture goes above what is known."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wide = self.width() >= current().scaled(WIDE)
        self._beside.setDirection(ways.LeftToRight if wide else ways.BottomToTop)

    @Slot()
    def _measure(self) -> None:
        theme, content = current(), self._picture_bytes
        self._picture.setVisible(bool(content))
        if content:
            most = QSize(theme.scaled(PICTURE[0]), theme.scaled(PICTURE[1]))
            self._picture.setPixmap(thumbnail(content, most))
            self._picture.setAccessibleName(self.tr("The event's picture"))
