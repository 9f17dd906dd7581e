"""Reading in a list of groups: choose the file, say what is unclear, see what it would do, read it in, take it back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.application.desk import Desk
from desktop.errors import CannotWrite, DeskError, Interrupted, NoHeader
from desktop.exchange.answers import HeaderChoice
from desktop.views.groups.imports.import_frame import ImportFrame
from desktop.views.groups.imports.import_originals import open_original, take_back
from desktop.views.groups.imports.import_run import ImportRun
from desktop.views.groups.imports.import_words import all_field_words, encoding_word
from desktop.views.shared.keys import bind_save
from desktop.words import Language

MOST_TOLD = 12


class ImportSheet(ImportFrame):
    """`imported` after a list was read in."""

    imported = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._desk = desk
        self.run = ImportRun(desk, self)
        self._connect()
        self.setAcceptDrops(True)
        bind_save(self, self.read_in)
        self._name()
        self._show()

    @property
    def plan(self) -> Any:
        return self.run.plan

    def open(self, _about: object = None) -> None:
        """Show it, as it was left."""
        self.setVisible(True)
        self._ask_past()
        first = self.file_page.choose if self.plan is None else self.choose
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_file(self, file: Path) -> None:
        """Look at a file; nothing is written."""
        self.go_to("file")
        self.file_page.sheet.clear()
        self.run.start(file)

    @Slot()
    def choose_file(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)")
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a list of groups"), "", kinds)
        if file:
            self.open_file(Path(file))

    @Slot()
    def read_in(self) -> None:
        if self.plan is not None and self.read.isEnabled():
            self.run.read_in()

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

    def _connect(self) -> None:
        for button in (self.choose, self.file_page.choose):
            button.clicked.connect(self.choose_file)
        self.stop.clicked.connect(self.run.stop)
        self.read.clicked.connect(self.read_in)
        self.run.began.connect(self._began)
        self.run.looked.connect(self._looked)
        self.run.refused.connect(self._refused)
        self.run.done.connect(self._done)
        self.run.reported.connect(self._show_progress)
        self.columns.chosen.connect(self._map)
        self.words.meant.connect(self._mean)
        self.rows.answered.connect(self._answer)
        self.rows.save_wanted.connect(self._choose_held)
        self.file_page.sheet_chosen.connect(self._choose_sheet)
        self.file_page.header_chosen.connect(self._choose_header)
        self.file_page.open_wanted.connect(partial(open_original, self._desk, self))
        self.file_page.undo_wanted.connect(self._take_back)

    def _show(self) -> None:
        plan = self.plan
        self.stop.setVisible(False)
        rows = plan.to_create + plan.to_update if plan is not None else 0
        self.read.setEnabled(rows > 0)
        self.read.setText(self.tr("Read in {rows} groups").format(rows=rows) if rows else self.tr("Read in"))
        self.file_page.show_plan(plan)
        self.rows.show_plan(plan)
        self.words.show_words(plan.words if plan is not None else (), plan.lists if plan is not None else {})
        self.show_steps(plan)
        if plan is None:
            return
        example = dict(zip(plan.header.cells, next(iter(_below(plan)), ()), strict=False))
        self.columns.show_columns(plan.columns, all_field_words(plan.own), example)
        self._say_counts(plan)

    def _say_counts(self, plan: Any) -> None:
        counts = self.tr("{read} rows: {new} new, {changed} changed, {skipped} as they were or blank, {held} held")
        words = counts.format(
            read=plan.read, new=plan.to_create, changed=plan.to_update, skipped=plan.skipped, held=plan.rows_held
        )
        told = self.rows.notes()
        tidied = self.tr("Tidied: {count}").format(count=len(told)) if told else ""
        self.counts.say("　".join(filter(None, (words, tidied))))
        self.counts.setToolTip("\n".join(told[:MOST_TOLD]))
        self.set_file(plan.file, encoding_word(plan.encoding))

    @Slot(bool)
    def _began(self, writes: bool) -> None:  # noqa: FBT001 - a slot is called by position
        self.stop.setVisible(True)
        self.read.setEnabled(False)
        name = self.run.file.name if self.run.file is not None else ""
        words = self.tr("Reading in {file} …") if writes else self.tr("Looking at {file} …")
        self.message.say("info", words.format(file=name))

    @Slot()
    def _looked(self) -> None:
        self.message.clear()
        self._show()

    @Slot(int)
    def _done(self, _import_id: int) -> None:
        plan = self.plan
        told = self.tr("Read in: {new} new, {changed} changed.").format(new=plan.to_create, changed=plan.to_update)
        self.message.say("good", told, self.tr("Ctrl+Z takes all of it back. The file is kept."))
        self.stop.setVisible(False)
        self.read.setEnabled(False)
        self.read.setText(self.tr("Read in"))
        self._ask_past()
        self.imported.emit()

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self._show()
        if isinstance(refusal, Interrupted):
            self.message.say("info", self.tr("Stopped. Nothing was read in."))
            return
        self.message.refuse(refusal, self._language)
        if isinstance(refusal, NoHeader):
            self.columns.show_columns([(heading, "") for heading in refusal.headers], all_field_words(()), {})
            self.go_to("file" if self.file_page.keep_sheets() else "columns")

    @Slot(str, str)
    def _map(self, heading: str, field: str) -> None:
        """A column is read as something else; a column that was read as that is read no more."""
        said = dict(self.run.answers.columns) if self.run.answers is not None else {}
        if field and field != "fields" and not field.startswith("words:") and self.plan is not None:
            said |= {other: "" for other, of in self.plan.columns if of == field and other != heading}
        self.run.answer(columns=said | {heading: field})

    @Slot(object)
    def _mean(self, words: dict[str, dict[str, str]]) -> None:
        self.run.answer(words=words)

    @Slot(object)
    def _answer(self, said: dict[str, Any]) -> None:
        self.run.answer(**said)

    @Slot(str)
    def _choose_sheet(self, name: str) -> None:
        self.run.answer(sheet=name, columns={}, header=HeaderChoice(), cells={}, as_is=frozenset(), rows={})

    @Slot(object)
    def _choose_header(self, header: HeaderChoice) -> None:
        self.run.answer(header=header, columns={}, cells={}, as_is=frozenset(), rows={})

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self.stop.isVisibleTo(self):
            words = self.tr("{done} of {total} groups written …") if self.run.writes else self.tr("{done} of {total} …")
            self.message.say("info", words.format(done=done, total=total))

    @Slot(int)
    def _take_back(self, import_id: int) -> None:
        take_back(self._desk, self, import_id, done=self._taken_back, refused=self._refused)

    def _taken_back(self) -> None:
        self.message.say("good", self.tr("The import was taken back."))

    def _ask_past(self) -> None:
        from desktop.queries.imports import past_imports

        self._desk.read(self, past_imports, done=self.file_page.show_past, topic="past")

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.name_frame()
        self._show()


def _below(plan: Any) -> list[Any]:
    """The first records under the header."""
    return [record for record in plan.top[plan.header.place + 1 :] if any(record)]
