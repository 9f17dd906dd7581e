"""Equipment that is out or promised, by the day it is due; new loans, handing out, taking back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.loans import LOAN_CHOICE_READS, LoanRow, loans
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.rentals import words
from desktop.views.rentals.line_list import LineList
from desktop.views.rentals.loan_card import LoanCard
from desktop.views.rentals.loan_edit_card import LoanEditCard
from desktop.views.rentals.paper_job import paper_job
from desktop.views.rentals.side_card import SideStack, verb
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import icons, written
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.parts import Parts
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import current, set_role
from desktop.words import Language, LoanState

MARGIN = 12
OPEN, PAST = "open", "past"


class LoansSheet(QWidget):
    """Stands in the place of the page's day. `receipt_taken` carries a receipt that was just written."""

    WIDE: ClassVar = True
    closed = Signal()
    receipt_taken = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self.site: Callable[[], int] = lambda: desk.site_id
        self.rows: tuple[LoanRow, ...] = ()
        self._keep: int | None = None
        self.title, self.look, self.leave = QLabel(), Parts(), QToolButton()
        self.card, self.list, self.paper = Card("", padding=0), LineList(), PreviewCard(desk, language)
        self.loan, self.edit = LoanCard(desk, language), LoanEditCard(desk, language)
        self.edit.serve(self._site)
        self.new_button, self.print_button = verb("primary", self.begin), verb("small", self.print_shown)
        self.back = verb("small", self._leave_paper)
        self._lay_out()
        self._connect()
        self.say_words()

    def _lay_out(self) -> None:
        self._looks, self._side = QStackedWidget(), SideStack()
        for part in (self.list, self.paper):
            self._looks.addWidget(part)
        for part in (self.loan, self.edit):
            self._side.addWidget(part)
        set_role(self.title, "title")
        self.title.setMinimumHeight(current().scaled(36))
        set_role(self.leave, "quiet")
        self.leave.setIcon(icons.icon("verb.close"))
        for button in (self.print_button, self.back):
            self.card.add_verb(button)
        self.card.body.addWidget(self._looks)
        head, beside = QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        for part in (self.look, self.new_button, self.leave):
            head.addWidget(part)
        beside.setSpacing(MARGIN)
        beside.addWidget(self.card, 1)
        beside.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(beside, 1)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.closed)
        self.look.changed.connect(self._turned)
        self.list.picked.connect(self._show_loan)
        self.list.entered.connect(self.loan.focus_first)
        self.loan.paper_wanted.connect(self._show_slip)
        self.loan.change_wanted.connect(self._change)
        self.loan.receipt_wanted.connect(self.receipt_taken)
        self.loan.writer.saved.connect(self._go_on)
        self.edit.saved.connect(self._saved)
        self.edit.left.connect(self._leave_edit)
        self._desk.changed.connect(self._changed)
        bind_keys(self, {"Alt+N": self.begin})

    def open(self, about: object = None) -> None:
        """`about` is a loan that shall be shown, by its row."""
        if isinstance(about, LoanRow):
            self._keep = about.id
        self.reload()
        (self.list if self.rows or not self.list.view.isHidden() else self.new_button).setFocus()

    @Slot()
    def begin(self) -> None:
        """A new loan; one that is half filled in is gone on with."""
        if self._side.currentWidget() is not self.edit:
            self._side.setCurrentWidget(self.edit)
            self.edit.begin()
        self.edit.form.who.setFocus()

    @Slot()
    def save(self) -> None:
        """What the open card is for: write the loan down, hand it out, take it back."""
        if self._side.currentWidget() is self.edit:
            self.edit.save()
        else:
            self.loan.act()

    @Slot()
    def print_shown(self) -> None:
        """The paper that is shown, else the list of what is overdue."""
        if self._looks.currentWidget() is self.paper:
            self.paper.preview.print_pages()
        elif (by := self._desk.by) is not None:
            self._show_paper(paper_job("draw_lent_overdue", by, self.site()))

    @Slot()
    def reload(self) -> None:
        past = self.look.value == PAST
        question = partial(loans, site_id=self.site(), now=self._desk.now(), past=past)
        self._desk.read(self, question, done=self._show, topic="loans")

    def _site(self) -> int:
        return self.site()

    def _show(self, rows: tuple[LoanRow, ...]) -> None:
        self.rows, now = rows, self._desk.now()
        keep, self._keep = self._keep, None
        if not rows and self.list.view.hasFocus():
            self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.show_lines([_line(row, words.loan_mark(row, now)) for row in rows], keep)
        if self._side.currentWidget() is self.edit:
            self.edit.form.ask()
        self.say_words()

    @Slot(object)
    def _show_loan(self, key: object) -> None:
        self.loan.show_loan(next((row for row in self.rows if row.id == key), None))

    @Slot()
    def _turned(self) -> None:
        self._looks.setCurrentWidget(self.list)
        self.reload()

    @Slot(object)
    def _change(self, loan: LoanRow) -> None:
        self._side.setCurrentWidget(self.edit)
        self.edit.begin(loan)

    @Slot(int)
    def _saved(self, loan_id: int) -> None:
        self._keep = loan_id
        self.look.put(OPEN)
        self._leave_edit()
        self.reload()

    @Slot()
    def _go_on(self) -> None:
        """What was pressed may be about another loan by now, or gone."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_edit(self) -> None:
        self._side.setCurrentWidget(self.loan)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_slip(self, loan: LoanRow) -> None:
        if (by := self._desk.by) is not None:
            self._show_paper(paper_job("draw_loan_slip", by, loan.id))

    def _show_paper(self, job: Callable[..., object]) -> None:
        self._looks.setCurrentWidget(self.paper)
        self.paper.want(job, at_once=True)
        self.say_words()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_paper(self) -> None:
        self._looks.setCurrentWidget(self.list)
        self.say_words()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(LOAN_CHOICE_READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._looks.currentWidget() is self.paper:
            self._leave_paper()
        elif self._side.currentWidget() is self.edit:
            self._leave_edit()
        else:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        paper, now = self._looks.currentWidget() is self.paper, self._desk.now()
        self.title.setText(self.tr("Loans of equipment"))
        self.setAccessibleName(self.tr("Loans of equipment"))
        self.look.show_choices(((OPEN, self.tr("Out and booked")), (PAST, self.tr("Came back"))))
        self.new_button.setText(self.tr("New loan"))
        self.new_button.setToolTip("Alt+N")
        self.print_button.setText(self.tr("Print…") if paper else self.tr("Overdue list…"))
        self.print_button.setToolTip("Ctrl+P")
        self.back.setText(self.tr("Back"))
        self.back.setVisible(paper)
        self.leave.setAccessibleName(self.tr("Close (Esc)"))
        self.leave.setToolTip(self.tr("Close (Esc)"))
        self.list.view.setAccessibleName(self.tr("Loans"))
        self.list.empty.say(self.tr("Nothing is out, and nothing is promised. Alt+N writes a loan down."))
        out = sum(row.state is LoanState.OUT for row in self.rows)
        late = sum(row.is_late(now) for row in self.rows)
        self.card.rename(self.tr("Came back") if self.look.value == PAST else self.tr("Out and booked"))
        self.card.say(self.tr("{out} out, {late} of them overdue").format(out=out, late=late) if out else "")


def _line(row: LoanRow, mark: Mark) -> ListLine:
    detail = "　".join(part for part in (row.what, words.due(row), row.phone) if part)
    amount = written.yen(row.fee) if row.is_unpaid else ""
    return ListLine(key=row.id, title=row.who, detail=detail, amount=amount, mark=mark)
