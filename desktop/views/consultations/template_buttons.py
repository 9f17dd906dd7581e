"""Templates for frequent matters above the form: a press, or Alt and the number, fills it in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.queries.taking import TemplateRow
from desktop.views.shared.chips import Wrap
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.theme import current, notifier, set_role

MOST = 4


class TemplateButtons(Wrap):
    """The first four of the center's list; `chosen` carries one of them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.templates: tuple[TemplateRow, ...] = ()
        self._buttons: list[QToolButton] = []
        self.setVisible(False)
        self.setAccessibleName(self.tr("Templates"))
        notifier().changed.connect(self._measure)
        bind_keys(self, {f"Alt+{number}": partial(self._press, number - 1) for number in range(1, MOST + 1)})

    def show_templates(self, templates: Sequence[TemplateRow]) -> None:
        if tuple(templates[:MOST]) == self.templates:
            return
        self.templates = tuple(templates[:MOST])
        self.clear()
        self._buttons = [self._button(number, row) for number, row in enumerate(self.templates, 1)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._press, place))
            self.add(button)
        self._measure()
        self.setVisible(bool(self.templates))

    def _button(self, number: int, row: TemplateRow) -> QToolButton:
        button = QToolButton()
        button.setText(f"{number}  {row.name}")
        button.setToolTip(f"{row.name} (Alt+{number})")
        button.setAccessibleName(f"{row.name} Alt+{number}")
        button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab begins with who came: the keys are for the templates
        set_role(button, "quiet")
        return button

    @Slot()
    def _press(self, place: int, _checked: object = None) -> None:
        if place < len(self.templates):
            self.chosen.emit(self.templates[place])

    @Slot()
    def _measure(self) -> None:
        for button in self._buttons:
            button.setFont(current().font("caption"))
        self.updateGeometry()
