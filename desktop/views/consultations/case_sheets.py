"""The sheets that add to a case: one more contact, something to be done, a place it is sent on to."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.application.desk import Desk
from desktop.operations.contacts import add_contact
from desktop.operations.follow_ups import FollowUpRequest, add_follow_up
from desktop.operations.referrals import add_referral
from desktop.views.consultations.contact_form import ContactFilled, ContactForm, filled_from
from desktop.views.consultations.take_form import MOST_LINE
from desktop.views.consultations.take_sheet import TICK_MS
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field, Form
from desktop.views.shared.form_draft import FormDraft
from desktop.words import Language

A_WEEK = timedelta(days=7)


class ContactSheet(WritingSheet):
    """One more visit or call of the case."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.note", "", parent)
        self._case_id = 0
        self._begun = datetime.min
        self._draft, self._owner = FormDraft(desk, "contact", self), desk.by
        self.form = ContactForm(desk, language)
        self.note, self.channel, self.minutes = self.form.note, self.form.channel, self.form.minutes
        self.body.addWidget(self.form)
        self.set_title(self.tr("Write a contact"))
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self._tick)
        self.form.changed.connect(self._changed)
        self.closed.connect(self._left)
        for field in (self.form.note, self.form.advice):
            field.picture_left.connect(self._say_no_pictures)

    def open_for(self, case_id: int, number: str) -> None:
        """What whoever sits here began for this case and did not save is still there."""
        self._case_id, self._owner = 0, self._desk.by
        draft = self._draft.found()
        is_its = draft is not None and draft.content.get("case_id") == case_id
        self.form.put(filled_from(draft.content) if draft is not None and is_its else ContactFilled())
        self._case_id = case_id
        self.message.clear()
        self._begun = self._desk.now()
        self.set_note(number)
        self._tick()
        self._clock.start()
        self.open()

    @Slot()
    def _changed(self) -> None:
        filled = self.form.filled()
        if self._case_id and self._owner == self._desk.by and (filled.note + filled.advice + filled.materials).strip():
            self._draft.keep({"case_id": self._case_id, **filled.kept()})

    @Slot()
    def _left(self) -> None:
        self._clock.stop()
        self._draft.flush()

    def content(self) -> object:
        return self._case_id, self.form.filled(), self.minutes.text()

    def wanted(self) -> Callable[..., int] | None:
        request = self.form.request()
        return None if request is None else partial(add_contact, consultation_id=self._case_id, request=request)

    @Slot()
    def _say_no_pictures(self) -> None:
        self.message.say("warn", self.tr("A note holds words only."), self.tr("Keep the picture as a file."))
        self.reveal(self.message)

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self._case_id = 0
        self._draft.drop()
        self.form.put(ContactFilled())

    @Slot()
    def _tick(self) -> None:
        if not self.form.afterwards.box.isChecked():
            self.minutes.run(self._begun, self._desk.now())


class LineSheet(WritingSheet):
    """A line of words and a day; the sheets below say what they mean."""

    def __init__(self, desk: Desk, language: Language, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, icon, "", parent)
        self._case_id = 0
        self.line, self.day = QLineEdit(), DateEdit(lambda: desk.now().date())
        self.line.setMaxLength(MOST_LINE)
        self.form = Form((Field("line", "", self.line), Field("day", "", self.day)))
        self.body.addWidget(self.form)

    def open_for(self, case_id: int, number: str) -> None:
        if case_id != self._case_id:
            self._case_id = case_id
            self._clear()
        self.message.clear()
        self.form.accept()
        self.set_note(number)
        self.open()

    def forget(self) -> None:
        """Somebody else sits down."""
        self._case_id = 0

    @abstractmethod
    def usual_day(self) -> date:
        """Which day stands in the sheet before somebody types one."""

    @abstractmethod
    def operation(self, words: str, day: date) -> Callable[..., int]:
        """What writes the line down."""

    @abstractmethod
    def missing(self) -> str:
        """What is said where no words stand."""

    def content(self) -> object:
        return self._case_id, self.line.text(), self.day.text()

    def wanted(self) -> Callable[..., int] | None:
        self.form.accept()
        words, day = self.line.text().strip(), self.day.value()
        if not words:
            self.form.refuse("line", self.missing())
            return None
        if day is None or self.day.isModified():
            self.form.refuse("day", self.tr("Which day? For example 11/28."))
            return None
        return self.operation(words, day)

    def _clear(self) -> None:
        self.line.clear()
        self.day.set_value(self.usual_day())

    @Slot(int)
    def _saved(self, answer: int) -> None:
        super()._saved(answer)
        self._clear()


class FollowUpSheet(LineSheet):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "verb.choose", parent)
        self.form.relabel("line", self.tr("What is to be done"))
        self.form.relabel("day", self.tr("Until"))
        self.set_title(self.tr("Add a follow-up"))

    def usual_day(self) -> date:
        return self._desk.now().date() + A_WEEK

    def missing(self) -> str:
        return self.tr("Write what is to be done.")

    def operation(self, words: str, day: date) -> Callable[..., int]:
        request = FollowUpRequest(what=words, due_on=day)
        return partial(add_follow_up, consultation_id=self._case_id, request=request)


class ReferralSheet(LineSheet):
    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "thing.referral", parent)
        self.form.relabel("line", self.tr("Sent on to"))
        self.form.relabel("day", self.tr("Day"))
        self.set_title(self.tr("Write a referral"))

    def usual_day(self) -> date:
        return self._desk.now().date()

    def missing(self) -> str:
        return self.tr("Write where the case is sent on to.")

    def operation(self, words: str, day: date) -> Callable[..., int]:
        return partial(add_referral, consultation_id=self._case_id, target=words, made_on=day)
