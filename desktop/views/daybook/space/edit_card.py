"""The card on which a slip is written, or changed; a new one that is half filled in outlives the window."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, Missing, NotReadable
from desktop.operations.space import change_table_use, take_table
from desktop.queries.space import UseRow
from desktop.sentences import explain
from desktop.views.daybook.space.slip_form import SlipForm
from desktop.views.rentals.side_card import SideCard, line_of, verb
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.words import Language

DRAFT = "table_slip"


class EditCard(SideCard):
    """`saved` carries the slip's id; `left` says that nothing was written."""

    saved = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.form, self.writer = SlipForm(desk), SheetWriter(desk, self)
        self.draft = FormDraft(desk, DRAFT, self)
        self.save_button, self.leave_button = verb("primary", self.save), verb("", self.left.emit)
        self.inside.addWidget(self.form)
        self.inside.addWidget(line_of(self.save_button, self.leave_button))
        self.form.edited.connect(self._edited)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self.save_button.setDisabled)
        self.say_words()

    def begin(self, use: UseRow | None = None) -> None:
        """A new slip; one that is half filled in is gone on with."""
        self.message.clear()
        if use is not None:
            self.form.show_use(use)
        elif self.form.use is not None:
            self.form.empty()
        if use is None and not self.form.is_begun:
            self._take_draft()
        self.say_words()

    def focus_first(self) -> None:
        first = self.form.who if self.form.people.value else self.form.people
        first.setFocus()
        first.selectAll()

    @Slot()
    def save(self) -> None:
        if self.writer.busy:
            return
        try:
            request = self.form.request()
        except (Missing, NotReadable) as wrong:
            self.form.form.refuse(wrong.field, explain(wrong, self._language).what)
            return
        operation: Any = partial(take_table, request=request)
        if (use := self.form.use) is not None:
            operation = partial(change_table_use, use_id=use.id, request=request, seen_version=use.version)
        self.writer.write(operation, (request, use))

    def _take_draft(self) -> None:
        if (found := self.draft.found()) is not None:
            try:
                self.form.put(found.content)
            except (KeyError, ValueError, TypeError):
                self.draft.drop()
                self.form.empty()

    @Slot()
    def _edited(self) -> None:
        self.message.clear()
        if self.form.is_begun:
            self.draft.keep(self.form.content())
        elif self.form.use is None:
            self.draft.drop()

    @Slot(int)
    def _saved(self, use_id: int) -> None:
        self.message.clear()
        if self.form.use is None:
            self.draft.drop()
        self.form.empty()
        self.saved.emit(use_id)

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        self.refuse(refusal)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.rename(self.tr("Change the slip") if self.form.use else self.tr("Seat people"))
        self.save_button.setText(self.tr("Save (Ctrl+Enter)") if self.form.use else self.tr("Seat them (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back"))
