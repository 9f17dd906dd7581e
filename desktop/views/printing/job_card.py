"""A job that is written down: what was printed, and what can still be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.queries.print_jobs import PrintJobDetails
from desktop.queries.printing import PrintJobRow
from desktop.rules.times import clock
from desktop.views.printing import words
from desktop.views.printing.fee_table import FeeTable
from desktop.views.shared import icons, written
from desktop.views.shared.card import Card
from desktop.views.shared.facts import Facts
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.message import Message
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import set_role
from desktop.words import PrintJobState


class JobCard(Card):
    """`receipt_wanted` carries the shown job, `withdraw_wanted` its id, `correct_wanted` all of it."""

    receipt_wanted = Signal(object)
    withdraw_wanted = Signal(int)
    correct_wanted = Signal(object)
    form_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.details: PrintJobDetails | None = None
        self._tag, self.message, self.facts, self._who = Tag(""), Message(), Facts(), QLabel()
        self._who.setWordWrap(True)
        set_role(self._who, "heading")
        self.add_verb(self._tag)
        self.receipt, self.correct = QPushButton(), QPushButton()
        self.form, self.withdraw = QPushButton(), QPushButton()
        self.receipt.setIcon(icons.icon("verb.receipt"))
        set_role(self.withdraw, "quiet")
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.receipt, self.correct, self.form, self.withdraw):
            button.setAutoDefault(True)
            verbs.addWidget(button)
        verbs.addStretch(1)
        self._lay_out(verbs)
        self._retranslate()
        self.receipt.clicked.connect(self._want_receipt)
        self.correct.clicked.connect(self._want_correct)
        self.form.clicked.connect(self._want_form)
        self.withdraw.clicked.connect(self._want_withdraw)
        bind_keys(self, {"Ctrl+E": self._want_correct})

    def _lay_out(self, verbs: QHBoxLayout) -> None:
        inside = QWidget()
        set_role(inside, "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        for part in (self._who, self.message, self.facts):
            column.addWidget(part)
        verbs.setContentsMargins(16, 4, 16, 12)
        self.fee = FeeTable()
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        self.body.addWidget(area, 1)
        self.body.addLayout(verbs)
        self.body.addWidget(self.fee)

    @property
    def job(self) -> PrintJobRow | None:
        return self.details.row if self.details else None

    @property
    def is_unpaid(self) -> bool:
        return self.job is not None and self.job.state is PrintJobState.UNPAID

    def show_job(self, details: PrintJobDetails) -> None:
        job = details.row
        if self.job is None or self.job.id != job.id:
            self.message.clear()
        self.details = details
        self.rename(self.tr("Print job {number}").format(number=job.number))
        self._who.setText(job.group)
        self._tag.set_mark(words.state_mark(job.state, job.fee, voided=job.voided))
        self.facts.show_facts(self._facts(details))
        self.fee.setVisible(bool(details.lines))
        self.fee.show_fee(details.lines, job.fee)
        self.receipt.setVisible(job.receipt_id is not None)
        self.correct.setVisible(job.state is not PrintJobState.WITHDRAWN)
        self.withdraw.setVisible(job.state in {PrintJobState.UNPAID, PrintJobState.BEGUN, PrintJobState.ON_ACCOUNT})

    def _facts(self, details: PrintJobDetails) -> list[tuple[str, str]]:
        job = details.row
        originals = "\n".join(words.original(each.printing, each.title) for each in details.originals)
        spoilt = self.tr("{faces} spoilt").format(faces=words.faces(details.spoilt)) if details.spoilt else ""
        return [
            (self.tr("Time"), clock(job.done_at)),
            (self.tr("Machine"), job.machine),
            (self.tr("Content"), "　".join(part for part in (details.content, details.content_note) if part)),
            (self.tr("Originals"), originals),
            (self.tr("Counter"), "　".join(part for part in (self._counter(details), spoilt) if part)),
            (self.tr("Gap"), details.gap_reason),
            (self.tr("Fee"), written.yen(job.fee)),
            (self.tr("Receipt"), self._receipt(job)),
            (self.tr("Set right"), job.corrected),
            (self.tr("Taken by"), details.person),
        ]

    def _counter(self, details: PrintJobDetails) -> str:
        if details.counter_before is None or details.counter_after is None:
            return ""
        return f"{details.counter_before:,} → {details.counter_after:,}"

    def _receipt(self, job: PrintJobRow) -> str:
        if not job.receipt_number:
            return ""
        return self.tr("{number}, void").format(number=job.receipt_number) if job.voided else job.receipt_number

    @Slot()
    def _want_receipt(self) -> None:
        if self.job is not None:
            self.receipt_wanted.emit(self.job)

    @Slot()
    def _want_correct(self) -> None:
        if self.details is not None and self.correct.isVisibleTo(self):
            self.correct_wanted.emit(self.details)

    @Slot()
    def _want_form(self) -> None:
        if self.job is not None:
            self.form_wanted.emit(self.job.id)

    @Slot()
    def _want_withdraw(self) -> None:
        if self.job is not None:
            self.withdraw_wanted.emit(self.job.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.details is not None:
                self.show_job(self.details)

    def _retranslate(self) -> None:
        self.receipt.setText(self.tr("Show the receipt"))
        self.correct.setText(self.tr("Set it right"))
        self.correct.setToolTip("Ctrl+E")
        self.form.setText(self.tr("Print the form"))
        self.withdraw.setText(self.tr("Take the job back"))
