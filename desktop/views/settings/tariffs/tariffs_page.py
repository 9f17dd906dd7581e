"""Print tariffs: what there is and when it holds; one of them opened to be changed; files out and in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError, TariffHole
from desktop.operations.tariffs import TariffRequest, save_tariff
from desktop.queries.staff import desk_rows
from desktop.queries.tariffs import TARIFF_READS, TariffRow, Tariffs, tariffs
from desktop.sentences import sentence
from desktop.views.settings.tariffs.editor import EMPTY, About, TariffEditor
from desktop.views.settings.tariffs.files import TariffFiles
from desktop.views.settings.tariffs.overview import Overview
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_keys, bind_save
from desktop.views.shared.message import Message, MessageKind
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language


class TariffsPage(QWidget):
    """Ctrl+Enter saves what is edited, Esc goes back to the list and keeps it for later."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self.there: Tariffs | None = None
        self._sites = 1
        self.said, self.anyway = Message(), QPushButton(self.tr("Save it with these gaps"))
        self.said.below.addWidget(self.anyway, 0, Qt.AlignmentFlag.AlignLeft)
        self.back = QPushButton(self.tr("Price lists"))
        self.back.setIcon(icons.icon("verb.back"))
        self.back.setToolTip("Esc")
        self.save = QPushButton(self.tr("Save"))
        self.save.setToolTip("Ctrl+Enter")
        self.read, self.new = QPushButton(self.tr("Read a file")), QPushButton(self.tr("New price list"))
        set_role(self.save, "primary")
        self.overview, self.editor = Overview(desk, language), TariffEditor(desk, language)
        self._stack = QStackedWidget()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.editor)
        for part in (self.overview, self._area):
            self._stack.addWidget(part)
        self.files = TariffFiles(desk, self)
        self._lay_out()
        self._connect()
        self._show_place()
        self._ask()

    def _lay_out(self) -> None:
        self._title, head = QLabel(self.tr("Print tariffs")), QHBoxLayout()
        set_role(self._title, "title")
        head.setSpacing(10)
        head.addWidget(self.back)
        head.addWidget(self._title)
        head.addStretch(1)
        for button in (self.back, self.read, self.new, self.save, self.anyway):
            button.setAutoDefault(True)
        for button in (self.read, self.new, self.save):
            head.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.said)
        whole.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.save.clicked.connect(self.keep)
        self.anyway.clicked.connect(self._keep_with_gaps)
        self.new.clicked.connect(self.open_new)
        self.files.read.connect(self._show_file)
        self.files.written.connect(self._written)
        self.files.refused.connect(self._refused)
        self.read.clicked.connect(self.files.choose_file)
        self.overview.change_wanted.connect(self.open_chosen)
        self.overview.export_wanted.connect(self._export)
        self.overview.verbs.wanted.connect(self._write)
        self.editor.edited.connect(self.said.clear)
        bind_save(self, self.keep)
        bind_keys(self, {"Escape": self.go_back})
        self._desk.changed.connect(self._ask_if_touched)
        notifier().changed.connect(self._measure)
        self._measure()

    @property
    def is_editing(self) -> bool:
        return self._stack.currentWidget() is self._area

    @Slot()
    def open_chosen(self) -> None:
        """The chosen version in its place, or, where jobs were charged by it, a new one from tomorrow with its prices.

        What was typed for the same version and not saved is still there.
        """
        row = self.overview.list.version
        if row is None or self.there is None:
            return
        begun = self.editor.about
        if not (self.editor.is_edited and begun is not None and begun.says == row.says):
            self.editor.show_tariff(self._about(row), self.there)
        self._open_editor()
        if row.jobs:
            told = self.tr("{count} jobs were charged by this version: a new one begins on the day you choose.")
            self.said.say("info", told.format(count=f"{row.jobs:,}"))

    @Slot()
    def open_new(self) -> None:
        if self.there is not None:
            self.editor.show_tariff(About(EMPTY, self._desk.now().date(), is_new=True), self.there)
            self._open_editor()

    @Slot()
    def go_back(self) -> None:
        if self.is_editing:
            self._stack.setCurrentWidget(self.overview)
            self.said.clear()
            self._show_place()
            self.overview.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def keep(self) -> None:
        self._keep(with_holes=False)

    @Slot()
    def _keep_with_gaps(self) -> None:
        self._keep(with_holes=True)

    def _about(self, row: TariffRow) -> About:
        if not row.jobs:
            return About(row.says, row.valid_from, row.valid_until, row)
        return About(row.says, max(self._desk.now().date(), row.valid_from) + timedelta(days=1))

    def _open_editor(self) -> None:
        self.said.clear()
        self._stack.setCurrentWidget(self._area)
        self._show_place()
        self.editor.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, *, with_holes: bool) -> None:
        about = self.editor.about
        if not self.is_editing or about is None:
            return
        request = self.editor.request(with_holes=with_holes)
        if request is None:
            self._tell("refused", self.tr("Something cannot be read as a number or a day."))
            if (field := self.editor.wrong_field) is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._save(request, about.row)

    def _save(self, request: TariffRequest, row: TariffRow | None) -> None:
        seen = {"tariff_id": row.id, "seen_version": row.version} if row is not None else {}
        operation = partial(save_tariff, request=request, **seen)
        self._desk.write(self, operation, done=self._saved, refused=self._refused)

    def _saved(self, tariff_id: int) -> None:
        self.editor.is_edited = False
        self.go_back()
        self._done(0, tariff_id)

    @Slot(object)
    def _write(self, operation: Callable[..., int]) -> None:
        self._desk.write(self, operation, done=self._done, refused=self._refused)

    def _done(self, _answer: int, choose: int | None = None) -> None:
        self._ask(choose)
        self._tell("good", self.tr("Saved. It can be undone with Ctrl+Z."))

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.anyway.setVisible(self.is_editing and isinstance(refusal, TariffHole))
        self.said.say("refused", sentence(refusal, self._language))

    def _tell(self, kind: MessageKind, words: str) -> None:
        self.anyway.setVisible(False)
        self.said.say(kind, words)

    @Slot()
    def _export(self) -> None:
        if (row := self.overview.list.version) is not None:
            self.files.choose_place(row.name)

    @Slot(str)
    def _written(self, file: str) -> None:
        self._tell("good", self.tr("Written into {file}.").format(file=file))

    @Slot(object)
    def _show_file(self, found: Any) -> None:
        """A file's tariff is opened in the editor, and saved like any other."""
        if self.there is None:
            return
        wish: TariffRequest = found.request
        about = About(wish.says, wish.valid_from, wish.valid_until, is_new=not found.there)
        self.editor.show_tariff(about, self.there)
        self.editor.is_edited = True
        self._open_editor()
        told = self.tr("Read from the file: {count} lines. Look through it, then save.")
        self._tell("info", told.format(count=len(wish.lines)))

    @Slot(object)
    def _ask_if_touched(self, changes: Changes) -> None:
        if changes.touch(TARIFF_READS):
            self._ask()

    def _ask(self, choose: int | None = None) -> None:
        self._desk.read(self, desk_rows, done=self._count_sites, topic="sites")
        question = partial(tariffs, site_id=self._desk.site_id, day=self._desk.now().date())
        self._desk.read(self, question, done=partial(self._show, choose), topic=f"tariffs {choose or ''}")

    def _count_sites(self, rows: Any) -> None:
        self._sites = len(rows.sites)

    def _show(self, choose: int | None, there: Tariffs) -> None:
        self.there = there
        self.overview.show_tariffs(there, choose, several=self._sites > 1)

    def _show_place(self) -> None:
        editing = self.is_editing
        for part in (self.back, self.save):
            part.setVisible(editing)
        for part in (self.read, self.new):
            part.setVisible(not editing)
        self.anyway.setVisible(False)

    @Slot()
    def _measure(self) -> None:
        self._title.setMinimumHeight(current().scaled(40))
