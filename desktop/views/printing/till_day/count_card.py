"""The count by note and coin: digits, Enter to the next one, the sum in large digits below."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.rules.cash import DENOMINATIONS, NOTES, Pieces, cash_of
from desktop.views.printing.change_due import BigYen
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.keys import ENTER
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import TextSize

ROW_GAP = 2
FIELDS = {TextSize.STANDARD: 112, TextSize.LARGE: 92, TextSize.LARGEST: 76}
AMOUNTS = {TextSize.STANDARD: 104, TextSize.LARGE: 92, TextSize.LARGEST: 84}


class CountCard(Card):
    """`changed` after every digit; `finished` when Enter leaves the last field."""

    changed = Signal()
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.fields: dict[int, NumberEdit] = {}
        self._names: dict[int, QLabel] = {}
        self._amounts: dict[int, QLabel] = {}
        self._sum_label, self.sum = QLabel(), BigYen("amount")
        set_role(self._sum_label, "heading")
        self.empty_button = QPushButton()
        set_role(self.empty_button, "quiet")
        self.empty_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.empty_button.clicked.connect(self._empty)
        self.add_verb(self.empty_button)
        self._lay_out()
        notifier().changed.connect(self._fit_fields)
        self._fit_fields()
        self.retranslate()
        self._show_sum()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(20, 6, 20, 6)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(ROW_GAP)
        grid.setColumnStretch(0, 1)
        for row, yen in enumerate(DENOMINATIONS):
            name, field, amount = QLabel(), NumberEdit(), QLabel()
            set_role(name, "bold" if yen in NOTES else "")
            name.setBuddy(field)
            for label in (name, amount):
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            field.changed.connect(self._edited)
            field.installEventFilter(self)
            self.fields[yen], self._names[yen], self._amounts[yen] = field, name, amount
            for column, part in enumerate((name, field, amount)):
                grid.addWidget(part, row, column)
        body = QWidget()
        set_role(body, "body")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(grid)
        inside.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        self.body.addWidget(self._area, 1)
        foot = QFrame()
        set_role(foot, "foot")
        line = QHBoxLayout(foot)
        line.setContentsMargins(20, 6, 20, 6)
        line.addWidget(self._sum_label)
        line.addStretch(1)
        line.addWidget(self.sum)
        self.body.addWidget(foot)

    @property
    def total(self) -> int:
        return cash_of(self.pieces())

    @property
    def is_empty(self) -> bool:
        """Nobody has counted anything yet."""
        return all(not field.text().strip() for field in self.fields.values())

    def pieces(self) -> Pieces:
        """What was typed, fields that are empty left out."""
        return tuple((yen, field.value) for yen, field in self.fields.items() if field.value is not None)

    def wrong(self) -> NumberEdit | None:
        """The first field with something that is no number of pieces."""
        fields = self.fields.values()
        return next((field for field in fields if field.is_wrong or (field.value or 0) < 0), None)

    def put(self, pieces: Iterable[tuple[int, int]]) -> None:
        """Nothing is announced."""
        told: Mapping[int, int] = dict(pieces)
        for yen, field in self.fields.items():
            field.put(told.get(yen))
        self._show_sum()

    def set_open(self, *, is_open: bool) -> None:
        """What was closed is only looked at."""
        for field in self.fields.values():
            field.setReadOnly(not is_open)
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus)
        self.empty_button.setVisible(is_open)

    def refresh(self) -> None:
        """After the fields were filled in by somebody else."""
        self._show_sum()

    def focus_first(self) -> None:
        """The first field that nobody has filled in."""
        fields = list(self.fields.values())
        field = next((field for field in fields if not field.text().strip()), fields[0])
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, NumberEdit):
            if event.type() == QEvent.Type.FocusIn:
                self._area.ensureWidgetVisible(watched, 0, watched.height())
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._step(watched, event)
        return super().eventFilter(watched, event)

    def _step(self, field: NumberEdit, event: QKeyEvent) -> bool:
        """Enter and the arrows go through the fields; whether it was one of them."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        by = 1 if event.key() in {*ENTER, Qt.Key.Key_Down} else -1 if event.key() == Qt.Key.Key_Up else 0
        if not by:
            return False
        fields = list(self.fields.values())
        place = fields.index(field) + by
        if 0 <= place < len(fields):
            fields[place].setFocus(Qt.FocusReason.TabFocusReason)
            fields[place].selectAll()
        elif event.key() in ENTER:
            self.finished.emit()
        return True

    @Slot()
    def _edited(self) -> None:
        self._show_sum()
        self.changed.emit()

    @Slot()
    def _empty(self) -> None:
        self.put(())
        self.changed.emit()
        self.focus_first()

    def _show_sum(self) -> None:
        for yen, field in self.fields.items():
            wrong = field.is_wrong or (field.value or 0) < 0
            self._amounts[yen].setText("?" if wrong else f"{yen * (field.value or 0):,}")
            set_role(self._amounts[yen], "danger_words" if wrong else "" if field.value else "secondary")
        self.sum.put(self.total)
        self.sum.setAccessibleName(f"{self._sum_label.text()} {written.yen(self.total)}")

    def retranslate(self) -> None:
        self.rename(self.tr("Count the cash"))
        self._sum_label.setText(self.tr("Counted"))
        self.empty_button.setText(self.tr("Clear"))
        self.empty_button.setAccessibleName(self.tr("Clear the count"))
        for yen, name in self._names.items():
            word = self.tr("{yen} note") if yen in NOTES else self.tr("{yen} coin")
            name.setText(word.format(yen=f"{yen:,}"))
            self.fields[yen].setAccessibleName(self.tr("How many: {piece}").format(piece=name.text()))

    @Slot()
    def _fit_fields(self) -> None:
        theme = current()
        for field in self.fields.values():
            field.setFixedWidth(theme.scaled(FIELDS[theme.size]))
        for amount in self._amounts.values():
            amount.setFixedWidth(theme.scaled(AMOUNTS[theme.size]))
