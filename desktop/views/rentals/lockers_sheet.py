"""Lockers and mailboxes: who has which, keys and money, renewals, wishes and the draw, what is overdue."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.rentals import note_renewal_asked, renew_rentals
from desktop.queries.rental_board import RentalBoard, WishRow, rental_board
from desktop.queries.rentals import RENTAL_READS, RentalRow, rentals_overdue
from desktop.views.rentals.lending_writer import LendingWriter
from desktop.views.rentals.lockers_card import MARGIN, LockersCard
from desktop.views.rentals.lockers_head import OVERDUE, SETUP, UNITS, WISHES, LockersHead
from desktop.views.rentals.paper_job import letters_job, paper_job
from desktop.views.rentals.setup_card import SetupCard
from desktop.views.rentals.side_card import SideStack
from desktop.views.rentals.unit_card import UnitCard
from desktop.views.rentals.wishes_card import WishesCard
from desktop.views.shared.keys import is_ctrl_enter
from desktop.views.shared.message import Message
from desktop.views.shared.theme import set_role
from desktop.words import Language

_DAY = timedelta(days=1)


class LockersSheet(QWidget):
    """Stands in the place of the page's day. `receipt_taken` carries a receipt that was just written."""

    WIDE: ClassVar = True
    closed = Signal()
    receipt_taken = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.site: Callable[[], int] = lambda: desk.site_id
        self._day = desk.now().date()
        self._keep: int | None = None
        self.head, self.message, self.card = LockersHead(), Message(), LockersCard(desk, language)
        self.grid, self.late, self.paper = self.card.grid, self.card.late, self.card.paper
        self.unit, self.wish = UnitCard(desk, language), WishesCard(desk, language)
        self.setup = SetupCard(desk, language)
        self.setup.site = self._site
        self.writer = LendingWriter(desk, self)
        self._lay_out()
        self._connect()
        self._name()

    def _lay_out(self) -> None:
        self._side = SideStack()
        for part in (self.unit, self.wish, self.setup):
            self._side.addWidget(part)
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
        self.late.entered.connect(self._go_to_late)
        self.card.wishes.picked.connect(self._show_wish)
        self.card.renew.clicked.connect(self.renew_all)
        self.card.letters.clicked.connect(self.write_letters)
        self.card.print_list.clicked.connect(self.print_shown)
        self.card.sent.clicked.connect(self._sent)
        self.card.left_paper.connect(self._back_at_list)
        self.unit.paper_wanted.connect(partial(self._show_paper, "draw_locker_permit"))
        self.unit.receipt_wanted.connect(self.receipt_taken)
        self.wish.result_wanted.connect(partial(self._show_paper, "draw_draw_result"))
        self.wish.rent_wanted.connect(self._rent_to)
        self.setup.made.connect(self._made)
        self.writer.saved.connect(self.message.clear)
        self.writer.refused.connect(self._refused)
        self._desk.changed.connect(self._changed)

    def take_keys(self) -> None:
        """What stood beside the sheet was closed: the unit that is marked goes on."""
        if self.head.shown == UNITS and not self.card.has_paper:
            self.unit.focus_first()
        else:
            (self.focusWidget() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def board(self) -> RentalBoard | None:
        return self.card.board

    def open(self, about: object = None) -> None:
        """`about` is a rental that shall be shown, by its row."""
        self.message.clear()
        if isinstance(about, RentalRow):
            self._show_rental(about)
        self._turned()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def step(self, years: int) -> None:
        """Another year of the kind; Alt+Left and Alt+Right come from the page."""
        if self.board is not None and self.board.kind is not None:
            self._day = self.board.until_day if years > 0 else self.board.first_day - _DAY
            self.reload()

    @Slot()
    def reload(self) -> None:
        today, site = self._desk.now().date(), self.site()
        question = partial(rental_board, site_id=site, kind_id=self.head.kind_id, day=self._day, today=today)
        self._desk.read(self, question, done=self._show, topic="board")
        asked = partial(rentals_overdue, site_id=site, today=today)
        self._desk.read(self, asked, done=self.card.show_overdue, topic="overdue")

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
        if rentals := self.card.going_on:
            self.writer.write(partial(renew_rentals, rental_ids=rentals), ("renew", rentals))

    @Slot()
    def write_letters(self) -> None:
        if (rentals := self.card.going_on) and (by := self._desk.by) is not None:
            self.card.show_paper(letters_job(by, rentals), rentals)
            self._show_side()

    @Slot()
    def print_shown(self) -> None:
        """The paper that is shown; the list of what is overdue, or the permit of the marked unit, otherwise."""
        if self.card.has_paper:
            self.paper.preview.print_pages()
        elif self.head.shown == OVERDUE:
            self._show_paper("draw_lent_overdue", self.site())
        elif self.unit.rental is not None:
            self._show_paper("draw_locker_permit", self.unit.rental.id)

    def _site(self) -> int:
        return self.site()

    def _show(self, board: RentalBoard) -> None:
        if board.kind is None and self.head.shown != SETUP:
            self.head.look.put(SETUP)
        self.head.show_board(board)
        self.setup.show_board(board)
        self.wish.show_board(board)
        keep, self._keep = self._keep, None
        self.card.show_board(board, keep)
        self._show_unit(self.grid.unit)
        self._show_side()

    @Slot()
    def _turned(self) -> None:
        self.card.leave_paper()
        self._show_side()
        self.reload()

    def _show_side(self) -> None:
        look = self.head.shown
        self.card.show_look(look)
        sides = {UNITS: self.unit, WISHES: self.wish, SETUP: self.setup}
        self._side.setVisible(look in sides and not self.card.has_paper)
        if look in sides:
            self._side.setCurrentWidget(sides[look])
        self.setup.show_unit(self.grid.unit if look == SETUP else None)

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
        row = next((row for row in self.card.overdue if row.id == self.late.key), None)
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
        units = self.board.units if self.board else ()
        fits = (unit for unit in units if unit.rental is None and unit.active)
        unit = next((each for each in fits if wish.size in {"", each.size}), None)
        if unit is None:
            self.wish.message.say("warn", self.tr("Nothing of that size is free in this year."))
            return
        self._keep = unit.id
        self.head.want(self.head.kind_id, UNITS)
        self.unit.form.group.put(wish.group_id, wish.group, "")
        self._turned()

    def _show_paper(self, name: str, about: int) -> None:
        if (by := self._desk.by) is not None:
            self.card.show_paper(paper_job(name, by, about))
            self._show_side()

    @Slot()
    def _back_at_list(self) -> None:
        self._show_side()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _sent(self) -> None:
        if rentals := self.card.letters_of:
            self.writer.write(partial(note_renewal_asked, rental_ids=rentals), ("asked", rentals))
            self.card.leave_paper()

    @Slot(int)
    def _made(self, kind_id: int) -> None:
        self.head.want(kind_id)
        self.reload()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(RENTAL_READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.card.has_paper:
            self.card.leave_paper()
        else:
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Lockers and mailboxes"))
