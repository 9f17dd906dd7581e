"""The left of the lockers: the units beside each other, the wishes, what is overdue, or a paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.rental_board import RentalBoard
from desktop.queries.rentals import RentalRow
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.rentals.line_list import LineList
from desktop.views.rentals.lockers_head import OVERDUE, UNITS, WISHES
from desktop.views.rentals.overdue_list import overdue_line
from desktop.views.rentals.unit_grid import UnitGrid
from desktop.views.rentals.wishes_card import wish_line
from desktop.views.shared.card import Card
from desktop.views.shared.theme import set_role
from desktop.words import Language, RentalState

MARGIN = 12


class LockersCard(Card):
    """`left_paper` when the list comes back. The verbs are the sheet's to connect."""

    left_paper = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk = desk
        self._look = UNITS
        self.board: RentalBoard | None = None
        self.overdue: tuple[RentalRow, ...] = ()
        self.letters_of: tuple[int, ...] = ()
        self.grid, self.wishes, self.late = UnitGrid(), LineList(), LineList()
        self.paper = PreviewCard(desk, language)
        self.letters, self.renew, self.print_list, self.sent, self.back = (QPushButton() for _ in range(5))
        self._looks, self._grid_page = QStackedWidget(), QWidget()
        around = QVBoxLayout(self._grid_page)
        around.setContentsMargins(MARGIN, MARGIN, 4, 4)
        around.addWidget(self.grid)
        for part in (self._grid_page, self.wishes, self.late, self.paper):
            self._looks.addWidget(part)
        for button in (self.letters, self.renew, self.print_list, self.sent, self.back):
            set_role(button, "small")
            button.setAutoDefault(True)
            self.add_verb(button)
        self.body.addWidget(self._looks)
        self.back.clicked.connect(self.leave_paper)
        self.say_words()

    @property
    def has_paper(self) -> bool:
        return self._looks.currentWidget() is self.paper

    @property
    def going_on(self) -> tuple[int, ...]:
        """The rentals of the shown year that nobody has renewed yet."""
        units = self.board.units if self.board else ()
        rentals = [unit.rental for unit in units if unit.rental is not None]
        return tuple(each.id for each in rentals if each.state is RentalState.RUNNING and not each.renewed)

    def show_board(self, board: RentalBoard, keep: int | None) -> None:
        """The unit that was marked stays so, unless `keep` names another."""
        self.board = board
        self.grid.show_units(board.units, keep)
        self.wishes.show_lines([wish_line(wish) for wish in board.wishes])
        self.show_look(self._look)

    def show_overdue(self, rows: tuple[RentalRow, ...]) -> None:
        self.overdue = rows
        today = self._desk.now().date()
        self.late.show_lines([overdue_line(row, today) for row in rows])
        self.show_look(self._look)

    def show_look(self, look: str) -> None:
        """One of the lists; a paper that is open stays."""
        self._look = look
        if not self.has_paper:
            self._looks.setCurrentWidget({WISHES: self.wishes, OVERDUE: self.late}.get(look, self._grid_page))
        paper, going = self.has_paper, bool(self.going_on)
        kind = self.board.kind if self.board else None
        here = look == UNITS and not paper and going
        self.renew.setVisible(here and not (kind is not None and kind.by_lottery))
        self.letters.setVisible(here)
        self.print_list.setVisible(look == OVERDUE or paper)
        self.sent.setVisible(paper and bool(self.letters_of))
        self.back.setVisible(paper)
        self.say_words()

    def show_paper(self, job: Callable[..., object], letters_of: tuple[int, ...] = ()) -> None:
        """`letters_of` are the rentals that the paper is a letter for."""
        self.letters_of = letters_of
        self._looks.setCurrentWidget(self.paper)
        self.paper.want(job, at_once=True)
        self.show_look(self._look)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave_paper(self) -> None:
        if self.has_paper:
            self._looks.setCurrentWidget(self._grid_page)
            self.show_look(self._look)
            self.left_paper.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.grid.setAccessibleName(self.tr("Units"))
        self.wishes.view.setAccessibleName(self.tr("Wishes"))
        self.late.view.setAccessibleName(self.tr("Overdue"))
        self.wishes.empty.say(self.tr("Nobody has applied for this year yet."))
        self.late.empty.say(self.tr("Every key is back and every fee is paid."))
        self.renew.setText(self.tr("Renew all ({count})").format(count=len(self.going_on)))
        self.letters.setText(self.tr("Letters…"))
        self.print_list.setText(self.tr("Print…"))
        self.print_list.setToolTip("Ctrl+P")
        self.sent.setText(self.tr("They were sent"))
        self.back.setText(self.tr("Back"))
        units = self.board.units if self.board else ()
        kind = self.board.kind if self.board else None
        if self._look == OVERDUE:
            self.rename(self.tr("Overdue"))
            self.say(self.tr("{count} to see to").format(count=len(self.overdue)))
        elif self._look == WISHES:
            self.rename(self.tr("Wishes"))
            self.say(self.tr("{count} groups").format(count=len(self.board.wishes) if self.board else 0))
        else:
            self.rename(kind.name if kind else self.tr("Nothing is let yet"))
            free = sum(unit.rental is None and unit.active for unit in units)
            self.say(self.tr("{count} units, {free} free").format(count=len(units), free=free))
