"""The cell of a field that is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.shared.form import Field, FormCell
from desktop.views.shared.theme import set_role


class AskedCell(FormCell):
    """One of the fields that are asked for: its label stands out, and a button may stand at its end."""

    def __init__(self, field: Field) -> None:
        super().__init__(field)
        set_role(self._label, "bold")

    def add_at_end(self, button: QWidget) -> None:
        """In the line of the label."""
        whole = self.layout()
        line = whole.itemAt(0) if whole is not None else None
        if line is not None and isinstance(row := line.layout(), QHBoxLayout):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
