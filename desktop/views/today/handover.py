"""What the last shift left, and the line in which the next word is written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.handover import NoteRequest, put_away_note, write_note
from desktop.queries.handover import NoteRow
from desktop.rules.times import clock
from desktop.views.daybook.notes.words import importance_mark
from desktop.views.shared import icons, written
from desktop.views.shared.card import Card
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Importance

DRAFT = "note"
LEAST = 86


class NoteView(QWidget):
    """`put_away_wanted` carries the note's id."""

    put_away_wanted = Signal(int)

    def __init__(self, note: NoteRow, when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        told, self.done, text = QLabel(), QToolButton(), Paragraph()
        set_role(told, "caption")
        set_role(self.done, "light")
        who = self.tr("From {who}").format(who=note.staff) if note.staff else ""
        told.setText("　".join(part for part in (who, when) if part))
        text.say(note.text)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.done.setIcon(icons.icon("verb.choose", "text_2"))
        px = current().scaled(14)
        self.done.setIconSize(QSize(px, px))
        self.done.setFixedWidth(current().scaled(34))
        self.done.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.done.setToolTip(self.tr("Read: put it away (Ctrl+Z brings it back)"))
        self.done.setAccessibleName(self.tr("Put away: {text}").format(text=note.text))
        self.done.clicked.connect(self._done)
        head = QHBoxLayout()
        head.setSpacing(8)
        if (mark := importance_mark(note.importance)) is not None:
            head.addWidget(Tag(mark.word, mark.kind, mark.icon))
        head.addWidget(told)
        head.addStretch(1)
        head.addWidget(self.done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 6, 10, 2)
        whole.setSpacing(2)
        whole.addLayout(head)
        whole.addWidget(text)

    @Slot()
    def _done(self) -> None:
        self.put_away_wanted.emit(self.note.id)


class Handover(Card):
    """`refused` carries what the desk said, None after something was written."""

    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.rename(self.tr("Handover"))
        self._desk, self._is_writing = desk, False
        self._draft = FormDraft(desk, DRAFT, self)
        self._notes: tuple[NoteRow, ...] = ()
        self.views: list[NoteView] = []
        self._list, self._inside = QVBoxLayout(), QWidget()
        set_role(self._inside, "body")
        self._empty = Paragraph()
        set_role(self._empty, "secondary")
        self._empty.setContentsMargins(16, 10, 16, 4)
        self._empty.say(self.tr("Nothing was left to say."))
        self._scroll = self._made_list()
        self.body.setSpacing(0)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(self._made_line())
        notifier().changed.connect(self._measure_list)
        self._measure_list()

    def show_notes(self, notes: Sequence[NoteRow]) -> None:
        """The important first, then the newest."""
        told = tuple(notes)
        if told == self._notes and self.views:
            return
        self._notes = told
        for view in self.views:
            self._list.removeWidget(view)
            view.deleteLater()
        self.views = [NoteView(note, self._when(note)) for note in told]
        for view in self.views:
            view.put_away_wanted.connect(self._put_away)
            self._list.insertWidget(self._list.count() - 1, view)
        self._empty.setVisible(not told)
        self.say(self.tr("{count} notes").format(count=len(told)) if len(told) > 1 else "")

    def take_draft(self) -> None:
        """What whoever sits here had begun to write."""
        self._draft.flush()
        draft = self._draft.found()
        text = draft.content.get("text") if draft else ""
        self.line.setText(text if isinstance(text, str) else "")
        self.important.setChecked(bool(draft and draft.content.get("important")))

    def least(self) -> int:
        """The height without its head that it cannot do without."""
        return current().scaled(LEAST) + current().control + 24

    @Slot()
    def write(self) -> None:
        text = self.line.text().strip()
        if not text or self._is_writing:
            return
        self._is_writing = True
        importance = Importance.IMPORTANT if self.important.isChecked() else Importance.ORDINARY
        act = partial(write_note, request=NoteRequest(text=text, importance=importance))
        self._desk.write(self, act, done=self._written, refused=self._not_written)

    def _written(self, _note_id: int) -> None:
        self._is_writing = False
        self.line.clear()
        self.important.setChecked(False)
        self._draft.drop()
        self.refused.emit(None)

    def _not_written(self, refusal: object) -> None:
        self._is_writing = False
        self.refused.emit(refusal)

    @Slot(int)
    def _put_away(self, note_id: int) -> None:
        act = partial(put_away_note, note_id=note_id)
        self._desk.write(self, act, refused=self.refused.emit)

    @Slot()
    def _typed(self) -> None:
        if self.line.text().strip():
            self._draft.keep({"text": self.line.text(), "important": self.important.isChecked()})
        else:
            self._draft.drop()

    def _when(self, note: NoteRow) -> str:
        same = note.written_at.date() == self._desk.now().date()
        return clock(note.written_at) if same else written.moment(note.written_at)

    def _made_list(self) -> QScrollArea:
        self._list.setContentsMargins(0, 2, 0, 2)
        self._list.setSpacing(2)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        self._inside.setLayout(self._list)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        return scroll

    def _made_line(self) -> QHBoxLayout:
        self.line, self.important = QLineEdit(), QToolButton()
        self.line.setPlaceholderText(self.tr("Write a word to the next"))
        self.line.setAccessibleName(self.tr("Write a word to the next"))
        self.line.setToolTip(self.tr("Enter writes it down"))
        self.line.addAction(icons.icon("verb.edit", "text_2"), QLineEdit.ActionPosition.LeadingPosition)
        self.line.setMaxLength(2000)
        self.line.returnPressed.connect(self.write)
        self.line.textEdited.connect(self._typed)
        set_role(self.important, "chip")
        self.important.setCheckable(True)
        self.important.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.important.setText(self.tr("Important"))
        self.important.setAccessibleName(self.tr("Important"))
        self.important.clicked.connect(self._typed)
        line = QHBoxLayout()
        line.setContentsMargins(12, 6, 12, 12)
        line.setSpacing(6)
        line.addWidget(self.line, 1)
        line.addWidget(self.important)
        return line

    @Slot()
    def _measure_list(self) -> None:
        self._scroll.setMinimumHeight(current().scaled(LEAST))
        self.important.setFixedHeight(current().control + 2)
