"""A job that is written down: what was printed, and what can still be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.queries.printing import PrintJobRow
from desktop.rules.times import clock
from desktop.views.printing import words
from desktop.views.shared import icons, written
from desktop.views.shared.card import Card
from desktop.views.shared.facts import Facts
from desktop.views.shared.message import Message
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import set_role
from desktop.words import PrintJobState


class JobCard(Card):
    """`receipt_wanted` carries the shown job, `withdraw_wanted` its id."""

    receipt_wanted = Signal(object)
    withdraw_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.job: PrintJobRow | None = None
        self._tag, self.message, self.facts, self._who = Tag(""), Message(), Facts(), QLabel()
        self._who.setWordWrap(True)
        set_role(self._who, "heading")
        self.add_verb(self._tag)
        self.receipt, self.withdraw = QPushButton(), QPushButton()
        self.receipt.setIcon(icons.icon("verb.receipt"))
        set_role(self.withdraw, "quiet")
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.receipt, self.withdraw):
            button.setAutoDefault(True)
            verbs.addWidget(button)
        verbs.addStretch(1)
        self.body.addWidget(self._who)
        self.body.addWidget(self.message)
        self.body.addWidget(self.facts)
        self.body.addSpacing(8)
        self.body.addLayout(verbs)
        self.body.addStretch(1)
        self._retranslate()
        self.receipt.clicked.connect(self._want_receipt)
        self.withdraw.clicked.connect(self._want_withdraw)

    @property
    def is_unpaid(self) -> bool:
        return self.job is not None and self.job.state is PrintJobState.UNPAID

    def show_job(self, job: PrintJobRow) -> None:
        if self.job is None or self.job.id != job.id:
            self.message.clear()
        self.job = job
        self.rename(self.tr("Print job {number}").format(number=job.number))
        self._who.setText(job.group)
        self._tag.set_mark(words.state_mark(job.state, job.fee, voided=job.voided))
        self.facts.show_facts(self._facts(job))
        self.receipt.setVisible(job.receipt_id is not None)
        self.withdraw.setVisible(self.is_unpaid)

    def _facts(self, job: PrintJobRow) -> list[tuple[str, str]]:
        paper = [words.size(job.size), self.tr("duplex") if job.duplex else ""]
        return [
            (self.tr("Time"), clock(job.done_at)),
            (self.tr("Machine"), job.machine),
            (self.tr("Paper"), "　".join(part for part in paper if part)),
            (self.tr("Masters"), f"{job.masters:,}" if job.masters else ""),
            (self.tr("Sheets"), f"{job.sheets:,}"),
            (self.tr("Fee"), written.yen(job.fee)),
            (self.tr("Receipt"), self._receipt(job)),
        ]

    def _receipt(self, job: PrintJobRow) -> str:
        if not job.receipt_number:
            return ""
        return self.tr("{number}, void").format(number=job.receipt_number) if job.voided else job.receipt_number

    @Slot()
    def _want_receipt(self) -> None:
        if self.job is not None:
            self.receipt_wanted.emit(self.job)

    @Slot()
    def _want_withdraw(self) -> None:
        if self.job is not None:
            self.withdraw_wanted.emit(self.job.id)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self.job is not None:
                self.show_job(self.job)

    def _retranslate(self) -> None:
        self.receipt.setText(self.tr("Show the receipt"))
        self.withdraw.setText(self.tr("Take the job back"))
