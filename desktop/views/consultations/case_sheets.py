"""The sheet in which one more contact is written into a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from desktop.application.desk import Desk
from desktop.operations.contacts import add_contact
from desktop.views.consultations.contact_form import ContactFilled, ContactForm, filled_from
from desktop.views.consultations.take_sheet import TICK_MS
from desktop.views.consultations.writing_sheet import WritingSheet
from desktop.views.shared.form_draft import FormDraft
from desktop.words import Language


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
        self._draft.turn_to(f"contact-{case_id}")  # one begun for another case waits until that is written
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
