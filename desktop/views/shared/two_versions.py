"""Somebody saved the record first: both versions side by side, and neither is lost."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role


class TwoVersions(QFrame):
    """Hidden until `compare`; the rows are (field, theirs, mine)."""

    theirs_wanted = Signal()
    mine_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Message()
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(12)
        self._table.setVerticalSpacing(6)
        self._table.setColumnStretch(1, 1)
        self._table.setColumnStretch(2, 1)
        self.use_theirs, self.put_mine = QPushButton(), QPushButton()
        for button, wanted in ((self.use_theirs, self.theirs_wanted), (self.put_mine, self.mine_wanted)):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
        verbs = QHBoxLayout()
        verbs.addWidget(self.use_theirs, 1)
        verbs.addWidget(self.put_mine, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.message)
        whole.addLayout(self._table)
        whole.addLayout(verbs)
        self._who = ""
        self._retranslate()
        self.setVisible(False)

    def compare(self, what: str, why: str, who: str, rows: list[tuple[str, str, str]]) -> None:
        """Lines that are the same in both are shown once, in plain letters."""
        self._who = who
        self._retranslate()
        self.message.say("warn", what, why)
        while (entry := self._table.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        heads = ("", self.tr("{who}'s").format(who=who) if who else self.tr("Theirs"), self.tr("Mine"))
        for column, head in enumerate(heads):
            self._put(0, column, head, "caption")
        for number, (field, theirs, mine) in enumerate(rows, 1):
            role = "" if theirs == mine else "bold"
            self._put(number, 0, field, "caption")
            self._put(number, 1, theirs or "―", role)
            self._put(number, 2, mine or "―", role)
        self.setVisible(True)
        self.put_mine.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self.message.clear()
        self.setVisible(False)

    def texts(self) -> list[str]:
        """What stands in the table, row by row."""
        labels = (self._table.itemAt(number) for number in range(self._table.count()))
        widgets = (entry.widget() for entry in labels if entry is not None)
        return [widget.text() for widget in widgets if isinstance(widget, QLabel)]

    def _put(self, row: int, column: int, text: str, role: str) -> None:
        label = QLabel(text)
        label.setWordWrap(column > 0)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if role:
            set_role(label, role)
        self._table.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        who = self._who
        self.use_theirs.setText(self.tr("Use {who}'s").format(who=who) if who else self.tr("Use theirs"))
        self.put_mine.setText(self.tr("Put mine again"))
