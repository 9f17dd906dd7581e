"""A follow-up that is promised while somebody is still there: a check box, and what and until when."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.views.consultations.content import CALL_BACK_AFTER
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field, Form

MOST_LINE = 300


class CallBack(QWidget):
    """`box` is laid out by the owner, what follows from it here. In a week unless another day is given."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._desk = desk
        self.box, self.what = CheckBox(), QLineEdit()
        self.due = DateEdit(lambda: desk.now().date())
        self.what.setMaxLength(MOST_LINE)
        self._rows = Form(((Field("what", "", self.what, stretch=3), Field("due", "", self.due, stretch=2)),))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._rows)
        self._rows.setVisible(False)
        self.box.toggled.connect(self._turned)
        self.what.textChanged.connect(self.changed)
        self.due.picked.connect(self._picked)
        self._retranslate()

    @property
    def is_on(self) -> bool:
        return self.box.isChecked()

    @property
    def usual_words(self) -> str:
        return self.tr("Call them back")

    def put(self, is_on: bool, what: str, due: date | None) -> None:  # noqa: FBT001  one of three values
        self.box.setChecked(is_on)
        self.what.setText(what)
        self.due.set_value(due or self._desk.now().date() + CALL_BACK_AFTER)

    def refuse(self, sentence: str) -> None:
        """Say under the day why it cannot be read; "" takes it back."""
        if sentence:
            self._rows.refuse("due", sentence)
        else:
            self._rows.accept()

    @Slot(bool)
    def _turned(self, is_on: bool) -> None:  # noqa: FBT001  a slot's argument
        self._rows.setVisible(is_on)
        if is_on and self.box.hasFocus():
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot()
    def _picked(self) -> None:
        self._rows.accept()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.box.setText(self.tr("Call back"))
        self._rows.relabel("what", self.tr("What"))
        self._rows.relabel("due", self.tr("Until"))
        self.what.setPlaceholderText(self.usual_words)
