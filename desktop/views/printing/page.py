"""The print room: today's jobs, the form with its fee, and the till."""

from __future__ import annotations

import unicodedata
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.bookings import group_hit
from desktop.queries.groups import GroupHit
from desktop.queries.print_jobs import PrintJobDetails, print_job_details
from desktop.queries.print_offers import OFFER_READS
from desktop.queries.printing import PRINT_READS, PrintDay, PrintJobRow, print_day
from desktop.views.printing.columns import Columns
from desktop.views.printing.filled import from_job
from desktop.views.printing.form_keeper import FormKeeper
from desktop.views.printing.form_printer import FormPrinter
from desktop.views.printing.list_rows import IN_PROGRESS
from desktop.views.printing.money.others import Others, OthersLine
from desktop.views.printing.receipt_area import ReceiptArea
from desktop.views.printing.sheet_area import SheetArea
from desktop.views.printing.taking import Taking
from desktop.views.shared.keys import bind_keys, bind_save
from desktop.views.shared.theme import set_role
from desktop.words import Language, PrintJobState

TICK_MS = 60_000
MOST_QUICK = 5
READS = PRINT_READS | OFFER_READS | {"sites", "settings"}


class PrintingPage(QWidget):
    """One thing is open at a time: the form, a job that is written down, a sheet, or nothing.

    `record_wanted` is a record of another page that a sheet points at.
    """

    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self._coming: int | None = None  # the job that was asked for and has not come yet
        self.columns, self.side = Columns(desk, language), ReceiptArea(desk, language)
        self.list, self.form, self.job = self.columns.list, self.columns.form, self.columns.job
        self.till = self.columns.till
        self.keeper = FormKeeper(desk, self.form, self)
        self.sheets = SheetArea(desk, language, self.columns, self.side, self)
        self.papers = FormPrinter(desk, self)
        self.taking = Taking(desk, language, self.form, self.job, self.till)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.columns, 1)
        whole.addWidget(self.side)
        line = OthersLine()
        self.till.others.addWidget(line)
        self.others = Others(desk, line, self.form)
        self._connect()
        self._bind_keys()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.reload)
        self._clock.start()
        self.setAccessibleName(self.title)
        self.reload()

    def _connect(self) -> None:
        self._desk.changed.connect(self._changed)
        self.list.chosen.connect(self.show_record)
        self.list.next_wanted.connect(self._take_next)
        self.columns.empty.first.clicked.connect(self._take_next)
        self.keeper.kept.connect(self._show_list)
        self.form.emptied.connect(self._empty_form)
        self.job.receipt_wanted.connect(self._show_receipt_of)
        self.job.correct_wanted.connect(self._set_right)
        self.job.form_wanted.connect(self.papers.print_form)
        self.papers.refused.connect(self.taking.refuse)
        self.taking.recorded.connect(self._recorded)
        self.taking.begun.connect(self._begun)
        self.taking.writer.withdrawn.connect(self._withdrawn)
        self.side.opening.connect(self.columns.make_room)
        self.side.turned.connect(self._side_turned)
        self.sheets.job_wanted.connect(self.show_record)
        self.others.wanted.connect(self._open_theirs)
        self.sheets.record_wanted.connect(self.record_wanted)

    def _bind_keys(self) -> None:
        quick = {f"Alt+{number}": partial(self._hand_over, number) for number in range(1, MOST_QUICK + 1)}
        bind_save(self, self._take)
        bind_keys(self, {"Ctrl+P": self.print_shown, **quick})
        steps = {"Alt+Left": partial(self._step, -1), "Alt+Right": partial(self._step, 1)}
        bind_keys(self, {"Alt+M": self.columns.head.menu.open_menu, **steps})

    @Slot(int)
    def _open_theirs(self, group_id: int) -> None:
        """All that the group has not paid, ticked; a form that is half filled in waits."""
        self.side.close_shown()
        self.sheets.open("open", group_id)

    @property
    def title(self) -> str:
        return self.tr("Print room")

    @property
    def rows(self) -> PrintDay | None:
        return self.columns.rows

    @property
    def is_form_open(self) -> bool:
        return self.columns.opened is self.form

    def open_sheet(self, group_id: int | None = None) -> None:
        """The form: the draft of whoever sits here, or a new one; `group_id` is who prints."""
        self._coming = None
        self.side.close_shown()
        self.sheets.close_shown()
        if self.rows is not None and not self.rows.machines:
            self._open_nothing()
            return
        if not self.is_form_open or self.form.form.job_id is not None:
            self.keeper.put_away()
            self.taking.begin_form()
            self.columns.open(self.form)
            self.keeper.open()
        self.list.choose(IN_PROGRESS)
        self.form.form.focus_first()
        if group_id is not None:
            self._desk.read(self, partial(group_hit, group_id=group_id), done=self._put_group, topic="group")

    @Slot(int)
    def show_record(self, job_id: int) -> None:
        """Show a job that is written down; the row of the form goes back to the form."""
        self.sheets.close_shown()
        if job_id == IN_PROGRESS:
            self.open_sheet()
        else:
            self._coming = job_id
            self._desk.read(self, partial(print_job_details, job_id=job_id), done=self._show_job, topic="job")

    @Slot(int)
    def show_receipt(self, receipt_id: int) -> None:
        """A payment is not undone but voided: open the sheet that asks why."""
        self.side.open_void(receipt_id)

    @Slot(str, int)
    def show_thing(self, kind: str, thing_id: int) -> None:
        """What has a number: a receipt, a job, an invoice, a card, a rental, a loan."""
        if kind == "job":
            self.show_record(thing_id)
        else:
            self.sheets.show_thing(kind, thing_id)

    @Slot(str)
    def show_sheet(self, key: str) -> None:
        """A sheet of the menu, wanted from elsewhere."""
        self.side.close_shown()
        self.sheets.open(key)

    def put_away(self) -> None:
        """Somebody else sits down: what is half filled in waits for whoever began it."""
        self.side.close_shown()
        self.sheets.close_shown()
        self._open_nothing()
        self.keeper.look()
        self._show_list()

    def shown(self) -> None:
        """The page has come to the front: an open sheet has not seen what happened elsewhere meanwhile."""
        self.reload()
        self.sheets.does("reload")

    @Slot()
    def print_shown(self) -> None:
        """Print the receipt of what is shown, or what the open sheet prints."""
        if self.sheets.does("print_shown"):
            return
        if self.side.shown() is self.side.receipt:
            self.side.receipt.print_shown()
        elif self.columns.job_id is not None and self.job.receipt.isVisibleTo(self):
            self.job.receipt.click()

    def _step(self, count: int) -> None:
        """A sheet with years or days of its own goes on."""
        self.sheets.does("step", count)

    @Slot()
    def reload(self) -> None:
        """Also every minute: midnight begins another list."""
        if self._desk.by is not None:
            question = partial(print_day, site_id=self._desk.by.site_id, day=self._desk.now().date())
            self._desk.read(self, question, done=self._show_day, topic="day")

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touch(READS):
            self.reload()
            if self.is_form_open:
                self.form.ask_again()

    def _show_day(self, rows: PrintDay) -> None:
        self.columns.show_day(rows, self.keeper.row())
        if not rows.machines and self.is_form_open:  # F4 came before it was known that nothing prints here
            self._open_nothing()
            self.columns.empty.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._leave_finished(rows)
        if self.columns.job_id is not None:
            question = partial(print_job_details, job_id=self.columns.job_id)
            self._desk.read(self, question, done=self._refresh_job, topic="refresh")

    def _leave_finished(self, rows: PrintDay) -> None:
        """A begun job that another desk has finished, or taken back, is no form any more."""
        job_id = self.form.form.job_id if self.is_form_open and not self.form.form.is_correction else None
        begun = {job.id for job in rows.jobs if job.state is PrintJobState.BEGUN}
        if job_id is not None and job_id not in begun and not self.taking.writer.busy:
            self.keeper.done()
            self.show_record(job_id)

    def _show_job(self, job: PrintJobDetails | None) -> None:
        """Unless a person has begun the next one meanwhile."""
        if job is not None and job.row.id == self._coming:
            self._coming = None
            self._open_job(job)

    def _refresh_job(self, job: PrintJobDetails | None) -> None:
        """Unless a person has gone to another one meanwhile."""
        if job is not None and job.row.id == self.columns.job_id:
            self._open_job(job)

    @Slot()
    def _show_list(self) -> None:
        self.columns.show_list(self.keeper.row())

    def _open_nothing(self) -> None:
        self._coming = None
        self.keeper.put_away()
        self.columns.open(self.columns.empty)
        self.list.choose(None)

    def _open_job(self, details: PrintJobDetails) -> None:
        """Another job, or the same one as it is by now; one that was begun is finished in the form."""
        job = details.row
        if job.state is PrintJobState.BEGUN:
            self._open_in_form(details)
            return
        before = (self.columns.job_id, self.job.is_unpaid)
        self.keeper.put_away()
        self.job.show_job(details)
        self.others.ask_for_job(job.group_id, job.id)
        if before != (job.id, self.job.is_unpaid):
            self.taking.begin_job()
        self.columns.open(self.job)
        self.list.choose(job.id)

    def _open_in_form(self, details: PrintJobDetails, *, paid: int = 0) -> None:
        self.keeper.open_job(from_job(details), details.row.done_at)
        self.taking.begin_form(paid=paid, is_new=details.row.state is PrintJobState.BEGUN)
        self.columns.open(self.form)
        self.form.priced.emit()
        self.list.choose(details.row.id)
        self.form.form.focus_first()

    @Slot(object)
    def _set_right(self, details: PrintJobDetails) -> None:
        job = details.row
        paid = job.fee if job.state is PrintJobState.SETTLED and job.receipt_id is not None and not job.voided else 0
        self.side.close_shown()
        self._open_in_form(details, paid=paid)

    @Slot()
    def _take_next(self) -> None:
        self.open_sheet()

    @Slot()
    def _take(self) -> None:
        if self.side.shown() is self.side.void:
            self.side.void.save()
        elif not self.sheets.does("save") and self.till.isVisibleTo(self):
            self.taking.take()

    def _hand_over(self, number: int) -> None:
        if self.till.isVisibleTo(self):
            self.till.quick.take(number)

    @Slot(object)
    def _recorded(self, answer: dict[str, Any]) -> None:
        if self.is_form_open:
            self.keeper.done()
        self.show_record(answer["job"])
        if answer["receipt"] is not None:
            self.side.open_receipt(answer["receipt"], fresh=True)
        else:
            self.list.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _begun(self, _job_id: int) -> None:
        """It stands in the list of every desk; here the next person can come."""
        self.keeper.done()
        self._open_nothing()
        self.list.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _withdrawn(self, _job_id: int) -> None:
        self._open_nothing()
        self.list.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_receipt_of(self, job: PrintJobRow) -> None:
        if job.receipt_id is not None:
            self.side.open_receipt(job.receipt_id, fresh=False, voided=job.voided)

    @Slot(bool)
    def _side_turned(self, is_open: bool) -> None:  # noqa: FBT001  a slot's argument
        if not is_open:
            self.columns.give_back_room()
            if not self.sheets.take_keys() and not self.form.isAncestorOf(self.focusWidget() or self):
                self.list.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _empty_form(self) -> None:
        self.keeper.empty()
        if self.form.form.job_id is None:
            self.taking.begin_form()
        self.form.form.focus_first()

    def _put_group(self, hit: GroupHit | None) -> None:
        if hit is not None and self.is_form_open:
            self.form.put_group(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open; digits that no field took are what was handed over."""
        digit = unicodedata.normalize("NFKC", event.text())
        if event.key() == Qt.Key.Key_Escape:
            self._close_shown()
        elif digit.isascii() and digit.isdigit() and self.till.isVisibleTo(self):
            self.till.type_digits(digit)
        else:
            super().keyPressEvent(event)

    def _close_shown(self) -> None:
        if not self.side.close_shown() and not self.sheets.close_shown():
            self._open_nothing()
            self._show_list()
            self.list.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.title)
            self._show_list()
