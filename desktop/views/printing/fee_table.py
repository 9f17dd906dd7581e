"""How the fee comes about, line by line, and the sum."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.queries.print_jobs import UsualJob
from desktop.rules.print_fees import PrintFeeLine
from desktop.views.printing.usual_offer import UsualOffer
from desktop.views.shared import written
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role

AMOUNT_WIDTH, LINE_HEIGHT = 96, 29


class FeeTable(QFrame):
    """Stands on a sunken ground below the form; without a fee it says what is still missing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "foot")
        self._name, self._tariff = QLabel(), QLabel()
        set_role(self._name, "bold")
        set_role(self._tariff, "caption")
        head = QHBoxLayout()
        self._tariff.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tariff.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name)
        head.addWidget(self._tariff, 1)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._row = 0
        self._usual: UsualJob | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 16, 10)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addLayout(self._grid)
        self.usual, self._is_empty = UsualOffer(), True
        whole.addSpacing(8)
        whole.addWidget(self.usual)
        whole.addStretch(1)
        self._retranslate()

    def offer(self, usual: UsualJob | None) -> None:
        """What the group usually prints; it is offered while there is no fee to show."""
        self._usual = usual
        self.usual.offer(usual if self._is_empty else None)

    def show_fee(self, lines: Sequence[PrintFeeLine], total: int, tariff: str = "") -> None:
        self._begin(tariff)
        self._is_empty = False
        self.offer(self._usual)
        for line in lines:
            self._put_line(line.text, _reason(line), written.yen(line.amount))
        self._cell(QLabel(self.tr("Total")), 0, "heading")
        self._cell(QLabel(written.yen(total)), 2, "heading", right=True)
        spoken = [f"{line.text} {written.yen(line.amount)}" for line in lines]
        self.setAccessibleName("、".join([*spoken, self.tr("Total {yen}").format(yen=written.yen(total))]))

    def show_nothing(self, why: str) -> None:
        """One quiet line instead of a fee."""
        self._begin("")
        self._is_empty = True
        self.offer(self._usual)
        said = Paragraph()
        said.say(why)
        set_role(said, "secondary")
        self._grid.addWidget(said, 0, 0, 1, 3)
        self.setAccessibleName(why)

    def texts(self) -> list[str]:
        """Everything that is shown below the head, cell by cell."""
        items = [self._grid.itemAt(at) for at in range(self._grid.count())]
        labels = [item.widget() for item in items if item]
        return [label.text() for label in labels if isinstance(label, QLabel) and label.text()]

    def _begin(self, tariff: str) -> None:
        self._tariff.setText(tariff)
        self._tariff.setToolTip(tariff)
        self._row = 0
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _put_line(self, name: str, reason: str, amount: str) -> None:
        self._cell(QLabel(name), 0, "")
        how = QLabel(reason)
        how.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # never widens the card
        how.setToolTip(reason)
        self._cell(how, 1, "caption", right=True)
        self._cell(QLabel(amount), 2, "bold", right=True)
        rule = QFrame()
        set_role(rule, "rule")
        rule.setFixedHeight(current().border)
        self._grid.addWidget(rule, self._row + 1, 0, 1, 3)
        self._row += 2

    def _cell(self, label: QLabel, column: int, role: str, *, right: bool = False) -> None:
        if role:
            set_role(label, role)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        label.setMinimumHeight(current().scaled(LINE_HEIGHT))
        if right and column > 1:
            label.setMinimumWidth(current().scaled(AMOUNT_WIDTH))
        self._grid.addWidget(label, self._row, column)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name.setText(self.tr("How the fee comes about"))


def _reason(line: PrintFeeLine) -> str:
    """How the amount of a line comes about: 101枚＝11組 × 10円."""
    charged = f"{line.quantity:,}{line.unit} × {written.yen(line.price)}"
    return f"{line.counted}＝{charged}" if line.counted else charged
