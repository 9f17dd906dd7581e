"""The papers a group has handed in, those that are missing, and their files."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.registrations import remove_paper
from desktop.queries.group_cards import GroupCard
from desktop.queries.registrations import GroupPapers, PaperRow, group_papers
from desktop.views.groups.record.file_field import dropped_files
from desktop.views.groups.record.paper_sheet import NewPaper
from desktop.views.groups.record.private_lines import SIDE
from desktop.views.groups.record.settling import settle
from desktop.views.groups.record.tie_rows import Line, Section, Verb
from desktop.views.groups.record.tie_words import About
from desktop.views.groups.words import short_era
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import Language


class PapersTab(QWidget):
    """A file that is dropped on it opens the sheet that takes it in; a paper that is taken out comes back by undo."""

    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._language = desk, language
        self._card: GroupCard | None = None
        self.found: GroupPapers | None = None
        self.missing, self.held, self.message, self._hint = Section(), Section(), Message(), Paragraph()
        self.setAcceptDrops(True)
        set_role(self._hint, "caption")
        self.held.add.clicked.connect(self._add)
        body = QVBoxLayout(self)
        body.setContentsMargins(SIDE, 12, SIDE, 16)
        body.setSpacing(12)
        for part in (self.message, self.missing, self.held, self._hint):
            body.addWidget(part)
        body.addStretch(1)
        self._retranslate()

    def show_card(self, card: GroupCard | None) -> None:
        if card is None or self._card is None or card.id != self._card.id:
            self.found = None
            self.message.clear()
            self._retranslate()
        self._card = card
        if card is not None:
            question = partial(group_papers, group_id=card.id, day=self._desk.now().date())
            self._desk.read(self, question, done=partial(self._show, card.id), topic="papers")

    def _show(self, group_id: int, found: GroupPapers) -> None:
        if self._card is not None and self._card.id == group_id:
            self.found = found
            self._retranslate()
            settle(self)

    def _held(self, row: PaperRow) -> Line:
        until = self.tr("valid until {day}").format(day=short_era(row.expires_on)) if row.expires_on else ""
        received = self.tr("received {day}").format(day=short_era(row.received_on))
        text = "\n".join(part for part in (received, until, row.remark, row.file_name) if part)
        mark = Mark(self.tr("expired"), "warn", "status.warning") if row.expired else None
        verbs = [
            self._verb(self.tr("Change"), row.name, partial(self._want, "paper", row)),
            self._verb(self.tr("Take out"), row.name, partial(self.remove, row.id)),
        ]
        if row.attachment_id is not None:
            verbs.insert(0, self._verb(self.tr("Look"), row.name, partial(self._want, "paper_file", row)))
        return Line(text, row.name, mark, tuple(verbs))

    def _verb(self, word: str, name: str, act: Callable[[], object]) -> Verb:
        return Verb(word, f"{word} {name}", act)

    def _lacking(self, name: str) -> Line:
        mark = Mark(self.tr("missing"), "warn", "thing.paper_missing")
        take = self._verb(self.tr("Take in"), name, partial(self._want, "paper", NewPaper(name)))
        return Line("", name, mark, (take,))

    @Slot()
    def _add(self) -> None:
        self._want("paper", NewPaper())

    def _want(self, key: str, row: PaperRow | NewPaper) -> None:
        if self._card is not None:
            self.sheet_wanted.emit(key, About(self._card, row))

    def remove(self, paper_id: int) -> None:
        """The paper was noted by mistake, or is given back."""
        self.message.clear()
        self.held.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.write(self, partial(remove_paper, paper_id=paper_id), refused=self._refused)

    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._card is not None and dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dropped_files(event.mimeData())
        if not files:
            return
        event.acceptProposedAction()
        self.message.clear()
        if len(files) > 1:
            left = self.tr("One file at a time: {count} were left.").format(count=len(files) - 1)
            self.message.say("warn", left, self.tr("Drop the next one when this paper is saved."))
        self._want("paper", NewPaper(path=files[0]))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        found = self.found or GroupPapers((), ())
        self.missing.name(self.tr("Missing"))
        self.held.name(self.tr("Papers in hand"), self.tr("Take a paper in"))
        self.missing.show_lines((self._lacking(name) for name in found.missing), "")
        self.missing.setVisible(bool(found.missing))
        self.held.show_lines((self._held(row) for row in found.rows), self.tr("None yet.") if self.found else "")
        self._hint.say(self.tr("A scanned PDF or a picture can be dropped here."))
