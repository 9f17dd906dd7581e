"""What a specialist advised in a slot: it becomes a consultation, or goes on in an open one of the group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.specialist_reports import SlotReport, report_slot
from desktop.queries.consultation_rows import TopicRow
from desktop.queries.specialist_rows import SlotRow
from desktop.queries.taking import OpenCase, open_cases
from desktop.sentences import channel_words
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.specialists.slot_draft import SlotDraft, texts
from desktop.views.consultations.specialists.words import slot_words
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field
from desktop.views.shared.ledger.ledger_form import LedgerForm
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import Channel, Language

MOST_LINE, MOST_CASES = 300, 20


class ReportForm(LedgerForm):
    """What they came about stands there already; the minutes are the slot's where none are typed.

    What is typed and not saved stands there again for the same slot, also after a crash.
    """

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        self.case, self.topic = Combo(), OneStopChips()
        self.note, self.advice, self.materials = NoteEdit(), NoteEdit(), QLineEdit()
        self.channel, self.minutes = OneStopChips(one=True), NumberEdit()
        self.materials.setMaxLength(MOST_LINE)
        rows = (
            Field("case", "", self.case),
            Field("topic", "", self.topic),
            Field("note", "", self.note),
            Field("advice", "", self.advice),
            Field("materials", "", self.materials, optional=True),
            (
                Field("channel", "", self.channel, stretch=3),
                Field("minutes", "", self.minutes, optional=True),
            ),
        )
        super().__init__(desk, language, rows, parent)
        self.finish()
        self.slot: SlotRow | None = None
        self._filling, self.draft = False, SlotDraft(desk, "specialist_report", self)
        self._wanted_case: object = None
        self.case.currentIndexChanged.connect(self._other_case)
        self._keep_what_is_typed()
        self.channel.put((Channel.WALK_IN,))
        self._show_cases(())
        self.name_all()

    def show_topics(self, topics: Sequence[TopicRow]) -> None:
        chosen = self.topic.values
        self.topic.show_choices((topic.id, topic.name) for topic in topics)
        self.topic.put(chosen)

    def begin_for(self, slot: SlotRow) -> None:
        """Of the same slot what was typed stands there again."""
        if self.slot is None or self.slot.booking_id != slot.booking_id:
            self._filling = True
            self._clear()
            self.note.put(slot.about or next(iter(slot.answers), ""))
            begun = self.draft.begin(slot, [slot.booking_id], self._content())
            if begun is not None:
                self._put(begun)
            self._filling = False
            if slot.group_id is not None:
                staff_id = self.desk.by.staff_id if self.desk.by else None
                wanted = partial(open_cases, staff_id=staff_id, group_id=slot.group_id, most=MOST_CASES)
                self.desk.read(self, wanted, done=self._show_cases, topic="cases")
        self.slot = slot
        self.name_all()

    def begin(self) -> None:
        super().begin()
        self.advice.setFocus(Qt.FocusReason.OtherFocusReason)

    def empty(self) -> None:
        self.draft.end()
        self.slot = None
        self._clear()

    def _keep_what_is_typed(self) -> None:
        texts_typed = (self.note.textChanged, self.advice.textChanged, self.materials.textEdited)
        for changed in (*texts_typed, self.topic.changed, self.channel.changed, self.minutes.changed):
            changed.connect(self._typed)
        self.case.activated.connect(self._typed)
        self.left.connect(self.draft.flush)

    @Slot()
    def _typed(self) -> None:
        if not self._filling:
            self.draft.typed(self._content())

    def _content(self) -> dict[str, Any]:
        """JSON values for a draft."""
        return {
            "case": self.case.currentData(),
            "topics": [topic for topic in self.topic.values if isinstance(topic, int)],
            **{name: getattr(self, name).toPlainText() for name in ("note", "advice")},
            **{name: getattr(self, name).text() for name in ("materials", "minutes")},
            "channel": str(self.channel.value),
        }

    def _put(self, content: dict[str, Any]) -> None:
        """A draft as it was left, of any age; its case is chosen as soon as the group's open cases are there."""
        self._wanted_case = content.get("case")
        self.topic.put([int(topic) for topic in texts(content.get("topics")) if topic.isdecimal()])
        for name in ("note", "advice"):
            getattr(self, name).put(str(content.get(name, "")))
        for name in ("materials", "minutes"):
            getattr(self, name).setText(str(content.get(name, "")))
        self.channel.put([each for each in Channel if each.value == content.get("channel")] or [Channel.WALK_IN])

    def operation(self) -> Callable[..., Any]:
        if self.slot is None or self.slot.booking_id is None:
            raise ValueError("no slot")
        booked = {"booking_id": self.slot.booking_id, "seen_version": self.slot.version}
        return partial(report_slot, report=self._report(), **booked)

    def sent(self) -> object:
        return self._report(), self.slot

    def _report(self) -> SlotReport:
        channel, case_id = self.channel.value, self.case.currentData()
        return SlotReport(
            advice=self.advice.toPlainText(),
            note=self.note.toPlainText(),
            materials=self.materials.text(),
            topic_ids=tuple(topic for topic in self.topic.values if isinstance(topic, int)),
            channel=channel if isinstance(channel, Channel) else Channel.WALK_IN,
            minutes=self.minutes.value,
            consultation_id=case_id if isinstance(case_id, int) else None,
        )

    def _clear(self) -> None:
        self._wanted_case = None
        self._show_cases(())
        self.topic.put(())
        self.channel.put((Channel.WALK_IN,))
        self.note.put("")
        self.advice.put("")
        self.materials.clear()
        self.minutes.put(None)

    def _show_cases(self, cases: Sequence[OpenCase]) -> None:
        self.case.clear()
        self.case.addItem(self.tr("A new consultation"), None)
        for case in cases:
            self.case.addItem(f"{case.number}　{case.summary[:40]}", case.id)
        self.case.setCurrentIndex(max(0, self.case.findData(self._wanted_case)))
        if (cell := self.case.parentWidget()) is not None:
            cell.setVisible(bool(cases))
        self._other_case()

    @Slot()
    def _other_case(self) -> None:
        """An open case has its topics."""
        if (cell := self.topic.parentWidget()) is not None:
            cell.setVisible(self.case.currentData() is None)

    def name_all(self) -> None:
        if self.slot is not None:
            self.rename(self.tr("What was advised: {who}").format(who=self.slot.who))
            self.say(slot_words(self.slot.slot))
        chosen = self.channel.values
        self.channel.show_choices((each, channel_words(each, self.language)) for each in Channel)
        self.channel.put(chosen)
        for key, label in (
            ("case", self.tr("Goes on in")),
            ("topic", self.tr("What about")),
            ("note", self.tr("What was asked")),
            ("advice", self.tr("What was advised")),
            ("materials", self.tr("Handed over")),
            ("channel", self.tr("How")),
            ("minutes", self.tr("Minutes")),
        ):
            self.form.relabel(key, label)
        self.save_button.setText(self.tr("Save (Ctrl+Enter)"))
        self.leave_button.setText(self.tr("Back (Esc)"))
