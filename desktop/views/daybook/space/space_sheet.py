"""The open space: every table with who sits there, the slips of the day, and the tables themselves."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.space import (
    SPACE_READS,
    SpacePlan,
    TableRow,
    UseRow,
    all_tables,
    space_plan,
    table_use,
    uses_between,
)
from desktop.views.daybook.space import words
from desktop.views.daybook.space.space_cards import SpaceCards
from desktop.views.daybook.space.space_frame import NOW, SLIPS, TABLES, SpaceFrame
from desktop.views.daybook.visits.visit_jobs import draw_slip
from desktop.views.shared import written
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.words import Language

TICK_MS = 30_000


class SpaceSheet(SpaceFrame):
    """Stands in the place of the day. On the plan a digit seats so many people, Enter does what the table asks for."""

    closed = Signal()
    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.cards = SpaceCards(desk, language)
        super().__init__(desk, language, self.cards, parent)
        self.use, self.edit, self.setup = self.cards.use, self.cards.edit, self.cards.setup
        self._desk = desk
        self.plan: SpacePlan | None = None
        self.uses: tuple[UseRow, ...] = ()
        self._keep: int | None = None
        self._slips_on: date | None = None  # a day that is over, where one of its slips was asked for
        self._connect()
        self._connect_cards()
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.say_words()

    def _connect(self) -> None:
        self.leave.clicked.connect(self.close_sheet)
        self.new_button.clicked.connect(self.begin)
        self.print_button.clicked.connect(self.print_shown)
        self.back.clicked.connect(self._leave_paper)
        self.look.changed.connect(self._turned)
        self.grid.picked.connect(self._marked)
        self.grid.entered.connect(self._enter)
        self.grid.asked.connect(self.begin_for)
        self.list.picked.connect(self._picked)
        self.list.entered.connect(self.use.focus_first)
        self._desk.changed.connect(self._changed)
        bind_keys(self, {"Alt+N": self.begin})

    def _connect_cards(self) -> None:
        self.edit.form.wished.connect(self._wished)
        self.edit.saved.connect(self._saved)
        self.edit.left.connect(self._to_list)
        self.use.done.connect(self._saved)
        self.use.change_wanted.connect(self.cards.begin)
        self.use.paper_wanted.connect(self._show_slip)
        self.use.group_wanted.connect(partial(self.record_wanted.emit, "group"))
        self.setup.done.connect(self.reload)
        self.setup.left.connect(self._leave_setup)

    def open(self, about: object = None) -> None:
        """The plan; `about` is the id of a slip that shall be shown."""
        self._leave_paper()
        self._keep, self._slips_on = about if isinstance(about, int) else None, None
        if self._keep is not None:
            self._desk.read(self, partial(table_use, use_id=self._keep), done=self._show_wanted, topic="wanted")
        self.look.put(SLIPS if self._keep is not None else NOW)
        self._clock.start()
        self._turned()
        self._to_list()

    def _show_wanted(self, use: UseRow) -> None:
        """A slip of another day stands among those of its day."""
        if use.starts_at.date() != self._desk.now().date():
            self._keep, self._slips_on = use.id, use.starts_at.date()
            self.reload()

    @Slot()
    def close_sheet(self) -> None:
        self._leave_paper()
        self._clock.stop()
        self.closed.emit()

    @Slot()
    def begin(self) -> None:
        """A new slip; one that is half filled in is gone on with."""
        if self.look.value != NOW:
            self.look.put(NOW)
            self._turned()
        self.cards.begin()

    @Slot(int)
    def begin_for(self, people: int) -> None:
        """So many people want to sit down: the best free table is offered."""
        if self.look.value == NOW:
            self.cards.begin(people=people)

    @Slot()
    def save(self) -> None:
        self.cards.save()

    @Slot()
    def print_shown(self) -> None:
        """The paper that is shown, else the slip of whoever is marked, else blank slips."""
        if self.on_paper:
            self.paper.preview.print_pages()
        else:
            self._show_slip(self.cards.slip)

    @Slot()
    def reload(self) -> None:
        now, site = self._desk.now(), self._desk.site_id
        self._desk.read(self, partial(space_plan, site_id=site, now=now), done=self._show_plan, topic="space")
        if self.look.value == SLIPS:
            day = self._slips_on or now.date()
            slips = partial(uses_between, site_id=site, first=day, last=day)
            self._desk.read(self, slips, done=self._show_uses, topic="slips")
        elif self.look.value == TABLES:
            self._desk.read(self, partial(all_tables, site_id=site), done=self._show_tables, topic="tables")

    def _show_plan(self, plan: SpacePlan) -> None:
        self.plan = plan
        self.edit.form.show_plan(plan)
        if self.look.value == NOW:
            self.grid.show_tables(plan.tables)
            self._marked(self.grid.table)
        self.say_words()

    def _show_uses(self, uses: tuple[UseRow, ...]) -> None:
        self.uses, keep = tuple(reversed(uses)), self._keep
        self._keep, now = None, self._desk.now()
        self.list.show_lines([words.use_line(use, now) for use in self.uses], keep)
        self.say_words()

    def _show_tables(self, tables: tuple[TableRow, ...]) -> None:
        if self.look.value == TABLES:
            self.setup.know(tables)
            self.grid.show_tables(tables)
            self.setup.show_table(self.grid.table)

    @Slot(object)
    def _marked(self, table: TableRow | None) -> None:
        if self.look.value == TABLES:
            self.setup.show_table(table)
        elif self.look.value == NOW:
            self.cards.show_table(table, self.plan, chosen=self.grid.hasFocus())

    @Slot(int)
    def _wished(self, people: int) -> None:
        """Tables that are too small stand back; the one that is offered is marked."""
        self.grid.want(people)
        if self.edit.form.table_id is not None:
            self.grid.mark(self.edit.form.table_id)

    @Slot()
    def _enter(self) -> None:
        table = self.grid.table
        if self.look.value == TABLES:
            self.setup.focus_first()
        elif table is not None and table.use is not None:
            self.use.focus_first()
        elif table is not None:
            self.cards.begin(table=table)

    @Slot(object)
    def _picked(self, key: object) -> None:
        if self.look.value == SLIPS:
            self.cards.show_use(next((use for use in self.uses if use.id == key), None), self.plan)

    @Slot()
    @Slot(int)
    def _saved(self, _use_id: int = 0) -> None:
        self.edit.say_words()
        self.reload()
        self._to_list()

    @Slot()
    def _to_list(self) -> None:
        """Back to the plan or the list; a change that was begun is let go, a new slip stays as it is."""
        self.cards.let_go()
        shown = self.list if self.look.value == SLIPS else self.grid
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown is self.list:
            self._picked(self.list.key)
        else:
            self._marked(self.grid.table)

    @Slot()
    def _turned(self) -> None:
        on = self.look.value
        if on != SLIPS:
            self._slips_on = None
        self.cards.let_go()
        self.looks.setCurrentWidget(self.list if on == SLIPS else self.grid)
        self.cards.setCurrentWidget(self.setup if on == TABLES else self.use if on == SLIPS else self.edit)
        self.say_words()
        self.reload()

    @Slot()
    def _leave_setup(self) -> None:
        self.look.put(NOW)
        self._turned()
        self._to_list()

    @Slot(int)
    def _show_slip(self, use_id: int | None) -> None:
        if (by := self._desk.by) is not None:
            self.looks.setCurrentWidget(self.paper)
            self.paper.want(partial(draw_slip, by=by, site_id=self._desk.site_id, use_id=use_id), at_once=True)
            self.say_words()
            self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _leave_paper(self) -> None:
        if self.on_paper:
            self.looks.setCurrentWidget(self.list if self.look.value == SLIPS else self.grid)
            self.say_words()
            self._to_list()

    @Slot()
    def _tick(self) -> None:
        if self.isVisible():
            self.reload()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(SPACE_READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.on_paper:
            self._leave_paper()
        elif self.cards.is_changing or self.cards.isAncestorOf(self.focusWidget()):
            self._to_list()
        else:
            self.close_sheet()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.name_all()
        plan = self.plan
        self.empty.setVisible(plan is not None and not plan.tables and self.look.value == NOW and not self.on_paper)
        if plan is not None:
            told = words.told_slips(self.uses) if self.look.value == SLIPS else words.told_plan(plan)
            self.card.say(f"{written.long_day(self._slips_on)}　{told}" if self._slips_on else told)
