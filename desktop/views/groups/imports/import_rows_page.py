"""What the import would do row by row: held cells are mended in place, and of each row one says what it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.exchange.answers import CREATE, SKIP, UPDATE
from desktop.sentences.held import held_words, note_words
from desktop.views.groups.imports.import_preview import PreviewTable
from desktop.views.groups.imports.import_words import fate_words, field_words
from desktop.views.shared.combo import Combo
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.exchange.group_rows import HeldRow
    from desktop.jobs.import_plan import ImportPlan, SampleRow

MOST_HELD = 1000
VALUE = 2  # the column that is typed into
PLAIN = "plain"
NAMING_ROWS = frozenset({"twice_in_file", "merged"})
# shown by what the list says of them elsewhere
LISTED = frozenset({"fields", "form", "published", "withheld", "words", "own", "ages"})


class RowsPage(QWidget):
    """`answered` carries the answers that change, by name; `save_wanted` asks for the held rows as a file."""

    answered = Signal(object)
    save_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._plan: ImportPlan | None = None
        self._held: Sequence[HeldRow] = ()
        self.held, self.sample, self.fate = PreviewTable(edited=VALUE), PreviewTable(), Combo()
        self._of_held, self._of_sample = QLabel(), QLabel()
        self.as_is, self.skip, self.save = QPushButton(), QPushButton(), QPushButton()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for part in (self._of_held, self.held):
            whole.addWidget(part, 1 if part is self.held else 0)
        whole.addLayout(_line(self.as_is, self.skip, self.save))
        whole.addLayout(_line(self._of_sample, self.fate))
        whole.addWidget(self.sample, 1)
        for label in (self._of_held, self._of_sample):
            set_role(label, "caption")
        self.fate.setMinimumContentsLength(24)
        self.fate.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.held.content.typed.connect(self._type)
        self.as_is.clicked.connect(self._keep)
        self.skip.clicked.connect(self._skip)
        self.save.clicked.connect(self.save_wanted)
        self.fate.activated.connect(self._decide)
        self.sample.selectionModel().currentRowChanged.connect(self._show_fates)
        self.name_parts()

    def name_parts(self) -> None:
        self._of_held.setText(self.tr("Held: not read in until mended. Type into the value (F2)."))
        self._of_sample.setText(self.tr("The first rows; the picked one becomes"))
        self.as_is.setText(self.tr("Right as it is"))
        self.skip.setText(self.tr("Leave this row out"))
        self.save.setText(self.tr("Save the held rows …"))
        self.held.setAccessibleName(self.tr("Held rows"))
        self.sample.setAccessibleName(self.tr("The first rows"))
        self.fate.setAccessibleName(self.tr("What becomes of the picked row"))

    def show_plan(self, plan: ImportPlan | None) -> None:
        self._plan = plan
        self._held = plan.held[:MOST_HELD] if plan is not None else ()
        for part in (self._of_held, self.held, self.as_is, self.skip, self.save):
            part.setVisible(bool(self._held))
        if plan is None:
            return
        names = [self.tr("Row"), self.tr("Column"), self.tr("Value"), self.tr("Held because")]
        self.held.show_rows(
            names,
            [[self._line_of(held.row), held.column, held.value, self._why(held)] for held in self._held],
        )
        self._show_sample(plan)

    def notes(self) -> list[str]:
        """What was tidied, a line each."""
        plan = self._plan
        return [
            f"{self._line_of(note.row)} {note.column}「{note.value}」"
            + note_words(note.reason, self._language, note.detail)
            for note in (plan.notes if plan is not None else ())
        ]

    def _show_sample(self, plan: ImportPlan) -> None:
        words, fates = field_words(), fate_words()
        fields = list(
            dict.fromkeys(field for _heading, field in plan.columns if field in words and field not in LISTED)
        )
        fields = [field for field in fields if field and not field.startswith("published")]
        alike = {each.row: each for each in plan.alike}
        rows = [
            [
                self._line_of(row.row),
                fates[row.fate]
                if row.row not in alike
                else self.tr("new? like {name}").format(name=alike[row.row].name),
                *(str(row.values.get(field, "")) for field in fields),
            ]
            for row in plan.sample
        ]
        bold = frozenset(place for place, row in enumerate(plan.sample) if row.row in alike)
        self.sample.show_rows([self.tr("Row"), self.tr("Becomes"), *(words[field] for field in fields)], rows, bold)
        self._show_fates()

    def _line_of(self, row: int) -> str:
        """The line of the file, as the first step shows it: rows are counted from the header."""
        return str(row + self._plan.header.place) if self._plan is not None else str(row)

    def _why(self, held: HeldRow) -> str:
        names_row = held.reason in NAMING_ROWS and held.detail.isdecimal()
        detail = self._line_of(int(held.detail)) if names_row else held.detail
        return held_words(held.reason, detail, self._language)

    @property
    def _picked(self) -> SampleRow | None:
        place = self.sample.currentIndex().row()
        rows = self._plan.sample if self._plan is not None else ()
        return rows[place] if 0 <= place < len(rows) else None

    @Slot()
    def _show_fates(self) -> None:
        row = self._picked
        self.fate.clear()
        self.fate.setEnabled(row is not None)
        if row is None or self._plan is None:
            return
        groups = [row.group] if row.group is not None else []
        groups += [(each.group_id, each.number, each.name) for each in self._plan.alike if each.row == row.row]
        self.fate.addItem(self.tr("as the program says"), PLAIN)
        self.fate.addItem(self.tr("register as new"), CREATE)
        for group_id, number, name in dict.fromkeys(groups):
            self.fate.addItem(
                self.tr("change {number} {name}").format(number=number, name=name), f"{UPDATE}:{group_id}"
            )
        self.fate.addItem(self.tr("leave out"), SKIP)
        said = self._plan.answers.rows.get(row.row, PLAIN)
        self.fate.setCurrentIndex(max(self.fate.findData(said), 0))

    @Slot()
    def _decide(self) -> None:
        if (row := self._picked) is not None:
            self._say_row(row.row, self.fate.currentData())

    @Slot()
    def _skip(self) -> None:
        if (held := self._held_at(self.held.currentIndex().row())) is not None:
            self._say_row(held.row, SKIP)

    def _say_row(self, row: int, fate: str) -> None:
        assert self._plan is not None
        rows = {key: value for key, value in self._plan.answers.rows.items() if key != row}
        self._say(rows=rows if fate == PLAIN else rows | {row: fate})

    @Slot(int, str)
    def _type(self, place: int, text: str) -> None:
        held = self._held_at(place)
        if held is not None and held.place >= 0 and self._plan is not None:
            self._say(cells={**self._plan.answers.cells, (held.row, held.place): text})

    @Slot()
    def _keep(self) -> None:
        held = self._held_at(self.held.currentIndex().row())
        if held is not None and self._plan is not None:
            self._say(as_is=self._plan.answers.as_is | {(held.row, held.place)})

    def _held_at(self, place: int) -> HeldRow | None:
        return self._held[place] if 0 <= place < len(self._held) else None

    def _say(self, **said: object) -> None:
        self.answered.emit(said)


def _line(*parts: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return line
