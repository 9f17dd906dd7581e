"""Something counted: on a card, as a paper, as a file, with a side that says by what."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError
from desktop.views.figures.counted_side import PAPER, CountedSide
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.keys import bind_keys, is_ctrl_enter
from desktop.views.shared.theme import set_role
from desktop.words import Language

MARGIN = 12
SUFFIXES = {"xlsx": "xlsx", "utf-8-sig": "csv", "cp932": "csv"}

Done = Callable[[Any], None]
Refused = Callable[[DeskError], None]


class CountedSheet(QWidget, metaclass=AbstractType):
    """What is printed or written is what is shown; what was chosen stays chosen when the sheet is left."""

    WIDE: ClassVar = True
    READS: ClassVar[frozenset[str]] = frozenset()
    closed = Signal()

    def __init__(
        self, desk: Desk, language: Language, side: CountedSide, card: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.counted: Any = None
        self._asked: object = None
        self._then: Callable[[], object] | None = None
        self._side, self._card, self.paper = side, card, PreviewCard(desk, language)
        self.ask_where: Callable[[str, str], str] = self._ask_where
        self._lay_out_looks()
        side.look.changed.connect(self._show_look)
        side.print_button.clicked.connect(self.print_shown)
        side.save_button.clicked.connect(self.save_shown)
        side.write_button.clicked.connect(self.write_file)
        side.closed.connect(self.closed)
        self.paper.drawn.connect(self._drawn)
        desk.changed.connect(self._changed)
        bind_keys(self, {"Ctrl+S": self.save_shown})

    @abstractmethod
    def wish(self) -> object:
        """What the side asks for; None while its days cannot be read."""

    @abstractmethod
    def count(self, wish: Any, done: Done, refused: Refused) -> None:
        """Have it counted, and say on the card that it is."""

    @abstractmethod
    def draw_job(self, counted: Any, staff: str) -> Callable[..., Any]: ...

    @abstractmethod
    def export_job(self, counted: Any, kind: str, out: Path) -> Callable[..., Any]: ...

    @abstractmethod
    def show_counted(self) -> None:
        """Put what was counted on the card."""

    @abstractmethod
    def file_name(self) -> str:
        """What a file of these figures is called, without its ending."""

    @abstractmethod
    def name_all(self) -> None:
        """Every word, in the language of the window."""

    def reload(self) -> None:
        """What is counted may have changed."""
        self._want()

    def back(self) -> bool:
        """From what was opened over the figures to them; whether there was something."""
        return False

    def _lay_out_looks(self) -> None:
        place = QWidget()
        self._looks = QStackedLayout(place)
        for look in (self._card, self.paper):
            self._looks.addWidget(look)
        line, around = QHBoxLayout(self), QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addWidget(place)
        line.addLayout(around, 1)
        line.addWidget(self._side)

    def open(self, about: object = None) -> None:
        """Count again what was chosen the last time."""
        del about
        self._side.message.clear()
        self._side.open()
        self.reload()

    @Slot()
    def close_sheet(self) -> None:
        self._side.close_sheet()

    @Slot()
    def _want(self) -> None:
        """Count it; of several wishes only the newest is answered."""
        wish = self._asked = self.wish()
        self.counted, self._then = None, None
        self._side.can_write(able=False)
        if wish is not None:
            self.count(wish, partial(self._counted, wish), partial(self._not_counted, wish))

    def _counted(self, wish: object, counted: Any) -> None:
        if wish == self._asked:
            self._side.message.clear()
            self.counted = counted
            self.show_counted()
            self._side.can_write(able=True)
            self._show_look()

    def _not_counted(self, wish: object, refusal: DeskError) -> None:
        if wish == self._asked:
            self._refused(refusal)

    @Slot()
    def _show_look(self) -> None:
        as_paper = self._side.look.value == PAPER
        self._looks.setCurrentWidget(self.paper if as_paper else self._card)
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
        kind = str(self._side.kind.currentData())
        if self.counted is not None and (out := self._out(kind)):
            job = self.export_job(self.counted, kind, Path(out))
            self._desk.work(self, job, done=self._written, refused=self._refused)

    def _out(self, kind: str) -> str:
        return self.ask_where(f"{self.file_name()}.{SUFFIXES[kind]}", SUFFIXES[kind])

    def _written(self, written: Any) -> None:
        said = QCoreApplication.translate("FiguresSheet", "The file was written.")
        self._side.message.say("good", said, str(written.path))

    def _ask_where(self, name: str, suffix: str) -> str:
        title = QCoreApplication.translate("FiguresSheet", "Write the figures")
        return QFileDialog.getSaveFileName(self, title, name, f"*.{suffix}")[0]

    def _refused(self, refusal: DeskError) -> None:
        self._side.message.refuse(refusal, self._language)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(self.READS):
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.back():
                self.close_sheet()
        elif is_ctrl_enter(event):
            self.print_shown()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.name_all()
        super().changeEvent(event)
