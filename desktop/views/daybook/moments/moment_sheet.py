"""The frame of opening and closing: the steps at the left, the checklist at the right, papers in the steps' place."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.operations.acting import By, nobody
from desktop.operations.site_days import close_day, tick_item, untick_item
from desktop.queries.day_moments import MOMENT_READS
from desktop.views.daybook.moments.acts import key_back, left
from desktop.views.daybook.moments.checks_card import ChecksCard
from desktop.views.daybook.moments.lists_card import ListsCard
from desktop.views.daybook.moments.moment_head import MomentHead
from desktop.views.daybook.moments.paper_jobs import Job
from desktop.views.daybook.moments.steps import Step, StepList
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

CHECKS = 372
Act = Callable[[Any], None]


class MomentSheet(QWidget, metaclass=AbstractType):
    """Stands in the place of the day. Esc leaves a paper or a list, then the sheet."""

    WIDE: ClassVar = True
    closed = Signal()
    sheet_wanted = Signal(str, object)
    record_wanted = Signal(str, int)
    lock_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self.desk, self.language = desk, language
        self.head = MomentHead()
        self.title, self.facts, self.tag, self.leave = self.head.title, self.head.facts, self.head.tag, self.head.leave
        self.card, self.steps, self.message = Card("", padding=0), StepList(), Message()
        self.paper, self.lists, self.checks = PreviewCard(desk, language), ListsCard(desk, language), ChecksCard()
        self.back, self.print_button = QPushButton(), QPushButton()
        self.places = QStackedWidget()
        self.writer = SheetWriter(desk, self)
        self._then: Callable[[], None] | None = None
        self._takes_keys, self._left_at = False, 0
        self._lay_out()
        self._connect()
        self._measure()

    def _lay_out(self) -> None:
        for button in (self.back, self.print_button):
            set_role(button, "small")
            button.setAutoDefault(True)
            self.card.add_verb(button)
        for place in (self.steps, self.paper):
            self.places.addWidget(place)
        self.card.body.addWidget(self.places)
        self.card.body.setSpacing(0)
        whole, beside, left = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        whole.setContentsMargins(12, 12, 12, 12)
        whole.setSpacing(10)
        beside.setSpacing(12)
        left.setSpacing(10)
        left.addWidget(self.message)
        left.addWidget(self.card, 1)
        left.addWidget(self.lists, 1)
        self.lists.hide()
        beside.addLayout(left, 1)
        beside.addWidget(self.checks)
        whole.addWidget(self.head)
        whole.addLayout(beside, 1)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.close_sheet)
        self.back.clicked.connect(self.show_steps)
        self.print_button.clicked.connect(self.print_shown)
        self.steps.acted.connect(self._act)
        self.checks.ticked.connect(self._tick)
        self.checks.change_wanted.connect(self._change_lists)
        self.lists.left.connect(self.show_steps)
        self.lists.saved.connect(self._lists_saved)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.desk.changed.connect(self._changed)
        notifier().changed.connect(self._measure)
        bind_keys(self, {"Ctrl+P": self.print_shown})

    @abstractmethod
    def question(self) -> Callable[..., Any]:
        """What is asked of the database."""

    @abstractmethod
    def show_rows(self, rows: Any) -> None:
        """Show the steps and the checklist."""

    @abstractmethod
    def own_acts(self) -> dict[str, Act]:
        """What the buttons of the steps do with what they are about, by their names."""

    @abstractmethod
    def main_act(self) -> None:
        """What Ctrl+Enter does: open or close the day."""

    @abstractmethod
    def print_shown(self) -> None:
        """The paper that is shown, else the one that belongs to this moment."""

    @property
    def by(self) -> By:
        return self.desk.by or nobody(self.desk.pc)

    def open(self, about: object = None) -> None:
        """The keyboard goes to the first thing there is to do."""
        del about
        self._takes_keys = True
        self.message.clear()
        self.show_steps()
        self.reload()

    @Slot()
    def close_sheet(self) -> None:
        self.closed.emit()

    @Slot()
    def reload(self) -> None:
        self.desk.read(self, self.question(), done=self._show, topic="moment")

    def show_paper(self, job: Job) -> None:
        self.places.setCurrentWidget(self.paper)
        self.paper.want(job, at_once=True)
        self.say_words()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_steps(self) -> None:
        """From a paper or a list back to the steps."""
        away = self.lists.isVisibleTo(self) or self.is_paper
        self.lists.hide()
        self.card.show()
        self.places.setCurrentWidget(self.steps)
        self.say_words()
        if away and not self.steps.take_keys(self._left_at):
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_paper(self) -> bool:
        return self.places.currentWidget() is self.paper

    def do(self, operation: Callable[..., int], sent: object, then: Callable[[], None] | None = None) -> None:
        """Write; `then` comes once it is written."""
        self.message.clear()
        self._then = then
        self.writer.write(operation, sent)

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self.language)
        self.reload()

    def _shared_acts(self) -> dict[str, Act]:
        """What steps of opening and closing have in common."""
        wants: Callable[[str], Act] = lambda key: lambda _about: self.sheet_wanted.emit(key, None)  # noqa: E731
        acts: dict[str, Act] = {
            "left": lambda row: self.do(left(row), row),
            "key_back": lambda row: self.do(key_back(row), row),
            "close_then": lambda day: self.do(partial(close_day, day=day), day),
            "booking": lambda row: self.record_wanted.emit("booking", row.booking_id),
            "look": lambda day: self.sheet_wanted.emit("closing", day),
            "till": lambda _about: self.record_wanted.emit("till", 0),
            "loans": lambda _about: self.record_wanted.emit("loans", 0),
            "jobs": lambda job: self.record_wanted.emit("job", job),
        }
        return acts | {key: wants(key) for key in ("notes", "entries", "displays")}

    @Slot(object, str)
    def _act(self, step: Step, name: str) -> None:
        self._left_at = self.steps.place_of(step)
        (self._shared_acts() | self.own_acts())[name](step.about)

    @Slot(int, bool)
    def _tick(self, item_id: int, on: bool) -> None:  # noqa: FBT001 - a signal carries it
        operation = tick_item if on else untick_item
        self.do(partial(operation, item_id=item_id, day=self.day()), (item_id, on))

    @abstractmethod
    def day(self) -> Any:
        """The day that is opened or closed."""

    @Slot()
    def _change_lists(self) -> None:
        self.card.hide()
        self.lists.show()
        self.lists.begin(self.moment)

    @property
    @abstractmethod
    def moment(self) -> Any:
        """The DayMoment of the sheet."""

    @Slot()
    def _lists_saved(self) -> None:
        self.show_steps()
        self.message.say("good", self.tr("The list is kept."))

    @Slot(int)
    def _saved(self, _answer: int) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show(self, rows: Any) -> None:
        self.show_rows(rows)
        self.checks.show_rows(rows.checks)
        if self._takes_keys:
            self._takes_keys, self._left_at = False, self.steps.first_to_do()
            if not self.steps.take_keys(self._left_at):
                self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(MOMENT_READS):
            self.reload()

    @Slot()
    def _measure(self) -> None:
        self.checks.setFixedWidth(min(current().scaled(CHECKS), 480))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.save()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.lists.isVisibleTo(self) or self.is_paper:
            self.show_steps()
        else:
            self.close_sheet()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    @Slot()
    def save(self) -> None:
        """Ctrl+Enter: what is open at the right of the steps, else what the sheet is for."""
        if self.lists.isVisibleTo(self):
            self.lists.save()
        else:
            self.main_act()

    def say_words(self) -> None:
        self.setAccessibleName(self.title.text())
        self.back.setText(self.tr("Back"))
        self.print_button.setText(self.tr("Print…"))
        self.print_button.setToolTip("Ctrl+P")
        for button in (self.back, self.print_button):
            button.setVisible(self.is_paper)
        self.card.rename(self.tr("Paper") if self.is_paper else self.tr("One after the other"))
