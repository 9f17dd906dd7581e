"""The sheet in which a consultation is taken: three fields, then save; the rest when there is time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.application.desk import Desk
from desktop.application.drafts import Draft
from desktop.operations.consultations import add_consultation
from desktop.operations.contacts import add_contact
from desktop.queries.bookings import group_hit
from desktop.queries.consultation_rows import TopicRow
from desktop.queries.groups import GroupHit
from desktop.queries.taking import TakingLists, TemplateRow, taking_lists
from desktop.rules.times import clock
from desktop.views.consultations import words
from desktop.views.consultations.content import Filled, begun_with, from_draft
from desktop.views.consultations.earlier_finder import EarlierFinder
from desktop.views.consultations.take_drafts import TakeDrafts
from desktop.views.consultations.take_form import TakeForm
from desktop.views.consultations.take_missing import mark_missing
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import Language

TICK_MS = 15_000


class TakeSheet(WritingSheet):
    """`saved` carries the id of the case, `case_wanted` that of an earlier one to be seen beside."""

    case_wanted = Signal(int)
    sheet_wanted = Signal(str, object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "place.consultations", "", parent)
        self.form, self.new_instead, self.other = TakeForm(desk, language), QPushButton(), QPushButton()
        self.finder, self.templates = EarlierFinder(desk, self.form, self), self.form.templates
        for part in (self.other, self.new_instead):
            set_role(part, "link")
            part.setVisible(False)
            part.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # their keys stand in them: Tab begins with who came
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for part in (self.other, self.new_instead, self.form):
            self.body.addWidget(part)
        self.more_button = QPushButton()
        self.more_button.setAutoDefault(True)
        self.more_button.setToolTip("Alt+T")
        self.more_button.clicked.connect(self._show_more)
        self.add_verb(self.more_button)
        self._draft = TakeDrafts(desk, self)
        self._filled, self._waits_for_topics = Filled(begun=desk.now()), True
        self._owner = desk.by
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.form.changed.connect(self._changed)
        self._draft.kept.connect(self._show_kept)
        self.closed.connect(self._left)
        self.templates.chosen.connect(self._begin_with)
        self.new_instead.clicked.connect(self.turn_going_on)
        for button in (self.other, self.form.more.another):
            button.clicked.connect(self.take_other)
        self.form.going_on.chosen.connect(self._go_on)
        self.form.alike.chosen.connect(self._open_beside)
        self.form.cards.chosen.connect(self._open_card)
        for field in (self.form.note, self.form.more.advice):
            field.picture_left.connect(self._say_no_pictures)
        bind_keys(self, {"Alt+C": self.turn_going_on, "Alt+A": self.take_other, "Alt+D": self.form.turn_clock})
        bind_keys(self, {"Alt+T": self._show_more})
        self._name()

    def show_topics(self, topics: Sequence[TopicRow]) -> None:
        """Chips that were pressed before they came are on all the same."""
        wanted = self._filled.topic_ids if self._waits_for_topics else ()
        self.form.show_topics(topics)
        if self._waits_for_topics:
            self._waits_for_topics = False
            self.form.put_topics(wanted)

    def open_new(self) -> None:
        """The draft of whoever sits here, or an empty sheet."""
        self._owner = self._desk.by
        self._put_draft(self._draft.take_latest())
        lists = partial(taking_lists, day=self._desk.now().date())
        self._desk.read(self, lists, done=self._show_lists, topic="taking")
        self._clock.start()
        self.open()
        self._take_caret()

    @Slot()
    def take_other(self) -> None:
        """Another visitor: what is half filled in waits, and an empty sheet, or what waited, comes to hand."""
        if not self.isVisible() or self.writer.busy:
            return
        self._put_draft(self._draft.swap())
        self._take_caret()

    def _take_caret(self) -> None:
        """Who was writing goes on writing; anybody else begins with who came."""
        writes = self._filled.case_id is not None or bool(self._filled.note.strip())
        (self.form.note if writes else self.form.actor).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def waiting(self) -> str:
        """What is half written, while the sheet is closed; "" for nothing."""
        return self._draft.waiting()

    def _put_draft(self, draft: Draft | None) -> None:
        now = self._desk.now()
        self._filled = from_draft(draft.content, now) if draft else Filled(begun=now)
        self.message.clear()
        self.form.put(self._filled)
        self._fold_out(self._filled.has_more)
        self._show_going_on()
        self.finder.look_again()
        self._show_kept(draft.kept_at if draft else None)
        self._show_other()
        self.tick()
        top = self.form.cell("actor") if self.other.isHidden() else self.other
        QTimer.singleShot(0, self, partial(self.reveal, top))

    def _show_other(self) -> None:
        """What waits is told by its group or its first words."""
        waiting = self._draft.waiting()
        self.other.setVisible(bool(waiting))
        self.other.setText(self.tr("Waits: {what}   Alt+A").format(what=waiting))

    def put_group(self, group_id: int) -> None:
        self._desk.read(self, partial(group_hit, group_id=group_id), done=self._put_group, topic="group")

    def _put_group(self, hit: GroupHit | None) -> None:
        if hit is not None:
            self.form.group.put(hit.id, hit.name, hit.number)
            self._changed()

    def _show_lists(self, lists: TakingLists) -> None:
        self.form.show_lists(lists, self._desk.by.staff_id if self._desk.by else None)

    @Slot(object)
    def _begin_with(self, template: TemplateRow) -> None:
        """What is written already stays; the caret goes to the note."""
        self.form.put(begun_with(template, self.form.filled()))
        self._changed()
        self.form.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def turn_going_on(self) -> None:
        """The latest open case of the group goes on with this; once it does, a new one begins instead."""
        if self.form.filled().case_id is not None:
            self._go_on(None)
        elif self.form.going_on.buttons:
            self._go_on(self.form.going_on.buttons[0].case.id)

    @Slot(int)
    def _open_beside(self, case_id: int) -> None:
        """The caret stays in what is being written."""
        self.case_wanted.emit(case_id)
        self.form.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _open_card(self, card_id: int) -> None:
        """The whole answer, beside what is being written."""
        self.sheet_wanted.emit("answers", ("card", card_id))
        self.form.note.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _go_on(self, case_id: int | None) -> None:
        self.form.go_on_with(case_id, self.finder.numbers.get(case_id or 0, ""))
        self._show_going_on()
        self._changed()
        self.form.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_going_on(self) -> None:
        filled = self.form.filled()
        is_new = filled.case_id is None
        self.new_instead.setVisible(not is_new)
        self.new_instead.setText(self.tr("Goes on with {number}. A new one instead: Alt+C").format(number=filled.case))
        self.form.going_on.setVisible(is_new and bool(self.form.going_on.buttons))

    @Slot()
    def _say_no_pictures(self) -> None:
        self.message.say("warn", self.tr("A picture cannot be kept here."), self.tr("Keep the picture as a file."))
        self.reveal(self.message)

    @Slot()
    def tick(self) -> None:
        self.form.tick(self._desk.now())
        self._show_note()

    def content(self) -> object:
        return self.form.filled()

    def wanted(self) -> Callable[..., int] | None:
        self.form.accept()
        filled = self.form.filled()
        first = mark_missing(self.form, filled)
        if first is not None:
            if self.form.more.isAncestorOf(first) or first is self.form.more:
                self._fold_out(is_open=True)
            self.reveal(first)
            return None
        minutes = self.form.minutes.typed if filled.at is not None else self.form.minutes.value
        if filled.case_id is not None:
            return partial(add_contact, consultation_id=filled.case_id, request=filled.contact(minutes))
        return partial(add_consultation, request=filled.request(minutes, self.form.call_back.usual_words))

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(self.form.filled().case_id or answer)
        self._draft.drop()  # after the closing: a field that loses the focus is tidied, which is a change

    @Slot()
    def _changed(self) -> None:
        filled = self.form.filled()
        self._show_note()
        self.finder.look()
        if self._owner != self._desk.by:  # a field is tidied while somebody else sits down
            return
        if filled.is_worth_keeping:
            self._draft.keep(filled)
        else:
            self._draft.drop()
            self.set_tag(None)

    @Slot()
    def _left(self) -> None:
        self._clock.stop()
        self.finder.stop()
        self._draft.flush()

    @Slot(object)
    def _show_kept(self, at: datetime | None) -> None:
        self.set_tag(Mark(self.tr("Draft {time}").format(time=clock(at))) if at else None)

    @Slot()
    def _show_more(self) -> None:
        self._fold_out(is_open=not self.form.more.isVisibleTo(self))
        if self.form.more.isVisibleTo(self):
            self.form.caller.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, partial(self.reveal, self.form.more))

    def _fold_out(self, is_open: bool) -> None:  # noqa: FBT001  folded out or in
        self.form.more.setVisible(is_open)
        self.more_button.setText(self.tr("Less") if is_open else self.tr("More"))

    def _show_note(self) -> None:
        filled = self.form.filled()
        minutes = self.form.minutes.value if filled.at is None else filled.minutes
        self.set_note(words.taken(filled.at or filled.begun, filled.channel, minutes, self._language))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draft.flush()  # the page is made anew
            self._name()

    def _name(self) -> None:
        self.set_title(self.tr("Take a consultation"))
