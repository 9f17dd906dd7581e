"""Papers that need no more than a number or a month: permit, receipt, monthly report."""

from __future__ import annotations

from abc import abstractmethod
from functools import cached_property, partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import NotReadable
from desktop.operations.acting import By
from desktop.rules.months import month_of, read_month
from desktop.views.handouts.drawing import draw_handout, draw_receipt_again
from desktop.views.handouts.paper_form import Job, PaperForm
from desktop.views.shared import icons
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role

CASH = "現金"  # what is stored and printed, in the language of the paper


class NumberForm(PaperForm):
    """A number, and the verb that issues the paper: an act that is written down, so it waits to be asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        label, verb, note = self._words()
        self.number, self.issue, self._note = QLineEdit(), QPushButton(verb), Paragraph()
        self.form = Form([Field("number", label, self.number)])
        self.issue.setAutoDefault(True)
        self.issue.setIcon(icons.icon("verb.receipt"))
        self.issue.setIconSize(QSize(current().scaled(18), current().scaled(18)))
        set_role(self._note, "secondary")
        self._note.say(note)
        for part in (self.form, *self._more(), self.issue, self._note):
            self.whole.addWidget(part)
        self.whole.addStretch(1)
        self.setFocusProxy(self.number)
        self.number.textEdited.connect(self._edited)
        self.number.returnPressed.connect(self._issue)
        self.issue.clicked.connect(self._issue)
        self.issue.setEnabled(False)

    def job(self, by: By) -> Job | None:
        del by
        return None

    def put_away(self) -> None:
        self.number.clear()
        self.issue.setEnabled(False)

    @abstractmethod
    def _words(self) -> tuple[str, str, str]:
        """The label of the number, the verb, and what to know of it."""

    def _more(self) -> tuple[QWidget, ...]:
        """What is asked besides the number."""
        return ()

    @Slot()
    def _edited(self) -> None:
        self.issue.setEnabled(bool(self.number.text().strip()))
        self.changed.emit()

    @Slot()
    def _issue(self) -> None:
        if self.issue.isEnabled():
            self.issue_wanted.emit()


class PermitForm(NumberForm):
    @cached_property
    def paid(self) -> CheckBox:
        return CheckBox(self.tr("The fee was received (cash)"))

    def issue_job(self, by: By) -> Job | None:
        settings = {"paid_by": CASH} if self.paid.isChecked() else {}
        return partial(draw_handout, by=by, name="permit", for_=self.number.text(), settings=settings)

    def hint(self) -> str:
        return self.tr("Type the number of the booking, then issue the permit.")

    def put_away(self) -> None:
        self.paid.setChecked(False)
        super().put_away()

    def _words(self) -> tuple[str, str, str]:
        note = self.tr("A permit that was issued before keeps its number.")
        return self.tr("Number of the booking"), self.tr("Issue the permit"), note

    def _more(self) -> tuple[QWidget, ...]:
        return (self.paid,)


class ReceiptForm(NumberForm):
    def issue_job(self, by: By) -> Job | None:
        return partial(draw_receipt_again, by=by, number=self.number.text())

    def hint(self) -> str:
        return self.tr("Type the number of the receipt, then issue it again.")

    def _words(self) -> tuple[str, str, str]:
        note = self.tr("The paper says how often it was issued again. A first receipt is printed in the print room.")
        return self.tr("Number of the receipt"), self.tr("Issue it again"), note


class MonthForm(PaperForm):
    """The month before this one, or another."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.month = QLineEdit()
        self.month.setPlaceholderText(self.tr("e.g. 2026-10"))
        self.form = Form([Field("month", self.tr("Month"), self.month)])
        self._note = Paragraph()
        set_role(self._note, "secondary")
        self._note.say(self.tr("Counted at this moment, over all sites."))
        self.whole.addWidget(self.form)
        self.whole.addWidget(self._note)
        self.whole.addStretch(1)
        self.setFocusProxy(self.month)
        self.month.textEdited.connect(self.changed)
        self.put_away()

    def job(self, by: By) -> Job | None:
        try:
            month = read_month(self.month.text())
        except NotReadable:
            return None
        return partial(draw_handout, by=by, name="month", for_=str(month), settings=dict[str, str]())

    def hint(self) -> str:
        return self.tr("Type a month as 2026-10.")

    def put_away(self) -> None:
        self.month.setText(str(month_of(self.desk.now().date()).moved(-1)))
