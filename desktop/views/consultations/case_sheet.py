"""What the sheets that change an open case have in common: the case, and a draft for whoever began to fill it in."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import ConsultationDetails
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.form_draft import FormDraft
from desktop.words import Language


class CaseSheet(WritingSheet):
    """What was changed and not saved is there again for the same case, also after a crash. `kind` names the draft."""

    def __init__(self, desk: Desk, language: Language, icon: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, icon, "", parent)
        self.case: ConsultationDetails | None = None
        self.about = 0
        self._kind, self._draft, self._owner = kind, FormDraft(desk, kind, self), desk.by
        self._usual: dict[str, Any] = {}
        self._putting = False
        self.closed.connect(self._draft.flush)

    def open_for_case(self, case: ConsultationDetails, about: int = 0) -> None:
        self.case, self.about, self._owner = case, about, self._desk.by
        self._draft.turn_to(f"{self._kind}-{case.row.id}")  # one begun for another case waits until that is written
        self.message.clear()
        self.set_note(case.row.number)
        self._putting = True
        self.put_case(case, about)
        self._usual = dict(self.kept())
        draft = self._draft.found()
        if draft is not None and self._key() == (draft.content.get("case_id"), draft.content.get("about")):
            self.put_kept(draft.content)
        self._putting = False
        self.open()

    @abstractmethod
    def put_case(self, case: ConsultationDetails, about: int) -> None:
        """Fill the sheet with what is known."""

    @abstractmethod
    def kept(self) -> Mapping[str, Any]:
        """What stands in the sheet, as JSON values."""

    @abstractmethod
    def put_kept(self, kept: Mapping[str, Any]) -> None:
        """Fill the sheet with what a draft says; it may be of any age."""

    def content(self) -> object:
        return self._key(), tuple(self.kept().items())

    @Slot()
    def _filled(self) -> None:
        """After every change a person makes."""
        if self._putting or self.case is None or self._owner != self._desk.by:
            return
        kept = dict(self.kept())
        if kept == self._usual:
            self._draft.drop()
        else:
            self._draft.keep({"case_id": self.case.row.id, "about": self.about, **kept})

    def _key(self) -> tuple[int, int]:
        return self.case.row.id if self.case else 0, self.about

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self._draft.drop()
        self.case = None
