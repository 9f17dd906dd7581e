"""What the group usually prints, one key away, where the fee will stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.queries.print_jobs import UsualJob
from desktop.views.printing import words
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.theme import current, set_role

HEIGHT = 40


class UsualOffer(QPushButton):
    """Hidden while nothing is offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.usual: UsualJob | None = None
        self._word, self._told = QLabel(), QLabel()
        set_role(self._word, "bold")
        self._told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 0, 10, 0)
        line.setSpacing(12)
        for part, stretch in ((self._word, 0), (self._told, 1), (KeyCap("Ctrl+U"), 0)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.addWidget(part, stretch)
        self.setAutoDefault(True)
        self.offer(None)

    def offer(self, usual: UsualJob | None) -> None:
        self.usual = usual
        self.setVisible(usual is not None)
        self.setMinimumHeight(current().scaled(HEIGHT))
        self._word.setText(self.tr("As usual"))
        if usual is None:
            self.setAccessibleName(f"{self._word.text()} Ctrl+U")
            return
        said = "、".join(words.original(each.printing, each.title) for each in usual.originals)
        times = self.tr("{count} times").format(count=usual.times) if usual.times > 1 else self.tr("last time")
        self._told.setText(f"{said}　{times}")
        self._told.setToolTip(said)
        self.setAccessibleName(f"{self._word.text()} {said} Ctrl+U")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.offer(self.usual)
