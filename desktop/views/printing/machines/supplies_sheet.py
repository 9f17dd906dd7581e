"""Masters, ink, toner, paper: how many are there, how long they last, and what is to be ordered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QSizePolicy, QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.jobs.machine_papers import draw_supply_order
from desktop.operations.acting import nobody
from desktop.operations.consumables import add_consumable, change_consumable, order_consumables
from desktop.queries.supplies import SUPPLY_READS, SiteSupplies, SupplyMove, SupplyRow, site_supplies, supply_moves
from desktop.views.printing.machines.move_line import MoveLine
from desktop.views.printing.machines.supply_form import SupplyForm
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared import icons, written
from desktop.views.shared.card import Card
from desktop.views.shared.facts import Facts
from desktop.views.shared.ledger.things_sheet import ThingsSheet
from desktop.views.shared.machine_words import change_word, supply_word
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import Language

FORESEEN = 730  # days


def is_foreseen(row: SupplyRow) -> bool:
    """A guess far ahead says nothing."""
    return row.days is not None and row.days <= FORESEEN


class SuppliesSheet(ThingsSheet):
    """Ctrl+Enter puts in so many, or saves what is said of it; Ctrl+P shows the order list."""

    READS: ClassVar[frozenset[str]] = SUPPLY_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self._supplies = SiteSupplies((), ())
        super().__init__(desk, language, parent)
        self.add, self.ordered = QPushButton(), QPushButton()
        self.add.setIcon(icons.icon("verb.add"))
        self.head.insertWidget(2, self.add)
        self.head.insertWidget(3, self.ordered)
        self.stock, self.moves, self.form_card = Card(""), Card("", padding=0), Card("")
        self.facts_of, self.line, self.form = Facts(), MoveLine(), SupplyForm()
        self.change, self.keep, self.leave = QPushButton(), QPushButton(), QPushButton()
        self.entries, self.moves_view = ListModel(self), QListView()
        self._new = False
        self._lay_out_right()
        for button, act in (
            (self.add, self.open_new),
            (self.ordered, self._order),
            (self.change, self.open_form),
            (self.keep, self._keep),
            (self.leave, self.close_form),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(act)
        self.line.wanted.connect(self.write)
        self.line.wrong.connect(self._wrong)
        self.name_all()

    def question(self) -> Callable[..., Any]:
        return partial(site_supplies, site_id=self.desk.site_id, now=self.desk.now())

    @property
    def supply(self) -> SupplyRow | None:
        return next((row for row in self._supplies.rows if row.id == self.key), None)

    def show_rows(self, rows: SiteSupplies, choose: int | None) -> None:
        self._supplies = rows
        low = [row for row in rows.rows if row.low]
        told = self.tr("{count} kinds").format(count=sum(row.active for row in rows.rows))
        more = self.tr("{count} to order").format(count=len(low)) if low else ""
        self.facts.setText("・".join(part for part in (told, more) if part))
        self.ordered.setVisible(bool(low))
        self.fill([self._line(row) for row in rows.rows], choose)

    def show_chosen(self) -> None:
        if not self.form_card.isHidden():
            return
        row = self.supply
        for part in (self.stock, self.moves):
            part.setVisible(row is not None)
        self.line.show_supply(row, self._supplies.machines)
        if row is None:
            return
        self.stock.rename(row.name)
        self.stock.say("・".join(part for part in (supply_word(row.kind), row.machine) if part))
        self.facts_of.show_facts(self._told(row))
        self.desk.read(self, partial(supply_moves, consumable_id=row.id), done=self._show_moves, topic="moves")

    def save(self) -> None:
        """The page's Ctrl+Enter."""
        if self.form_card.isVisibleTo(self):
            self._keep()
        else:
            self.line.save()

    def did(self, answer: int) -> None:
        if self.form_card.isVisibleTo(self):
            self.close_form()
            self.reload(answer)
        self.line.empty()

    def back(self) -> bool:
        if super().back():
            return True
        was = self.form_card.isVisibleTo(self)
        self.close_form()
        return was

    def paper_job(self) -> Callable[..., Drawn] | None:
        by = self.desk.by or nobody(self.desk.pc)
        return partial(draw_supply_order, by=by, site_id=self.desk.site_id)

    @Slot()
    def open_new(self) -> None:
        self._open(new=True)

    @Slot()
    def open_form(self) -> None:
        self._open(new=False)

    @Slot()
    def close_form(self) -> None:
        """What is typed in the form is given up."""
        self.form_card.setVisible(False)
        self.show_chosen()

    def _open(self, *, new: bool) -> None:
        self._new = new
        row = None if new else self.supply
        self.form.show_supply(row, self._supplies.machines)
        self.form_card.rename(row.name if row else self.tr("Something new"))
        for part, shown in ((self.stock, False), (self.moves, False), (self.form_card, True)):
            part.setVisible(shown)
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        answer, row = self.form.answer(), self.supply
        if answer is None:
            return
        form, stock = answer
        if self._new or row is None:
            self.write(
                partial(add_consumable, site_id=self.desk.site_id, form=form, stock=stock), self.tr("It was added.")
            )
        else:
            change = partial(change_consumable, consumable_id=row.id, form=form, seen_version=row.version)
            self.write(change, self.tr("Saved."))

    @Slot()
    def _order(self) -> None:
        low = tuple(row.id for row in self._supplies.rows if row.low)
        said = self.tr("{count} were ordered: they wait for their delivery.").format(count=len(low))
        self.write(partial(order_consumables, consumable_ids=low), said)

    def _line(self, row: SupplyRow) -> ListLine:
        mark = None
        if not row.active:
            mark = Mark(self.tr("used no more"), "off")
        elif row.low:
            mark = Mark(self.tr("to order"), "warn", "status.warning")
        elif row.ordered_at is not None:
            on = f"{row.ordered_at.month}/{row.ordered_at.day}"
            mark = Mark(self.tr("ordered {day}").format(day=on), "accent", "status.waiting")
        lasts = self.tr("for {days} days").format(days=row.days) if is_foreseen(row) else ""
        detail = "・".join(part for part in (row.machine or supply_word(row.kind), lasts) if part)
        return ListLine(row.id, row.name, detail, f"{row.stock:,}{row.unit}", mark)

    def _told(self, row: SupplyRow) -> list[tuple[str, str]]:
        left = self.tr("{left} masters") if row.kind.value == "master" else self.tr("{left} faces or sheets")
        lasts = [left.format(left=f"{row.left:,}")] if row.left is not None else []
        lasts += [self.tr("about {days} days").format(days=row.days)] if is_foreseen(row) else []
        order = self.tr("{warn} left, then {count} are ordered").format(
            warn=f"{row.warn_at:,}{row.unit}", count=f"{row.order_quantity:,}{row.unit}"
        )
        return [
            (self.tr("There are"), f"{row.stock:,}{row.unit}"),
            (self.tr("Lasts"), "・".join(lasts)),
            (self.tr("Order"), order),
            (self.tr("Supplier"), "　".join(part for part in (row.supplier, row.product_code) if part)),
            (self.tr("Ordered"), written.moment(row.ordered_at) if row.ordered_at else ""),
        ]

    def _show_moves(self, moves: tuple[SupplyMove, ...]) -> None:
        lines = [
            ListLine(
                number,
                f"{change_word(move.kind)}　{move.change:+,}",
                "　".join(part for part in (written.moment(move.at), move.machine, move.note, move.staff) if part),
                self.tr("{stock} then").format(stock=f"{move.stock:,}"),
            )
            for number, move in enumerate(moves)
        ]
        self.entries.fill(lines)

    @Slot(str)
    def _wrong(self, sentence: str) -> None:
        self.message.say("refused", sentence)

    def _lay_out_right(self) -> None:
        set_role(self.keep, "primary")
        set_role(self.change, "small")
        self.stock.add_verb(self.change)
        for part in (self.facts_of, self.line):
            self.stock.body.addWidget(part)
        self.moves_view.setModel(self.entries)
        self.moves_view.setItemDelegate(ListPainter(self.entries))
        self.moves_view.setFrameShape(QFrame.Shape.NoFrame)
        self.moves_view.setUniformItemSizes(True)
        self.moves_view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.moves.body.addWidget(self.moves_view)
        verbs = QHBoxLayout()
        verbs.addWidget(self.keep)
        verbs.addWidget(self.leave)
        verbs.addStretch(1)
        self.form_card.body.addWidget(self.form)
        self.form_card.body.addLayout(verbs)
        self.form_card.body.addStretch(1)
        self.form_card.setVisible(False)
        self.stock.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.right.addWidget(self.stock)
        self.right.addWidget(self.moves, 1)
        self.right.addWidget(self.form_card, 1)

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Masters, ink, toner, paper"))
        self.setAccessibleName(self.title.text())
        self.card.rename(self.tr("What is there"))
        self.empty.say(self.tr("Nothing is kept here yet: add what the machines use up."))
        self.view.setAccessibleName(self.tr("What the machines use up"))
        self.moves.rename(self.tr("Used and delivered"))
        self.moves_view.setAccessibleName(self.tr("Used and delivered"))
        self.print_button.setText(self.tr("Order list"))
        self.print_button.setToolTip(self.tr("What is to be ordered as a paper (Ctrl+P)"))
        self.add.setText(self.tr("Add…"))
        self.ordered.setText(self.tr("These were ordered"))
        self.change.setText(self.tr("Change…"))
        self.keep.setText(self.tr("Save"))
        self.leave.setText(self.tr("Leave it"))
