"""Who would like a locker for the year, the waiting list, and the draw that anybody can do again."""

from __future__ import annotations

from functools import partial
from secrets import randbelow

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.rental_wishes import draw_units, wish_for_unit, withdraw_wish
from desktop.queries.rental_board import RentalBoard, WishRow
from desktop.views.rentals import words
from desktop.views.rentals.lending_writer import LendingWriter
from desktop.views.rentals.side_card import SideCard, heading, line_of, verb
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language, RentalWishState

DIGITS = 10**8


def wish_line(wish: WishRow) -> ListLine:
    said = "　".join(part for part in (f"No. {wish.id}", wish.size, wish.phone) if part)
    return ListLine(key=wish.id, title=wish.group, detail=said, mark=words.wish_mark(wish))


class WishesCard(SideCard):
    """`result_wanted` carries the draw whose paper is wanted, `rent_wanted` the group of a wish to rent to."""

    result_wanted = Signal(int)
    rent_wanted = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._board: RentalBoard | None = None
        self._wish: WishRow | None = None
        self.writer = LendingWriter(desk, self)
        self.group, self.wanted_size, self.seed = GroupField(desk), Combo(), QLineEdit()
        self.form = Form((Field("group", "", self.group), Field("size", "", self.wanted_size)))
        self.draw_form = Form((Field("seed", "", self.seed),))
        self.add_button, self.draw_button = verb("primary", self.add), verb("", self.draw)
        self.result, self.rent, self.withdraw = verb("", self._show_result), verb("", self._rent), verb("", self._drop)
        self._adding, self._drawing, self._explained = heading(), heading(), Paragraph()
        set_role(self._explained, "secondary")
        picked = line_of(self.rent, self.withdraw)
        for part in (picked, self._adding, self.form, self.add_button):
            self.inside.addWidget(part)
        for part in (self._drawing, self._explained, self.draw_form, self.draw_button, self.result):
            self.inside.addWidget(part)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.group.group_changed.connect(self.form.accept)
        self.seed.textEdited.connect(self._typed)
        self.say_words()

    def show_board(self, board: RentalBoard) -> None:
        if self._board is None or self._board.first_day != board.first_day or self._board.kind != board.kind:
            self.seed.setText(f"{randbelow(DIGITS):08}")
            self.message.clear()
        self._board = board
        kind = board.kind
        before = self.wanted_size.currentData()
        self.wanted_size.clear()
        self.wanted_size.addItem(self.tr("Any size"), "")
        for each in kind.sizes if kind else ():
            self.wanted_size.addItem(each, each)
        self.wanted_size.setCurrentIndex(max(0, self.wanted_size.findData(before)))
        drawn = board.draw is not None
        for part in (self.draw_form, self.draw_button):
            part.setVisible(not drawn)
        self.result.setVisible(drawn)
        self.say_words()

    def show_wish(self, wish: WishRow | None) -> None:
        """The one that is picked in the list."""
        self._wish = wish
        waits = wish is not None and wish.state in {RentalWishState.WAITING, RentalWishState.LOST}
        for button in (self.rent, self.withdraw):
            button.setVisible(waits)

    @Slot()
    def add(self) -> None:
        board = self._board
        if board is None or board.kind is None or self.writer.busy:
            return
        if self.group.group_id is None:
            self.form.refuse("group", self.tr("Which group would like one?"))
            return
        operation = partial(
            wish_for_unit,
            kind_id=board.kind.id,
            group_id=self.group.group_id,
            first_day=board.first_day,
            size=str(self.wanted_size.currentData() or ""),
        )
        self.writer.write(operation, ("wish", self.group.group_id, board.kind.id, board.first_day))

    @Slot()
    def draw(self) -> None:
        board = self._board
        if board is None or board.kind is None or self.writer.busy:
            return
        if not self.seed.text().strip():
            self.draw_form.refuse("seed", self.tr("Say a word or a number aloud, and write it here."))
            return
        operation = partial(draw_units, kind_id=board.kind.id, first_day=board.first_day, seed=self.seed.text())
        self.writer.write(operation, ("draw", board.kind.id, board.first_day, self.seed.text()))

    @Slot()
    def _drop(self) -> None:
        if self._wish is not None:
            self.writer.write(partial(withdraw_wish, wish_id=self._wish.id), ("withdraw", self._wish.id))

    @Slot()
    def _rent(self) -> None:
        if self._wish is not None:
            self.rent_wanted.emit(self._wish)

    @Slot()
    def _show_result(self) -> None:
        if self._board is not None and self._board.draw is not None:
            self.result_wanted.emit(self._board.draw.id)

    @Slot()
    def _typed(self) -> None:
        self.draw_form.accept()

    @Slot()
    def _saved(self) -> None:
        self.message.clear()
        self.group.put(None, "", "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        board = self._board
        self.rename(self.tr("Wishes and draw"))
        self._adding.setText(self.tr("Take an application"))
        self._drawing.setText(self.tr("The draw"))
        self.form.relabel("group", self.tr("Which group"))
        self.form.relabel("size", self.tr("Which size"))
        self.draw_form.relabel("seed", self.tr("Seed of the draw"))
        self.add_button.setText(self.tr("Take it down"))
        self.draw_button.setText(self.tr("Draw now"))
        self.result.setText(self.tr("The result as a paper"))
        self.rent.setText(self.tr("Let it one"))
        self.withdraw.setText(self.tr("It wishes no more"))
        if board is not None and board.draw is not None:
            said = self.tr("Drawn with the seed {seed}.").format(seed=board.draw.seed)
            self._explained.say(said)
        else:
            self._explained.say(
                self.tr("Put the list of numbers up first. Then throw dice or say a number aloud: it is the seed.")
            )
