"""Prepaid cards: who has one, what is on it, what happened on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.jobs.account_papers import draw_card_statement
from desktop.jobs.drawn import Drawn
from desktop.operations.cards import block_card, unblock_card
from desktop.queries.prepaid_cards import CARD_READS, CardMove, CardRow, card_moves, card_rows
from desktop.views.printing.cards.card_form import CardForm
from desktop.views.printing.words import day as full_day
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import written
from desktop.views.shared.ledger.ledger_sheet import LedgerSheet
from desktop.views.shared.ledger.reason_form import Reasoned, ReasonForm
from desktop.views.shared.tag import Mark
from desktop.words import Language

USED, BLOCKED = "used", "blocked"


class CardsSheet(LedgerSheet):
    """What is printed is the chosen card's statement. Typing in the line above finds a card by number or name."""

    READS: ClassVar = CARD_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows: tuple[CardRow, ...] = ()
        self.asked = QLineEdit()
        self.asked.setClearButtonEnabled(True)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, 8)
        line.addWidget(self.asked)
        self.card.body.insertLayout(1, line)
        self.card_form, self.reason_form = CardForm(desk, language), ReasonForm(desk, language)
        self.new_card = self.add_head_button(self._begin_card, role="primary")
        add = self.details.add_button
        self.fill_button, self.receipt = add("primary"), add()
        self.block, self.unblock = add("danger"), add()
        self.fill_button.clicked.connect(self._begin_filling)
        self.receipt.clicked.connect(self._show_receipt)
        self.block.clicked.connect(self._begin_block)
        self.unblock.clicked.connect(self._unblock)
        self.asked.textEdited.connect(self._found)
        self.asked.returnPressed.connect(self._to_list)
        self.add_form(self.card_form, self._card_saved)
        self.add_form(self.reason_form, self._blocked)
        self.moves: tuple[CardMove, ...] = ()
        self.name_all()

    def question(self) -> Callable[..., Any]:
        return card_rows

    def show_rows(self, rows: Sequence[CardRow], choose: int | None) -> None:
        self.rows = tuple(rows)
        left = written.yen(sum(row.balance for row in self.rows))
        count = sum(not row.blocked for row in self.rows)
        self.facts.setText(self.tr("{count} cards, {yen} on them").format(count=count, yen=left))
        self._fill_list(choose)

    def _fill_list(self, choose: int | None) -> None:
        asked = self.asked.text().strip().casefold()
        blocked = self.shelf.value == BLOCKED
        shown = [
            self._line(row)
            for row in self.rows
            if row.blocked == blocked and (asked in row.number.casefold() or asked in row.who.casefold())
        ]
        self.fill(shown, choose)

    def _line(self, row: CardRow) -> ListLine:
        mark = Mark(self.tr("blocked"), "refused", "state.cancelled") if row.blocked else None
        return ListLine(row.id, row.who, row.number, written.yen(row.balance), mark)

    @property
    def chosen(self) -> CardRow | None:
        return next((row for row in self.rows if row.id == self.key), None)

    def show_chosen(self) -> None:
        row = self.chosen
        self.details.setVisible(row is not None)
        self.print_button.setEnabled(row is not None)
        self.details.show_lines("", ())
        self.moves = ()
        if row is None:
            return
        self.details.rename(row.who)
        self.details.say(self.tr("Card {number}").format(number=row.number))
        self.details.show_sum(self.tr("Balance"), row.balance)
        self.details.facts.show_facts(
            (
                (self.tr("Handed out"), full_day(row.issued_on)),
                (self.tr("Holder"), row.holder),
                (self.tr("Blocked"), row.note if row.blocked else ""),
            )
        )
        shown = {self.fill_button: not row.blocked, self.block: not row.blocked, self.unblock: row.blocked}
        for button, seen in (*shown.items(), (self.receipt, False)):
            button.setVisible(seen)
        self.desk.read(self, partial(card_moves, card_id=row.id), done=self._show_moves, topic="moves")

    def _show_moves(self, moves: Sequence[CardMove]) -> None:
        """The newest first."""
        self.moves = tuple(reversed(moves))
        self.receipt.setVisible(bool(self.moves))
        self.details.show_lines(
            self.tr("What happened on it"), [self._move(at, move) for at, move in enumerate(self.moves)]
        )

    def _move(self, at: int, move: CardMove) -> ListLine:
        what = self.tr("Money put on") if move.filled else self.tr("Paid from it")
        if move.back:
            what = self.tr("Filling taken back") if move.filled else self.tr("Given back")
        sign = "+" if move.amount > 0 else "−"
        left = self.tr("{yen} left").format(yen=written.yen(move.balance))
        detail = "　".join(part for part in (written.moment(move.at), move.receipt_number, left) if part)
        return ListLine(at, f"{what}　{move.text}".rstrip(), detail, f"{sign}{written.yen(abs(move.amount))}")

    def paper_job(self) -> Callable[..., Drawn] | None:
        return partial(draw_card_statement, number=self.chosen.number, by=self.by) if self.chosen is not None else None

    def _begin_card(self) -> None:
        self.card_form.begin_new()
        self.show_form(self.card_form)

    @Slot()
    def _begin_filling(self) -> None:
        if self.chosen is not None:
            self.card_form.begin_filling(self.chosen)
            self.show_form(self.card_form)

    @Slot()
    def _begin_block(self) -> None:
        if (row := self.chosen) is None:
            return
        act = Reasoned(
            verb=partial(block_card, card_id=row.id),
            about=row.id,
            title=self.tr("Block card {number}").format(number=row.number),
            says=self.tr("Nothing can be paid from it until it is used again. Its balance stays."),
            does=self.tr("Block it (Ctrl+Enter)"),
            said=self.tr("Card {number} is blocked. It can be undone.").format(number=row.number),
            usual=(self.tr("Lost card"), self.tr("Damaged"), self.tr("The group has left")),
            danger=True,
        )
        self.reason_form.begin_for(act)
        self.show_form(self.reason_form)

    @Slot()
    def _unblock(self) -> None:
        if (row := self.chosen) is not None:
            said = self.tr("Card {number} can be used again.").format(number=row.number)
            self.act(partial(unblock_card, card_id=row.id), said, ("unblock", row))

    @Slot()
    def _show_receipt(self) -> None:
        """Of the marked line, or the newest one."""
        at = max(0, self.details.view.currentIndex().row())
        if at < len(self.moves):
            self.receipt_wanted.emit(self.moves[at].receipt_id)

    @Slot()
    def _found(self) -> None:
        self._fill_list(None)

    @Slot()
    def _to_list(self) -> None:
        """A number scanned or typed ends with Enter: what to do with the card comes next."""
        target = self.fill_button if len(self.lines.rows) == 1 and self.fill_button.isVisibleTo(self) else self.view
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card_saved(self, answer: dict[str, Any]) -> None:
        self.shelf.put(USED)
        self.asked.clear()
        said = self.tr("Card {number} is handed out.").format(number=answer["number"]) if "number" in answer else ""
        if answer["receipt_number"]:
            said = f"{said} {self.tr('Receipt {number}').format(number=answer['receipt_number'])}".strip()
        self.done(said, answer.get("card"))
        if answer["receipt"] is not None:
            self.receipt_taken.emit(answer["receipt"])

    def _blocked(self, _card_id: int) -> None:
        act = self.reason_form.act
        self.done(act.said if act is not None else "")

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Prepaid cards"))
        self.setAccessibleName(self.tr("Prepaid cards"))
        self.shelf.show_choices(((USED, self.tr("In use")), (BLOCKED, self.tr("Blocked"))))
        self.card.rename(self.tr("Cards"))
        self.asked.setPlaceholderText(self.tr("Number or name"))
        self.asked.setAccessibleName(self.tr("Find a card by number or name"))
        self.view.setAccessibleName(self.tr("Prepaid cards"))
        self.empty.say(self.tr("No card here. A card is handed out with “New card”."))
        self.print_button.setText(self.tr("Print (Ctrl+P)"))
        self.new_card.setText(self.tr("New card"))
        self.fill_button.setText(self.tr("Put money on it"))
        self.receipt.setText(self.tr("Receipt"))
        self.block.setText(self.tr("Block the card"))
        self.unblock.setText(self.tr("Use it again"))
