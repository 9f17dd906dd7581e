"""The permit with its receipt: take the payment, see the paper, print or save it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError
from desktop.operations.acting import By
from desktop.queries.bookings import BookingDetails, booking_details
from desktop.rules.times import time_range
from desktop.views.shared import icons, written
from desktop.views.shared.keys import ENTER
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.pdf_preview import PdfPreview
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import current, set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.permits import PermitPaper

CASH = "現金"  # what is stored and printed, in the language of the paper


def paper(database: Any, _progress: Progress, *, by: By, booking_id: int, paid_by: str) -> PermitPaper:
    """The job of the desk's long lane; its libraries are loaded there."""
    from desktop.jobs.permits import permit_paper

    return permit_paper(database, by, booking_id, paid_by=paid_by)


class PermitSheet(SideSheet):
    """`issued` carries the permit's number."""

    issued = Signal(str)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.receipt", "", parent)
        self._desk, self._language = desk, language
        self._booking: BookingDetails | None = None
        self._what, self.paid, self.message = Paragraph(), QCheckBox(), Message()
        self.preview = PdfPreview()
        self.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for part in (self._what, self.paid, self.message):
            self.body.addWidget(part)
        self.body.addWidget(self.preview, 1)
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.issue, self.print_button, self.save_button = QPushButton(), QPushButton(), QPushButton()
        for button in (self.issue, self.print_button, self.save_button):
            button.setAutoDefault(True)
            button.setIconSize(QSize(current().scaled(18), current().scaled(18)))
            self.add_verb(button)
        set_role(self.issue, "primary")
        self.issue.clicked.connect(self.issue_permit)
        self.paid.clicked.connect(self._take_payment)
        self.print_button.clicked.connect(self.print_shown)
        self.save_button.clicked.connect(self.preview.save_pdf)
        self.preview.failed.connect(self._refused)
        desk.failed.connect(self._failed)
        self._name()

    def open_booking(self, booking: BookingDetails) -> None:
        self.message.clear()
        self._show_preview(shown=False)
        self._show(booking)
        self.paid.setChecked(self._was_paid)
        self._offer_paper(ready=False)
        self.open()
        first = self.paid if self.paid.isVisibleTo(self) and self.paid.isEnabled() else self.issue
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _was_paid(self) -> bool:
        return bool(self._booking and self._booking.permit and self._booking.permit.paid_on)

    def _show(self, booking: BookingDetails) -> None:
        self._booking, row = booking, booking.row
        when = f"{written.short_day(row.starts_at.date())} {time_range(row.starts_at, row.ends_at)}"
        self._what.say(f"{when}　{row.room}", bold=row.group)
        self.paid.setVisible(row.fee > 0)
        self.paid.setEnabled(not self._was_paid)
        self._name()

    @Slot()
    def issue_permit(self) -> None:
        booking, by = self._booking, self._desk.by
        if booking is None or by is None or not self.issue.isEnabled():
            return
        self.issue.setEnabled(False)
        taken = self.paid.isVisibleTo(self) and self.paid.isChecked() and not self._was_paid
        job = partial(paper, by=by, booking_id=booking.row.id, paid_by=CASH if taken else "")
        self._desk.work(self, job, done=self._drawn, refused=self._refused)

    def _drawn(self, drawn: PermitPaper) -> None:
        number, pdf = drawn.number, drawn.pdf
        self.message.clear()
        if drawn.missing:
            lost = self.tr("No font has these characters: {characters}").format(characters=" ".join(drawn.missing))
            self.message.say("warn", lost, self.tr("They stand as 〓 on the paper. Write them in by hand."))
        self._show_preview(shown=True)
        self.preview.show_pdf(pdf, self.tr("Permit {number}").format(number=number))
        self._offer_paper(ready=True)
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._booking is not None:
            question = partial(booking_details, booking_id=self._booking.row.id)
            self._desk.read(self, question, done=self._show_fresh, topic="booking")
        self.issued.emit(number)

    def _show_preview(self, *, shown: bool) -> None:
        """The paper takes the whole height; without it what is asked stands at the top."""
        self.preview.setVisible(shown)
        self.body.setAlignment(Qt.AlignmentFlag(0) if shown else Qt.AlignmentFlag.AlignTop)

    def _show_fresh(self, booking: BookingDetails | None) -> None:
        if booking is not None:
            self._show(booking)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)
        self.issue.setEnabled(True)

    @Slot()
    def _failed(self) -> None:
        self.issue.setEnabled(True)

    @Slot()
    def print_shown(self) -> None:
        """Print the paper; one that has not been issued is issued first."""
        if self.preview.isVisibleTo(self):
            self.preview.print_pages()
        else:
            self.issue_permit()

    @Slot()
    def _take_payment(self) -> None:
        """Paid after the paper was shown: it is issued once more, with its receipt."""
        if self.preview.isVisibleTo(self):
            self._offer_paper(ready=not self.paid.isChecked())
            self.issue.setText(self.tr("Issue the receipt"))

    def _offer_paper(self, *, ready: bool) -> None:
        self.issue.setVisible(not ready)
        self.issue.setEnabled(not ready)
        self.print_button.setVisible(ready)
        self.save_button.setVisible(ready)
        set_role(self.print_button, "primary" if ready else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.print_shown()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        booking = self._booking
        fee = written.yen(booking.row.fee) if booking else ""
        issued = booking.permit if booking else None
        title = self.tr("Permit {number}").format(number=issued.number) if issued else self.tr("Permit")
        self.set_title(title)
        if self._was_paid and issued is not None:
            self.paid.setText(self.tr("{fee} received ({how})").format(fee=fee, how=issued.paid_by))
        else:
            self.paid.setText(self.tr("We received the fee of {fee} (cash)").format(fee=fee))
        self.issue.setText(self.tr("Show the permit again") if issued else self.tr("Issue the permit"))
        self.print_button.setText(self.tr("Print"))
        self.print_button.setIcon(icons.icon("verb.print", "on_accent"))
        self.save_button.setText(self.tr("Save as PDF"))
        self.save_button.setIcon(icons.icon("verb.save_pdf"))
