"""Which sheet of a file and which of its lines are the header; before any file the lists that were read in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.exchange.answers import HeaderChoice
from desktop.views.groups.imports.import_preview import PreviewTable
from desktop.views.shared import icons
from desktop.views.shared.combo import Combo
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

if TYPE_CHECKING:
    from desktop.jobs.import_plan import ImportPlan
    from desktop.queries.imports import PastImport

MOST_TOP, SHORTEST, PICTURE = 30, 10, 48


class FilePage(QWidget):
    """`sheet_chosen` and `header_chosen` say how the file is to be read; `open_wanted`, `undo_wanted` carry ids.

    `choose` stands in the middle of the empty page.
    """

    sheet_chosen = Signal(str)
    header_chosen = Signal(object)
    open_wanted = Signal(int)
    undo_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet, self.row, self.rows = Combo(), Combo(), Combo()
        self._of_sheet, self._of_row = QLabel(), QLabel()
        self.top, self.past, self._of_past, self._intro = PreviewTable(), PreviewTable(), QLabel(), Paragraph()
        self._picture, self._rest, self.choose = QLabel(), QWidget(), QPushButton()
        self._intro.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_role(self.choose, "primary")
        self.choose.setAutoDefault(True)
        notifier().changed.connect(self._paint)
        self._paint()
        self.open_file, self.undo = QPushButton(), QPushButton()
        self._imports: Sequence[PastImport] = ()
        line = QHBoxLayout()
        for part in (self._of_sheet, self.sheet, self._of_row, self.row, self.rows):
            line.addWidget(part)
        line.addStretch(1)
        verbs = QHBoxLayout()
        verbs.addWidget(self.open_file)
        verbs.addWidget(self.undo)
        verbs.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._picture, 1, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        whole.addWidget(self._intro, 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(self._rest, 1)
        whole.addLayout(line)
        whole.addWidget(self.top, 1)
        whole.addWidget(self._of_past)
        whole.addWidget(self.past, 1)
        whole.addLayout(verbs)
        for label in (self._of_sheet, self._of_row, self._of_past):
            set_role(label, "caption")
        for combo in (self.sheet, self.row, self.rows):
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            combo.setMinimumContentsLength(SHORTEST)
        self._of_sheet.setBuddy(self.sheet)
        self._of_row.setBuddy(self.row)
        self.sheet.activated.connect(self._choose_sheet)
        self.row.activated.connect(self._choose_header)
        self.rows.activated.connect(self._choose_header)
        self.open_file.clicked.connect(self._open)
        self.undo.clicked.connect(self._undo)
        self.name_parts()
        self.show_plan(None)

    def name_parts(self) -> None:
        self._intro.say(
            self.tr(
                "CSV, Excel (xlsx, xls) or OpenDocument (ods). Choose the file, or drop it here. "
                "Nothing is written before you say so."
            )
        )
        self.choose.setText(self.tr("Choose a file …"))
        self._of_sheet.setText(self.tr("Sheet"))
        self._of_row.setText(self.tr("Header"))
        self._of_past.setText(self.tr("Lists that were read in"))
        self.open_file.setText(self.tr("Open the original file"))
        self.undo.setText(self.tr("Take this import back"))
        for widget, name in (
            (self.sheet, self.tr("Sheet")),
            (self.row, self.tr("Line of the header")),
            (self.rows, self.tr("Lines of the header")),
            (self.top, self.tr("The first lines of the file")),
            (self.past, self._of_past.text()),
        ):
            widget.setAccessibleName(name)

    @Slot()
    def _paint(self) -> None:
        self._picture.setPixmap(icons.pixmap("thing.spreadsheet", "text_off", current().scaled(PICTURE)))

    def show_plan(self, plan: ImportPlan | None) -> None:
        """The file as it is read; without one what was read in before."""
        for part in (self._of_sheet, self.sheet):
            part.setVisible(plan is not None and bool(plan.sheets))
        for part in (self._of_row, self.row, self.rows, self.top):
            part.setVisible(plan is not None)
        for part in (self._picture, self._intro, self.choose, self._rest):
            part.setVisible(plan is None)
        self._show_past(shown=plan is None)
        if plan is None:
            return
        self.sheet.clear()
        self.sheet.addItems(list(plan.sheets))
        self.sheet.setCurrentText(plan.sheet)
        chosen, at = plan.answers.header, plan.header.place + 1
        self.row.clear()
        self.row.addItem(self.tr("found by itself: line {row}").format(row=at), 0)
        for row in range(1, min(len(plan.top), MOST_TOP) + 1):
            self.row.addItem(self.tr("line {row}").format(row=row), row)
        self.row.setCurrentIndex(max(self.row.findData(chosen.row), 0))
        self.rows.clear()
        for count, words in (
            (0, self.tr("lines: {count}").format(count=plan.header.rows)),
            (1, self.tr("one line")),
            (2, self.tr("two lines")),
        ):
            self.rows.addItem(words, count)
        self.rows.setCurrentIndex(max(self.rows.findData(chosen.rows), 0))
        width = max((len(record) for record in plan.top), default=0)
        rows = [[str(number), *record] for number, record in enumerate(plan.top, start=1)]
        bold = frozenset(range(at - plan.header.rows, at))
        self.top.show_rows(["", *(_letters(place) for place in range(width))], rows, bold)

    def keep_sheets(self) -> bool:
        """This sheet of the file could not be read: whether there is another to choose."""
        several = self.sheet.count() > 1
        for part in (self._of_sheet, self.sheet):
            part.setVisible(several)
        return several

    def show_past(self, imports: Sequence[PastImport]) -> None:
        self._imports = imports
        names = [self.tr("Read in at"), self.tr("File"), self.tr("New"), self.tr("Changed"), self.tr("Held")]
        rows = [
            [f"{each.at:%Y-%m-%d %H:%M}", each.file, str(each.created), str(each.updated), str(each.held)]
            for each in imports
        ]
        self.past.show_rows(names, rows)
        self._show_past(shown=self._intro.isVisibleTo(self))

    def _show_past(self, *, shown: bool) -> None:
        for part in (self._of_past, self.past, self.open_file, self.undo):
            part.setVisible(shown and bool(self._imports))

    @property
    def _picked(self) -> int:
        place = self.past.currentIndex().row()
        return self._imports[place].id if 0 <= place < len(self._imports) else 0

    @Slot()
    def _choose_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheet.currentText())

    @Slot()
    def _choose_header(self) -> None:
        self.header_chosen.emit(HeaderChoice(self.row.currentData() or 0, self.rows.currentData() or 0))

    @Slot()
    def _open(self) -> None:
        self.open_wanted.emit(self._picked)

    @Slot()
    def _undo(self) -> None:
        self.undo_wanted.emit(self._picked)


def _letters(place: int) -> str:
    """A, B, ..., Z, AA: as spreadsheets name their columns."""
    name, left = "", place + 1
    while left:
        left, digit = divmod(left - 1, 26)
        name = chr(65 + digit) + name
    return name
