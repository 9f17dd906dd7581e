"""The head of the consultations: what the page has besides the cases, and the menu of the rest."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.views.consultations.sheets import CASES, SEGMENTS, offered, segments, sheet_word
from desktop.views.shared.parts import Parts
from desktop.views.shared.sheet_menu import SheetMenuButton
from desktop.views.shared.theme import set_role


class CaseMenu(SheetMenuButton):
    def offered(self) -> Iterable[tuple[str, str]]:
        return ((kind.key, sheet_word(kind)) for kind in offered())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("More about consultations"))
        self.setToolTip(self.tr("More about consultations (Alt+M)"))


class CasesHead(QWidget):
    """`part_wanted` carries the key of a sheet, CASES for the cases themselves. Without sheets there is no head."""

    part_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.parts, self.menu = QLabel(), Parts(parent=self), CaseMenu()
        set_role(self.title, "title")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.title)
        line.addWidget(self.parts)
        line.addStretch(1)
        line.addWidget(self.menu)
        self.parts.changed.connect(self._part_pressed)
        self._retranslate()

    @Slot(str)
    def show_part(self, key: str) -> None:
        """Mark what the page shows; a sheet of the menu has no part."""
        if key == CASES or key in SEGMENTS:
            self.parts.put(key)
        else:
            self.parts.put_none()

    @Slot()
    def _part_pressed(self) -> None:
        self.part_wanted.emit(str(self.parts.value))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("Consultations"))
        beside = [(kind.key, sheet_word(kind)) for kind in segments()]
        self.parts.show_choices([(CASES, self.tr("Cases")), *beside])
        self.parts.setVisible(bool(beside))
        self.menu.setVisible(bool(offered()))
        self.setVisible(bool(beside or offered()))
