"""Prints the form of a job, or a blank one: the paper that people sign and the desk files."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.application.lanes import Progress
from desktop.jobs.drawn import Drawn
from desktop.operations.acting import By
from desktop.views.shared.pdf_preview import PdfPreview


class FormPrinter(QObject):
    """`refused` carries a DeskError."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = PdfPreview(parent)  # never shown: it knows how to print
        self._pages.setVisible(False)

    @Slot(int)
    def print_form(self, job_id: int) -> None:
        """Draw it aside, then ask for the printer."""
        by = self._desk.by
        if by is not None:
            self._desk.work(self, partial(_drawn, by=by, job_id=job_id), done=self._print, refused=self.refused.emit)

    def _print(self, drawn: Drawn) -> None:
        self._pages.show_pdf(drawn.pdf, drawn.title)
        self._pages.print_pages()


def _drawn(database: Any, progress: Progress, *, by: By, job_id: int) -> Drawn:
    """Its libraries are loaded in the desk's long lane."""
    from desktop.jobs.print_papers import draw_print_form

    del progress  # one sheet is drawn at once
    return draw_print_form(database, by, by.site_id, job_id)
