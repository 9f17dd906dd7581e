"""The fields of a consultation that can wait."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal, Slot
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.sentences import channel_words
from desktop.views.consultations.afterwards_fields import AfterwardsFields
from desktop.views.consultations.level_fields import LevelFields
from desktop.views.consultations.minutes_field import MinutesField
from desktop.views.consultations.note_edit import NoteEdit
from desktop.views.consultations.one_stop_chips import OneStopChips
from desktop.views.consultations.people_fields import PeopleFields
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.form import Field, Form
from desktop.words import Channel, Language

MOST_LINE = 300


class TakeMore(QWidget):
    """`changed` after every change of a field."""

    changed = Signal()
    clock_turned = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caller, self.department, self.materials = QLineEdit(), QLineEdit(), QLineEdit()
        self.channel, self.minutes, self.advice = OneStopChips(one=True), MinutesField(), NoteEdit()
        self.continues, self.afterwards = CheckBox(), AfterwardsFields(desk)
        self.people, self.level, self.turn_clock = PeopleFields(), LevelFields(), QPushButton()
        self.another = QPushButton()
        self.another.setAutoDefault(True)
        for line in (self.caller, self.department, self.materials):
            line.setMaxLength(MOST_LINE)
            line.textChanged.connect(self.changed)
        self.channel.show_choices((way, channel_words(way, language)) for way in Channel)
        self._departments = QStringListModel(self)
        completer = QCompleter(self._departments, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.department.setCompleter(completer)
        self._form = Form(
            (
                Field("channel", "", self.channel),
                (Field("minutes", "", self._clock_line()), Field("department", "", self.department, stretch=2)),
                Field("caller", "", self.caller),
                Field("advice", "", self.advice, optional=True),
                Field("materials", "", self.materials, optional=True),
            )
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for part in (self._form, self.continues, self.afterwards, self.people, self.level, self.another):
            whole.addWidget(part)
        fields = (self.channel, self.minutes, self.afterwards, self.people, self.level)
        for field in fields:
            field.changed.connect(self.changed)
        self.advice.textChanged.connect(self.changed)
        self.continues.toggled.connect(self.changed)
        for signal in (self.minutes.changed, self.minutes.turned):
            signal.connect(self.show_clock)
        self.turn_clock.clicked.connect(self.clock_turned)
        self._retranslate()

    def _clock_line(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self.turn_clock.setAutoDefault(True)
        for part in (self.minutes, self.turn_clock):
            line.addWidget(part)
        row.setFocusProxy(self.minutes)
        return row

    @Slot()
    def show_clock(self) -> None:
        """Whether the button stops the clock or lets it go on."""
        self.turn_clock.setText(self.tr("Stop") if self.minutes.runs else self.tr("Go on"))

    @property
    def way(self) -> Channel:
        value = self.channel.value
        return value if isinstance(value, Channel) else Channel.WALK_IN

    def show_departments(self, names: Sequence[str]) -> None:
        """What is offered while a department is typed."""
        self._departments.setStringList(list(names))

    def refuse(self, key: str, sentence: str) -> None:
        self._form.refuse(key, sentence)

    def accept(self) -> None:
        self._form.accept()
        self.people.refuse("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._form.relabel("channel", self.tr("How"))
        self.show_clock()
        self.another.setText(self.tr("Another visitor first   Alt+A"))
        self.turn_clock.setToolTip("Alt+D")
        self.turn_clock.setAccessibleName(self.tr("The clock: Alt+D stops it or lets it go on"))
        self.minutes.setAccessibleName(self.tr("Minutes"))
        self._form.relabel("caller", self.tr("Who came, in words"))
        self._form.relabel("minutes", self.tr("Minutes"))
        self._form.relabel("department", self.tr("Department of the city"))
        self._form.relabel("advice", self.tr("What was answered"))
        self._form.relabel("materials", self.tr("Handed over"))
        self.continues.setText(self.tr("Goes on from an earlier matter"))
