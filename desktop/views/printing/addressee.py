"""The two lines of a receipt that people ask for: to whom, and for what."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.views.shared.form import Field, Form

MOST_TEXT = 120


class Addressee(QFrame):
    """Hidden until it is wanted: without it the receipt is made out to the group, for printing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.provision = QLineEdit(), QLineEdit()
        for field in (self.name, self.provision):
            field.setMaxLength(MOST_TEXT)
        self._form = Form((Field("addressee", "", self.name), Field("provision", "", self.provision)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 10, 20, 12)
        whole.addWidget(self._form)
        self.setVisible(False)
        self._retranslate()

    def open(self) -> None:
        self.setVisible(True)
        self.name.setFocus(Qt.FocusReason.TabFocusReason)
        self.name.selectAll()

    def put_away(self) -> None:
        """Empty again: the next receipt is somebody else's."""
        self.name.clear()
        self.provision.clear()
        self.setVisible(False)

    def show_usual(self, who: str) -> None:
        """Whose name stands on the receipt while nothing is typed."""
        self.name.setPlaceholderText(who)

    def name_text(self) -> str:
        return self.name.text().strip()

    def for_text(self) -> str:
        return self.provision.text().strip()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._form.relabel("addressee", self.tr("Addressee of the receipt"))
        self._form.relabel("provision", self.tr("For what (provision)"))
