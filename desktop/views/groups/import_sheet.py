"""Reading in a list of groups: choose the file, see what it would do, read it in, take it back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import CannotWrite, DeskError, Interrupted, NoHeader
from desktop.sentences import explain
from desktop.sentences.held import note_words
from desktop.views.groups.import_columns import ColumnList
from desktop.views.groups.import_preview import PreviewTable
from desktop.views.groups.import_words import encoding_word
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.import_plan import ImportPlan

MOST_TOLD = 5
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def look(database: Any, progress: Progress, *, file: Path, mapping: dict[str, str]) -> ImportPlan:
    """The job of the desk's long lane. Raises Interrupted when it is cancelled."""
    from desktop.exchange.answers import Answers
    from desktop.jobs.group_import import preview_groups

    def report(done: int, total: int) -> None:
        if progress.cancelled:
            raise Interrupted
        progress.report(done, total)

    return preview_groups(database, file, Answers(columns=mapping), report)


class ImportSheet(SideSheet):
    """`imported` after a list was read in."""

    imported = Signal()
    _reported = Signal(int, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("thing.spreadsheet", "", parent)
        self._desk, self._language = desk, language
        self._file: Path | None = None
        self._mapping: dict[str, str] = {}
        self._progress: Progress | None = None
        self.plan: ImportPlan | None = None
        self._request_id = ""
        self._intro, self.message, self._counts = Paragraph(), Message(), Paragraph()
        self.columns, self.sample, self.held = ColumnList(), PreviewTable(), PreviewTable(lines=2)
        self._tidied = Paragraph()
        self._of_columns, self._of_sample, self._of_held = QLabel(), QLabel(), QLabel()
        self.choose, self.stop, self.save_held, self.read = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        for part in (self._intro, self.choose, self.message, self.stop, self._counts, self._of_held, self.held):
            self.body.addWidget(part)
        for part in (self.save_held, self._tidied, self._of_sample, self.sample, self._of_columns, self.columns):
            self.body.addWidget(part)
        for label in (self._of_columns, self._of_sample, self._of_held):
            set_role(label, "caption")
        set_role(self.read, "primary")
        self.add_verb(self.read)
        self.choose.clicked.connect(self.choose_file)
        self.stop.clicked.connect(self._stop)
        self.save_held.clicked.connect(self._choose_held)
        self.read.clicked.connect(self.read_in)
        self.columns.chosen.connect(self._map)
        self._reported.connect(self._show_progress)
        self.setAcceptDrops(True)
        self._name()
        self._show(None)

    def open_file(self, file: Path) -> None:
        """Look at a file; nothing is written."""
        self._file, self._mapping = file, {}
        self._look()

    @Slot()
    def choose_file(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;All files (*)")
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a list of groups"), "", kinds)
        if file:
            self.open_file(Path(file))

    @Slot()
    def read_in(self) -> None:
        plan = self.plan
        if plan is None or not self.read.isEnabled():
            return
        from desktop.jobs.import_plan import as_act
        from desktop.operations.imports import import_groups_act

        self.read.setEnabled(False)
        self.read.setText(self.tr("Reading in …"))
        act = partial(import_groups_act, plan=as_act(plan))
        self._desk.write(self, act, done=self._done, refused=self._refused, request_id=self._request_id)

    def save_held_to(self, file: Path) -> None:
        """The held rows with their reasons, for a spreadsheet."""
        if self.plan is None:
            return
        from desktop.jobs.import_plan import held_list

        try:
            file.write_bytes(held_list(self.plan, self._language))
        except OSError as failure:
            self._refused(CannotWrite(str(file), failure.strerror or str(failure)))
            return
        self.message.say("good", self.tr("The held rows were saved."), str(file))

    def _look(self) -> None:
        if self._file is None:
            return
        if self._progress is not None:
            self._progress.cancel()
        self.message.say("info", self.tr("Looking at {file} …").format(file=self._file.name))
        self.stop.setVisible(True)
        self.read.setEnabled(False)
        job = partial(look, file=self._file, mapping=dict(self._mapping))
        done, refused = partial(self._looked, job), partial(self._not_looked, job)
        self._job = job
        self._progress = self._desk.work(self, job, done=done, refused=refused, reported=self._reported.emit)

    def _looked(self, job: object, plan: ImportPlan) -> None:
        if job is self._job:
            self.message.clear()
            self._show(plan)

    def _not_looked(self, job: object, refusal: DeskError) -> None:
        if job is not self._job:  # another file or another mapping is being looked at by now
            return
        self._show(None)
        if isinstance(refusal, Interrupted):
            self.message.say("info", self.tr("Stopped. Nothing was read in."))
            return
        self._refused(refusal)
        if isinstance(refusal, NoHeader):
            self.columns.show_columns([(heading, "") for heading in refusal.headers])
            self._of_columns.setVisible(True)
            self.columns.setVisible(True)

    def _show(self, plan: ImportPlan | None) -> None:
        self.plan, self._request_id = plan, uuid4().hex
        self.stop.setVisible(False)
        self._tidied.setVisible(False)
        has_held = plan is not None and bool(plan.held)
        for part in (self._counts, self._of_columns, self.columns):
            part.setVisible(plan is not None)
        for part in (self._of_sample, self.sample):
            part.setVisible(plan is not None and bool(plan.sample))
        for part in (self._of_held, self.held, self.save_held):
            part.setVisible(has_held)
        self.read.setEnabled(plan is not None and plan.to_create + plan.to_update > 0)
        self._name_verb()
        if plan is None:
            return
        self._say_counts(plan)
        self.columns.show_columns(plan.columns)
        self.sample.show_sample(plan)
        self.held.show_held(plan, self._language)

    def _say_counts(self, plan: ImportPlan) -> None:
        counts = self.tr("{read} rows: {new} new, {changed} changed, {skipped} as they were or blank, {held} held")
        words = counts.format(
            read=plan.read, new=plan.to_create, changed=plan.to_update, skipped=plan.skipped, held=plan.rows_held
        )
        self._counts.say(words, bold=f"{plan.file}（{encoding_word(plan.encoding)}）")

        told = [
            f"{note.row} {note.column}「{note.value}」{note_words(note.reason, self._language)}" for note in plan.notes
        ]
        self._tidied.say("\n".join(told[:MOST_TOLD]), bold=self.tr("Tidied: {count}").format(count=len(told)))
        self._tidied.setVisible(bool(told))

    def _done(self, _import_id: int) -> None:
        plan = self.plan
        assert plan is not None
        told = self.tr("Read in: {new} new, {changed} changed.").format(new=plan.to_create, changed=plan.to_update)
        self.message.say("good", told, self.tr("Ctrl+Z takes all of it back."))
        self.reveal(self.message)
        self.read.setEnabled(False)
        self.read.setText(self.tr("Read in"))
        self.imported.emit()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")
        self.reveal(self.message)
        self.read.setEnabled(self.plan is not None)
        self._name_verb()

    @Slot(str, str)
    def _map(self, heading: str, field: str) -> None:
        """A column is read as something else; a column that was read as that is read no more."""
        if field and field != "fields" and self.plan is not None:
            self._mapping |= {other: "" for other, of in self.plan.columns if of == field and other != heading}
        self._mapping[heading] = field
        self._look()

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self.stop.isVisibleTo(self):
            self.message.say("info", self.tr("{done} of {total} rows compared …").format(done=done, total=total))

    @Slot()
    def _stop(self) -> None:
        if self._progress is not None:
            self._progress.cancel()

    @Slot()
    def _choose_held(self) -> None:
        suggested = self.tr("held rows") + ".csv"
        file, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the held rows"), suggested, "CSV (*.csv)")
        if file:
            self.save_held_to(Path(file))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if file:
            event.acceptProposedAction()
            self.open_file(Path(file))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.read_in()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.set_title(self.tr("Read in a list of groups"))
        self._intro.say(
            self.tr("CSV or Excel. Choose the file, or drop it here. Nothing is written before you say so.")
        )
        self.choose.setText(self.tr("Choose a file …"))
        self.stop.setText(self.tr("Stop"))
        self.save_held.setText(self.tr("Save the held rows …"))
        self._of_columns.setText(self.tr("What the columns are read as"))
        self._of_sample.setText(self.tr("The first rows"))
        self._of_held.setText(self.tr("Held: these rows are not read in"))
        self.sample.setAccessibleName(self._of_sample.text())
        self.held.setAccessibleName(self._of_held.text())
        self._name_verb()

    def _name_verb(self) -> None:
        plan = self.plan
        rows = plan.to_create + plan.to_update if plan is not None else 0
        self.read.setText(self.tr("Read in {rows} groups").format(rows=rows) if rows else self.tr("Read in"))
