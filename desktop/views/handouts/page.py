"""Papers: the gallery at the left, the form of the chosen one in the middle, the paper itself at the right."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.events import EVENT_READS
from desktop.rules.times import clock
from desktop.views.handouts.card_form import CardForm
from desktop.views.handouts.flyer_form import FlyerForm
from desktop.views.handouts.forms import FORMS
from desktop.views.handouts.gallery import Gallery
from desktop.views.handouts.paper_form import PaperForm
from desktop.views.handouts.papers import paper_word
from desktop.views.handouts.preview_card import PreviewCard
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.pdf_preview import PdfPreview
from desktop.views.shared.tag import Mark, Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

MARGIN, GAP = 16, 12
GALLERY, FORM = 372, 440
GALLERY_SHARE, FORM_SHARE = 0.29, 0.36
FIRST = "flyer"


class HandoutsPage(QWidget):
    """`picked` carries the key of the paper whose form came to the front."""

    picked = Signal(str)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk = desk
        self._forms: dict[str, PaperForm] = {}
        self._key = ""
        self.title, self._name, self.tag = QLabel(self.tr("Papers")), QLabel(), Tag("")
        self.save_button, self.print_button = QPushButton(self.tr("Save as PDF")), QPushButton(self.tr("Print"))
        self.gallery, self.card = Gallery(), PreviewCard(desk, language)
        self._place, self._frame, self._scroll = QVBoxLayout(), QFrame(), QScrollArea()
        self._lay_out()
        self.gallery.picked.connect(self._pick)
        self.card.drawn.connect(self._show_drawn)
        self.save_button.clicked.connect(self.preview.save_pdf)
        self.print_button.clicked.connect(self.print_shown)
        desk.changed.connect(self._changed)
        bind_keys(self, {"Ctrl+P": self.print_shown})
        notifier().changed.connect(self._measure)
        self.setAccessibleName(self.tr("Papers"))
        self._measure()
        self._pick(FIRST)

    @property
    def preview(self) -> PdfPreview:
        return self.card.preview

    @property
    def form(self) -> PaperForm:
        """The form of the chosen paper."""
        return self._forms[self._key]

    @Slot(int)
    def show_card(self, group_id: int) -> None:
        """The registration card of a group."""
        self._go_to("card")
        form = self.form
        assert isinstance(form, CardForm)
        form.show_group(group_id)

    @Slot(str)
    def show_paper(self, key: str) -> None:
        """A paper by its name, about nothing yet."""
        self._pick(key)

    @Slot(int)
    def show_flyer(self, event_id: int) -> None:
        """The flyer of an event."""
        self._go_to("flyer")
        form = self.form
        assert isinstance(form, FlyerForm)
        form.show_event(event_id)

    def put_away(self) -> None:
        """Somebody else sits down: what is half filled in waits for whoever began it."""
        for form in self._forms.values():
            form.put_away()
        self.card.empty(self.form.hint())
        if isinstance(self.form, FlyerForm):
            self.form.begin()

    @Slot()
    def print_shown(self) -> None:
        if self.preview.pdf:
            self.preview.print_pages()

    @Slot(str)
    def _pick(self, key: str) -> None:
        self._go_to(key)
        form = self.form
        if isinstance(form, FlyerForm):
            form.begin()
        self._want_preview()

    def _go_to(self, key: str) -> None:
        if key not in self._forms:
            form = self._forms[key] = FORMS[key](self._desk)
            form.changed.connect(self._form_changed)
            form.issue_wanted.connect(self._issue)
            if isinstance(form, FlyerForm):
                form.kept.connect(self._show_kept)
            self._place.addWidget(form)
        self._key = key
        for name, form in self._forms.items():
            form.setVisible(name == key)
        self._name.setText(paper_word(key))
        self._scroll.setAccessibleName(paper_word(key))
        self._scroll.ensureVisible(0, 0)
        self.gallery.mark(key)
        self._show_kept(self.form.kept_at if isinstance(self.form, FlyerForm) else None)
        self.card.empty(self.form.hint())
        self.picked.emit(key)

    @Slot()
    def _form_changed(self) -> None:
        if self.sender() is self.form:
            self._want_preview()

    def _want_preview(self) -> None:
        by = self._desk.by
        job = self.form.job(by) if by is not None else None
        if job is None:
            self.card.empty(self.form.hint())
        else:
            self.card.want(job)

    @Slot()
    def _issue(self) -> None:
        by = self._desk.by
        job = self.form.issue_job(by) if by is not None else None
        if job is not None:
            self.card.want(job, at_once=True)

    @Slot(object)
    def _show_drawn(self, paper: object) -> None:
        self.save_button.setEnabled(paper is not None)
        self.print_button.setEnabled(paper is not None)
        if paper is not None:
            self.form.show_faults(tuple(getattr(paper, "faults", ())))

    @Slot(object)
    def _show_kept(self, at: datetime | None) -> None:
        self.tag.setVisible(at is not None and self._key == "flyer")
        if at is None:
            return
        self.tag.set_mark(Mark(self.tr("Draft {time}").format(time=clock(at))))

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        form = self._forms.get("flyer")
        if isinstance(form, FlyerForm) and changes.touch(EVENT_READS):
            form.read_events()

    def _lay_out(self) -> None:
        for label, role in ((self.title, "title"), (self._name, "secondary")):
            set_role(label, role)
        set_role(self.print_button, "primary")
        self.save_button.setIcon(icons.icon("verb.save_pdf"))
        self.print_button.setIcon(icons.icon("verb.print", "on_accent"))
        self.print_button.setToolTip("Ctrl+P")
        head, below, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(GAP)
        for part in (self.title, self._name, self.tag):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        for button in (self.save_button, self.print_button):
            button.setAutoDefault(True)
            head.addWidget(button)
        self._lay_out_form()
        below.setSpacing(GAP)
        below.addWidget(self.gallery)
        below.addWidget(self._frame)
        below.addWidget(self.card, 1)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(below, 1)

    def _lay_out_form(self) -> None:
        set_role(self._frame, "card")
        inside = QWidget()
        set_role(inside, "body")
        inside.setLayout(self._place)
        self._place.setContentsMargins(16, 14, 16, 16)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around = QVBoxLayout(self._frame)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(self._scroll)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        for button in (self.save_button, self.print_button):
            button.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        self._share()

    def _share(self) -> None:
        """The preview keeps its third of the page: the others give way where the text is large."""
        theme, width = current(), max(self.width(), self.minimumSizeHint().width())
        self.gallery.setFixedWidth(min(theme.scaled(GALLERY), round(width * GALLERY_SHARE)))
        self._frame.setFixedWidth(min(theme.scaled(FORM), round(width * FORM_SHARE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()
