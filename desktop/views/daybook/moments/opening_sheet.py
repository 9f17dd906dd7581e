"""Opening: what is left from before, what must be read, what is on today, the float; then the day is opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.operations.site_days import open_day
from desktop.queries.day_moment_rows import Opening
from desktop.queries.day_moments import opening
from desktop.views.daybook.moments import paper_jobs, step_words
from desktop.views.daybook.moments.moment_sheet import Act, MomentSheet
from desktop.views.daybook.moments.opening_steps import opening_steps
from desktop.views.shared import icons, written
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import DayMoment, Language


class OpeningSheet(MomentSheet):
    """The site's day is opened here; a day that is open already can be looked through again."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, parent)
        self.rows: Opening | None = None
        self._hung: frozenset[str] = frozenset()
        self._just_opened = False  # until the rows say so themselves
        self.open_button = QPushButton()
        set_role(self.open_button, "primary")
        self.open_button.setIcon(icons.icon("place.today", "on_accent"))
        self.open_button.clicked.connect(self.main_act)
        self.head.add_verb(self.open_button)
        self.say_words()

    def question(self) -> Callable[..., Any]:
        now = self.desk.now()
        return partial(opening, site_id=self.desk.site_id, staff_id=self.by.staff_id, now=now)

    def day(self) -> date:
        return self.desk.now().date()

    @property
    def moment(self) -> DayMoment:
        return DayMoment.OPENING

    def show_rows(self, rows: Opening) -> None:
        self.rows, self._just_opened = rows, False
        self.steps.show_steps(opening_steps(rows, self._hung))
        self.say_words()

    def own_acts(self) -> dict[str, Act]:
        return {"day": self._show_day, "entrance": self._show_entrance, "doors": self._show_doors}

    def _show_day(self, _about: object = None) -> None:
        self.close_sheet()

    def _show_entrance(self, _about: object = None) -> None:
        self._hung |= {"entrance"}
        self.show_paper(paper_jobs.entrance_paper(self.by, self.desk.site_id))
        self.reload()

    def _show_doors(self, _about: object = None) -> None:
        self.show_paper(paper_jobs.doors_paper(self.by, self.desk.site_id))

    @Slot()
    def main_act(self) -> None:
        if self.rows is None or self.rows.day.is_open or self._just_opened:
            self.close_sheet()
            return
        self.do(open_day, (self.rows.day.day, self.rows.day.opened_at), self._opened)

    def _opened(self) -> None:
        self._just_opened = True
        self.message.say("good", self.tr("The day is open."), self.tr("Ctrl+Enter or Esc goes on to the day."))

    @Slot()
    def print_shown(self) -> None:
        if self.is_paper:
            self.paper.preview.print_pages()
        else:
            self._show_entrance()

    def say_words(self) -> None:
        self.title.setText(self.tr("Opening"))
        super().say_words()
        rows = self.rows
        day = rows.day.day if rows is not None else self.desk.now().date()
        self.facts.setText(written.long_day(day))
        self.open_button.setText(self.tr("Open the day"))
        self.open_button.setToolTip("Ctrl+Enter")
        self.open_button.setVisible(rows is not None and rows.day.opened_at is None and rows.day.closed_at is None)
        if rows is not None:
            self._tell(rows)

    def _tell(self, rows: Opening) -> None:
        self.facts.setText(f"{written.long_day(rows.day.day)}　{step_words.hours(rows.ahead)}")
        if rows.day.closed_at is not None:
            self.head.mark(Mark(step_words.state_told(rows.day), "off", "verb.choose"))
        elif rows.day.opened_at is not None:
            self.head.mark(Mark(step_words.state_told(rows.day), "good", "status.good"))
        else:
            self.head.mark(Mark(step_words.state_told(rows.day), "warn", "status.warning"))
