"""In which order somebody reads the contacts of a case, remembered on this PC for each who sits here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.application.desk import Desk
from desktop.views.shared.form_draft import FormDraft


class CaseOrder(QObject):
    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept = FormDraft(desk, "case_order", self)
        self._known: tuple[object, bool] | None = None

    @property
    def newest_first(self) -> bool:
        if self._known is None or self._known[0] != self._desk.by:
            found = self._kept.found()
            self._known = (self._desk.by, found is not None and bool(found.content.get("newest_first")))
        return self._known[1]

    def turn(self) -> None:
        is_newest = not self.newest_first
        self._known = (self._desk.by, is_newest)
        self._kept.keep({"newest_first": is_newest})
        self._kept.flush()
