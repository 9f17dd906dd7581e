"""The sheet that says what a case has to do with: typed, found and linked at once; taken out as quickly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.case_links import link_case, unlink_case
from desktop.queries.consultation_rows import ConsultationDetails, LinkRow
from desktop.queries.linkable import Linkable, linkable
from desktop.rules.link_kinds import LinkKind
from desktop.views.consultations.case_lines import LineButton
from desktop.views.consultations.link_list import link_line
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared import icons
from desktop.views.shared.date_edit import shown_date
from desktop.views.shared.form import Field, FormCell
from desktop.views.shared.search_box import Answer, SearchBox
from desktop.views.shared.theme import set_role
from desktop.words import Language


class LinksSheet(WritingSheet):
    """Nothing waits to be saved: Enter links what is marked, and Ctrl+Enter closes."""

    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.attach", "", parent)
        self._case: ConsultationDetails | None = None
        self._found: dict[tuple[LinkKind, int], Linkable] = {}
        self.search, self.rows = SearchBox(), list[QWidget]()
        self._none, self._lines = QLabel(self.tr("With nothing else")), QVBoxLayout()
        set_role(self._none, "caption")
        self.search.setPlaceholderText(self.tr("Group, booking, program or action"))
        self.search.nothing_hint = self.tr("Try another word or a number.")
        self.body.addWidget(FormCell(Field("search", self.tr("What it has to do with"), self.search)))
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.body.addWidget(self._none)
        self.body.addStretch(1)
        self.set_title(self.tr("Has to do with"))
        self.save_button.setText(self.tr("Done   Ctrl+Enter"))
        self.save_button.setAccessibleName(self.tr("Done"))
        self.search.asked.connect(self._ask)
        self.search.chosen.connect(self._link)

    def open_for_case(self, case: ConsultationDetails, about: int = 0) -> None:
        del about
        self.message.clear()
        self.search.clear()
        self.set_note(case.row.number)
        self.follow_case(case)
        self.open()

    def follow_case(self, case: ConsultationDetails) -> None:
        """Shows the links as they are by now; the keyboard stays where it was."""
        if self._case is not None and self._case.row.id != case.row.id and self.isVisible():
            return
        known = self._case.links if self._case is not None and self.rows else None
        self._case = case
        if known != case.links:
            self._show_rows(case.links)

    def content(self) -> object:
        return self._case and self._case.row.id

    def wanted(self) -> Callable[..., int] | None:
        """Everything is written down already."""
        self.close_sheet()
        return None

    def _show_rows(self, links: tuple[LinkRow, ...]) -> None:
        had_focus = any(row.isAncestorOf(here) for row in self.rows if (here := self.focusWidget()))
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(link) for link in links]
        for row in self.rows:
            self._lines.addWidget(row)
        self._none.setVisible(not links)
        if had_focus:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, link: LinkRow) -> QWidget:
        row, take_out = QWidget(), QToolButton()
        button = LineButton(link_line(link, self._desk.now().date()))
        button.clicked.connect(partial(self._go, link))
        set_role(take_out, "quiet")
        take_out.setIcon(icons.icon("verb.remove", "text_2"))
        take_out.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = self.tr("Take {name} out").format(name=link.name)
        take_out.setAccessibleName(name)
        take_out.setToolTip(name)
        take_out.clicked.connect(partial(self._unlink, link))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(button, 1)
        inside.addWidget(take_out)
        return row

    @Slot(str)
    def _ask(self, text: str) -> None:
        by = self._desk.by
        question = partial(linkable, asked=text, now=self._desk.now(), site_id=by.site_id if by else None)
        self._desk.read(self, question, done=partial(self._show_found, text), topic="linkable")

    def _show_found(self, asked: str, found: tuple[Linkable, ...]) -> None:
        today = self._desk.now().date()
        self._found = {(each.kind, each.id): each for each in found}
        self.search.show_answers(
            asked,
            [
                Answer(key, each.name, "　".join(part for part in (each.detail, _day(each, today)) if part), None)
                for key, each in self._found.items()
            ],
        )

    @Slot(object)
    def _link(self, key: tuple[LinkKind, int]) -> None:
        if self._case is not None:
            kind, record_id = key
            self.search.clear()
            self._write(partial(link_case, consultation_id=self._case.row.id, kind=kind, record_id=record_id), key)

    @Slot()
    def _unlink(self, link: LinkRow) -> None:
        if self._case is not None:
            out = partial(unlink_case, consultation_id=self._case.row.id, kind=link.kind, record_id=link.id)
            self._write(out, ("out", link.kind, link.id))

    def _write(self, operation: Callable[..., int], sent: object) -> None:
        self.message.clear()
        if not self.writer.busy:
            self.writer.write(operation, sent)

    @Slot()
    def _go(self, link: LinkRow) -> None:
        self.record_wanted.emit(str(link.kind), link.id)

    @Slot(int)
    def _saved(self, answer: int) -> None:
        """The sheet stays for the next one; the page shows what was linked when it hears of it."""
        self.saved.emit(answer)


def _day(each: Linkable, today: date) -> str:
    return shown_date(each.day, today) if each.day else ""
