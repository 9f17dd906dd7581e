"""A round that is under way: its groups, what is noted of them, and how it is closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.rounds import close_round, note_answers, note_reminded, note_written
from desktop.queries.rounds import RoundGroupRow, RoundRow, round_groups
from desktop.views.groups import words
from desktop.views.groups.procedures.round_table import RoundTable
from desktop.views.groups.procedures.step_words import answer_word, round_kind_word
from desktop.views.shared.card import Card
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Wrap
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import RoundAnswer, RoundKind

BESIDE, MOST_REASON = 280, 300
VERBS = ("written", "reminded", "answered", "declined")
ALL = "all"


class RoundCard(QWidget):
    """`group_chosen` carries the id of a group that is to be looked at, `letters_wanted` the round to write to."""

    group_chosen = Signal(int)
    letters_wanted = Signal(object)

    def __init__(self, desk: Desk, writer: SheetWriter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._writer = desk, writer
        self.round: RoundRow | None = None
        self._rows: tuple[RoundGroupRow, ...] = ()
        self.table, self.shown, self.day = RoundTable(), Parts(), DayField(self._today)
        self.letters = QPushButton()
        self.verbs = {name: QPushButton() for name in VERBS}
        self._counts, self._hint = Paragraph(), Paragraph()
        self._closing, self.removes, self.reason = Paragraph(), CheckBox(""), QLineEdit()
        self.reason.setMaxLength(MOST_REASON)
        self.close_button = QPushButton()
        self.form = Form((Field("reason", "", self.reason),))
        self.groups, self.end = Card("", padding=0), Card("")
        self._lay_out()
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()
        self.say_words()

    def _lay_out(self) -> None:
        set_role(self.close_button, "danger")
        for part in (self._hint, self._closing, self._counts):
            set_role(part, "secondary")
        below, line = QHBoxLayout(), Wrap()
        below.setContentsMargins(16, 8, 12, 10)
        for part in (self.letters, self.day, *self.verbs.values()):
            line.add(part)
        below.addWidget(line)
        self._counts.setContentsMargins(16, 8, 12, 8)
        self.groups.add_verb(self.shown)
        self.groups.body.setSpacing(0)
        self.groups.body.addWidget(self._counts)
        self.groups.body.addWidget(self.table, 1)
        self.groups.body.addLayout(below)
        for part in (self._closing, self.removes, self.form, self.close_button, self._hint):
            self.end.body.addWidget(part)
        self.end.body.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.groups, 1)
        side = QVBoxLayout()
        side.addWidget(self.end)
        side.addStretch(1)
        whole.addLayout(side)

    def _connect(self) -> None:
        self.table.picked.connect(self._fit)
        self.table.opened.connect(self.group_chosen)
        self.shown.changed.connect(self._filter)
        self.removes.toggled.connect(self._fit)
        self.close_button.clicked.connect(self.close_it)
        self._writer.busy_changed.connect(self._fit)
        self.letters.clicked.connect(self.write_letters)
        for name, button in self.verbs.items():
            button.clicked.connect(partial(self.note, name))
        keys = {"Alt+L": "written", "Alt+R": "reminded", "Alt+A": "answered", "Alt+D": "declined"}
        bind_keys(self, {key: partial(self.note, name) for key, name in keys.items()})

    def _today(self) -> date:
        return self._desk.now().date()

    def show_round(self, row: RoundRow) -> None:
        """The round with its groups as they are now; what was picked stays."""
        if self.round is None or self.round.id != row.id:
            self.day.set_value(self._today())
            self.reason.clear()
            self.removes.setChecked(row.kind is RoundKind.RENEWAL and row.answer_until < self._today())
            self.table.clearSelection()
        self.round = row
        self.say_words()
        self._desk.read(self, partial(round_groups, round_id=row.id), done=self._show, topic="round")

    def _show(self, rows: tuple[RoundGroupRow, ...]) -> None:
        self._rows = rows
        self._filter()

    @Slot()
    def _filter(self) -> None:
        value = self.shown.value
        self.table.show_rows(tuple(row for row in self._rows if value in {ALL, row.answer.value}))

    @Slot()
    def write_letters(self) -> None:
        """Who has not answered gets a letter, those who were written to a reminder."""
        if self.round is not None and self.letters.isEnabled():
            self.letters_wanted.emit(self.round)

    @Slot()
    def note(self, name: str) -> None:
        """Write down what happened with the groups that are picked."""
        button, day = self.verbs[name], self.day.value()
        if self.round is None or not button.isEnabled() or self._writer.busy or day is None or self.day.isModified():
            return
        chosen = {"round_id": self.round.id, "group_ids": self.table.group_ids, "on": day}
        answers = {"answered": RoundAnswer.ANSWERED, "declined": RoundAnswer.DECLINED}
        operation: Callable[..., int] = note_written if name == "written" else note_reminded
        if name in answers:
            operation = partial(note_answers, answer=answers[name])
        self._writer.write(partial(operation, **chosen), (name, *chosen.values()))

    @Slot()
    def close_it(self) -> None:
        """Close the round; who did not answer leaves the register where that is ticked."""
        if self.round is None or self._writer.busy:
            return
        self.form.accept()
        if self.removes.isChecked() and not self.reason.text().strip():
            self.form.refuse("reason", self.tr("Say in a few words why."))
            return
        close = partial(close_round, round_id=self.round.id, remove_others=self.removes.isChecked())
        self._writer.write(partial(close, reason=self.reason.text()), (self.round.id, self.reason.text()))

    @Slot()
    def _fit(self) -> None:
        """What can be done follows what is picked, and whether the round is open."""
        is_open = self.round is not None and self.round.closed_on is None
        for button in self.verbs.values():
            button.setEnabled(is_open and bool(self.table.group_ids) and not self._writer.busy)
            button.setToolTip("" if self.table.group_ids else self.tr("Pick groups first; Ctrl+A picks all."))
        self.letters.setEnabled(is_open and bool(self.round and self.round.waiting))
        self.end.setVisible(is_open)
        self.form.setVisible(self.removes.isChecked())
        self.close_button.setEnabled(not self._writer.busy)

    @Slot()
    def _measure(self) -> None:
        self.end.setFixedWidth(current().scaled(BESIDE))

    def say_words(self) -> None:
        """Every word, in the language of the window."""
        self.shown.show_choices(
            ((ALL, self.tr("All")), *((answer.value, answer_word(answer)) for answer in list(RoundAnswer)[:3]))
        )
        for name, word in (
            ("written", self.tr("Letter sent")),
            ("reminded", self.tr("Reminded")),
            ("answered", self.tr("Answered")),
            ("declined", self.tr("Declined")),
        ):
            self.verbs[name].setText(word)
        self.letters.setText(self.tr("Letters…"))
        self.day.setAccessibleName(self.tr("On which day"))
        self.table.setAccessibleName(self.tr("Groups of the round"))
        self.groups.rename(self.tr("Groups that are asked"))
        self.end.rename(self.tr("Close the round"))
        self.removes.setText(self.tr("Remove those without an answer"))
        self.form.relabel("reason", self.tr("Reason"))
        self.close_button.setText(self.tr("Close the round"))
        self._hint.say(self.tr("Everything of this is one act: Ctrl+Z takes it back."))
        self._say_round()
        self._fit()

    def _say_round(self) -> None:
        row = self.round
        if row is None:
            return
        counted = self.tr("{kind}: {asked} asked, {answered} answered, {waiting} without an answer, until {day}")
        self._counts.say(
            counted.format(
                kind=round_kind_word(row.kind),
                asked=row.asked,
                answered=row.answered,
                waiting=row.waiting,
                day=words.short_era(row.answer_until),
            )
        )
        self._closing.say(
            self.tr("{waiting} groups have not answered. The last day for answers is {day}.").format(
                waiting=row.waiting, day=words.short_era(row.answer_until)
            )
        )
