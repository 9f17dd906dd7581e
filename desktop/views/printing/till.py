"""The till: what is to be paid, what was handed over, what goes back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.operations.payments import CashRequest
from desktop.views.printing import words
from desktop.views.printing.addressee import Addressee
from desktop.views.printing.change_due import BigYen, ChangeDue
from desktop.views.printing.quick_row import QuickRow
from desktop.views.shared import icons
from desktop.views.shared.key_cap import KeyCap
from desktop.views.shared.message import Message
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import TextSize

WIDTHS = {TextSize.STANDARD: 400, TextSize.LARGE: 456, TextSize.LARGEST: 520}
SIDE = 20


class Till(QFrame):
    """`take_wanted` and `later_wanted` are its verbs; `later` is only for a job that is not recorded yet."""

    take_wanted = Signal()
    later_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.total: int | None = None
        self._is_new, self._busy = True, False
        self._back, self._free_word = 0, ""
        self._total_label, self._total = QLabel(), BigYen("amount")
        self._tendered_label, self._hint = QLabel(), QLabel()
        self.tendered, self.quick, self.change = NumberEdit(), QuickRow(), ChangeDue()
        self.addressee, self.message, self.others = Addressee(), Message(), QVBoxLayout()
        self.take, self.later, self.address = QPushButton(), QPushButton(), QPushButton()
        for label in (self._total_label, self._tendered_label, self._hint):
            set_role(label, "caption")
        set_role(self.tendered, "amount")
        self.take.setProperty("tall", True)
        self._unit = _unit_in(self.tendered)
        self._tendered_label.setBuddy(self.tendered)
        self._lay_out()
        self.tendered.changed.connect(self._show_change)
        self.quick.taken.connect(self.hand_over)
        self.take.clicked.connect(self.take_wanted)
        self.later.clicked.connect(self.later_wanted)
        self.address.clicked.connect(self._open_address)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def _lay_out(self) -> None:
        upper = QWidget()
        set_role(upper, "body")
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_section(self._total_label, self._total))
        head = QHBoxLayout()
        head.addWidget(self._tendered_label)
        head.addStretch(1)
        head.addWidget(self._hint)
        column.addWidget(_section(head, self.tendered, self.quick, self.message))
        column.addWidget(self.change, 1)
        column.addWidget(self.addressee)
        column.addLayout(self.others)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(upper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(self._verbs())

    def _verbs(self) -> QWidget:
        verbs = QFrame()
        column, below = QVBoxLayout(verbs), QHBoxLayout()
        column.setContentsMargins(SIDE, 12, SIDE, 14)
        column.setSpacing(8)
        below.setSpacing(8)
        below.addWidget(self.later, 1)
        below.addWidget(self.address, 1)
        column.addWidget(self.take)
        column.addLayout(below)
        inside = QHBoxLayout(self.take)
        inside.setContentsMargins(12, 0, 12, 0)
        inside.setSpacing(10)
        self._take_icon, self._take_word, self._take_cap = QLabel(), QLabel(), KeyCap("Ctrl+Enter")
        inside.addStretch(1)
        for part in (self._take_icon, self._take_word, self._take_cap):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(part)
        inside.addStretch(1)
        for button in (self.take, self.later, self.address):
            button.setAutoDefault(True)
        return verbs

    def begin(self, *, is_new: bool) -> None:
        """Another job: nothing has been handed over. One that is recorded already cannot be left for later."""
        self._is_new = is_new
        self.tendered.put(None)
        self.message.clear()
        self.later.setVisible(is_new)
        self.addressee.put_away()
        self.show_total(None)

    def show_total(self, total: int | None, *, back: int = 0, word: str = "") -> None:
        """Yen; None while the fee is not known. Where nothing is due, `back` yen go back and `word` names the verb."""
        self.total, self._back, self._free_word = total, back, word
        self._total.put(total)
        self.quick.show_for(total or 0)
        for part in (self.tendered, self.quick):
            part.setEnabled(bool(total))
        if total == 0:
            self.tendered.put(None)
        self._show_change()
        self._name_take()

    @Slot(int)
    def hand_over(self, amount: int) -> None:
        """As if it had been typed."""
        self.tendered.put(amount)
        self._show_change()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def cash(self) -> CashRequest | None:
        """What was handed over; None for what costs nothing. Ask only when `is_enough`."""
        if not self.total:
            return None
        assert self.tendered.value is not None
        return CashRequest(
            tendered=self.tendered.value, addressee=self.addressee.name_text(), provision=self.addressee.for_text()
        )

    @property
    def over(self) -> int | None:
        """How much was handed over beyond the total; None while either is not known."""
        if self.total == 0:
            return self._back
        if self.total is None or self.tendered.value is None:
            return None
        return self.tendered.value - self.total

    @property
    def is_enough(self) -> bool:
        return self.over is not None and self.over >= 0

    def ask_for_cash(self) -> None:
        """Say what is missing and put the caret there."""
        if self.tendered.value is None:
            ask = self.tr("Type how much was handed over, or press Alt+1 for exactly the total.")
            self.message.say("warn", ask)
        self.tendered.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.tendered.selectAll()

    def type_digits(self, digits: str) -> None:
        """Digits typed where no field has the caret go to what was handed over."""
        if self.tendered.isEnabled():
            self.tendered.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.tendered.clear()
            self.tendered.insert(digits)
            self._show_change()

    def set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._allow()

    @Slot()
    def _show_change(self) -> None:
        self.message.clear()
        self.change.put(self.over, is_refund=self._back > 0)
        self.quick.mark(self.tendered.value)
        self._allow()

    def _allow(self) -> None:
        """Blue only when pressing it does something."""
        ready = self.is_enough and not self._busy
        self.take.setEnabled(self.total is not None and not self._busy)
        set_role(self.take, "primary" if ready else "")
        set_role(self._take_word, "on_primary" if ready else "in_button")
        self.later.setEnabled(bool(self.total) and not self._busy)
        role = "on_accent" if ready else "text_off" if not self.take.isEnabled() else "text"
        self._take_icon.setPixmap(icons.pixmap("verb.receipt", role, current().scaled(18)))

    @Slot()
    def _open_address(self) -> None:
        self.addressee.open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _name_take(self) -> None:
        free = self._free_word or self.tr("Record, no charge")
        word = free if self.total == 0 else self.tr("Take and print receipt")
        self._take_word.setText(word)
        self.take.setAccessibleName(f"{word} Ctrl+Enter")

    def _retranslate(self) -> None:
        self._total_label.setText(self.tr("To pay"))
        self._tendered_label.setText(self.tr("Handed over"))
        self._unit.setText(words.yen_unit())
        self.tendered.setTextMargins(0, 0, self._unit.sizeHint().width() + 10, 0)
        self._hint.setText(self.tr("Just type the digits"))
        self.tendered.setAccessibleName(self.tr("Handed over"))
        self.later.setText(self.tr("Pay later"))
        self.address.setText(self.tr("Change the addressee"))
        self.setAccessibleName(self.tr("Till"))
        self._name_take()

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.setFixedWidth(WIDTHS[theme.size])
        self._take_cap.setVisible(theme.size is TextSize.STANDARD)  # the word needs the room
        self._take_icon.setFixedSize(QSize(theme.scaled(18), theme.scaled(18)))
        self._allow()


def _unit_in(field: NumberEdit) -> QLabel:
    """The yen at the right end of the field."""
    unit = QLabel()
    set_role(unit, "heading")
    unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    line = QHBoxLayout(field)
    line.setContentsMargins(0, 0, 12, 0)
    line.addStretch(1)
    line.addWidget(unit)
    return unit


def _section(*parts: QWidget | QHBoxLayout) -> QFrame:
    section = QFrame()
    set_role(section, "head")
    column = QVBoxLayout(section)
    column.setContentsMargins(SIDE, 12, SIDE, 12)
    column.setSpacing(8)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return section
