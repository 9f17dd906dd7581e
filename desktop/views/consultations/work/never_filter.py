"""Which of the groups that nobody ever consulted are looked for: of a field, registered since a day, still active."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.queries.work_rows import NeverWish
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field, Form


class NeverFilter(QWidget):
    """`changed` after every change a person makes; `file` writes what is shown to a file."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.since, self.active = Combo(), DateEdit(today), CheckBox("")
        self.active.setChecked(True)
        self.file = QPushButton()
        self.file.setAutoDefault(True)
        self.form = Form((Field("field", "", self.field), Field("since", "", self.since)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 4)
        whole.setSpacing(8)
        whole.addWidget(self.form)
        line = QHBoxLayout()
        line.addWidget(self.active, 1)
        line.addWidget(self.file)
        whole.addLayout(line)
        self._retranslate()
        self.field.activated.connect(self._tell)
        self.since.picked.connect(self._tell)
        self.active.toggled.connect(self._tell)

    @property
    def wish(self) -> NeverWish:
        return NeverWish(
            field_id=self.field.currentData(), since=self.since.value(), active_only=self.active.isChecked()
        )

    def show_fields(self, fields: Sequence[tuple[int, str]]) -> None:
        """The same fields keep what was chosen."""
        told = [(None, self.tr("Every field")), *fields]
        if [self.field.itemText(at) for at in range(self.field.count())] == [name for _key, name in told]:
            return
        chosen = self.field.currentData()
        self.field.clear()
        for key, name in told:
            self.field.addItem(name, key)
        self.field.setCurrentIndex(max(self.field.findData(chosen), 0))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.form.relabel("field", self.tr("Field of activity"))
        self.form.relabel("since", self.tr("Registered since"))
        self.active.setText(self.tr("Only active groups"))
        self.file.setText(self.tr("As a file…"))
