"""What the desk has to tell, under or beside the field it is about."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.errors import DeskError
from desktop.sentences import explain
from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

MessageKind = Literal["info", "good", "warn", "refused"]

_LOOKS: dict[MessageKind, tuple[str, str]] = {
    "info": ("status.info", "accent"),
    "good": ("status.good", "ok"),
    "warn": ("status.warning", "warn"),
    "refused": ("status.refused", "danger"),
}


class Message(QFrame):
    """Hidden until `say`; a refusal's offers are added to `below`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: MessageKind = "info"
        self._icon, self._words = QLabel(), Paragraph()
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.below = QVBoxLayout()
        self.below.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 8)
        whole.setSpacing(8)
        whole.addLayout(line)
        whole.addLayout(self.below)
        notifier().changed.connect(self._show_icon)
        self.setVisible(False)

    def say(self, kind: MessageKind, first: str, rest: str = "") -> None:
        """Show the first line in bold and the rest below it, and tell it to a screen reader."""
        self._kind = kind
        set_role(self, kind)
        self._show_icon()
        self._words.say(rest or first, bold=first if rest else "")
        plain = "\n".join(part for part in (first, rest) if part)
        self.setAccessibleName(plain)
        self.setVisible(True)
        self._announce(plain)

    def refuse(self, refusal: DeskError, language: Language) -> None:
        """What does not work, by which rule, and what to do instead."""
        told = explain(refusal, language)
        self.say("refused", told.what, f"{told.why}\n{told.instead}")

    def clear(self) -> None:
        self._words.say("")
        self.setAccessibleName("")
        self.setVisible(False)

    def _announce(self, plain: str) -> None:
        event = QAccessibleAnnouncementEvent(self, plain)
        if self._kind == "refused":
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    @Slot()
    def _show_icon(self) -> None:
        name, role = _LOOKS[self._kind]
        self._icon.setPixmap(icons.pixmap(name, role, current().icon))
