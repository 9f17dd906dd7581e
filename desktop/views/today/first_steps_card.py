"""The first day of a center: three steps, each with its button and a mark once it is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.queries.days import DayRows
from desktop.queries.first_steps import FirstSteps
from desktop.rules.times import clock_at
from desktop.views.shared import icons
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

ROOMS, GROUPS, HOURS = "rooms", "groups", "hours"
ICONS = {ROOMS: "thing.came_in", GROUPS: "thing.spreadsheet", HOURS: "place.rooms"}
PICTURE = 40


class StepLine(QFrame):
    """`pressed` when its button is."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "head")
        self.key, self.is_done = key, False
        self._picture, self.title, self.detail, self.done = QLabel(), QLabel(), Paragraph(), QLabel()
        self.button = QPushButton()
        self.button.setAutoDefault(True)
        set_role(self.title, "heading")
        set_role(self.detail, "secondary")
        set_role(self.done, "ok_words")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words, line = QVBoxLayout(), QHBoxLayout(self)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        line.setContentsMargins(20, 10, 20, 10)
        line.setSpacing(16)
        line.addWidget(self._picture)
        line.addLayout(words, 1)
        line.addWidget(self.done)
        line.addWidget(self.button)
        notifier().changed.connect(self.draw)

    def show_step(self, title: str, detail: str, verb: str, *, done: bool) -> None:
        self.is_done = done
        self.title.setText(title)
        self.detail.say(detail)
        self.done.setText(self.tr("Done"))
        self.done.setVisible(done)
        self.button.setText(verb)
        self.button.setAccessibleName(f"{title}: {verb}")
        set_role(self.button, "quiet" if done else "")
        self.draw()

    @Slot()
    def draw(self) -> None:
        px = current().scaled(22)
        name, role = ("verb.choose", "ok") if self.is_done else (ICONS[self.key], "accent_text")
        self._picture.setPixmap(icons.pixmap(name, role, px))
        self._picture.setFixedSize(QSize(current().scaled(PICTURE), current().scaled(PICTURE)))


class FirstStepsCard(QFrame):
    """`wanted` carries ROOMS, GROUPS or HOURS; `sample_wanted` asks for a demo center to practise in."""

    wanted = Signal(str)
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shown: tuple[FirstSteps, DayRows] | None = None
        self._looked = False
        self.title, self.under, self.practise, self.sample = QLabel(), Paragraph(), Paragraph(), QPushButton()
        self.steps = {key: StepLine(key) for key in (ROOMS, GROUPS, HOURS)}
        set_role(self.title, "title")
        set_role(self.under, "secondary")
        set_role(self.sample, "link")
        self._lay_out()
        for step in self.steps.values():
            step.button.clicked.connect(self._pressed)
        self.sample.clicked.connect(self.sample_wanted)

    def show_steps(self, steps: FirstSteps, day: DayRows) -> None:
        """The first step that is not done has the blue button."""
        self._shown = (steps, day)
        self.title.setText(self.tr("Welcome. Only three things to begin with"))
        self.under.say(self.tr("You can stop and go on at any time; everything can be changed later."))
        self._say_rooms(steps)
        self._say_groups(steps)
        self._say_hours(steps, day)
        self.practise.say(self.tr("To practise there is a demo center to try everything in. Nothing gets mixed up."))
        self.sample.setText(self.tr("Open the demo center"))
        first = next((step for step in self.steps.values() if not step.is_done), None)
        if first is not None:
            set_role(first.button, "primary")

    def offer_sample(self, *, offered: bool) -> None:
        """The demo center is offered where the window can open one."""
        self._foot.setVisible(offered)

    def _say_rooms(self, steps: FirstSteps) -> None:
        there = self.tr("{rooms} rooms and {machines} machines are there.")
        detail = there.format(rooms=steps.rooms, machines=steps.machines)
        done = steps.rooms > 0
        title, verb = self.tr("Rooms and machines"), self.tr("Look at them") if done else self.tr("Enter the rooms")
        nothing = self.tr("What can be booked, with seats and prices.")
        self.steps[ROOMS].show_step(title, detail if done else nothing, verb, done=done)

    def _say_groups(self, steps: FirstSteps) -> None:
        there = self.tr("{count} groups are there.").format(count=steps.groups)
        nothing = self.tr("Choose the Excel file you use today. What is read in is shown before it is kept.")
        done = steps.groups > 0
        title, verb = self.tr("Read in the list of groups"), self.tr("More") if done else self.tr("Choose the list")
        self.steps[GROUPS].show_step(title, there if done else nothing, verb, done=done)

    def _say_hours(self, steps: FirstSteps, day: DayRows) -> None:
        parts = list(steps.closed)
        if day.opens < day.closes:
            parts.append(f"{clock_at(day.opens)}～{clock_at(day.closes)}")
        done = steps.hours_changed or self._looked
        self.steps[HOURS].show_step(
            self.tr("Opening hours and closed days"), "・".join(parts), self.tr("Look at them"), done=done
        )

    @Slot()
    def _pressed(self) -> None:
        if isinstance(step := self.sender().parent(), StepLine):
            self._looked |= step.key == HOURS
            self.wanted.emit(step.key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._shown is not None:
            self.show_steps(*self._shown)

    def _lay_out(self) -> None:
        head, words, foot = QFrame(), QVBoxLayout(), QFrame()
        self._foot = foot
        set_role(head, "head")
        head.setLayout(words)
        words.setContentsMargins(20, 14, 20, 12)
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.under)
        set_role(foot, "foot")
        line, whole = QHBoxLayout(foot), QVBoxLayout(self)
        line.setContentsMargins(20, 10, 20, 10)
        line.addWidget(self.practise, 1)
        line.addWidget(self.sample)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        for step in self.steps.values():
            whole.addWidget(step)
        whole.addWidget(foot)
