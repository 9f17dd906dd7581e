"""The fields of a contact: what was said, how, when and how long, what was answered and handed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.contacts import MOST_MINUTES, ContactRequest
from desktop.rules.times import clock
from desktop.sentences import channel_words
from desktop.views.consultations.afterwards_fields import AfterwardsFields
from desktop.views.consultations.minutes_field import MinutesField
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.take_more import MOST_LINE
from desktop.views.shared.combo import Combo
from desktop.views.shared.form import Field, Form
from desktop.words import Channel, Language

A_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class ContactFilled:
    """What stands in the form. `at` is None for a contact of this moment; so is a time that cannot be read."""

    note: str = ""
    channel: Channel = Channel.WALK_IN
    minutes: int | None = None
    advice: str = ""
    materials: str = ""
    at: datetime | None = None
    ends_at: datetime | None = None

    def kept(self) -> dict[str, Any]:
        """As JSON values."""
        plain = {name: getattr(self, name) for name in ("note", "minutes", "advice", "materials")}
        times = {name: at.isoformat() for name, at in (("at", self.at), ("ends_at", self.ends_at)) if at is not None}
        return {**plain, **times, "channel": self.channel.value}


def filled_from(kept: Mapping[str, Any]) -> ContactFilled:
    """What a draft of any age says; what it does not say or says strangely is left empty."""
    words = {name: str(kept.get(name) or "") for name in ("note", "advice", "materials")}
    minutes, way = kept.get("minutes"), kept.get("channel")
    return ContactFilled(
        **words,
        channel=Channel(way) if way in set(Channel) else Channel.WALK_IN,
        minutes=minutes if isinstance(minutes, int) else None,
        at=_moment(kept.get("at")),
        ends_at=_moment(kept.get("ends_at")),
    )


def _moment(kept: object) -> datetime | None:
    try:
        return datetime.fromisoformat(kept) if isinstance(kept, str) else None
    except ValueError:
        return None


class ContactForm(QWidget):
    """`changed` after every change a person makes. Of one that is `known` the time is always to be seen."""

    changed = Signal()

    def __init__(self, desk: Desk, language: Language, *, known: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._putting, self._known = False, known
        self.note, self.advice, self.materials = NoteEdit(), NoteEdit(), QLineEdit()
        self.channel, self.minutes = Combo(), MinutesField()
        self.afterwards = AfterwardsFields(desk)
        self.materials.setMaxLength(MOST_LINE)
        for way in Channel:
            self.channel.addItem(channel_words(way, language), way)
        self._fields = Form(
            (
                Field("note", self.tr("In a few words"), self.note),
                (
                    Field("channel", self.tr("How"), self.channel, stretch=3),
                    Field("minutes", self.tr("Minutes"), self.minutes, stretch=2),
                ),
                Field("advice", self.tr("What was answered"), self.advice, optional=True),
                Field("materials", self.tr("Handed over"), self.materials, optional=True),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        for part in (self._fields, self.afterwards):
            whole.addWidget(part)
        self.afterwards.box.setVisible(not known)
        self._connect()

    def put(self, filled: ContactFilled) -> None:
        self._putting = True
        self.note.put(filled.note)
        self.advice.put(filled.advice)
        self.materials.setText(filled.materials)
        self.channel.setCurrentIndex(self.channel.findData(filled.channel))
        self.minutes.put(filled.minutes)
        self.afterwards.put(filled.at, filled.ends_at)
        self.accept()
        self._putting = False

    def filled(self) -> ContactFilled:
        return ContactFilled(
            note=self.note.toPlainText(),
            channel=Channel(self.channel.currentData()),
            minutes=self.minutes.value if self._known else self.minutes.typed,
            advice=self.advice.toPlainText(),
            materials=self.materials.text(),
            at=self.afterwards.at(),
            ends_at=self.afterwards.ends_at(),
        )

    def request(self) -> ContactRequest | None:
        """What is to be written; None after what cannot be was said under its field."""
        self.accept()
        filled = self.filled()
        if not filled.note.strip():
            self._fields.refuse("note", self.tr("Write a few words: one sentence will do."))
            return None
        if self.minutes.is_wrong or not 0 <= (self.minutes.value or 0) <= MOST_MINUTES:
            self._fields.refuse("minutes", self.tr("A number of minutes, such as 20."))
            return None
        if self.afterwards.refuse_unread(known=self._known):
            return None
        return ContactRequest(
            note=filled.note,
            channel=filled.channel,
            minutes=self.minutes.value,
            at=filled.at,
            advice=filled.advice,
            materials=filled.materials,
        )

    def accept(self) -> None:
        self._fields.accept()

    def _connect(self) -> None:
        for signal in (self.note.textChanged, self.advice.textChanged, self.materials.textEdited):
            signal.connect(self._tell)
        self.channel.currentIndexChanged.connect(self._tell)
        self.minutes.changed.connect(self._count_end)
        self.afterwards.changed.connect(self._count_minutes)

    @Slot()
    def _count_minutes(self) -> None:
        """Minutes follow the end that is typed."""
        at, ends_at = self.afterwards.at(), self.afterwards.ends_at()
        if at is not None and ends_at is not None and ends_at >= at:
            self.minutes.put((ends_at - at) // A_MINUTE)
        self._tell()

    @Slot()
    def _count_end(self) -> None:
        """And the end follows the minutes that are typed."""
        at, minutes = self.afterwards.at(), self.minutes.value
        if at is not None and minutes is not None and 0 <= minutes <= MOST_MINUTES:
            self.afterwards.end.setText(clock(at + minutes * A_MINUTE))
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if not self._putting:
            self.changed.emit()
