"""One entry: what is known about it, how it ends, and everything that can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import Missing, NotReadable
from desktop.operations.entries import finish_entry, let_book_again, reopen_entry, stop_booking, withdraw_entry
from desktop.queries.entries import EntryAct, EntryRow, entry_acts
from desktop.rules.entry_kinds import ENTRY_KINDS
from desktop.sentences import explain, verb_words
from desktop.views.daybook.entries import words
from desktop.views.daybook.entries.ending_form import EndingForm
from desktop.views.daybook.entries.entry_facts import entry_facts
from desktop.views.daybook.entries.stop_form import StopForm
from desktop.views.daybook.entries.wide_side import WideCard
from desktop.views.rentals.side_card import heading, verb
from desktop.views.shared import written
from desktop.views.shared.chips import Wrap
from desktop.views.shared.facts import Facts
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import repolish, set_role
from desktop.words import EntryKind, Language, ResourceKind


class EntryCard(WideCard):
    """`paper_wanted` carries the name of a job and the entry's id, `change_wanted` the row, `group_wanted` an id.

    `begun` says that somebody begins or leaves saying how it ended.
    """

    paper_wanted = Signal(str, int)
    change_wanted = Signal(object)
    group_wanted = Signal(int)
    begun = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._desk = desk
        self.row: EntryRow | None = None
        self.writer = SheetWriter(desk, self)
        self.facts, self.text, self.story = Facts(), Paragraph(), Paragraph()
        self.ending, self.stop, self.verbs = EndingForm(), StopForm(desk), Wrap()
        self._ended = heading()
        set_role(self.story, "secondary")
        self.main = verb("", self.act)
        self._verbs: dict[str, QPushButton] = {
            "change": verb("small", self._change),
            "stop": verb("small", self._begin_stop),
            "again": verb("small", partial(self._do, let_book_again)),
            "paper": verb("small", partial(self._paper, "draw_entry")),
            "given_back": verb("small", partial(self._paper, "draw_given_back")),
            "group": verb("small", self._go_to_group),
            "reopen": verb("small", partial(self._do, reopen_entry)),
            "withdraw": verb("small", partial(self._do, withdraw_entry)),
        }
        for button in self._verbs.values():
            self.verbs.add(button)
        for part in (self.facts, self.text, self.stop, self._ended, self.ending, self.main, self.verbs, self.story):
            self.inside.addWidget(part)
        self._connect()
        self.say_words()
        self.show_row(None)

    def _connect(self) -> None:
        self.stop.wanted.connect(self._stop)
        self.stop.left.connect(self._leave_stop)
        self.ending.changed.connect(self._turn_blue)
        self.ending.who.returnPressed.connect(self.act)
        self.ending.number.returnPressed.connect(self.act)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self.refuse)
        self.writer.busy_changed.connect(self.main.setDisabled)

    def show_row(self, row: EntryRow | None) -> None:
        """Another entry, or the same one as it is by now; what is half written about its end stays."""
        other = (self.row.id if self.row else None) != (row.id if row else None)
        before, self.row = self.row, row
        self.setEnabled(row is not None)
        if other or (before and row and before.state is not row.state):
            self._tell_story(())
            self.message.clear()
            self.stop.setVisible(False)
            if row is not None:
                self.ending.show_kind(row.kind)
                self.ending.begin()
        elif row is not None:
            self.ending.show_kind(row.kind)
        self._show()
        if row is not None:
            self._desk.read(self, partial(entry_acts, entry_id=row.id), done=self._tell_story, topic="acts")

    @property
    def is_begun(self) -> bool:
        says_end = self.ending.isVisible() and self.ending.chosen is not None
        return self.isVisible() and (self.stop.isVisible() or says_end)

    @Slot()
    def _turn_blue(self) -> None:
        set_role(self.main, "primary" if self.ending.chosen is not None else "")
        repolish(self.main)
        self.begun.emit()

    def focus_first(self) -> None:
        """Where the work on this entry begins."""
        if self.row is not None and self.row.is_open:
            self.ending.outcome.chip(self.ending.outcome.choices[0]).setFocus()
        else:
            self._verbs["paper"].setFocus()

    @Slot()
    def act(self) -> None:
        """It is done with; without a word on how, the caret goes where that is said."""
        row = self.row
        if row is None or self.writer.busy or not row.is_open:
            return
        if self.stop.isVisible():
            self._stop()
            return
        try:
            ending = self.ending.ending()
        except Missing as missing:
            self.ending.form.refuse(missing.field, explain(missing, self._language).what)
            return
        if ending is None:
            self.focus_first()
            return
        operation = partial(finish_entry, entry_id=row.id, seen_version=row.version, **asdict(ending))
        self.writer.write(operation, (row.id, row.version, ending))

    def _do(self, act: Callable[..., int]) -> None:
        if (row := self.row) is not None:
            operation = partial(act, entry_id=row.id, seen_version=row.version)
            self.writer.write(operation, (act.__name__, row.id, row.version))

    @Slot()
    def _begin_stop(self) -> None:
        """A machine stops at once, of a room the time is asked."""
        if self.row is None:
            return
        if self.row.resource_kind is ResourceKind.MACHINE:
            self._do(stop_booking)
            return
        self.stop.setVisible(True)
        self.stop.begin(self.row)
        self.begun.emit()

    @Slot()
    def _leave_stop(self) -> None:
        self.stop.setVisible(False)
        self._verbs["stop"].setFocus()
        self.begun.emit()

    @Slot()
    def _stop(self) -> None:
        if (row := self.row) is None:
            return
        try:
            starts, ends = self.stop.stretch()
        except (Missing, NotReadable) as wrong:
            self.stop.form.refuse(wrong.field, explain(wrong, self._language).what)
            return
        operation = partial(stop_booking, entry_id=row.id, starts_at=starts, ends_at=ends, seen_version=row.version)
        self.writer.write(operation, (row.id, row.version, starts, ends))

    def _paper(self, job: str) -> None:
        if self.row is not None:
            self.paper_wanted.emit(job, self.row.id)

    @Slot()
    def _change(self) -> None:
        if self.row is not None:
            self.change_wanted.emit(self.row)

    @Slot()
    def _go_to_group(self) -> None:
        if self.row is not None and self.row.group_id is not None:
            self.group_wanted.emit(self.row.group_id)

    @Slot()
    def _saved(self) -> None:
        self.message.clear()
        self.stop.setVisible(False)

    def _show(self) -> None:
        row, today = self.row, self._desk.now().date()
        self.rename(f"{row.number}　{words.kind_word(row.kind)}" if row else self.tr("Nothing is picked"))
        self.mark(words.entry_mark(row, today) if row else None)
        self.facts.show_facts(entry_facts(row, today) if row else [])
        self.text.say(row.text if row else "")
        self.text.setVisible(bool(row and row.text))
        is_open = row is not None and row.is_open
        for part in (self._ended, self.ending, self.main):
            part.setVisible(is_open)
        stops = is_open and row is not None and ENTRY_KINDS[row.kind].stops and row.resource_id is not None
        shown = {
            "change": is_open,
            "stop": stops and row is not None and not row.is_down,
            "again": stops and row is not None and row.is_stopped,
            "paper": row is not None,
            "given_back": row is not None and row.kind is EntryKind.LOST_ITEM,
            "group": row is not None and row.group_id is not None,
            "reopen": row is not None and not row.is_open,
            "withdraw": row is not None,
        }
        for key, wanted in shown.items():
            self._verbs[key].setVisible(wanted)
        self.verbs.updateGeometry()
        self._turn_blue()

    def _tell_story(self, acts: Sequence[EntryAct]) -> None:
        """What was done to it, the last first."""
        told = [f"{written.moment(each.at)}　{each.staff}　{verb_words(each.verb, self._language)}" for each in acts]
        self.story.say("\n".join(reversed(told)))
        self.story.setVisible(bool(told))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
            self._show()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.ending.say_words()
        self._ended.setText(self.tr("How it ended"))
        self.main.setText(self.tr("Done with"))
        self.main.setToolTip("Ctrl+Enter")
        named = {
            "change": self.tr("Change…"),
            "stop": self.tr("Stop booking…"),
            "again": self.tr("Let it be booked again"),
            "paper": self.tr("Paper…"),
            "given_back": self.tr("Receipt for what was given back…"),
            "group": self.tr("Go to the group"),
            "reopen": self.tr("Open it again"),
            "withdraw": self.tr("Withdraw: a mistake"),
        }
        for key, word in named.items():
            self._verbs[key].setText(word)
            self._verbs[key].setAccessibleName(word)
