"""The sheet in which a case is closed: how it ended, what came of it, what becomes of the follow-ups still open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, FollowUpsOpen
from desktop.operations.cases import OpenFollowUps, close_case
from desktop.views.consultations import words
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.take_form import MOST_LINE, AskedCell
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.form import Field
from desktop.words import CaseOutcome, Language


class CloseSheet(WritingSheet):
    """What stands in it stays until the case is closed or another one is."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.choose", "", parent)
        self._case_id = 0
        self.outcome, self.result = OneStopChips(one=True), NoteEdit()
        self.follow_ups, self.follow_up_result = OneStopChips(one=True), QLineEdit()
        self.follow_up_result.setMaxLength(MOST_LINE)
        self.outcome.show_choices((each, words.outcome(each, language)) for each in CaseOutcome)
        self._cells = {
            "outcome": AskedCell(Field("outcome", self.tr("How did it end?"), self.outcome)),
            "result": AskedCell(Field("result", self.tr("What came of it"), self.result, optional=True)),
            "follow_ups": AskedCell(Field("follow_ups", "", self.follow_ups)),
            "done": AskedCell(Field("done", self.tr("What came of them"), self.follow_up_result, optional=True)),
        }
        self.follow_ups.show_choices((("keep", self.tr("Keep them")), ("finish", self.tr("They are done"))))
        for cell in self._cells.values():
            self.body.addWidget(cell)
        self.body.addStretch(1)
        self.set_title(self.tr("Close the case"))
        self.follow_ups.changed.connect(self._chosen)
        self.outcome.changed.connect(partial(self._cells["outcome"].refuse, ""))

    def open_for(self, case_id: int, number: str, still_open: int) -> None:
        if case_id != self._case_id:
            self._case_id = case_id
            self._clear()
        self.message.clear()
        for cell in self._cells.values():
            cell.refuse("")
        self.set_note(number)
        self._ask(still_open)
        self.open()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._case_id = 0

    def content(self) -> object:
        texts = self.result.toPlainText(), self.follow_up_result.text()
        return self._case_id, self.outcome.value, self.follow_ups.value, *texts

    def wanted(self) -> Callable[..., int] | None:
        if self.outcome.value is None:
            self._refuse("outcome", self.tr("Choose how it ended."))
            return None
        asks = self._cells["follow_ups"].isVisibleTo(self)
        if asks and self.follow_ups.value is None:
            self._refuse("follow_ups", self.tr("Choose what becomes of them."))
            return None
        return partial(
            close_case,
            consultation_id=self._case_id,
            outcome=CaseOutcome(str(self.outcome.value)),
            result=self.result.toPlainText(),
            follow_ups=cast("OpenFollowUps", self.follow_ups.value) if asks else None,
            follow_up_result=self.follow_up_result.text(),
        )

    def _ask(self, still_open: int) -> None:
        self._cells["follow_ups"].set_label(self.tr("%n follow-ups are still open", "", still_open))
        self._cells["follow_ups"].setVisible(still_open > 0)
        self._chosen()

    def _refuse(self, key: str, sentence: str) -> None:
        self._cells[key].refuse(sentence)
        self._cells[key].widget.setFocus()

    def _clear(self) -> None:
        self.outcome.put(())
        self.follow_ups.put(())
        self.result.put("")
        self.follow_up_result.clear()

    @Slot()
    def _chosen(self) -> None:
        is_asked = self._cells["follow_ups"].isVisibleTo(self)
        self._cells["done"].setVisible(is_asked and self.follow_ups.value == "finish")
        self._cells["follow_ups"].refuse("")

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self._case_id = 0

    @Slot(object)
    def _refused(self, refusal: DeskError) -> None:
        """A colleague may have added one meanwhile."""
        if isinstance(refusal, FollowUpsOpen):
            self._ask(refusal.count)
        super()._refused(refusal)
