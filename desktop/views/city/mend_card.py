"""What is better mended before the package is sealed, each with the way to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.queries.submissions import ToMend
from desktop.views.city import words
from desktop.views.shared import icons
from desktop.views.shared.card import Card
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role


class MendCard(Card):
    """`record_wanted` names the page and the first record that lacks something."""

    record_wanted = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._mend: tuple[ToMend, ...] = ()
        self._rows: list[QWidget] = []
        self.buttons: list[QPushButton] = []
        self._all_well = Paragraph()
        self._all_well.setContentsMargins(16, 10, 16, 10)
        self.body.setSpacing(0)
        self.body.addWidget(self._all_well)
        self._retranslate()

    def show_mend(self, mend: tuple[ToMend, ...]) -> None:
        self._mend = mend
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self._rows, self.buttons = [], []
        for each in mend:
            row = self._row(each)
            self._rows.append(row)
            self.body.addWidget(row)
        self._all_well.setVisible(not mend)
        count = sum(len(each.records) for each in mend)
        self.say(self.tr("{count} to mend").format(count=f"{count:,}") if mend else "")

    def _row(self, mend: ToMend) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(14, 8, 12, 8)
        line.setSpacing(10)
        mark, text, names = QLabel(), QLabel(words.mend_title(mend)), Paragraph()
        mark.setPixmap(icons.pixmap("status.warning", "warn", current().scaled(18)))
        set_role(text, "bold")
        set_role(names, "small")
        text.setWordWrap(True)
        names.say(words.mend_names(mend))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(text)
        column.addWidget(names)
        go = QPushButton(self.tr("Fill in"))
        set_role(go, "small")
        go.setAutoDefault(True)
        go.setAccessibleName(self.tr("Fill in: {what}").format(what=words.mend_title(mend)))
        go.clicked.connect(partial(self.record_wanted.emit, mend.place, mend.records[0][0]))
        self.buttons.append(go)
        line.addWidget(mark)
        line.addLayout(column, 1)
        line.addWidget(go)
        return row

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.rename(self.tr("To mend first"))
        self._all_well.say(self.tr("Nothing is missing. The package can be sealed."))
        self.show_mend(self._mend)
