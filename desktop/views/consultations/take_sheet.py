"""The sheet in which a consultation is taken: three fields, then save; the rest when there is time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.operations.consultations import add_consultation
from desktop.operations.contacts import MOST_MINUTES, add_contact
from desktop.queries.bookings import group_hit
from desktop.queries.consultation_rows import TopicRow
from desktop.queries.groups import GroupHit
from desktop.queries.taking import TakingLists, TemplateRow, taking_lists
from desktop.rules.times import clock
from desktop.sentences import channel_words
from desktop.views.consultations.content import Filled, from_draft
from desktop.views.consultations.earlier_finder import EarlierFinder
from desktop.views.consultations.take_form import TakeForm
from desktop.views.consultations.template_buttons import TemplateButtons
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.words import Language, Openness

__all__ = ["MOST_MINUTES", "TICK_MS", "TakeSheet"]

TICK_MS = 15_000
KIND = "consultation"


class TakeSheet(WritingSheet):
    """`saved` carries the id of the case, `case_wanted` that of an earlier one that is to be seen beside."""

    case_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "place.consultations", "", parent)
        self.form, self.templates, self.new_instead = TakeForm(desk, language), TemplateButtons(), QPushButton()
        self.finder = EarlierFinder(desk, self.form, self)
        set_role(self.new_instead, "link")
        for part in (self.templates, self.new_instead, self.form):
            self.body.addWidget(part)
        self.more_button = QPushButton()
        self.more_button.setAutoDefault(True)
        self.more_button.clicked.connect(self._show_more)
        self.add_verb(self.more_button)
        self._draft = FormDraft(desk, KIND, self)
        self._filled = Filled(begun=desk.now())
        self._waits_for_topics = True
        self._owner = desk.by
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.form.changed.connect(self._changed)
        self._draft.kept.connect(self._show_kept)
        self.closed.connect(self._left)
        self.templates.chosen.connect(self._begin_with)
        self.new_instead.clicked.connect(self.turn_going_on)
        self.form.going_on.chosen.connect(self._go_on)
        self.form.alike.chosen.connect(self.case_wanted)
        for field in (self.form.note, self.form.more.advice):
            field.picture_left.connect(self._say_no_pictures)
        bind_keys(self, {"Alt+C": self.turn_going_on})
        self._name()

    def show_topics(self, topics: Sequence[TopicRow]) -> None:
        """Chips that were pressed before they came are on all the same."""
        wanted = self._filled.topic_ids if self._waits_for_topics else ()
        self.form.show_topics(topics)
        if self._waits_for_topics:
            self._waits_for_topics = False
            self.form.topics.put(wanted)

    def open_new(self) -> None:
        """The draft of whoever sits here, or an empty sheet."""
        now = self._desk.now()
        self._owner = self._desk.by
        draft = self._draft.found()
        self._filled = from_draft(draft.content, now) if draft else Filled(begun=now)
        self.message.clear()
        self.form.put(self._filled)
        self._fold_out(self._filled.has_more)
        self._show_going_on()
        self._desk.read(self, taking_lists, done=self._show_lists, topic="taking")
        self.finder.look_again()
        self._show_kept(draft.kept_at if draft else None)
        self.tick()
        self._clock.start()
        self.open()

    def put_group(self, group_id: int) -> None:
        self._desk.read(self, partial(group_hit, group_id=group_id), done=self._put_group, topic="group")

    def _put_group(self, hit: GroupHit | None) -> None:
        if hit is not None:
            self.form.group.put(hit.id, hit.name, hit.number)
            self._changed()

    def _show_lists(self, lists: TakingLists) -> None:
        self.templates.show_templates(lists.templates)
        self.form.more.show_departments(lists.departments)

    @Slot(object)
    def _begin_with(self, template: TemplateRow) -> None:
        """What is written already stays; the caret goes to the note."""
        filled = self.form.filled()
        self.form.put(
            replace(
                filled,
                actor=template.actor or filled.actor,
                topic_ids=template.topic_ids or filled.topic_ids,
                channel=template.channel,
                note=filled.note if filled.note.strip() else template.note,
                advice=filled.advice if filled.advice.strip() else template.advice,
                advisors_only=filled.advisors_only or template.openness is not Openness.DESK,
            )
        )
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
        self.message.say("warn", self.tr("A note holds words only."), self.tr("Keep the picture as a file."))
        self.reveal(self.message)

    @Slot()
    def tick(self) -> None:
        self.form.tick(self._desk.now())

    def content(self) -> object:
        return self.form.filled()

    def wanted(self) -> Callable[..., int] | None:
        self.form.accept()
        filled = self.form.filled()
        first = self._mark_missing(filled)
        if first is not None:
            self.reveal(first)
            return None
        minutes = self.form.minutes.value
        if filled.case_id is not None:
            return partial(add_contact, consultation_id=filled.case_id, request=filled.contact(minutes))
        return partial(add_consultation, request=filled.request(minutes, self.form.call_back.usual_words))

    def _mark_missing(self, filled: Filled) -> QWidget | None:
        """Say under every field what it lacks, and put the caret into the first; that one's cell."""
        wrong: list[tuple[QWidget, QWidget]] = []
        for key, field, is_there, sentence in (
            ("actor", self.form.actor, filled.actor is not None, self.tr("Choose who came: one of the six.")),
            ("topic", self.form.topics, bool(filled.topic_ids), self.tr("Choose at least one topic.")),
            ("note", self.form.note, bool(filled.note.strip()), self.tr("Write a few words: one sentence will do.")),
        ):
            if not is_there and (filled.case_id is None or key == "note"):
                self.form.refuse(key, sentence)
                wrong.append((self.form.cell(key), field))
        due = self.form.call_back.due
        if filled.case_id is None and filled.calls_back and (filled.due is None or due.isModified()):
            self.form.call_back.refuse(self.tr("Until which day? For example 11/28."))
            wrong.append((self.form.call_back, due))
        if self.form.minutes.is_wrong or not 0 <= (self.form.minutes.value or 0) <= MOST_MINUTES:
            self._fold_out(is_open=True)
            self.form.more.refuse("minutes", self.tr("A number of minutes, such as 20."))
            wrong.append((self.form.more, self.form.minutes))
        if not wrong:
            return self.form.afterwards if self._time_is_wrong() else None
        wrong[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong[0][0]

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
            self._draft.keep(filled.as_draft())
        else:
            self._draft.drop()
            self.set_tag(None)

    def _time_is_wrong(self) -> bool:
        if not self.form.afterwards.refuse_unread():
            return False
        self._fold_out(is_open=True)
        return True

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
            QTimer.singleShot(0, self, self._reveal_more)

    @Slot()
    def _reveal_more(self) -> None:
        self.reveal(self.form.more)

    def _fold_out(self, is_open: bool) -> None:  # noqa: FBT001  folded out or in
        self.form.more.setVisible(is_open)
        self.more_button.setText(self.tr("Less") if is_open else self.tr("More"))

    def _show_note(self) -> None:
        filled = self.form.filled()
        taken = self.tr("Taken {time}").format(time=clock(filled.begun))
        self.set_note(f"{taken}\n{channel_words(filled.channel, self._language)}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._draft.flush()  # the page is made anew
            self._name()

    def _name(self) -> None:
        self.set_title(self.tr("Take a consultation"))
