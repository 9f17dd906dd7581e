"""Lockers and mailboxes: who has which, keys and money, renewals, wishes and the draw, what is overdue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.rentals import note_renewal_asked, renew_rentals
from desktop.queries.rental_board import RentalBoard, WishRow, rental_board
from desktop.queries.rentals import RENTAL_READS, RentalRow, rentals_overdue
from desktop.sentences import explain
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.rentals.lending_writer import LendingWriter
from desktop.views.rentals.line_list import LineList
from desktop.views.rentals.lockers_head import OVERDUE, SETUP, UNITS, WISHES, LockersHead
from desktop.views.rentals.overdue_list import overdue_line
from desktop.views.rentals.paper_job import letters_job, paper_job
from desktop.views.rentals.setup_card import SetupCard
from desktop.views.rentals.side_card import SideStack, verb
from desktop.views.rentals.unit_card import UnitCard
from desktop.views.rentals.unit_grid import UnitGrid
from desktop.views.rentals.wishes_card import WishesCard, wish_line
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import Language, RentalState

_DAY = timedelta(days=1)
MARGIN = 12


class LockersSheet(QWidget):
    """Stands in the place of the page's day. `receipt_wanted` carries a receipt that was just written."""

    WIDE: ClassVar = True
    closed = Signal()
    receipt_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.site: Callable[[], int] = lambda: desk.site_id
        self.board: RentalBoard | None = None
        self.overdue: tuple[RentalRow, ...] = ()
        self._day = desk.now().date()
        self._keep: int | None = None
        self._letters: tuple[int, ...] = ()
        self.head, self.message, self.card = LockersHead(), Message(), Card("", padding=0)
        self.grid, self.wishes, self.late = UnitGrid(), LineList(), LineList()
        self.paper = PreviewCard(desk, language)
        self.unit, self.wish, self.setup = (
            UnitCard(desk, language),
            WishesCard(desk, language),
            SetupCard(desk, language),
        )
        self.setup.site = self._site
        self.writer = LendingWriter(desk, self)
        self.renew, self.letters, self.sent = (
            verb("", self.renew_all),
            verb("", self.write_letters),
            verb("", self._sent),
        )
        self.print_list, self.back = verb("", self.print_shown), verb("", self._leave_paper)
        self._lay_out()
        self._connect()
        self._name()

    def _lay_out(self) -> None:
        self._looks, self._side = QStackedWidget(), SideStack()
        grid = QWidget()
        around = QVBoxLayout(grid)
        around.setContentsMargins(MARGIN, MARGIN, 4, 4)
        around.addWidget(self.grid)
        self._grid_page = grid
        for part in (grid, self.wishes, self.late, self.paper):
            self._looks.addWidget(part)
        for part in (self.unit, self.wish, self.setup):
            self._side.addWidget(part)
        for button in (self.letters, self.renew, self.print_list, self.sent, self.back):
            set_role(button, "small")
            self.card.add_verb(button)
        self.card.body.addWidget(self._looks)
        beside = QHBoxLayout()
        beside.setSpacing(MARGIN)
        beside.addWidget(self.card, 1)
        beside.addWidget(self._side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(10)
        for part in (self.head, self.message):
            whole.addWidget(part)
        whole.addLayout(beside, 1)

    def _connect(self) -> None:
        self.head.changed.connect(self._turned)
        self.head.step_wanted.connect(self.step)
        self.head.closed.connect(self.closed)
        self.grid.picked.connect(self._show_unit)
        self.grid.entered.connect(self.unit.focus_first)
        self.wishes.picked.connect(self._show_wish)
        self.late.entered.connect(self._go_to_late)
        self.unit.paper_wanted.connect(self._show_permit)
        self.unit.receipt_wanted.connect(self.receipt_wanted)
        self.wish.result_wanted.connect(self._show_result)
        self.wish.rent_wanted.connect(self._rent_to)
        self.setup.made.connect(self._made)
        self.writer.saved.connect(self.message.clear)
        self.writer.refused.connect(self._refused)
        self._desk.changed.connect(self._changed)
        bind_keys(self, {"Alt+Left": partial(self.step, -1), "Alt+Right": partial(self.step, 1)})

    def open(self, about: object = None) -> None:
        """`about` is a rental that shall be shown, by its row."""
        self.message.clear()
        if isinstance(about, RentalRow):
            self._show_rental(about)
        self._turned()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def step(self, years: int) -> None:
        """Another year of the kind."""
        if self.board is not None and self.board.kind is not None:
            self._day = self.board.until_day if years > 0 else self.board.first_day - _DAY
            self.reload()

    @Slot()
    def reload(self) -> None:
        today = self._desk.now().date()
        question = partial(rental_board, site_id=self.site(), kind_id=self.head.kind_id, day=self._day, today=today)
        self._desk.read(self, question, done=self._show, topic="board")
        asked = partial(rentals_overdue, site_id=self.site(), today=today)
        self._desk.read(self, asked, done=self._show_overdue, topic="overdue")

    @Slot()
    def save(self) -> None:
        """What the open form is for: let the unit, take the wish down, save the kind."""
        look = self.head.shown
        if look == UNITS and self.unit.form.isVisibleTo(self):
            self.unit.rent()
        elif look == WISHES:
            self.wish.add()
        elif look == SETUP:
            self.setup.save_kind()

    @Slot()
    def renew_all(self) -> None:
        """Everybody keeps the unit for the next year: one act, undone with Ctrl+Z."""
        if rentals := self._going_on():
            self.writer.write(partial(renew_rentals, rental_ids=rentals), ("renew", rentals))

    @Slot()
    def write_letters(self) -> None:
        if (rentals := self._going_on()) and (by := self._desk.by) is not None:
            self._letters = rentals
            self._show_paper(letters_job(by, rentals))

    @Slot()
    def print_overdue(self) -> None:
        if (by := self._desk.by) is not None:
            self._letters = ()
            self._show_paper(paper_job("draw_lent_overdue", by, self.site()))

    @Slot()
    def print_shown(self) -> None:
        """The paper that is shown; the list of what is overdue, or the permit of the marked unit, otherwise."""
        if self._looks.currentWidget() is self.paper:
            self.paper.preview.print_pages()
        elif self.head.shown == OVERDUE:
            self.print_overdue()
        elif self.unit.rental is not None:
            self._show_permit(self.unit.rental.id)

    def _site(self) -> int:
        return self.site()

    def _going_on(self) -> tuple[int, ...]:
        units = self.board.units if self.board else ()
        rentals = [unit.rental for unit in units if unit.rental is not None]
        return tuple(each.id for each in rentals if each.state is RentalState.RUNNING and not each.renewed)

    def _show(self, board: RentalBoard) -> None:
        self.board = board
        if board.kind is None and self.head.shown != SETUP:
            self.head.look.put(SETUP)
        self.head.show_board(board)
        self.setup.show_board(board)
        self.wish.show_board(board)
        keep, self._keep = self._keep, None
        self.grid.show_units(board.units, keep)
        self.wishes.show_lines([wish_line(wish) for wish in board.wishes])
        self._show_unit(self.grid.unit)
        self._show_look()

    def _show_overdue(self, rows: tuple[RentalRow, ...]) -> None:
        self.overdue = rows
        today = self._desk.now().date()
        self.late.show_lines([overdue_line(row, today) for row in rows])
        self._show_look()

    @Slot()
    def _turned(self) -> None:
        if self._looks.currentWidget() is self.paper:
            self._looks.setCurrentWidget(self._grid_page)
        self._show_look()
        self.reload()

    def _show_look(self) -> None:
        look, paper = self.head.shown, self._looks.currentWidget() is self.paper
        if not paper:
            pages = {WISHES: self.wishes, OVERDUE: self.late}
            self._looks.setCurrentWidget(pages.get(look, self._grid_page))
        sides = {UNITS: self.unit, WISHES: self.wish, SETUP: self.setup}
        self._side.setVisible(look in sides and not paper)
        if look in sides:
            self._side.setCurrentWidget(sides[look])
        going, kind = self._going_on(), self.board.kind if self.board else None
        self.renew.setVisible(look == UNITS and not paper and bool(going) and not (kind and kind.by_lottery))
        self.letters.setVisible(look == UNITS and not paper and bool(going))
        self.print_list.setVisible(look == OVERDUE or paper)
        self.sent.setVisible(paper and bool(self._letters))
        self.back.setVisible(paper)
        self._name()

    @Slot(object)
    def _show_unit(self, _unit: object) -> None:
        if self.board is not None:
            self.unit.show_unit(self.grid.unit, self.board)
            self.setup.show_unit(self.grid.unit if self.head.shown == SETUP else None)

    @Slot(object)
    def _show_wish(self, key: object) -> None:
        wishes = self.board.wishes if self.board else ()
        self.wish.show_wish(next((wish for wish in wishes if wish.id == key), None))

    @Slot()
    def _go_to_late(self) -> None:
        row = next((row for row in self.overdue if row.id == self.late.key), None)
        if row is not None:
            self._show_rental(row)
            self._turned()
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_rental(self, row: RentalRow) -> None:
        self.head.want(row.kind_id, UNITS)
        self._day, self._keep = row.until_day - _DAY, row.unit_id

    @Slot(object)
    def _rent_to(self, wish: WishRow) -> None:
        """The form of a free unit, with the group of the wish in it."""
        if self.board is None:
            return
        fits = (unit for unit in self.board.units if unit.rental is None and unit.active)
        unit = next((each for each in fits if wish.size in {"", each.size}), None)
        if unit is None:
            self.wish.message.say("warn", self.tr("Nothing of that size is free in this year."))
            return
        self._keep = unit.id
        self.head.want(self.head.kind_id, UNITS)
        self.unit.form.group.put(wish.group_id, wish.group, "")
        self._turned()

    @Slot(int)
    def _show_permit(self, rental_id: int) -> None:
        if (by := self._desk.by) is not None:
            self._letters = ()
            self._show_paper(paper_job("draw_locker_permit", by, rental_id))

    @Slot(int)
    def _show_result(self, draw_id: int) -> None:
        if (by := self._desk.by) is not None:
            self._letters = ()
            self._show_paper(paper_job("draw_draw_result", by, draw_id))

    def _show_paper(self, job: Callable[..., object]) -> None:
        self._looks.setCurrentWidget(self.paper)
        self.paper.want(job, at_once=True)
        self._show_look()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_paper(self) -> None:
        self._turned()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _sent(self) -> None:
        if self._letters:
            self.writer.write(partial(note_renewal_asked, rental_ids=self._letters), ("asked", self._letters))
            self._leave_paper()

    @Slot(int)
    def _made(self, kind_id: int) -> None:
        self.head.want(kind_id)
        self.reload()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(RENTAL_READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._looks.currentWidget() is self.paper:
                self._leave_paper()
            else:
                self.closed.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        units = self.board.units if self.board else ()
        kind = self.board.kind if self.board else None
        look = self.head.shown
        self.setAccessibleName(self.tr("Lockers and mailboxes"))
        self.grid.setAccessibleName(self.tr("Units"))
        self.wishes.view.setAccessibleName(self.tr("Wishes"))
        self.late.view.setAccessibleName(self.tr("Overdue"))
        self.wishes.empty.say(self.tr("Nobody has applied for this year yet."))
        self.late.empty.say(self.tr("Every key is back and every fee is paid."))
        self.renew.setText(self.tr("Renew all ({count})").format(count=len(self._going_on())))
        self.letters.setText(self.tr("Letters…"))
        self.print_list.setText(self.tr("Print…"))
        self.print_list.setToolTip("Ctrl+P")
        self.sent.setText(self.tr("They were sent"))
        self.back.setText(self.tr("Back"))
        if look == OVERDUE:
            self.card.rename(self.tr("Overdue"))
            self.card.say(self.tr("{count} to see to").format(count=len(self.overdue)))
        elif look == WISHES:
            self.card.rename(self.tr("Wishes"))
            self.card.say(self.tr("{count} groups").format(count=len(self.board.wishes) if self.board else 0))
        else:
            self.card.rename(kind.name if kind else self.tr("Nothing is let yet"))
            free = sum(unit.rental is None and unit.active for unit in units)
            self.card.say(self.tr("{count} units, {free} free").format(count=len(units), free=free))
