"""What should be in the till against what was counted, the difference in large digits, why, and the closing itself."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.queries.till_rows import TillDayRows
from desktop.views.printing.change_due import BigYen
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.form import Field, Form
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.message import Message, MessageKind
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import TextSize

SIDE, MOST_TEXT = 20, 300
WIDTHS = {TextSize.STANDARD: 372, TextSize.LARGE: 404, TextSize.LARGEST: 452}


class ReckoningCard(Card):
    """`main_wanted` is the blue verb (open or close), `count_wanted` only writes the count down."""

    main_wanted = Signal()
    count_wanted = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._rows: TillDayRows | None = None
        self._counted: int | None = None
        self._lines = QGridLayout()
        self._lines.setVerticalSpacing(5)
        self._verdict, self.difference = QLabel(), BigYen("change")
        set_role(self._verdict, "bold")
        self.reason, self.kept, self._safe = QLineEdit(), NumberEdit(), Paragraph()
        self.reason.setMaxLength(MOST_TEXT)
        self.form = Form((Field("reason", "", self.reason), Field("kept", "", self.kept)))
        self.message = Message()
        self.main, self.count = QPushButton(), QPushButton()
        for button in (self.main, self.count):
            button.setAutoDefault(True)
        self.main.setProperty("tall", True)
        self._main_word, self._cap = QLabel(), KeyCap("Ctrl+Enter")
        self._lay_out()
        self.main.clicked.connect(self.main_wanted)
        self.count.clicked.connect(self.count_wanted)
        self.reason.textEdited.connect(self._edited)
        self.kept.changed.connect(self._edited)
        notifier().changed.connect(self._fit_width)
        self._fit_width()
        self.retranslate()

    def _lay_out(self) -> None:
        upper = QWidget()
        set_role(upper, "body")
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        lines = QWidget()
        lines.setLayout(self._lines)
        self._lines.setContentsMargins(SIDE, 10, SIDE, 10)
        column.addWidget(lines)
        ground = QFrame()
        set_role(ground, "change_ground")
        told = QVBoxLayout(ground)
        told.setContentsMargins(SIDE, 8, SIDE, 8)
        told.setSpacing(0)
        told.addWidget(self._verdict)
        told.addWidget(self.difference)
        column.addWidget(ground)
        below = QVBoxLayout()
        below.setContentsMargins(SIDE, 10, SIDE, 10)
        below.setSpacing(8)
        set_role(self._safe, "bold")
        for part in (self.form, self._safe, self.message):
            below.addWidget(part)
        column.addLayout(below)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(upper)
        self._area = area
        self.body.addWidget(area, 1)
        self.body.addWidget(self._verbs())

    def _verbs(self) -> QFrame:
        foot = QFrame()
        set_role(foot, "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(SIDE, 10, SIDE, 12)
        column.setSpacing(8)
        column.addWidget(self.main)
        inside = QHBoxLayout(self.main)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.setSpacing(10)
        inside.addStretch(1)
        for part in (self._main_word, self._cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        inside.addStretch(1)
        set_role(self.count, "quiet")
        self.add_verb(self.count)
        set_role(self._main_word, "on_primary")
        set_role(self.main, "primary")
        return foot

    @property
    def opens(self) -> bool:
        """Whether the float is what is counted: nobody opened the till and no money came yet."""
        rows = self._rows
        return rows is not None and rows.closing is None and rows.began is None and not rows.entries and not rows.later

    def show_rows(self, rows: TillDayRows) -> None:
        if self._rows is None or self._rows.day != rows.day:
            self.kept.put(rows.usual_float)
        self._rows = rows
        closing = rows.closing
        if closing is not None:
            self.reason.setText(closing.reason)
            self.kept.put(closing.kept)
        for field in (self.reason, self.kept):
            field.setReadOnly(closing is not None)
        self._show_lines(rows)
        self.show_counted(self._counted)
        self.retranslate()

    def show_counted(self, counted: int | None) -> None:
        """Yen, None while nobody has counted."""
        self._counted = counted
        rows = self._rows
        if rows is None:
            return
        closing = rows.closing
        if closing is not None:
            difference = None if closing.pieces is None else closing.difference
        else:
            difference = None if counted is None else counted - rows.in_till
        self._say_difference(difference)
        self._say_safe()

    @property
    def leaves(self) -> int | None:
        """What stays in the till by what was typed, no more than there is."""
        return self.kept.value

    def _say_difference(self, difference: int | None) -> None:
        words = self.tr("Not counted yet")
        if difference is not None:
            words = self.tr("It agrees to the yen") if not difference else self.tr("Too much")
            words = self.tr("Too little") if difference < 0 else words
        elif self._rows is not None and self._rows.closing is not None:
            words = self.tr("Closed with a later day, not counted")
        self._verdict.setText(words)
        self.difference.put(None if difference is None else abs(difference))
        wrong = difference is not None and difference != 0
        self.difference.set_roles("change_short" if wrong else "change", "danger_words" if wrong else "heading")
        self.difference.setAccessibleName(words if not difference else f"{words} {written.yen(abs(difference))}")

    def _say_safe(self) -> None:
        rows = self._rows
        if rows is None:
            return
        if rows.closing is not None:
            self._safe.say(self.tr("{yen} went into the safe.").format(yen=written.yen(rows.closing.to_safe)))
        elif self._counted is None or self.opens:
            self._safe.say("")
        else:
            left = max(0, self._counted - rows.later - (self.kept.value or 0))
            self._safe.say(self.tr("{yen} go into the safe.").format(yen=written.yen(left)))

    def _show_lines(self, rows: TillDayRows) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, amount, strong) in enumerate(self._told(rows)):
            label, value = QLabel(name), QLabel(written.yen(amount))
            set_role(label, "bold" if strong else "secondary")
            set_role(value, "heading" if strong else "")
            self._lines.addWidget(label, row, 0)
            self._lines.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
        self._lines.setColumnStretch(0, 1)

    def _told(self, rows: TillDayRows) -> Iterable[tuple[str, int, bool]]:
        sums = rows.sums
        yield self.tr("Float in the morning"), rows.opening_float, False
        yield self.tr("Cash taken"), sums.cash_income + sums.cash_back, False
        yield self.tr("Cash given back"), -sums.cash_back, False
        if sums.moves:
            yield self.tr("Put in and taken out"), sums.moves, False
        if rows.later:
            yield self.tr("Cash of the days after it"), rows.later, False
        yield self.tr("Should be in the till"), rows.in_till, True

    def warn(self, kind: MessageKind, told: str, more: str = "") -> None:
        """Why it cannot be closed, in sight."""
        self.message.say(kind, told, more)
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.message, 0, 8))  # once it has its height

    @Slot()
    def _edited(self) -> None:
        self.form.accept()
        self._say_safe()
        self.changed.emit()

    def reveal(self, widget: QWidget) -> None:
        self._area.ensureWidgetVisible(widget)

    def set_busy(self, *, busy: bool) -> None:
        for button in (self.main, self.count):
            button.setEnabled(not busy)

    def retranslate(self) -> None:
        self.rename(self.tr("Compare"))
        self.form.relabel("reason", self.tr("Why it differs, or what was noticed"))
        self.form.relabel("kept", self.tr("Stays in the till as the next float"))
        closed = self._rows is not None and self._rows.closing is not None
        word = self.tr("Close the day") if not self.opens else self.tr("Open the till with this float")
        if closed:
            word = self.tr("Print the daily sheet")
        self._main_word.setText(word)
        self.main.setAccessibleName(f"{word} Ctrl+Enter")
        self.count.setText(self.tr("Close the day") if self.opens else self.tr("Only write the count down"))
        self.count.setVisible(not closed)
        if (cell := self.kept.parentWidget()) is not None:
            cell.setVisible(not self.opens)
        if self._rows is not None:
            self._show_lines(self._rows)
            self.show_counted(self._counted)

    @Slot()
    def _fit_width(self) -> None:
        theme = current()
        self.setFixedWidth(WIDTHS[theme.size])
        self._cap.setVisible(theme.size is TextSize.STANDARD)
