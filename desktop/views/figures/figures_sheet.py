"""Something counted: by what, when and where, as a table with bars, as a paper, as a file."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.queries.desk_rows import DeskRows
from desktop.queries.staff import desk_rows
from desktop.queries.uses import Asked
from desktop.views.figures.behind_card import BehindCard
from desktop.views.figures.figures_card import FiguresCard
from desktop.views.figures.figures_side import PAPER, FiguresSide
from desktop.views.figures.span_field import STEPS
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.theme import set_role
from desktop.words import Language

MARGIN = 12
SUFFIXES = {"xlsx": "xlsx", "utf-8-sig": "csv", "cp932": "csv"}


class FiguresSheet(QWidget, metaclass=AbstractType):
    """What is printed or written is what is shown. The jobs are of the long lane: a year takes its time."""

    WIDE: ClassVar = True
    READS: ClassVar[frozenset[str]] = frozenset()
    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        language: Language,
        parts: tuple[FiguresSide, FiguresCard, BehindCard],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.counted: Any = None
        self._asked: tuple[str, Asked | None] | None = None
        self._then: Callable[[], object] | None = None
        (self.side, self.card, self.behind), self.paper = parts, PreviewCard(desk, language)
        self.ask_where: Callable[[str, str], str] = self._ask_where
        self._lay_out()
        self._connect()
        self.name_all()

    @abstractmethod
    def count_job(self, by: str, asked: Asked) -> Callable[..., Any]: ...

    @abstractmethod
    def draw_job(self, counted: Any, staff: str) -> Callable[..., Any]: ...

    @abstractmethod
    def export_job(self, counted: Any, kind: str, out: Path) -> Callable[..., Any]: ...

    @abstractmethod
    def show_counted(self) -> None:
        """Put what was counted on the card."""

    @abstractmethod
    def list_row(self, row: int) -> None:
        """Fill the list behind a row."""

    @abstractmethod
    def file_name(self) -> str:
        """What a file of these figures is called, without its ending."""

    @abstractmethod
    def name_all(self) -> None:
        """Every word, in the language of the window."""

    def _connect(self) -> None:
        self.side.by.activated.connect(self._want)
        self.side.site.activated.connect(self._want)
        self.side.span.changed.connect(self._want)
        self.side.look.changed.connect(self._show_look)
        self.side.print_button.clicked.connect(self.print_shown)
        self.side.save_button.clicked.connect(self.save_shown)
        self.side.write_button.clicked.connect(self.write_file)
        self.side.closed.connect(self.closed)
        self.card.row_opened.connect(self.open_row)
        self.behind.left.connect(self.close_row)
        self.paper.drawn.connect(self._drawn)
        self._desk.changed.connect(self._changed)
        steps = {keys: partial(self.side.span.step, by) for keys, by in STEPS.items()}
        bind_keys(self, {"Ctrl+S": self.save_shown} | steps)  # Ctrl+P comes from the page

    def _lay_out(self) -> None:
        place = QWidget()
        self._looks = QStackedLayout(place)
        for look in (self.card, self.paper, self.behind):
            self._looks.addWidget(look)
        line, around = QHBoxLayout(self), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addWidget(place)
        line.addLayout(around, 1)
        line.addWidget(self.side)

    def open(self, about: object = None) -> None:
        """Count again what was chosen the last time; a list that was open stays."""
        del about
        self.side.message.clear()
        self.side.open()
        self._desk.read(self, desk_rows, done=self._show_sites, topic="sites")
        if self._looks.currentWidget() is not self.behind:
            self._want()

    @Slot()
    def close_sheet(self) -> None:
        self.side.close_sheet()

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

    @Slot()
    def _want(self) -> None:
        """Count it; of several wishes only the newest is answered."""
        by, asked = self.side.chosen, self.side.asked()
        wanted = self._asked = (by, asked)
        self.counted, self._then = None, None
        self.side.can_write(able=False)
        if asked is not None:
            self.card.wait()
            done, refused = partial(self._counted, wanted), partial(self._not_counted, wanted)
            self._desk.work(self, self.count_job(by, asked), done=done, refused=refused)

    def _counted(self, wanted: object, counted: Any) -> None:
        if wanted == self._asked:
            self.side.message.clear()
            self.counted = counted
            self.show_counted()
            self.side.can_write(able=True)
            self._show_look()

    def _not_counted(self, wanted: object, refusal: DeskError) -> None:
        if wanted == self._asked:
            self._refused(refusal)

    @Slot()
    def _show_look(self) -> None:
        as_paper = self.side.look.value == PAPER
        self._looks.setCurrentWidget(self.paper if as_paper else self.card)
        if as_paper:
            self._draw()

    def _draw(self) -> None:
        if self.counted is not None:
            staff = self._desk.by.staff if self._desk.by else ""
            self.paper.want(self.draw_job(self.counted, staff), at_once=True)

    @Slot()
    def print_shown(self) -> None:
        """The paper is drawn first, then the printer is asked for."""
        self._then = self.paper.preview.print_pages
        self._draw()

    @Slot()
    def save_shown(self) -> None:
        self._then = self.paper.preview.save_pdf
        self._draw()

    @Slot(object)
    def _drawn(self, paper: object) -> None:
        then, self._then = self._then, None
        if then is not None and paper is not None:
            then()

    @Slot()
    def write_file(self) -> None:
        kind = str(self.side.kind.currentData())
        if self.counted is not None and (out := self._out(kind)):
            job = self.export_job(self.counted, kind, Path(out))
            self._desk.work(self, job, done=self._written, refused=self._refused)

    def _out(self, kind: str) -> str:
        return self.ask_where(f"{self.file_name()}.{SUFFIXES[kind]}", SUFFIXES[kind])

    def _written(self, written: Any) -> None:
        self.side.message.say("good", self.tr("The file was written."), str(written.path))

    def _ask_where(self, name: str, suffix: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Write the figures"), name, f"*.{suffix}")[0]

    def _refused(self, refusal: DeskError) -> None:
        self.side.message.refuse(refusal, self._language)

    def _show_sites(self, rows: DeskRows) -> None:
        self.side.show_sites(rows.sites)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(self.READS) and self._looks.currentWidget() is not self.behind:
            self._want()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._looks.currentWidget() is self.behind:
                self.close_row()
            else:
                self.close_sheet()
        elif is_ctrl_enter(event):
            self.print_shown()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.name_all()
        super().changeEvent(event)


def today_of(desk: Desk) -> Callable[[], date]:
    return lambda: desk.now().date()
