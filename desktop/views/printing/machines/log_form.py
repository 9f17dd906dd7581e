"""What can be written down about a machine: its state, a reading, why the counter jumped, a note. A line each."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.errors import NotReadable
from desktop.operations.machines import explain_gap, note_reading, set_machine_state, write_in_log
from desktop.queries.machines import MachineFacts
from desktop.rules.dates import read_time
from desktop.rules.times import clock
from desktop.views.shared.machine_words import state_word
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import MachineState


class LogForm(QWidget):
    """`wanted` carries an operation and what to say when it is done, `wrong` a sentence. Enter does the line's verb."""

    wanted = Signal(object, str)
    wrong = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._machine: MachineFacts | None = None
        self._now: datetime | None = None
        self.state, self.matter, self.since = Parts(), QLineEdit(), QLineEdit()
        self.counter, self.why = NumberEdit(), QLineEdit()
        self.gap, self.reason, self.note = Paragraph(), QLineEdit(), QLineEdit()
        self.set_state, self.write_counter = QPushButton(), QPushButton()
        self.explain, self.write_note = QPushButton(), QPushButton()
        self._names = [QLabel() for _ in range(3)]
        self._lay_out()
        self._verbs = {
            self.set_state: (self._state_wanted, (self.matter, self.since)),
            self.write_counter: (self._reading_wanted, (self.counter, self.why)),
            self.explain: (self._gap_wanted, (self.reason,)),
            self.write_note: (self._note_wanted, (self.note,)),
        }
        for button, (act, fields) in self._verbs.items():
            button.setAutoDefault(True)
            button.clicked.connect(act)
            for field in fields:
                field.returnPressed.connect(act)
        self.state.changed.connect(self._fit)
        notifier().changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def show_machine(self, machine: MachineFacts | None, now: datetime) -> None:
        """Another machine empties the lines; what is typed for the same one stays."""
        other = machine is None or self._machine is None or machine.id != self._machine.id
        changed = other or (self._machine is not None and machine is not None and machine.state != self._machine.state)
        self._machine, self._now = machine, now
        self.setEnabled(machine is not None and machine.active)
        if machine is None:
            return
        if changed:
            self.state.put(machine.state)
            self.since.clear()
            self.matter.setText(machine.state_note)
        if other:
            for field in (self.counter, self.why, self.reason, self.note):
                field.clear()
        for part in (self._names[1], self.counter, self.why, self.write_counter):
            part.setVisible(machine.counter_most is not None)
        for part in (self.gap, self.reason, self.explain):
            part.setVisible(machine.gap is not None)
        if machine.gap is not None:
            self.gap.say(self.tr("The counter jumped by {faces} faces before the last job.").format(faces=machine.gap))
        self._fit()

    def empty(self) -> None:
        """What stands here was written down."""
        for field in (self.counter, self.why, self.reason, self.note, self.since):
            field.clear()

    def save(self) -> None:
        """Ctrl+Enter: the verb of the line in which the caret stands, or of the first that has something in it."""
        here = QApplication.focusWidget()
        for button, (act, fields) in self._verbs.items():
            if here in fields or here is button:
                act()
                return
        written_in = [act for act, fields in list(self._verbs.values())[1:] if fields[0].text().strip()]
        if not written_in or (here is not None and self.state.isAncestorOf(here)):
            self._state_wanted()
        else:
            written_in[0]()

    @Slot()
    def _state_wanted(self) -> None:
        since, state = self._moment(), self.state.value
        if self._machine is None or self._now is None or not isinstance(state, MachineState):
            return
        if self.since.isVisibleTo(self) and self.since.text().strip() and since is None:
            self.wrong.emit(self.tr("Write since when as a time, for example 9:30."))
            self.since.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        told = {"state": state, "note": self.matter.text(), "since": since}
        said = self.tr("{machine}: {state}").format(machine=self._machine.name, state=state_word(state))
        self._want(set_machine_state, said, **told)

    @Slot()
    def _reading_wanted(self) -> None:
        if self.counter.value is None:
            self.wrong.emit(self.tr("Write what the counter shows, as a number."))
            self.counter.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        said = self.tr("The counter was written down.")
        self._want(note_reading, said, counter=self.counter.value, note=self.why.text())

    @Slot()
    def _gap_wanted(self) -> None:
        if self._machine is not None and self._machine.gap is not None:
            said = self.tr("The gap is explained.")
            self._want(explain_gap, said, faces=self._machine.gap, reason=self.reason.text())

    @Slot()
    def _note_wanted(self) -> None:
        self._want(write_in_log, self.tr("It stands in the log."), text=self.note.text())

    def _want(self, verb: Any, said: str, **told: Any) -> None:
        if self._machine is not None:
            self.wanted.emit(partial(verb, machine_id=self._machine.id, **told), said)

    def _moment(self) -> datetime | None:
        """Today at the time that is typed."""
        if self._now is None or not self.since.text().strip() or not self.since.isVisibleTo(self):
            return None
        try:
            minutes = min(read_time(self.since.text()), 24 * 60 - 1)
        except NotReadable:
            return None
        return self._now.replace(hour=minutes // 60, minute=minutes % 60, second=0, microsecond=0)

    @Slot()
    def _fit(self) -> None:
        down = self.state.value is not MachineState.READY
        self.since.setVisible(down)
        if self._now is not None:
            self.since.setPlaceholderText(clock(self._now))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        grid.addWidget(self._names[0], 0, 0)
        grid.addWidget(self.state, 0, 1, 1, 4)
        for column, part in enumerate((self.matter, self.since, self.set_state)):
            grid.addWidget(part, 1, column + 2 if column else 1, 1, 1 if column else 2)
        for column, part in enumerate((self._names[1], self.counter, self.why)):
            grid.addWidget(part, 2, column, 1, 2 if part is self.why else 1)
        grid.addWidget(self.write_counter, 2, 4)
        grid.addWidget(self.gap, 3, 0, 1, 5)
        grid.addWidget(self.reason, 4, 1, 1, 3)
        grid.addWidget(self.explain, 4, 4)
        grid.addWidget(self._names[2], 5, 0)
        grid.addWidget(self.note, 5, 1, 1, 3)
        grid.addWidget(self.write_note, 5, 4)
        for name in self._names:
            set_role(name, "secondary")

    @Slot()
    def _measure(self) -> None:
        self.since.setFixedWidth(current().scaled(84))
        self.counter.setFixedWidth(current().scaled(140))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.state.show_choices([(state, state_word(state)) for state in MachineState])
        for name, words in zip(self._names, (self.tr("State"), self.tr("Counter"), self.tr("Log")), strict=True):
            name.setText(words)
        for field, words in (
            (self.matter, self.tr("What is the matter, who was called")),
            (self.why, self.tr("Note, needed where it was set back")),
            (self.reason, self.tr("Why: a test print, the service")),
            (self.note, self.tr("A line for the log: cleaned, part changed")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.since.setAccessibleName(self.tr("Since when today"))
        self.since.setToolTip(self.tr("Since when today"))
        self.counter.setAccessibleName(self.tr("What the counter shows"))
        self.set_state.setText(self.tr("Set the state"))
        self.write_counter.setText(self.tr("Write it down"))
        self.explain.setText(self.tr("Explain it"))
        self.write_note.setText(self.tr("Write it in"))
