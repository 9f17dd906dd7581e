"""Counts of earlier years from a file: looked into first, then read in as one act that can be taken back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QListView, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.errors import DeskError
from desktop.queries.desk_rows import SiteRow
from desktop.sentences.held import held_words
from desktop.views.groups.imports.import_originals import take_back
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.views.shared.keys import is_ctrl_enter
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.theme import set_role
from desktop.words import CountUnit, Language

AROUND = 16


def past_lists(session: Any) -> Any:
    from desktop.queries.imports import counts_read_in

    return counts_read_in(session)


def look_into(database: Any, _progress: Progress, *, file: Path, unit: CountUnit, site_id: int) -> Any:
    from desktop.jobs.consultation_counts import preview_counts

    return preview_counts(database, file, unit, site_id)


class EarlierCountsCard(Card):
    """What was read in before stands there until a file is looked into; `left` says that the figures are wanted back.

    `import_id` is the list that would be taken back, 0 for none.
    """

    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self._desk, self._language = desk, language
        self.plan: Any = None
        self.import_id = 0
        self.site, self.unit = Combo(), Parts()
        self.choose, self.read, self.undo, self.leave = QPushButton(), QPushButton(), QPushButton(), QPushButton()
        self.message, self.said = Message(), Paragraph()
        self.lines, self.held = ListModel(self), QListView()
        self.form = Form([(Field("site", "", self.site), Field("unit", "", self.unit), Field("file", "", self.choose))])
        self._lay_out()
        self.choose.clicked.connect(self.choose_file)
        self.read.clicked.connect(self.read_plan)
        self.undo.clicked.connect(self.take_back)
        self.held.selectionModel().currentChanged.connect(self._chosen)
        self.leave.clicked.connect(self.left)
        self.name_all()
        self.unit.put(CountUnit.CASES)
        self._show_plan(None)

    def _lay_out(self) -> None:
        self.held.setModel(self.lines)
        self.held.setItemDelegate(ListPainter(self.lines))
        self.held.setFrameShape(QFrame.Shape.NoFrame)
        self.held.setUniformItemSizes(True)
        self.body.setContentsMargins(AROUND, AROUND, AROUND, 0)
        for part in (self.form, self.message, self.said):
            self.body.addWidget(part)
        self.body.addWidget(self.held, 1)
        for button in (self.choose, self.read, self.undo):
            button.setAutoDefault(True)
        set_role(self.read, "primary")
        set_role(self.leave, "link")
        for button in (self.undo, self.read, self.leave):
            self.add_verb(button)

    def show_sites(self, rows: tuple[SiteRow, ...]) -> None:
        """Whose numbers they are where the list does not say."""
        chosen = self.site.currentData()
        self.site.clear()
        for row in rows:
            self.site.addItem(row.name, row.id)
        self.site.setCurrentIndex(max(0, self.site.findData(chosen or self._desk.site_id)))

    def open(self) -> None:
        self._show_plan(None)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def choose_file(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)")
        file, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a list of earlier counts"), "", kinds)
        if file:
            self.look_into(Path(file))

    def look_into(self, file: Path) -> None:
        """Say what it would bring; nothing is written."""
        self._show_plan(None)
        self.message.clear()
        unit, site_id = cast("CountUnit", self.unit.value), cast("int", self.site.currentData())
        job = partial(look_into, file=file, unit=unit, site_id=site_id)
        self._desk.work(self, job, done=self._show_plan, refused=self._refused)

    @Slot()
    def read_plan(self) -> None:
        """As one act."""
        from desktop.operations.consultation_counts import import_consultation_counts

        if self.plan is not None and self.read.isEnabled():
            act = partial(import_consultation_counts, plan=self.plan.act)
            self.read.setEnabled(False)
            self._desk.write(self, act, done=self._read_in, refused=self._refused)

    @Slot()
    def take_back(self) -> None:
        """The list that is chosen, whenever it was read in."""
        take_back(self._desk, self, self.import_id, done=self._taken_back, refused=self._refused)

    def _read_in(self, _import_id: int) -> None:
        total = self.plan.total
        self._show_plan(None)
        self.message.say("good", self.tr("Read in: {total} together.").format(total=f"{total:,}"))

    def _taken_back(self) -> None:
        self._show_plan(None)
        self.message.say("good", self.tr("Taken back: nothing of the list is counted any more."))

    def _refused(self, refusal: DeskError) -> None:
        self.read.setEnabled(self.plan is not None)
        self.message.refuse(refusal, self._language)

    def _show_plan(self, plan: Any) -> None:
        self.plan, self.import_id = plan, 0
        self.undo.setVisible(False)
        if plan is None:
            self._desk.read(self, past_lists, done=self._show_past, topic="past counts")
        self.read.setEnabled(plan is not None and bool(plan.act.new or plan.act.changes))
        self.said.say(self._told(plan) if plan is not None else self._hint())
        self.lines.fill([self._held(at, each) for at, each in enumerate(plan.held)] if plan is not None else ())
        self.held.setVisible(bool(self.lines.rows))
        self.held.setAccessibleName(self.tr("What was held"))
        if self.read.isEnabled():
            self.read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_past(self, past: tuple[Any, ...]) -> None:
        """The last one is chosen."""
        if self.plan is None:
            self.lines.fill([self._past(each) for each in past])
            self.held.setVisible(bool(past))
            self.held.setAccessibleName(self.tr("Lists read in before"))
            self.held.setCurrentIndex(self.lines.index(0, 0))
            self._chosen()

    def _past(self, past: Any) -> ListLine:
        counts = {"new": past.created, "changed": past.updated, "held": past.held}
        said = self.tr("{new} new numbers, {changed} changed, {held} held").format(**counts)
        return ListLine(past.id, past.file, f"{written.moment(past.at)}  {said}")

    @Slot()
    def _chosen(self) -> None:
        at = self.held.currentIndex().row()
        there = self.plan is None and 0 <= at < len(self.lines.rows)
        self.import_id = self.lines.rows[at].key if there else 0
        self.undo.setVisible(there)

    def _held(self, at: int, held: Any) -> ListLine:
        where = self.tr("Row {row}, {column}: “{value}”")
        why = held_words(held.reason, held.detail, self._language)
        return ListLine(at, where.format(row=held.row, column=held.column, value=held.value), why)

    def _told(self, plan: Any) -> str:
        said = self.tr(
            "{file}: {new} new numbers, {changed} changed, {same} as they were, {held} held. {total} together."
        )
        act = plan.act
        counts = {"new": len(act.new), "changed": len(act.changes), "same": act.skipped, "held": plan.rows_held}
        return said.format(file=act.file, total=f"{plan.total:,}", **counts)

    def _hint(self) -> str:
        return self.tr(
            "A table of months or days, by topic, by who came or by channel. What is counted here already is held."
        )

    def name_all(self) -> None:
        """Every word, in the language of the window."""
        self.rename(self.tr("Counts of earlier years"))
        self.unit.show_choices(((CountUnit.CASES, self.tr("Cases")), (CountUnit.CONTACTS, self.tr("Contacts"))))
        labels = (("site", self.tr("Where")), ("unit", self.tr("What is counted")), ("file", self.tr("List")))
        for key, label in labels:
            self.form.relabel(key, label)
            self.form.widget(key).setAccessibleName(label)
        self.choose.setText(self.tr("Choose a file…"))
        self.choose.setAccessibleName(self.tr("Choose a file…"))
        self.read.setText(self.tr("Read in"))
        self.undo.setText(self.tr("Take back"))
        self.leave.setText(self.tr("Back to the figures (Esc)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.read_plan()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.name_all()
            self._show_plan(self.plan)
        super().changeEvent(event)
