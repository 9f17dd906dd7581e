"""The slip of whoever sits or sat at a table, with what is done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.operations.space import extend_table, leave_table
from desktop.queries.space import SpacePlan, UseRow
from desktop.rules.space_slots import stays_until
from desktop.rules.times import clock
from desktop.views.daybook.space import words
from desktop.views.rentals.side_card import SideCard, line_of, verb
from desktop.views.shared import written
from desktop.views.shared.facts import Facts
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import Language

LONGER = 30  # minutes, where there are no slots


class UseCard(SideCard):
    """`done` after something was written."""

    done = Signal()
    change_wanted = Signal(object)
    paper_wanted = Signal(int)
    group_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._now: Callable[[], datetime] = desk.now
        self.use: UseRow | None = None
        self._plan: SpacePlan | None = None
        self.facts, self.writer = Facts(), SheetWriter(desk, self)
        self.leave_button, self.longer = verb("primary", self.leave), verb("", self.extend)
        self.change, self.print_button = verb("", self._change), verb("", self._print)
        self.group_button = verb("", self._group)
        self.inside.addWidget(self.facts)
        self.inside.addWidget(line_of(self.leave_button, self.longer))
        self.inside.addWidget(line_of(self.change, self.print_button, self.group_button))
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.say_words()

    def show_use(self, use: UseRow | None, plan: SpacePlan | None) -> None:
        if (use.id if use else None) != (self.use.id if self.use else None):
            self.message.clear()
        self.use, self._plan = use, plan
        self.say_words()

    def focus_first(self) -> None:
        (self.leave_button if self.leave_button.isVisibleTo(self) else self.change).setFocus()

    @Slot()
    def leave(self) -> None:
        if (use := self.use) is not None and use.left_at is None:
            at = None if use.is_sitting(self._now()) else use.until
            operation = partial(leave_table, use_id=use.id, at=at, seen_version=use.version)
            self.writer.write(operation, ("leave", use))

    @Slot()
    def extend(self) -> None:
        if (use := self.use) is not None and use.is_sitting(self._now()):
            operation = partial(extend_table, use_id=use.id, until=self._longer(use), seen_version=use.version)
            self.writer.write(operation, ("extend", use))

    def _longer(self, use: UseRow) -> datetime:
        """The end of the next slot, else half an hour from the planned end or from now."""
        begins = max(use.until, self._now())
        return stays_until(begins, self._plan.slots if self._plan else (), LONGER)

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(self.use)

    @Slot()
    def _print(self) -> None:
        if self.use is not None:
            self.paper_wanted.emit(self.use.id)

    @Slot()
    def _group(self) -> None:
        if self.use is not None and self.use.group_id is not None:
            self.group_wanted.emit(self.use.group_id)

    @Slot(int)
    def _saved(self, _use_id: int) -> None:
        self.message.clear()
        self.done.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        use, now = self.use, self._now()
        self.rename("　".join(filter(None, (use.area, use.table))) if use else self.tr("No slip"))
        self.mark(words.use_mark(use, now) if use else None)
        self.facts.show_facts(self._facts(use) if use else ())
        there = use is not None and use.is_sitting(now)
        self.leave_button.setText(self.tr("They have left"))
        self.leave_button.setVisible(use is not None and use.left_at is None)
        self.longer.setVisible(there)
        if use is not None and there:
            self.longer.setText(self.tr("Until {time}").format(time=clock(self._longer(use))))
        self.change.setText(self.tr("Change…"))
        self.print_button.setText(self.tr("Print the slip…"))
        self.group_button.setText(self.tr("The group"))
        for button in (self.change, self.print_button):
            button.setVisible(use is not None)
        self.group_button.setVisible(use is not None and use.group_id is not None)

    def _facts(self, use: UseRow) -> tuple[tuple[str, str], ...]:
        times = f"{clock(use.starts_at)}～{clock(use.left_at or use.until)}"
        lasted = written.duration(timedelta(minutes=use.minutes(self._now())))
        checked = self.tr("seen by the desk") if use.purpose_checked else self.tr("not seen")
        entered = written.moment(use.entered_at) if use.entered_at else ""
        return (
            (self.tr("Who"), words.who(use)),
            (self.tr("Time"), f"{times}　{lasted}"),
            (self.tr("People"), f"{written.people(use.people)}　{words.seats(use.seats)}"),
            (self.tr("Work"), use.work),
            (self.tr("Field"), use.field),
            (self.tr("Purpose"), checked),
            (self.tr("Entered"), entered),
            (self.tr("Taken in by"), use.staff),
        )
