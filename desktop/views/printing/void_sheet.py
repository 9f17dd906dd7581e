"""Voiding a receipt: how much goes back, and why. It cannot be undone, so it asks for a reason first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing
from desktop.queries.receipts import ReceiptPaper, receipt
from desktop.sentences import sentence
from desktop.views.printing.writer import PrintWriter
from desktop.views.shared import written
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field, Form
from desktop.views.shared.message import Message
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language

MOST_TEXT = 200
ALL, PART = "all", "part"


class VoidSheet(SideSheet):
    """`voided` carries the receipt's id, `refunded` that of one of which a part went back."""

    voided = Signal(int)
    refunded = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.receipt", "", parent)
        self._desk, self._language = desk, language
        self._writer = PrintWriter(desk, self)
        self._receipt_id: int | None = None
        self._shown: ReceiptPaper | None = None
        self.message, self._what = Message(), Paragraph()
        self.reasons, self.reason = Chips(one=True), QLineEdit()
        self.reason.setMaxLength(MOST_TEXT)
        self.how_much, self.yen = Parts(), NumberEdit()
        self._form = Form(
            (
                Field("how_much", "", self.how_much),
                Field("yen", "", self.yen),
                Field("reasons", "", self.reasons),
                Field("reason", "", self.reason),
            )
        )
        self._yen_line = self.yen.parentWidget() or self.yen
        for part in (self.message, self._what, self._form):
            self.body.addWidget(part)
        self.void_button = QPushButton()
        self.void_button.setAutoDefault(True)
        set_role(self.void_button, "danger")
        self.add_verb(self.void_button)
        self.void_button.clicked.connect(self.save)
        self.reasons.changed.connect(self._take_reason)
        self.how_much.changed.connect(self._say_words)
        self.yen.changed.connect(self._say_words)
        self.yen.changed.connect(self.message.clear)
        self._writer.voided.connect(self._done)
        self._writer.refunded.connect(self._gone_back)
        self._writer.refused.connect(self._refused)
        self._writer.busy_changed.connect(self.void_button.setDisabled)
        self._say_words()

    def open_receipt(self, receipt_id: int) -> None:
        self._receipt_id, self._shown = receipt_id, None
        self.void_button.setEnabled(False)
        self.message.clear()
        self._form.accept()
        self.reason.clear()
        self.reasons.put(())
        self.how_much.put(ALL)
        self.yen.put(None)
        self._say_words()
        self.open()
        self._desk.read(self, partial(receipt, receipt_id=receipt_id), done=self._show, topic="receipt")

    def _show(self, found: ReceiptPaper | None) -> None:
        self._shown = found
        self._say_words()
        self.void_button.setEnabled(found is not None and found.voided_at is None)
        if found is not None and found.voided_at is not None:
            self.message.say("info", self.tr("This receipt is void already."), found.void_reason)

    @Slot()
    def save(self) -> None:
        if self._receipt_id is None or not self.void_button.isEnabled():
            return
        if not self.reason.text().strip():
            self._form.refuse("reason", sentence(Missing("reason"), self._language))
            return
        reason = self.reason.text().strip()
        if self.how_much.value == ALL:
            self._writer.void(self._receipt_id, reason)
        elif self.yen.value is None:
            self._form.refuse("yen", sentence(Missing("yen"), self._language))
        else:
            self._writer.refund(self._receipt_id, self.yen.value, reason)

    @Slot()
    def _take_reason(self) -> None:
        """A chip fills the line, where it can be added to."""
        if self.reasons.value is not None:
            self.reason.setText(str(self.reasons.value))
            self._form.accept()

    @Slot(int)
    def _done(self, receipt_id: int) -> None:
        self.close_sheet()
        self.voided.emit(receipt_id)

    @Slot()
    def _gone_back(self) -> None:
        receipt_id = self._receipt_id
        self.close_sheet()
        if receipt_id is not None:
            self.refunded.emit(receipt_id)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.reveal(self.message)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the line of the reason does not void: the button does, or Ctrl+Enter."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    @Slot()
    def _say_words(self) -> None:
        number = self._shown.number if self._shown else ""
        total = written.yen(self._shown.total) if self._shown else ""
        who, in_part = self._shown.addressee if self._shown else "", self.how_much.value == PART
        title = self.tr("A part of receipt {number} back") if in_part else self.tr("Void receipt {number}")
        self.set_title(title.format(number=number).strip())
        back = self.tr("{yen} goes back to {who}.").format(yen=total, who=who)
        keeps = self.tr("The receipt keeps its number and says that it is void. What it settled is unpaid again.")
        stays = self.tr("The receipt stays, and what it settled stays settled. This can be done once.")
        stays = "\n".join((stays, self.tr("A room is not given back here but with its booking.")))
        never = self.tr("This cannot be undone.")
        paid = self.tr("{who} paid {yen}.").format(yen=total, who=who)
        self._what.say(
            f"{stays if in_part else keeps}\n{never}", bold=(paid if in_part else back) if self._shown else ""
        )
        self.how_much.show_choices(((ALL, self.tr("All: void it")), (PART, self.tr("A part"))))
        self._yen_line.setVisible(in_part)
        usual = (
            self.tr("The number of sheets was wrong"),
            self.tr("Made out to the wrong name"),
            self.tr("The machine failed"),
            self.tr("Entered twice"),
        )
        self.reasons.show_choices((word, word) for word in usual)
        self._form.relabel("how_much", self.tr("How much goes back"))
        self._form.relabel("yen", self.tr("Yen that go back"))
        self._form.relabel("reasons", self.tr("Why"))
        self._form.relabel("reason", self.tr("Reason"))
        part = written.yen(self.yen.value) if self.yen.value else self.tr("a part")
        back_word = self.tr("Give {yen} back").format(yen=part)
        self.void_button.setText(back_word if in_part else self.tr("Void and give the money back"))
        self.set_note(self.tr("Esc closes"))
