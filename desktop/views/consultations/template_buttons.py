"""Templates for frequent matters: a list that folds down, or Alt and the number, fills the form in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.queries.taking import TemplateRow
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.theme import current, notifier, set_role

MOST_KEYS = 9


class TemplateButton(QPushButton):
    """Alt+0 opens the list of all, Alt+1 to Alt+9 take one at once; `chosen` carries it. Hidden while there is none."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.templates: tuple[TemplateRow, ...] = ()
        self._menu = QMenu(self)
        set_role(self, "link")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab begins with who came: the keys are for the templates
        self.setVisible(False)
        self.clicked.connect(self.open_menu)
        notifier().changed.connect(self._measure)
        bind_keys(self, {f"Alt+{number}": partial(self._press, number - 1) for number in range(1, MOST_KEYS + 1)})
        bind_keys(self, {"Alt+0": self.open_menu})
        self._retranslate()

    def show_templates(self, templates: Sequence[TemplateRow]) -> None:
        self.templates = tuple(templates)
        self._menu.clear()
        for place, row in enumerate(self.templates):
            key = f"\tAlt+{place + 1}" if place < MOST_KEYS else ""
            self._menu.addAction(f"{row.name.replace('&', '&&')}{key}", partial(self._press, place))
        self._measure()
        self.setVisible(bool(self.templates))

    @Slot()
    def open_menu(self) -> None:
        """Below the button, with the first one marked."""
        if not self.isVisible():
            return
        self._menu.popup(self.mapToGlobal(QPoint(self.width() - self._menu.sizeHint().width(), self.height() + 2)))
        self._menu.setActiveAction(self._menu.actions()[0])

    @Slot()
    def _press(self, place: int, _checked: object = None) -> None:
        if self.isVisible() and place < len(self.templates):
            self.chosen.emit(self.templates[place])

    @Slot()
    def _measure(self) -> None:
        self.setFont(current().font("caption"))
        self.setFixedHeight(self.fontMetrics().height() + 4)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setText(self.tr("Templates  Alt+0"))
        self.setAccessibleName(self.tr("Templates"))
