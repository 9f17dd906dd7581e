"""The register in figures: by what, on which day or over the years, as a table with bars, as a paper, as a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.queries.counted_register import CountedRegister, counted_register
from desktop.queries.group_figures import FIGURE_READS, Figure
from desktop.queries.group_words import ListRow, word_lists
from desktop.views.groups.papers.figure_words import figure_word
from desktop.views.groups.papers.figures_card import FiguresCard
from desktop.views.groups.papers.figures_choice import DAY, PAPER, YEARS, FiguresChoice
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.theme import set_role
from desktop.words import Language

MARGIN = 12
SUFFIXES = {"xlsx": "xlsx", "utf-8-sig": "csv", "cp932": "csv"}


def count(database: Any, _progress: Progress, *, by: Figure | int, on: date) -> CountedRegister:
    """The job of the desk's long lane: thirty years of a large register take their time."""
    from desktop.jobs.group_figures import count_register

    return count_register(database, by, on, by_year=True)


def draw(database: Any, _progress: Progress, *, counted: CountedRegister, staff: str) -> Any:
    from desktop.jobs.group_figures import draw_figures

    return draw_figures(database, counted, staff)


def export(database: Any, _progress: Progress, *, counted: CountedRegister, kind: str, out: Path) -> Any:
    from desktop.jobs.group_export import ExportFormat
    from desktop.jobs.group_figures import export_figures

    return export_figures(database, counted, ExportFormat(kind), out)


class FiguresSheet(QWidget):
    """`closed` after the sheet was left; what was chosen stays chosen. What is printed or written is what is shown."""

    WIDE = True
    closed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.counted: CountedRegister | None = None
        self._asked: tuple[Figure | int, date | None, bool] | None = None
        self._then: Callable[[], object] | None = None
        self.card, self.paper, self.side = FiguresCard(), PreviewCard(desk, language), FiguresChoice(self._today)
        self.ask_where: Callable[[str, str], str] = self._ask_where
        self._lay_out()
        self.side.by.activated.connect(self._want)
        self.side.when.changed.connect(self._want)
        self.side.day.picked.connect(self._want)
        self.side.look.changed.connect(self._show_look)
        self.side.print_button.clicked.connect(self.print_shown)
        self.side.save_button.clicked.connect(self.save_shown)
        self.side.write_button.clicked.connect(self.write_file)
        self.side.closed.connect(self.closed)
        self.paper.drawn.connect(self._drawn)
        desk.changed.connect(self._changed)
        bind_keys(self, {"Ctrl+P": self.print_shown, "Ctrl+S": self.save_shown})
        self._name()

    def _lay_out(self) -> None:
        place = QWidget()
        self._looks = QStackedLayout(place)
        self._looks.addWidget(self.card)
        self._looks.addWidget(self.paper)
        line, around = QHBoxLayout(self), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addWidget(place)
        line.addLayout(around, 1)
        line.addWidget(self.side)

    def open(self, card: object = None) -> None:
        """The sheet is about the register, whatever is picked in it."""
        del card
        self.side.message.clear()
        self.side.open()
        self._read_lists()
        self._want()

    @Slot()
    def close_sheet(self) -> None:
        self.side.close_sheet()

    def _today(self) -> date:
        return self._desk.now().date()

    @Slot()
    def _want(self) -> None:
        """Count it; of several wishes only the newest is answered."""
        by, on = self.side.counted_by, self.side.day.value()
        self._asked = asked = (by, on, self.side.when.value == YEARS)
        self.counted, self._then = None, None
        self.side.can_write(able=False)
        if on is None:
            return
        self.card.wait()
        done, refused = partial(self._counted, asked), partial(self._not_counted, asked)
        if self.side.when.value == DAY:
            question = partial(counted_register, by=by, on=on, by_year=False)
            self._desk.read(self, question, done=done, refused=refused, topic="figures")
        else:
            self._desk.work(self, partial(count, by=by, on=on), done=done, refused=refused)

    def _counted(self, asked: object, counted: CountedRegister) -> None:
        if asked == self._asked:
            self.side.message.clear()
            self.counted = counted
            self.card.show_counted(counted)
            self.side.say_notes(counted)
            self.side.can_write(able=True)
            self._show_look()

    def _not_counted(self, asked: object, refusal: DeskError) -> None:
        if asked == self._asked:
            self._refused(refusal)

    @Slot()
    def _show_look(self) -> None:
        as_paper = self.side.look.value == PAPER
        self._looks.setCurrentWidget(self.paper if as_paper else self.card)
        if as_paper and self.counted is not None:
            self._draw()

    def _draw(self) -> None:
        if self.counted is not None:
            staff = self._desk.by.staff if self._desk.by else ""
            self.paper.want(partial(draw, counted=self.counted, staff=staff), at_once=True)

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
        counted, kind = self.counted, str(self.side.kind.currentData())
        if counted is None:
            return
        named = counted.list_name if isinstance(counted.by, int) else figure_word(counted.by)
        safe = "".join(letter for letter in named if letter.isalnum())[:30]
        out = self.ask_where(f"{self.tr('Groups by')} {safe} {counted.on.isoformat()}.{SUFFIXES[kind]}", SUFFIXES[kind])
        if out:
            job = partial(export, counted=counted, kind=kind, out=Path(out))
            self._desk.work(self, job, done=self._written, refused=self._refused)

    def _written(self, written: Any) -> None:
        self.side.message.say("good", self.tr("The file was written."), str(written.path))

    def _ask_where(self, name: str, suffix: str) -> str:
        return QFileDialog.getSaveFileName(self, self.tr("Write the figures"), name, f"*.{suffix}")[0]

    def _refused(self, refusal: DeskError) -> None:
        self.side.message.refuse(refusal, self._language)

    def _read_lists(self) -> None:
        self._desk.read(self, word_lists, done=self._show_lists, topic="lists")

    def _show_lists(self, rows: tuple[ListRow, ...]) -> None:
        if self.side.show_lists(rows):
            self._want()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(FIGURE_READS):
            self._read_lists()
            self._want()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif is_ctrl_enter(event):
            self.print_shown()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(self.tr("Figures of the register"))
        self.side.say_words()
        if self.counted is not None:
            self.card.show_counted(self.counted)
            self.side.say_notes(self.counted)
