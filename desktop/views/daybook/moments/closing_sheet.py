"""Closing: who is still in, keys, the till, what waits, papers for the next day, the backup; then the lock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.site_days import close_day, reopen_day
from desktop.operations.space import leave_table
from desktop.queries.day_moment_rows import AtTable, Closing
from desktop.queries.day_moments import closing
from desktop.views.daybook.moments import paper_jobs, step_words
from desktop.views.daybook.moments.closing_steps import Kept, closing_steps
from desktop.views.daybook.moments.moment_sheet import Act, MomentSheet
from desktop.views.daybook.moments.paper_jobs import BackupFacts
from desktop.views.shared import icons, written
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import DayMoment, Language


class ClosingSheet(MomentSheet):
    """The site's day is closed here: today's, or one before that nobody closed (`open(day)`)."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows: Closing | None = None
        self._day: date | None = None
        self._kept, self._locks = Kept(), False
        self.close_button, self.lock_button, self.again = QPushButton(), QPushButton(), QPushButton()
        for button, role, act in (
            (self.again, "", self._again),
            (self.close_button, "", self.close_only),
            (self.lock_button, "primary", self.close_and_lock),
        ):
            set_role(button, role)
            button.clicked.connect(act)
            self.head.add_verb(button)
        self.lock_button.setIcon(icons.icon("verb.lock", "on_accent"))
        self.say_words()

    def open(self, about: object = None) -> None:
        """`about` is the day, today without one."""
        self._day = about if isinstance(about, date) and about < self.desk.now().date() else None
        self._locks = False
        super().open(about)
        self.desk.work(self, paper_jobs.look_for_backup, done=self._show_backup)

    def question(self) -> Callable[..., Any]:
        return partial(closing, site_id=self.desk.site_id, now=self.desk.now(), day=self.day())

    def day(self) -> date:
        return self._day or self.desk.now().date()

    @property
    def moment(self) -> DayMoment:
        return DayMoment.CLOSING

    def show_rows(self, rows: Closing) -> None:
        self.rows = rows
        self.steps.show_steps(closing_steps(rows, self._kept))
        self.say_words()

    def own_acts(self) -> dict[str, Act]:
        return {
            "table_left": self._table_left,
            "unpaid": self._show_unpaid,
            "papers": self._show_papers,
            "backup": self._back_up,
        }

    @Slot()
    def main_act(self) -> None:
        """What the blue button says: close today and lock the desk, or close a day that nobody closed."""
        if self._day is None:
            self.close_and_lock()
        else:
            self.close_only()

    @Slot()
    def close_only(self) -> None:
        if self.rows is not None:
            self._locks = False
            self._close()

    @Slot()
    def close_and_lock(self) -> None:
        if self.rows is None:
            return
        if self.rows.day.closed_at is not None:
            self.lock_wanted.emit()
            return
        self._locks = True
        self._close()

    @Slot()
    def print_shown(self) -> None:
        if self.is_paper:
            self.paper.preview.print_pages()
        else:
            self._show_papers()

    def _close(self) -> None:
        sent = (self.day(), self.rows.day.opened_at if self.rows is not None else None)
        self.do(partial(close_day, day=self.day()), sent, self._closed)

    def _closed(self) -> None:
        self.message.say("good", self.tr("The day is closed."))
        if self.rows is not None and self.rows.backs_up and not self._kept.by_server:
            self._back_up()
        else:
            self._lock()

    def _lock(self) -> None:
        if self._locks:
            self._locks = False
            self.lock_wanted.emit()

    @Slot()
    def _again(self) -> None:
        self.do(partial(reopen_day, day=self.day()), (self.day(), "again"))

    def _table_left(self, row: AtTable) -> None:
        self.do(partial(leave_table, use_id=row.use_id, seen_version=row.version), row)

    def _show_unpaid(self, _about: object = None) -> None:
        self.show_paper(paper_jobs.unpaid_paper(self.by, self.desk.site_id))

    def _show_papers(self, _about: object = None) -> None:
        self._kept = replace(self._kept, printed=True)
        self.show_paper(paper_jobs.closing_papers(self.by, self.desk.site_id, self.day()))
        self.reload()

    def _back_up(self, _about: object = None) -> None:
        self.desk.work(self, paper_jobs.write_backup, done=self._backed_up, refused=self._not_backed_up)

    def _backed_up(self, _file: object) -> None:
        self._kept = replace(self._kept, backed_up=self.desk.now())
        self.reload()
        self._lock()

    def _not_backed_up(self, refusal: DeskError) -> None:
        """Nobody leaves before having seen that there is no copy."""
        self._locks = False
        self.refuse(refusal)

    def _show_backup(self, facts: BackupFacts) -> None:
        self._kept = replace(self._kept, backed_up=facts.at, by_server=facts.by_server)
        if self.rows is not None:
            self.show_rows(self.rows)

    def say_words(self) -> None:
        self.title.setText(self.tr("Closing"))
        super().say_words()
        rows = self.rows
        self.facts.setText(written.long_day(self.day()))
        over = rows is not None and rows.day.closed_at is not None
        self.again.setText(self.tr("Open it again"))
        self.again.setVisible(over and rows is not None and rows.day.signed_at is None)
        self.close_button.setText(self.tr("Close the day"))
        self.close_button.setVisible(not over)
        self.lock_button.setText(self.tr("Lock the desk") if over else self.tr("Close and lock"))
        self.lock_button.setVisible(self._day is None)
        for button, is_main in ((self.close_button, self._day is not None), (self.lock_button, self._day is None)):
            button.setToolTip("Ctrl+Enter" if is_main else "")
        set_role(self.close_button, "primary" if self._day is not None else "")
        if rows is not None:
            told = step_words.state_told(rows.day)
            good = over or rows.day.opened_at is not None
            self.head.mark(Mark(told, "good", "status.good") if good else Mark(told, "warn", "status.warning"))
