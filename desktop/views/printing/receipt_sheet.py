"""The receipt as it will come out of the printer: print it, save it, issue it again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError
from desktop.operations.acting import By
from desktop.views.printing.money import words
from desktop.views.shared import icons
from desktop.views.shared.message import Message
from desktop.views.shared.parts import Parts
from desktop.views.shared.pdf_preview import PdfPreview
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, set_role
from desktop.words import Language, ReceiptForm, TextSize

if TYPE_CHECKING:
    from desktop.jobs.receipts import ReceiptDrawn


def paper(
    database: Any, _progress: Progress, *, by: By, receipt_id: int, again: bool, form: ReceiptForm | None
) -> ReceiptDrawn:
    """The job of the desk's long lane; its libraries are loaded there."""
    from desktop.jobs.receipts import receipt_paper

    return receipt_paper(database, by, receipt_id, again=again, form=form)


class ReceiptSheet(SideSheet):
    """`void_wanted` carries the receipt's id.

    The first print is free to make; a receipt that was seen before is only printed after it was issued again, which
    the paper says.
    """

    void_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.receipt", "", parent)
        self._desk, self._language = desk, language
        self.receipt_id: int | None = None
        self._number, self._voided = "", False
        self._form: ReceiptForm | None = None  # the site's own
        self.message, self.preview, self.forms = Message(), PdfPreview(), Parts()
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self.message)
        self.body.addWidget(self.forms, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.preview, 1)
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.again_button, self.void_button = QPushButton(), QPushButton()
        for button in (self.print_button, self.again_button, self.save_button, self.void_button):
            button.setAutoDefault(True)
            button.setIconSize(QSize(current().scaled(18), current().scaled(18)))
            self.add_verb(button)
        set_role(self.print_button, "primary")
        set_role(self.again_button, "primary")
        set_role(self.void_button, "danger")
        self.print_button.clicked.connect(self.print_shown)
        self.save_button.clicked.connect(self.preview.save_pdf)
        self.again_button.clicked.connect(self.issue_again)
        self.void_button.clicked.connect(self._want_void)
        self.preview.failed.connect(self._refused)
        self.forms.changed.connect(self._draw_other_form)
        desk.failed.connect(self._failed)
        self._say_words()

    def open_receipt(self, receipt_id: int, *, fresh: bool, voided: bool = False) -> None:
        """`fresh` is a receipt whose money was taken this moment: it is printed for the first time."""
        self.receipt_id, self._voided = receipt_id, voided
        self.message.clear()
        self._form = None
        self.preview.setVisible(False)
        self._offer(ready=fresh)
        self.open()
        self._draw(again=False)

    @Slot()
    def issue_again(self) -> None:
        """Count another print; the paper says that it is one."""
        if self.again_button.isEnabled():
            self._offer(ready=True)
            self._draw(again=True)

    @Slot()
    def _draw_other_form(self) -> None:
        """The same receipt on other paper is no other print."""
        self._form = ReceiptForm(str(self.forms.value))
        self._draw(again=False)

    def _draw(self, *, again: bool) -> None:
        by = self._desk.by
        if self.receipt_id is None or by is None:
            return
        job = partial(paper, by=by, receipt_id=self.receipt_id, again=again, form=self._form)
        done = partial(self._drawn, self.receipt_id)
        self.print_button.setEnabled(False)
        self._desk.work(self, job, done=done, refused=self._refused)

    def _drawn(self, receipt_id: int, drawn: ReceiptDrawn) -> None:
        if receipt_id != self.receipt_id:
            return
        self._number = drawn.number
        self._say_words()
        self.forms.put(drawn.form)
        if drawn.voided and not self._voided:
            self._voided = True
            self._offer(ready=False)
        if drawn.missing:
            lost = self.tr("No font has these characters: {characters}").format(characters=" ".join(drawn.missing))
            self.message.say("warn", lost, self.tr("They stand as 〓 on the paper. Write them in by hand."))
        self.preview.setVisible(True)
        self.preview.show_pdf(drawn.pdf, self.tr("Receipt {number}").format(number=drawn.number))
        self.print_button.setEnabled(True)
        first = self.print_button if self.print_button.isVisibleTo(self) else self.again_button
        if self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def print_shown(self) -> None:
        """Print the paper; one that was printed before is issued again first."""
        if not self.print_button.isVisibleTo(self):
            self.issue_again()
        elif self.preview.isVisibleTo(self):
            self.preview.print_pages()

    def _offer(self, *, ready: bool) -> None:
        """A void receipt can be looked at and nothing else."""
        self.print_button.setVisible(ready and not self._voided)
        self.save_button.setVisible(ready or self._voided)
        self.again_button.setVisible(not ready and not self._voided)
        self.void_button.setVisible(not self._voided)

    @Slot()
    def _want_void(self) -> None:
        if self.receipt_id is not None:
            self.void_wanted.emit(self.receipt_id)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.print_button.setEnabled(self.preview.isVisibleTo(self))

    @Slot()
    def _failed(self) -> None:
        self.print_button.setEnabled(self.preview.isVisibleTo(self))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def _say_words(self) -> None:
        self.set_title(self.tr("Receipt {number}").format(number=self._number).strip())
        self.forms.show_choices((form, words.form(form)) for form in ReceiptForm)
        self.forms.setAccessibleName(self.tr("Paper of the receipt"))
        self.print_button.setText(self.tr("Print"))
        self.print_button.setIcon(icons.icon("verb.print", "on_accent"))
        self.again_button.setText(self.tr("Issue again"))
        self.again_button.setIcon(icons.icon("verb.receipt", "on_accent"))
        has_room = current().size is not TextSize.LARGEST
        self.save_button.setText(self.tr("Save as PDF") if has_room else "PDF")
        self.save_button.setAccessibleName(self.tr("Save as PDF"))
        self.save_button.setIcon(icons.icon("verb.save_pdf") if has_room else QIcon())
        self.void_button.setText(self.tr("Void"))
