"""The sheet for the entrance, straight from today to the printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.operations.acting import By

if TYPE_CHECKING:
    from desktop.jobs.drawn import Drawn
    from desktop.views.shared.pdf_preview import PdfPreview


class EntrancePrint(QObject):
    """`refused` carries what the desk said; one press while another sheet is being drawn does nothing."""

    refused = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page, self._is_drawing = desk, page, False
        self.pages: PdfPreview | None = None

    @Slot()
    def print_today(self) -> None:
        """Draw today's rooms of this site, then ask for the printer."""
        if self._is_drawing or (by := self._desk.by) is None:
            return
        self._is_drawing = True
        self._desk.work(self, partial(_draw, by=by), done=self._drawn, refused=self._not_drawn)

    def _drawn(self, drawn: Drawn) -> None:
        from desktop.views.shared.pdf_preview import PdfPreview

        self._is_drawing = False
        if self.pages is None:
            self.pages = PdfPreview(self._page)  # never shown: it knows how to print
            self.pages.hide()
        self.pages.show_pdf(drawn.pdf, drawn.title)
        self.pages.print_pages()

    def _not_drawn(self, refusal: object) -> None:
        self._is_drawing = False
        self.refused.emit(refusal)


def _draw(database: Any, _progress: Progress, *, by: By) -> Drawn:
    from desktop.jobs.room_papers import draw_entrance

    return draw_entrance(database, by, by.site_id)
