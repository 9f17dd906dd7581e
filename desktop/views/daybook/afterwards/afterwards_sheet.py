"""Slips that were written by hand during a power cut: typed one after the other, looked at, written with one key."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import Busy, DeskError, Unreachable
from desktop.queries.slips import SLIP_READS, SlipChoices, check_slips, slip_choices
from desktop.rules.slips import Slip
from desktop.sentences import explain
from desktop.views.daybook.afterwards import slip_words
from desktop.views.daybook.afterwards.slip_acts import act_of
from desktop.views.daybook.afterwards.slip_fields import Entered, read_slips, written_slip
from desktop.views.daybook.afterwards.slip_form import SlipForm
from desktop.views.daybook.moments.moment_head import MomentHead
from desktop.views.rentals.line_list import LineList
from desktop.views.rooms.lists.list_rows import ListLine
from desktop.views.shared import icons, written
from desktop.views.shared.card import Card
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.keys import bind_key_of, bind_keys, is_ctrl_enter
from desktop.views.shared.ledger.ledger_form import AnswerWriter
from desktop.views.shared.message import Message
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import Language

MARGIN = 12


class AfterwardsSheet(QWidget):
    """What is refused stays in the list with its reason; the list is a draft of whoever sits here."""

    WIDE: ClassVar = True
    closed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self.slips: list[Entered] = []
        self.refusals: list[DeskError | None] = []
        self._waiting: list[Entered] = []
        self._written = 0
        self._choices = SlipChoices({})
        self.head, self.write_button = MomentHead(), QPushButton()
        self.typing, self.card, self.list = Card("", padding=0), Card("", padding=0), LineList()
        self.form, self.message = SlipForm(desk, language), Message()
        self.change, self.remove = QPushButton(), QPushButton()
        self.writer, self.draft = AnswerWriter(desk, self), FormDraft(desk, "afterwards", self)
        self._lay_out()
        self._connect()
        self.say_words()

    def _lay_out(self) -> None:
        set_role(self.write_button, "primary")
        self.write_button.setIcon(icons.icon("verb.choose", "on_accent"))
        self.head.add_verb(self.write_button)
        for button in (self.change, self.remove):
            set_role(button, "small")
            button.setAutoDefault(True)
            self.card.add_verb(button)
        self.typing.body.addWidget(self.form)
        self.card.body.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(10)
        for part in (self.head, self.typing, self.message):
            whole.addWidget(part)
        whole.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.head.leave.clicked.connect(self.close_sheet)
        self.write_button.clicked.connect(self.write_all)
        self.form.entered.connect(self._add)
        self.list.entered.connect(self._change)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self.writer.answered.connect(self._one_written)
        self.writer.refused.connect(self._one_refused)
        self._desk.changed.connect(self._changed)
        bind_key_of(self.list.view, "Delete", self._remove)
        bind_keys(self, {"Ctrl+S": self.write_all})

    def open(self, about: object = None) -> None:
        """The draft of whoever sits here; the caret stands in the time of the next slip."""
        del about
        self.message.clear()
        found = self.draft.found()
        self.slips = read_slips(found.content) if found is not None else []
        self.refusals = [None] * len(self.slips)
        self._desk.read(
            self, partial(slip_choices, site_id=self._desk.site_id), done=self._show_choices, topic="choices"
        )
        self._check()
        self.form.begin()

    @Slot()
    def close_sheet(self) -> None:
        self.draft.flush()
        self.closed.emit()

    @Slot()
    def save(self) -> None:
        """Ctrl+Enter."""
        self.write_all()

    @Slot()
    def write_all(self) -> None:
        """A slip that is typed and not in the list yet goes in first."""
        if self.writer.busy:
            return
        if not self._taken():
            return
        self._waiting, self._written = list(self.slips), 0
        self._write_next()

    def _taken(self) -> bool:
        """What is typed is in the list now; not where it cannot be read, which the form has said."""
        count, was_empty = len(self.slips), self.form.is_empty
        if not was_empty:
            self.form.take()
        return was_empty or len(self.slips) > count

    def _write_next(self) -> None:
        if self._waiting:
            entered = self._waiting[0]
            self.writer.send(act_of(entered.slip), entered)
            return
        self._keep()
        left = len(self.slips)
        told = self.tr("{count} written.").format(count=self._written)
        if left:
            self.message.say("warn", told, self.tr("{count} stay in the list with their reason.").format(count=left))
        elif self._written:
            self.message.say("good", told)
        self._check()
        self.form.begin()

    @Slot(object)
    def _one_written(self, _answer: object) -> None:
        entered = self._waiting.pop(0)
        place = next(place for place, each in enumerate(self.slips) if each is entered)
        del self.slips[place], self.refusals[place]
        self._written += 1
        self._keep()
        self._write_next()

    @Slot(object)
    def _one_refused(self, refusal: DeskError) -> None:
        if isinstance(refusal, Busy | Unreachable):  # the others would hear the same
            self._waiting = []
            self.message.refuse(refusal, self._language)
            return
        entered = self._waiting.pop(0)
        place = next(place for place, each in enumerate(self.slips) if each is entered)
        self.refusals[place] = refusal
        self._write_next()

    @Slot(object)
    def _add(self, entered: Entered) -> None:
        self.slips.append(entered)
        self.refusals.append(None)
        self.message.clear()
        self._keep()
        self._check()

    @Slot()
    def _change(self) -> None:
        """The slip goes back to where it is typed; what stands there goes into the list first."""
        if (place := self.list.key) is not None and place < len(self.slips) and self._taken():
            entered = self.slips.pop(place)
            del self.refusals[place]
            self.form.show_slip(entered)
            self._check()

    @Slot()
    def _remove(self) -> None:
        if (place := self.list.key) is not None and place < len(self.slips):
            del self.slips[place], self.refusals[place]
            self._keep()
            self._check()

    def _check(self) -> None:
        self._show()
        slips = tuple(entered.slip for entered in self.slips)
        question = partial(check_slips, slips=slips, now=self._desk.now())
        self._desk.read(self, question, done=partial(self._checked, slips), topic="check")

    def _checked(self, slips: tuple[Slip, ...], refusals: tuple[DeskError | None, ...]) -> None:
        """What a write refused stays so while nothing else speaks against the slip."""
        if slips == tuple(entered.slip for entered in self.slips):
            self.refusals = [new or old for new, old in zip(refusals, self.refusals, strict=True)]
            self._show()

    def _show_choices(self, choices: SlipChoices) -> None:
        self._choices = choices
        self.form.show_choices(choices)
        self._show()

    def _show(self) -> None:
        today = self._desk.now().date()
        told = zip(self.slips, self.refusals, strict=True)
        self.list.show_lines([self._line(place, *each, today) for place, each in enumerate(told)])
        self.say_words()

    def _line(self, place: int, entered: Entered, refusal: DeskError | None, today: date) -> ListLine:
        slip = entered.slip
        title = slip_words.line(slip, self._choices, entered.group, self._language)
        day = "" if slip.day == today else f"{written.short_day(slip.day)}　"
        if refusal is None:
            detail = slip.note or self.tr("Nothing speaks against it.")
            return ListLine(place, f"{day}{title}", detail, "", Mark(self.tr("Can be written"), "good", "status.good"))
        said = explain(refusal, self._language)
        mark = Mark(self.tr("Look at it"), "refused", "status.refused")
        return ListLine(place, f"{day}{title}", f"{said.what}{said.why}", "", mark)

    def _keep(self) -> None:
        if self.slips:
            self.draft.keep({"slips": [written_slip(entered) for entered in self.slips]})
        else:
            self.draft.drop()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and not self.writer.busy and changes.touch(SLIP_READS):
            self._check()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_ctrl_enter(event):
            self.write_all()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        self.setAccessibleName(self.tr("Enter slips afterwards"))
        self.head.title.setText(self.tr("Enter slips afterwards"))
        count, wrong = len(self.slips), sum(refusal is not None for refusal in self.refusals)
        self.head.facts.setText(self.tr("What was written by hand, with its own time"))
        self.head.tag.setVisible(False)
        self.typing.rename(self.tr("A slip"))
        self.card.rename(self.tr("Not written yet"))
        self.card.say(self.tr("{count} slips, {wrong} to look at").format(count=count, wrong=wrong) if count else "")
        self.change.setText(self.tr("Put right"))
        self.remove.setText(self.tr("Take away"))
        for button in (self.change, self.remove):
            button.setVisible(bool(count))
        self.write_button.setText(self.tr("Write all down"))
        self.write_button.setToolTip("Ctrl+Enter")
        self.list.view.setAccessibleName(self.tr("Slips not written yet"))
        self.list.empty.say(
            self.tr("Type a slip and press Enter: it is looked at here. Ctrl+Enter writes them all down.")
        )
