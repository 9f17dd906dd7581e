"""What of the log is written by hand, and its signature."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from desktop.application.desk import Desk
from desktop.operations.day_log import sign_day, unsign_day, write_day
from desktop.queries.day_log_rows import DayLog
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.daybook.log import words
from desktop.views.rentals.side_card import SideCard
from desktop.views.shared.chips import Chips
from desktop.views.shared.form import Field, Form
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.message import Message
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import set_role
from desktop.views.shared.written import moment
from desktop.words import Language

DRAFT = "day_log"


class LogForm(SideCard):
    """`saved` after every write. What was typed and not written yet is kept as a draft of its day."""

    saved = Signal()

    def __init__(self, desk: Desk, language: Language) -> None:
        super().__init__(language)
        self.log: DayLog | None = None
        self._signs_next = False
        self.draft, self.writer = FormDraft(desk, DRAFT, self), SheetWriter(desk, self)
        self.sky, self.weather = Chips(one=True), QLineEdit()
        self.duty, self.remarks, self.state = QLineEdit(), NoteEdit(), Message()
        self.save_button, self.sign_button, self.back_button = QPushButton(), QPushButton(), QPushButton()
        self.weather.setMaxLength(60)
        self.duty.setMaxLength(200)
        self.form = Form(
            [
                *(Field("sky", "", self.sky), Field("weather", "", self.weather)),
                *(Field("on_duty", "", self.duty), Field("remarks", "", self.remarks)),
            ]
        )
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        set_role(self.save_button, "primary")
        set_role(self.back_button, "link")
        verbs = QHBoxLayout()
        for button in (self.save_button, self.sign_button):
            button.setAutoDefault(True)
            verbs.addWidget(button, 1)
        for part in (self.state, self.form):
            self.inside.addWidget(part)
        self.inside.addLayout(verbs)
        self.inside.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _connect(self) -> None:
        self.sky.changed.connect(self._sky_chosen)
        for field in (self.weather, self.duty):
            field.textEdited.connect(self._keep)
        self.remarks.textChanged.connect(self._keep)
        self.save_button.clicked.connect(self.save)
        self.sign_button.clicked.connect(self.sign)
        self.back_button.clicked.connect(self.take_back)
        self.writer.saved.connect(self._saved)
        self.writer.refused.connect(self._refused)
        self.writer.busy_changed.connect(self._show_verbs)

    def show_log(self, log: DayLog, *, today: date) -> None:
        """Another day, or the same as it is by now: what is being typed stays."""
        same = self.log is not None and (self.log.day, self.log.site_id) == (log.day, log.site_id)
        typed = self._values() if same and self._is_dirty() and not log.signed else None
        self.log = log
        if typed is None and (draft := self.draft.found()) is not None and not log.signed:
            typed = self._of_draft(draft.content)
        self._put(typed or _stored(log))
        self._say_state(today)
        self._show_verbs()

    def _of_draft(self, content: dict[str, Any]) -> tuple[str, str, str] | None:
        log = self.log
        if log is None or (content.get("day"), content.get("site")) != (log.day.isoformat(), log.site_id):
            return None
        return (str(content.get("weather", "")), str(content.get("on_duty", "")), str(content.get("remarks", "")))

    def _put(self, values: tuple[str, str, str]) -> None:
        for field, value in zip((self.weather, self.duty), values, strict=False):
            if field.text() != value:
                field.setText(value)
        if self.remarks.toPlainText() != values[2]:
            self.remarks.blockSignals(True)
            self.remarks.put(values[2])
            self.remarks.blockSignals(False)
        self.sky.put([values[0]] if values[0] in words.weather_words() else [])

    def _values(self) -> tuple[str, str, str]:
        return (self.weather.text().strip(), self.duty.text().strip(), self.remarks.toPlainText().strip())

    def _is_dirty(self) -> bool:
        return self.log is not None and self._values() != _stored(self.log)

    @Slot()
    def save(self) -> None:
        if self.log is not None and not self.log.signed:
            self._write()

    @Slot()
    def sign(self) -> None:
        """What is typed is written first."""
        if self.log is None or self.log.signed:
            return
        self._signs_next = self._is_dirty()
        if self._signs_next:
            self._write()
        else:
            self._send_signature()

    @Slot()
    def take_back(self) -> None:
        if self.log is not None and self.log.signed:
            self.writer.write(partial(unsign_day, day=self.log.day), ("unsign", self.log.day))

    def _write(self) -> None:
        assert self.log is not None
        weather, duty, remarks = values = self._values()
        act = partial(write_day, day=self.log.day, weather=weather, on_duty=duty, remarks=remarks)
        self.writer.write(act, ("write", self.log.day, values))

    def _send_signature(self) -> None:
        assert self.log is not None
        self.writer.write(partial(sign_day, day=self.log.day), ("sign", self.log.day))

    @Slot(int)
    def _saved(self, _day_id: int) -> None:
        self.message.clear()
        self.draft.drop()
        if self._signs_next:
            self._signs_next = False
            self._send_signature()
            return
        self.saved.emit()

    @Slot(object)
    def _refused(self, refusal: Any) -> None:
        self._signs_next = False
        self.refuse(refusal)

    @Slot()
    def _sky_chosen(self) -> None:
        self.weather.setText(str(self.sky.value or ""))
        self._keep()

    @Slot()
    def _keep(self) -> None:
        if self.log is None or self.log.signed:
            return
        self.sky.put([self.weather.text()] if self.weather.text() in words.weather_words() else [])
        weather, duty, remarks = self._values()
        where = {"day": self.log.day.isoformat(), "site": self.log.site_id}
        self.draft.keep({**where, "weather": weather, "on_duty": duty, "remarks": remarks})
        self._show_verbs()

    def _say_state(self, today: date) -> None:
        log = self.log
        assert log is not None
        day = log.moments
        if day.signed_at is not None:
            said = self.tr("Signed {at} by {by}: its figures stay as they were.").format(
                at=moment(day.signed_at), by=day.signed_by
            )
            changed = self.tr("Since then: {changes}").format(changes=words.since(log.since)) if log.since else ""
            self.state.say("warn" if log.since else "good", said, changed)
        elif log.day < today:
            self.state.say("info", self.tr("Nobody has signed this day yet."))
        else:
            self.state.clear()

    @Slot()
    def _show_verbs(self) -> None:
        signed = self.log is None or self.log.signed
        for field in (self.sky, self.weather, self.duty, self.remarks):
            field.setEnabled(not signed)
        for button in (self.save_button, self.sign_button):
            button.setVisible(not signed)
        self.back_button.setVisible(signed and self.log is not None)
        dirty = self._is_dirty()
        set_role(self.save_button, "primary" if dirty else "")
        set_role(self.sign_button, "" if dirty else "primary")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.rename(self.tr("By hand"))
        labels = {
            "sky": self.tr("Weather"),
            "weather": self.tr("Weather in words"),
            "on_duty": self.tr("On duty"),
            "remarks": self.tr("Remarks"),
        }
        for key, label in labels.items():
            self.form.relabel(key, label)
        chosen = self.weather.text()
        self.sky.show_choices([(word, word) for word in words.weather_words()])
        self.sky.put([chosen] if chosen in words.weather_words() else [])
        self.save_button.setText(self.tr("Write down"))
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        self.sign_button.setText(self.tr("Sign the log"))
        self.sign_button.setToolTip(self.tr("Alt+S"))
        self.back_button.setText(self.tr("Take the signature back"))


def _stored(log: DayLog) -> tuple[str, str, str]:
    return (log.weather, log.on_duty or "・".join(log.acted), log.remarks)
