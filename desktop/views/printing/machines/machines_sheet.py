"""The machines: which can be used, what their counters read, and what their logs say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QSizePolicy, QWidget

from desktop.application.desk import Desk
from desktop.jobs.drawn import Drawn
from desktop.jobs.machine_papers import draw_machine_log
from desktop.operations.acting import nobody
from desktop.queries.machine_logs import LOG_READS, LogLine, machine_log
from desktop.queries.machines import MACHINE_READS, MachineFacts, machines_of
from desktop.rules.months import month_of
from desktop.views.printing.machines.log_form import LogForm
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.ledger.things_sheet import ThingsSheet
from desktop.views.shared.machine_words import entry_word, kind_word, state_word
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Mark, TagKind
from desktop.views.shared.theme import set_role
from desktop.words import Language, MachineState

LOOKS_BACK = timedelta(days=365)
MARKS: dict[MachineState, tuple[TagKind, str]] = {
    MachineState.READY: ("good", "status.good"),
    MachineState.OUT_OF_ORDER: ("refused", "status.refused"),
    MachineState.SERVICE: ("warn", "status.waiting"),
}


class MachinesSheet(ThingsSheet):
    """Ctrl+Enter does what the caret's line is for; Ctrl+P shows this month of the machine as a paper."""

    READS: ClassVar[frozenset[str]] = MACHINE_READS | LOG_READS

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self._machines: tuple[MachineFacts, ...] = ()
        super().__init__(desk, language, parent)
        self.form, self.told, self.moving = LogForm(), Paragraph(), QPushButton()
        self.state, self.log = Card(""), Card("", padding=0)
        set_role(self.moving, "small")
        self.moving.setAutoDefault(True)
        for part in (self.told, self.moving, self.form):
            self.state.body.addWidget(part)
        self.entries, self.log_view = ListModel(self), QListView()
        self.log_view.setModel(self.entries)
        self.log_view.setItemDelegate(ListPainter(self.entries))
        self.log_view.setFrameShape(QFrame.Shape.NoFrame)
        self.log_view.setUniformItemSizes(True)
        self.log_view.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.log_view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.log.body.addWidget(self.log_view)
        self.state.body.setAlignment(self.moving, Qt.AlignmentFlag.AlignLeft)
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.right.addWidget(self.state)
        self.right.addWidget(self.log, 1)
        self.form.wanted.connect(self.write)
        self.form.wrong.connect(self._wrong)
        self.moving.clicked.connect(self._show_first)
        self.name_all()

    def question(self) -> Callable[..., Any]:
        return partial(machines_of, site_id=self.desk.site_id, now=self.desk.now())

    @property
    def machine(self) -> MachineFacts | None:
        return next((each for each in self._machines if each.id == self.key), None)

    def show_rows(self, rows: tuple[MachineFacts, ...], choose: int | None) -> None:
        self._machines = rows
        down = sum(row.active and row.state is not MachineState.READY for row in rows)
        told = self.tr("{count} machines").format(count=sum(row.active for row in rows))
        more = self.tr("{count} cannot be used").format(count=down) if down else ""
        self.facts.setText("・".join(part for part in (told, more) if part))
        self.fill([self._line(row) for row in rows], choose)

    def show_chosen(self) -> None:
        machine = self.machine
        self.form.show_machine(machine, self.desk.now())
        for part in (self.state, self.log, self.print_button):
            part.setVisible(machine is not None)
        if machine is None:
            return
        self.state.rename(machine.name)
        self.state.say("・".join(part for part in (kind_word(machine.kind), machine.note) if part))
        self.told.say(self._told(machine))
        self.moving.setVisible(machine.to_move > 0)
        to_move = self.tr("Show the first of {count} bookings that have to move")
        self.moving.setText(to_move.format(count=machine.to_move))
        today = self.desk.now().date()
        question = partial(
            machine_log, machine_id=machine.id, first=today - LOOKS_BACK, until=today + timedelta(days=1)
        )
        self.desk.read(self, question, done=self._show_log, topic="log")

    def did(self, answer: int) -> None:
        del answer
        self.form.empty()

    def save(self) -> None:
        """The page's Ctrl+Enter."""
        self.form.save()

    def paper_job(self) -> Callable[..., Drawn] | None:
        machine = self.machine
        if machine is None:
            return None
        by = self.desk.by or nobody(self.desk.pc)
        return partial(draw_machine_log, by=by, machine_id=machine.id, month=month_of(self.desk.now().date()))

    def _line(self, row: MachineFacts) -> ListLine:
        kind, icon = MARKS[row.state]
        mark = Mark(state_word(row.state), kind, icon) if row.active else Mark(self.tr("used no more"), "off")
        told = [kind_word(row.kind), row.note]
        if row.to_move:
            told = [self.tr("{count} bookings have to move").format(count=row.to_move)]
        elif row.gap is not None:
            told = [self.tr("gap of {faces} faces").format(faces=row.gap)]
        counter = f"{row.last_counter:,}" if row.last_counter is not None else ""
        return ListLine(row.id, row.name, "・".join(part for part in told if part), counter, mark)

    def _told(self, machine: MachineFacts) -> str:
        lines: list[str] = []
        if machine.state is not MachineState.READY and machine.state_since is not None:
            since = written.moment(machine.state_since)
            lines.append(self.tr("{state} since {since}.").format(state=state_word(machine.state), since=since))
            lines.append(self.tr("It takes no booking and no job until it is ready again."))
        if machine.last_counter is not None:
            lines.append(self.tr("Counter {counter}").format(counter=f"{machine.last_counter:,}"))
        return "　".join(lines) or self.tr("Nobody has read its counter yet.")

    def _show_log(self, lines: tuple[LogLine, ...]) -> None:
        self.entries.fill([self._entry(number, line) for number, line in enumerate(lines)])
        self.log.say(self.tr("{count} lines").format(count=len(lines)))

    def _entry(self, number: int, line: LogLine) -> ListLine:
        parts = [state_word(line.state)] if line.state is not None else []
        parts += [self.tr("{faces} faces").format(faces=f"{line.faces:+,}")] if line.faces is not None else []
        parts += [f"{line.counter:,}"] if line.counter is not None else []
        said = "　".join(part for part in (*parts, line.text) if part)
        return ListLine(number, said, f"{written.moment(line.at)}　{line.staff}", "", Mark(entry_word(line.kind)))

    @Slot(str)
    def _wrong(self, sentence: str) -> None:
        self.message.say("refused", sentence)

    @Slot()
    def _show_first(self) -> None:
        machine = self.machine
        if machine is not None and machine.moving:
            self.record_wanted.emit("rooms", machine.moving[0])

    def name_all(self) -> None:
        super().name_all()
        self.title.setText(self.tr("Machines and their log"))
        self.setAccessibleName(self.title.text())
        self.card.rename(self.tr("Machines"))
        self.empty.say(self.tr("There are no machines yet: add them in the settings."))
        self.view.setAccessibleName(self.tr("Machines"))
        self.log.rename(self.tr("Log"))
        self.log_view.setAccessibleName(self.tr("Log of the machine"))
        self.print_button.setText(self.tr("Log on paper"))
        self.print_button.setToolTip(self.tr("This month of the machine as a paper (Ctrl+P)"))
