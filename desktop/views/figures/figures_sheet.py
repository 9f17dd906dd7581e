"""What was used over a stretch of days: by what, when and where, with the lists behind the rows."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.desk_rows import DeskRows
from desktop.queries.staff import desk_rows
from desktop.queries.uses import Asked
from desktop.views.figures.behind_card import BehindCard
from desktop.views.figures.counted_sheet import CountedSheet, Done, Refused
from desktop.views.figures.figures_card import FiguresCard
from desktop.views.figures.figures_side import FiguresSide
from desktop.views.figures.span_field import STEPS
from desktop.views.shared.keys import bind_keys
from desktop.words import Language


class FiguresSheet(CountedSheet):
    """The jobs are of the long lane: a year takes its time. Ctrl+P comes from the page."""

    def __init__(
        self,
        desk: Desk,
        language: Language,
        parts: tuple[FiguresSide, FiguresCard, BehindCard],
        parent: QWidget | None = None,
    ) -> None:
        self.side, self.card, self.behind = parts
        super().__init__(desk, language, self.side, self.card, parent)
        self._looks.addWidget(self.behind)
        self.side.by.activated.connect(self._want)
        self.side.site.activated.connect(self._want)
        self.side.span.changed.connect(self._want)
        self.card.row_opened.connect(self.open_row)
        self.behind.left.connect(self.close_row)
        bind_keys(self, {keys: partial(self.side.span.step, by) for keys, by in STEPS.items()})
        self.name_all()

    @abstractmethod
    def count_job(self, by: str, asked: Asked) -> Callable[..., Any]: ...

    @abstractmethod
    def list_row(self, row: int) -> None:
        """Fill the list behind a row."""

    def wish(self) -> tuple[str, Asked] | None:
        asked = self.side.asked()
        return None if asked is None else (self.side.chosen, asked)

    def count(self, wish: tuple[str, Asked], done: Done, refused: Refused) -> None:
        self.card.wait()
        self._desk.work(self, self.count_job(*wish), done=done, refused=refused)

    def open(self, about: object = None) -> None:
        """Count again what was chosen the last time; a list that was open stays."""
        self._desk.read(self, desk_rows, done=self._show_sites, topic="sites")
        super().open(about)

    def reload(self) -> None:
        if self._looks.currentWidget() is not self.behind:
            super().reload()

    @Slot(int)
    def open_row(self, row: int) -> None:
        """The list behind a row of the table."""
        if self.counted is not None:
            self._looks.setCurrentWidget(self.behind)
            self.list_row(row)

    @Slot()
    def close_row(self) -> None:
        self._show_look()
        self.card.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        was_behind = self._looks.currentWidget() is self.behind
        if was_behind:
            self.close_row()
        return was_behind

    def _show_sites(self, rows: DeskRows) -> None:
        self.side.show_sites(rows.sites)


def today_of(desk: Desk) -> Callable[[], date]:
    return lambda: desk.now().date()
