"""One day of the till: its movements, the count, and how it compares. Closing it prints the daily sheet."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, DifferenceUnexplained, NotReadable, TillChanged
from desktop.operations.till import close_till, count_till, move_cash, open_till
from desktop.queries.till import till_day
from desktop.queries.till_rows import TillDayRows, TillState
from desktop.sentences import explain
from desktop.views.printing.till_day.count_card import CountCard
from desktop.views.printing.till_day.moves_card import MovesCard
from desktop.views.printing.till_day.reckoning_card import ReckoningCard
from desktop.views.shared import written
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import Language, TillMoveKind

DRAFT = "till_count"
GAP = 12


class DayPart(QWidget):
    """`paper_wanted` carries the day whose sheet is to be seen, `day_wanted` a day to show, `shown` its rows."""

    paper_wanted = Signal(object)
    day_wanted = Signal(object)
    receipt_wanted = Signal(int)
    shown = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.rows: TillDayRows | None = None
        self._act = ""
        self.notice, self.late = Message(), QPushButton()
        self.moves, self.counting, self.reckoning = MovesCard(), CountCard(), ReckoningCard()
        self.draft, self.writer = FormDraft(desk, DRAFT, self), SheetWriter(desk, self)
        self._late_day: date | None = None
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(self.moves, 2)
        line.addWidget(self.counting, 3)
        line.addWidget(self.reckoning)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.notice)
        whole.addLayout(line, 1)
        self._connect()

    def _connect(self) -> None:
        self.counting.changed.connect(self._counted)
        self.counting.finished.connect(self._after_last)
        self.reckoning.changed.connect(self._keep)
        self.reckoning.main_wanted.connect(self.save)
        self.reckoning.count_wanted.connect(self._other)
        self.moves.move_wanted.connect(self._move)
        self.moves.receipt_wanted.connect(self.receipt_wanted)
        self.late.clicked.connect(self._go_late)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self._busy)

    def show_day(self, day: date) -> None:
        """Ask for the day; what was counted of it and not sent yet comes back."""
        site = self._desk.site_id
        self._desk.read(self, partial(till_day, site_id=site, day=day), done=self._show, topic="till day")

    def say_state(self, state: TillState, day: date) -> None:
        """What has to be told before anything is counted: days nobody closed, a clock that was set back."""
        self._late_day = next((late for late in state.unclosed if late != day), None)
        self.late.setVisible(self._late_day is not None)
        if state.set_back and state.last_closed is not None:
            closed, today = written.long_day(state.last_closed), written.long_day(state.today)
            first = self.tr("This computer says {today}, but the till is closed up to {day}.")
            rest = self.tr("Money counts for {next}. Check the date of this computer.")
            next_day = written.long_day(state.day)
            self.notice.say("warn", first.format(today=today, day=closed), rest.format(next=next_day))
        elif self._late_day is not None:
            days = "、".join(written.short_day(late) for late in state.unclosed)
            first = self.tr("Not closed yet: {days}").format(days=days)
            rest = self.tr("Close the oldest first, or close them all with today's count.")
            self.notice.say("warn", f"{first}　{rest}")
            self.late.setText(self.tr("Count {day}").format(day=written.short_day(self._late_day)))
        else:
            self.notice.clear()

    def focus_first(self) -> None:
        if self.rows is not None and self.rows.closing is None:
            self.counting.focus_first()
        else:
            self.reckoning.main.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save(self) -> None:
        """The blue verb: open the till, close the day, or see the sheet of a closed one."""
        rows = self.rows
        if rows is None:
            return
        if rows.closing is not None:
            self.paper_wanted.emit(rows.day)
        elif self.reckoning.opens:
            self._send("open")
        else:
            self._send("close")

    @Slot()
    def _other(self) -> None:
        self._send("close" if self.reckoning.opens else "count")

    def _send(self, act: str) -> None:
        rows = self.rows
        if rows is None or not self._is_ready():
            return
        pieces, reason = self.counting.pieces(), self.reckoning.reason.text()
        self._act = act
        if act == "open":
            self.writer.write(partial(open_till, pieces=pieces, note=reason), (act, pieces, reason))
            return
        if act == "count":
            self.writer.write(partial(count_till, pieces=pieces, note=reason), (act, pieces, reason))
            return
        leaves = self.reckoning.leaves
        kept = None if leaves is None or leaves == rows.usual_float else leaves
        sent = (act, rows.day, pieces, reason, rows.in_till, kept)
        closing = partial(close_till, day=rows.day, pieces=pieces, reason=reason, seen_expected=rows.in_till, kept=kept)
        self.writer.write(closing, sent)

    def _is_ready(self) -> bool:
        """Whether something was counted, and nothing stands there that is no number."""
        if (wrong := self.counting.wrong()) is not None:
            self._say(NotReadable("pieces", wrong.text()))
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if self.counting.is_empty:
            told = self.tr("Count the cash first: how many notes and coins of each kind.")
            self.reckoning.warn("warn", told)
            self.reckoning.reveal(self.reckoning.message)
            self.counting.focus_first()
            return False
        return True

    @Slot(object, int, str)
    def _move(self, kind: TillMoveKind, yen: int, note: str) -> None:
        self._act = "move"
        kind = TillMoveKind(kind)
        self.writer.write(partial(move_cash, kind=kind, yen=yen, note=note), ("move", kind, yen, note))

    @Slot(int)
    def _saved(self, _id: int) -> None:
        act, self._act = self._act, ""
        if act == "move":
            self.moves.begin()
        elif act:
            self.draft.drop()
            self.reckoning.reason.clear()
            self.reckoning.message.clear()
            if act == "open":
                self.counting.put(())
        if self.rows is None:
            return
        if act == "close":
            self.paper_wanted.emit(self.rows.day)
        elif act in {"open", "count"}:
            self.counting.focus_first()  # the verb was disabled meanwhile, and the caret gone
        self.day_wanted.emit(self.rows.day)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        if isinstance(refusal, TillChanged) and self.rows is not None:
            self.show_day(self.rows.day)
        self._say(refusal)
        if isinstance(refusal, DifferenceUnexplained):
            self.reckoning.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, refusal: DeskError) -> None:
        told = explain(refusal, self._language)
        self.reckoning.warn("refused", told.what, f"{told.why}\n{told.instead}")
        self.reckoning.reveal(self.reckoning.message)

    @Slot(bool)
    def _busy(self, busy: bool) -> None:  # noqa: FBT001  a slot's argument
        self.reckoning.set_busy(busy=busy)

    @Slot()
    def _counted(self) -> None:
        self.reckoning.message.clear()
        self._tell_count()
        self._keep()

    def _tell_count(self) -> None:
        self.reckoning.show_counted(None if self.counting.is_empty else self.counting.total)

    @Slot()
    def _after_last(self) -> None:
        """Enter in the last field goes on: to the reason where it does not agree, else to the blue verb."""
        rows = self.rows
        differs = rows is not None and self.counting.total != rows.in_till
        after = self.reckoning.reason if differs else self.reckoning.main
        after.setFocus(Qt.FocusReason.TabFocusReason)
        self.reckoning.reveal(after)

    @Slot()
    def _go_late(self) -> None:
        if self._late_day is not None:
            self.day_wanted.emit(self._late_day)

    @Slot()
    def _keep(self) -> None:
        if self.rows is None or self.rows.closing is not None:
            return
        pieces = {str(yen): field.text() for yen, field in self.counting.fields.items() if field.text().strip()}
        self.draft.keep({"day": self.rows.day.isoformat(), "pieces": pieces, "reason": self.reckoning.reason.text()})

    def _show(self, rows: TillDayRows) -> None:
        before, self.rows = self.rows, rows
        other = before is None or before.day != rows.day or (before.closing is None) != (rows.closing is None)
        if other:
            self.reckoning.reason.clear()
            self.reckoning.message.clear()
            self._fill(rows)
        self.moves.show_rows(rows, writable=rows.closing is None)
        self.counting.set_open(is_open=rows.closing is None)
        self.reckoning.show_rows(rows)
        self._tell_count()
        self.shown.emit(rows)
        if other and self.isVisible():
            self.focus_first()

    def _fill(self, rows: TillDayRows) -> None:
        if rows.closing is not None:
            self.counting.put(rows.closing.pieces or ())
            return
        self.counting.put(())
        draft = self.draft.found()
        content: dict[str, Any] = draft.content if draft is not None else {}
        if content.get("day") == rows.day.isoformat():
            for yen, field in self.counting.fields.items():
                field.setText(str(content.get("pieces", {}).get(str(yen), "")))
            self.counting.refresh()
            self.reckoning.reason.setText(str(content.get("reason", "")))

    def retranslate(self) -> None:
        for part in (self.moves, self.counting, self.reckoning):
            part.retranslate()
