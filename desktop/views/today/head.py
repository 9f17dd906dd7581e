"""The head of today: the date, what the day is like, its parts, and what is done most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.views.shared import icons
from desktop.views.shared.parts import Parts
from desktop.views.shared.sheet_kinds import is_there
from desktop.views.shared.theme import current, notifier, repolish, set_role
from desktop.views.today.sheet_menu import SheetMenu
from desktop.views.today.sheets import DAY, SEGMENTS, sheet_kind

BETWEEN = "　"


class TodayHead(QWidget):
    """`part_wanted` carries the key of a sheet, DAY for the day itself."""

    part_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.facts = QLabel(), QLabel()
        self.print, self.book = QPushButton(), QPushButton()
        self._told: tuple[str, ...] = ()
        self._shows_day = True
        self.parts, self.menu = Parts(parent=self), SheetMenu()
        set_role(self.title, "title")
        set_role(self.facts, "secondary")
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_role(self.book, "primary")
        self.book.setAutoDefault(True)
        self.print.setAutoDefault(True)
        self.print.setIcon(icons.icon("verb.print"))
        self.book.setIcon(icons.icon("verb.add", "on_accent"))
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.title)
        line.addWidget(self.parts)
        line.addWidget(self.facts, 1)
        for part in (self.print, self.book, self.menu):
            line.addWidget(part)
        self.parts.changed.connect(self._part_pressed)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def say(self, facts: Sequence[str]) -> None:
        """What the day is like; where there is no room for all of it, what matters least, the first, is left out."""
        self._told = tuple(facts)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        always = (self.title, self.parts, self.book, self.menu)
        needs = sum(part.sizeHint().width() + self._line.spacing() for part in (*always, self.print))
        self.print.setVisible(self._shows_day and needs <= self.width())
        told, metrics = list(self._told), self.facts.fontMetrics()
        while len(told) > 1 and metrics.horizontalAdvance(BETWEEN.join(told)) > self.facts.width():
            told.pop(0)
        shown = BETWEEN.join(told)
        fits = metrics.horizontalAdvance(shown) <= self.facts.width()
        self.facts.setText(shown if fits else "")
        self.facts.setToolTip(BETWEEN.join(self._told))

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Mark what the page shows; a sheet of the menu has no part. Beside a sheet the day's verbs are quiet."""
        if key == DAY or key in SEGMENTS:
            self.parts.put(key)
        else:
            self.parts.put_none()
        self._shows_day = key == DAY
        set_role(self.book, "primary" if self._shows_day else "")
        repolish(self.book)
        self.book.setIcon(icons.icon("verb.add", "on_accent" if self._shows_day else "text"))
        self._fit()

    @Slot()
    def _part_pressed(self) -> None:
        self.part_wanted.emit(str(self.parts.value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        words = {
            DAY: self.tr("Day"),
            "notes": self.tr("Handover"),
            "entries": self.tr("Records"),
            "log": self.tr("Daily log"),
        }
        there = [key for key in words if key == DAY or is_there(sheet_kind(key).module)]
        self.parts.show_choices((key, words[key]) for key in there)
        self.parts.setVisible(len(there) > 1)
        self.book.setText(self.tr("Book a room"))
        self.book.setToolTip(self.tr("Book a room (F2)"))
        self.print.setText(self.tr("Print the entrance sheet"))
        self.print.setToolTip(self.tr("Today's rooms for the entrance (Ctrl+P)"))

    @Slot()
    def _measure(self) -> None:
        theme = current()
        for button in (self.print, self.book):
            button.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
