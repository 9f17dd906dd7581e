"""The frame of the import: its head, the steps in tabs, the foot with the verb."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.views.groups.imports.import_columns import ColumnList
from desktop.views.groups.imports.import_file_page import FilePage
from desktop.views.groups.imports.import_rows_page import RowsPage
from desktop.views.groups.imports.import_word_list import WordList
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tab_line import TabLine
from desktop.views.shared.theme import current, set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.import_plan import ImportPlan

STEPS = ("file", "columns", "words", "rows")
SIDE = 20


class ImportFrame(QFrame):
    """Takes the place of the list. `closed` is also what Esc gives; Ctrl+PageDown goes to the next step."""

    WIDE = True
    closed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "body")
        self._language = language
        self._icon, self._title, self._file = QLabel(), QLabel(), QLabel()
        self.choose, self.stop, self.read, self.leave = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self.message, self.counts = Message(), Paragraph()
        self.file_page, self.columns, self.words = FilePage(), ColumnList(), WordList()
        self.rows = RowsPage(language)
        self.steps, self._pages = TabLine([(step, step) for step in STEPS]), QStackedWidget()
        for page in (self.file_page, _scrolled(self.columns), _scrolled(self.words), self.rows):
            self._pages.addWidget(page)
        set_role(self._title, "heading")
        set_role(self._file, "caption")
        set_role(self.read, "primary")
        set_role(self.leave, "quiet")
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._icon.setPixmap(icons.pixmap("thing.spreadsheet", "accent", current().icon))
        self._lay_out()
        self.steps.chosen.connect(self.go_to)
        # as shortcuts: a list to choose from would take these keys for itself
        bind_keys(self, {"Ctrl+PgDown": partial(self.step, 1), "Ctrl+PgUp": partial(self.step, -1)})
        self.leave.clicked.connect(self.close_sheet)

    @Slot(str)
    def go_to(self, step: str) -> None:
        self.steps.put(step)
        self._pages.setCurrentIndex(STEPS.index(step))

    def step(self, by: int) -> None:
        """To a step after or before the one that is shown; those that wait for a file are passed over."""
        keys = [step for step in STEPS if self.steps.tab(step).isEnabled()]
        self.go_to(keys[(keys.index(self.steps.value) + by) % len(keys)])
        self.steps.tab(self.steps.value).setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        self.setVisible(False)
        self.closed.emit()

    def set_file(self, name: str, kind: str) -> None:
        self._file.setText(f"{name}（{kind}）")

    def show_steps(self, plan: ImportPlan | None) -> None:
        """How much is to be said in each step; without a file there is only the first."""
        for step in STEPS[1:]:
            self.steps.tab(step).setEnabled(plan is not None or step == "columns")
        self.choose.setVisible(plan is not None)
        if plan is None:
            self._file.clear()
            self.counts.say("")
        unread = sum(1 for heading, field in plan.columns if heading and not field) if plan is not None else 0
        open_words = sum(1 for word in plan.words if word.meant is None) if plan is not None else 0
        self._count("columns", self.tr("2 Columns"), unread, self.tr("{count} not read"))
        self._count("words", self.tr("3 Words"), open_words, self.tr("{count} unknown"))
        self._count("rows", self.tr("4 Rows"), plan.rows_held if plan is not None else 0, self.tr("{count} held"))

    def name_frame(self) -> None:
        self._title.setText(self.tr("Read in a list of groups"))
        self.setAccessibleName(self._title.text())
        self.choose.setText(self.tr("Choose a file …"))
        self.stop.setText(self.tr("Stop"))
        self.leave.setText(self.tr("Back to the list"))
        self.leave.setToolTip(self.tr("Esc. What was chosen stays."))
        self.steps.rename("file", self.tr("1 File"))
        self.file_page.name_parts()
        self.words.name_parts()
        self.rows.name_parts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def _count(self, step: str, word: str, count: int, counted: str) -> None:
        self.steps.rename(step, f"{word}（{counted.format(count=count)}）" if count else word)

    def _lay_out(self) -> None:
        head, foot, inside = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for part in (self._icon, self._title, self._file):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self.choose)
        head.addWidget(self.leave)
        foot.addWidget(self.read)
        foot.addWidget(self.stop)
        foot.addWidget(self.counts, 1)
        card = QFrame()
        set_role(card, "card")
        card.setLayout(inside)
        inside.setContentsMargins(SIDE, 12, SIDE, 12)
        for part in (self.steps, self.message):
            inside.addWidget(part)
        inside.addWidget(self._pages, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SIDE, 12, SIDE, 12)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(card, 1)
        whole.addLayout(foot)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    inside = QWidget()
    set_role(inside, "body")
    line = QVBoxLayout(inside)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(page)
    line.addStretch(1)
    area.setWidget(inside)
    return area
