"""Voiding a receipt: how much goes back, and why. It cannot be undone, so it asks for a reason first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing
from desktop.queries.receipts import ReceiptPaper, receipt
from desktop.sentences import explain, sentence
from desktop.views.printing.writer import PrintWriter
from desktop.views.shared import written
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field, Form
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language

MOST_TEXT = 200


class VoidSheet(SideSheet):
    """`voided` carries the receipt's id."""

    voided = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.receipt", "", parent)
        self._desk, self._language = desk, language
        self._writer = PrintWriter(desk, self)
        self._receipt_id: int | None = None
        self._shown: ReceiptPaper | None = None
        self.message, self._what = Message(), Paragraph()
        self.reasons, self.reason = Chips(one=True), QLineEdit()
        self.reason.setMaxLength(MOST_TEXT)
        self._form = Form((Field("reasons", "", self.reasons), Field("reason", "", self.reason)))
        for part in (self.message, self._what, self._form):
            self.body.addWidget(part)
        self.void_button = QPushButton()
        self.void_button.setAutoDefault(True)
        set_role(self.void_button, "danger")
        self.add_verb(self.void_button)
        self.void_button.clicked.connect(self.save)
        self.reasons.changed.connect(self._take_reason)
        self._writer.voided.connect(self._done)
        self._writer.refused.connect(self._refused)
        self._writer.busy_changed.connect(self.void_button.setDisabled)
        self._say_words()

    def open_receipt(self, receipt_id: int) -> None:
        self._receipt_id, self._shown = receipt_id, None
        self.message.clear()
        self._form.accept()
        self.reason.clear()
        self.reasons.put(())
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
        self._writer.void(self._receipt_id, self.reason.text().strip())

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

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")
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

    def _say_words(self) -> None:
        number = self._shown.number if self._shown else ""
        total = written.yen(self._shown.total) if self._shown else ""
        self.set_title(self.tr("Void receipt {number}").format(number=number).strip())
        back = self.tr("{yen} goes back to {who}.").format(yen=total, who=self._shown.addressee if self._shown else "")
        keeps = self.tr("The receipt keeps its number and says that it is void. The job waits for its money again.")
        never = self.tr("This cannot be undone.")
        self._what.say(f"{keeps}\n{never}", bold=back if self._shown else "")
        usual = (
            self.tr("The number of sheets was wrong"),
            self.tr("Made out to the wrong name"),
            self.tr("The machine failed"),
            self.tr("Entered twice"),
        )
        self.reasons.show_choices((word, word) for word in usual)
        self._form.relabel("reasons", self.tr("Why"))
        self._form.relabel("reason", self.tr("Reason"))
        self.void_button.setText(self.tr("Void and give the money back"))
        self.set_note(self.tr("Esc closes"))
