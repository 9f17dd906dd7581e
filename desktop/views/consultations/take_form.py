"""The three fields a consultation needs, and those that can wait."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.consultation_rows import TopicRow
from desktop.queries.taking import TakingLists
from desktop.sentences import actor_words
from desktop.views.consultations.alike_button import AlikeButton
from desktop.views.consultations.asked_cell import AskedCell
from desktop.views.consultations.call_back import CallBack
from desktop.views.consultations.closer_topics import CloserTopics
from desktop.views.consultations.content import Filled
from desktop.views.consultations.earlier_cases import EarlierCases
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.take_more import MOST_LINE, TakeMore
from desktop.views.consultations.template_buttons import TemplateButton
from desktop.views.shared.chips import Wrap
from desktop.views.shared.form import Field
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.tab_place import follow_layout
from desktop.words import ActorKind, Language

__all__ = ["MOST_LINE", "AskedCell", "TakeForm"]


class TakeForm(QWidget):
    """`changed` after every change a person makes; what the program puts in is not announced."""

    changed = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._begun = desk, desk.now()
        self._putting = False
        self._case: tuple[int | None, str] = (None, "")
        self.actor, self.topics, self.closer = OneStopChips(one=True), OneStopChips(), CloserTopics()
        self.group, self.note = GroupField(desk), NoteEdit()
        self.call_back, self.more = CallBack(desk), TakeMore(desk, language)
        self.advisors, self.going_on = self.more.level.short, EarlierCases()
        self.cards, self.alike = EarlierCases(), EarlierCases()
        self.templates, self.like_it = TemplateButton(), AlikeButton(self.cards, self.alike)
        self.caller, self.minutes, self.afterwards = self.more.caller, self.more.minutes, self.more.afterwards
        self.actor.show_choices((kind, actor_words(kind, language)) for kind in ActorKind)
        self._cells = {
            "actor": AskedCell(Field("actor", "", self.actor)),
            "topic": AskedCell(Field("topic", "", self.topics)),
            "note": AskedCell(Field("note", "", self.note)),
        }
        self._cells["actor"].add_at_end(self.templates)
        self._cells["note"].add_at_end(self.like_it)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        boxes = Wrap()
        for box in (self.call_back.box, self.advisors):
            boxes.add(box)
        parts = (
            *(self._cells["actor"], self.group, self.going_on, self._cells["topic"], self.closer),
            *(self._cells["note"], boxes, self.call_back, self.cards, self.alike, self.more),
        )
        for part in parts:
            whole.addWidget(part)
        whole.addStretch(1)
        self.more.setVisible(False)
        self._order_tabs()

    @Slot()
    def _order_tabs(self) -> None:
        """Tab goes as the eye does, to what was found meanwhile too."""
        follow_layout(self)

    def _connect(self) -> None:
        for chips, key in ((self.actor, "actor"), (self.topics, "topic")):
            chips.changed.connect(partial(self._chosen, key))
        self.group.group_changed.connect(self._tell)
        self.note.textChanged.connect(self._note_changed)
        self.closer.changed.connect(self._tell)
        for cases in (self.going_on, self.cards, self.alike):
            cases.counted.connect(self._order_tabs)
        self.more.changed.connect(self._tell)
        self.minutes.turned.connect(self._tell)
        self.more.clock_turned.connect(self.turn_clock)
        self.call_back.changed.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """As high as at the width it has: the layout would answer for the narrowest."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def show_topics(self, topics: Sequence[TopicRow]) -> None:
        """The center's topics; what is chosen and the caret stay."""
        self.topics.show_choices((row.id, row.name) for row in topics)
        self.closer.follow(self._main())

    def show_lists(self, lists: TakingLists, staff_id: int | None) -> None:
        """Templates, departments, closer topics, and whom somebody of the staff can name."""
        self.templates.show_templates(lists.templates)
        self.more.show_departments(lists.departments)
        self.more.level.show_staff([row for row in lists.staff if row[0] != staff_id])
        self.closer.offer(lists.topics)
        self.closer.setVisible(self._case[0] is None and bool(self.closer.choices))

    def put_topics(self, topic_ids: Sequence[int]) -> None:
        self.topics.put(topic_ids)
        self.closer.follow(self._main())
        self.closer.put_on(topic_ids)

    def _main(self) -> tuple[int, ...]:
        return tuple(key for key in self.topics.values if isinstance(key, int))

    def put(self, filled: Filled) -> None:
        self._putting = True
        self._begun = filled.begun
        self.actor.put([filled.actor] if filled.actor else ())
        self.group.put(filled.group_id, filled.group, filled.group_number)
        self.put_topics(filled.topic_ids)
        self.note.put(filled.note)
        self._put_more(filled)
        self.call_back.put(filled.calls_back, filled.what, filled.due)
        self.accept()
        self._putting = False

    def _put_more(self, filled: Filled) -> None:
        more = self.more
        more.caller.setText(filled.caller)
        more.department.setText(filled.department)
        more.materials.setText(filled.materials)
        more.advice.put(filled.advice)
        more.channel.put([filled.channel])
        more.minutes.put(filled.minutes)
        more.minutes.skipped = filled.skipped
        more.show_clock()
        more.people.put(filled.people)
        more.level.put(filled.openness, filled.reader_ids)
        more.continues.setChecked(filled.continues)
        more.afterwards.put(filled.at, filled.ends_at)
        self.go_on_with(filled.case_id, filled.case)

    def go_on_with(self, case_id: int | None, number: str = "") -> None:
        """What is written becomes a contact of an open case: who and what about are known then; None for a new one."""
        self._case = (case_id, number)
        is_new = case_id is None
        asked = self._cells["actor"], self.group, self._cells["topic"], self.call_back.box, self.advisors
        for part in (*asked, self.more.people, self.more.level):
            part.setVisible(is_new)
        self.closer.setVisible(is_new and bool(self.closer.choices))
        self.call_back.setVisible(is_new)
        for part in (self.more.department, self.more.caller, self.more.continues):
            part.setEnabled(is_new)

    def filled(self) -> Filled:
        actor = self.actor.value
        return Filled(
            begun=self._begun,
            actor=actor if isinstance(actor, ActorKind) else None,
            group_id=self.group.group_id,
            group=self.group.text(),
            group_number=self.group.group_number,
            topic_ids=(*self._main(), *self.closer.topic_ids),
            note=self.note.toPlainText(),
            caller=self.caller.text(),
            channel=self.more.way,
            department=self.more.department.text(),
            advice=self.more.advice.toPlainText(),
            materials=self.more.materials.text(),
            continues=self.more.continues.isChecked(),
            at=self.afterwards.at(),
            ends_at=self.afterwards.ends_at(),
            skipped=self.minutes.skipped,
            case_id=self._case[0],
            case=self._case[1],
            minutes=self.minutes.typed,
            calls_back=self.call_back.is_on,
            what=self.call_back.what.text(),
            due=self.call_back.due.value(),
            openness=self.more.level.openness,
            reader_ids=self.more.level.reader_ids,
            people=self.more.people.people(),
        )

    def tick(self, now: datetime) -> None:
        self.minutes.run(self._begun, now)

    @Slot()
    def turn_clock(self) -> None:
        """Stop the clock or let it go on."""
        self.minutes.turn(self._begun, self._desk.now())

    def refuse(self, key: str, sentence: str) -> None:
        self._cells[key].refuse(sentence)

    def accept(self) -> None:
        for cell in self._cells.values():
            cell.refuse("")
        self.call_back.refuse("")
        self.more.accept()

    def cell(self, key: str) -> QWidget:
        return self._cells[key]

    def _chosen(self, key: str) -> None:
        self._cells[key].refuse("")
        self.closer.follow(self._main())
        self._tell()

    @Slot()
    def _note_changed(self) -> None:
        if self.note.toPlainText().strip():
            self._cells["note"].refuse("")
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if not self._putting:
            self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._cells["actor"].set_label(self.tr("1  Who"))
        self._cells["topic"].set_label(self.tr("2  What about"))
        self._cells["note"].set_label(self.tr("3  In a few words"))
        self.group.setAccessibleName(self.tr("Group"))
        self.group.setPlaceholderText(self.tr("The group, if known (can be left out)"))
        self.group.nothing_hint = self.tr("It can be left out.")
        self.cards.name(self.tr("What the center answers"))
        self.alike.name(self.tr("Asked like this before"))
        self.going_on.name(self.tr("The group's open cases: Alt+C goes on with the first"))
