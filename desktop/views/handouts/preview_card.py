"""The paper as it will be printed, at the right: drawn a moment after the last change, the newest only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.views.handouts.paper_form import Job
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.pdf_preview import PdfPreview
from desktop.views.shared.theme import set_role
from desktop.words import Language

if TYPE_CHECKING:
    from desktop.jobs.handouts import Drawn

PAUSE = 300  # milliseconds after the last change


class PreviewCard(QFrame):
    """`drawn` carries the paper, or None when there is none to see."""

    drawn = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk, self._language = desk, language
        self._job: Job | None = None
        self._number, self._is_drawing = 0, False
        self.message, self.preview, self._hint = Message(), PdfPreview(), Paragraph()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._hint, "secondary")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 12)
        whole.setSpacing(8)
        whole.addWidget(self.message)
        whole.addWidget(self.preview, 1)
        whole.addWidget(self._hint, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._draw)
        self.preview.failed.connect(self._refused_file)
        desk.failed.connect(self._failed)
        self.empty("")

    def empty(self, hint: str) -> None:
        """Nothing to see; an answer under way is dropped."""
        self._pause.stop()
        self._job, self._number = None, self._number + 1
        self.message.clear()
        self.preview.clear()
        self.preview.setVisible(False)
        self._hint.setVisible(True)
        self._hint.say(hint)
        self.drawn.emit(None)

    def want(self, job: Job, *, at_once: bool = False) -> None:
        """Draw this, in place of whatever was wanted before."""
        self._job, self._number = job, self._number + 1
        if at_once:
            self._pause.stop()
            self._draw()
        else:
            self._pause.start()

    @Slot()
    def _draw(self) -> None:
        if self._is_drawing or self._job is None:
            return  # the answer under way asks for the newest
        self._is_drawing = True
        job, number = self._job, self._number
        done, refused = partial(self._show, number), partial(self._refuse, number)
        self._desk.work(self, job, done=done, refused=refused)

    def _show(self, number: int, paper: Drawn) -> None:
        self._is_drawing = False
        if number != self._number:
            self._draw_newest()
            return
        self.message.clear()
        if paper.missing:
            lost = self.tr("No font has these characters: {characters}").format(characters=" ".join(paper.missing))
            self.message.say("warn", lost, self.tr("They stand as 〓 on the paper. Write them in by hand."))
        self._hint.setVisible(False)
        self.preview.setVisible(True)
        self.preview.show_pdf(paper.pdf, paper.title.replace("/", "-"))
        self.drawn.emit(paper)

    def _refuse(self, number: int, refusal: DeskError) -> None:
        self._is_drawing = False
        if number != self._number:
            self._draw_newest()
            return
        self._say(refusal)

    def _draw_newest(self) -> None:
        if self._job is not None and not self._pause.isActive():
            self._draw()

    @Slot(object)
    def _refused_file(self, refusal: DeskError) -> None:
        self._say(refusal)

    def _say(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    @Slot()
    def _failed(self) -> None:
        self._is_drawing = False
