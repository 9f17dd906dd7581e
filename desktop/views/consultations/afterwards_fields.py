"""When it was, of what is written down afterwards: a check box that folds out a day, a time and an end."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, NotReadable
from desktop.rules.times import clock
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.theme import notifier
from desktop.views.shared.typed_moment import moment_of

KEYS = ("day", "time")
AN_HOUR = timedelta(hours=1)
ROUND = 34  # what a field has around its words


class AfterwardsFields(QWidget):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stood: datetime | None = None
        self.box, self.day = CheckBox(), DayField(lambda: desk.now().date())
        self.time, self.end = QLineEdit(), QLineEdit()
        times = Field("time", "", self.time, stretch=2), Field("end", "", self.end, optional=True, stretch=3)
        self._rows = Form(((Field("day", "", self.day, stretch=3), *times),))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.box)
        whole.addWidget(self._rows)
        self._rows.setVisible(False)
        self.box.toggled.connect(self._turned)
        for field in (self.time, self.end):
            field.setMaxLength(20)
            field.textEdited.connect(self.changed)
        self.day.picked.connect(self.changed)
        notifier().changed.connect(self._measure)
        self._measure()
        self._retranslate()

    def put(self, at: datetime | None, ends_at: datetime | None = None) -> None:
        usual = self._desk.now() - AN_HOUR
        self._stood = at.replace(second=0, microsecond=0) if at is not None else None
        self.box.setChecked(at is not None)
        self.day.set_value((at or usual).date())
        self.time.setText(clock(at or usual))
        self.end.setText(clock(ends_at) if ends_at is not None else "")

    def at(self) -> datetime | None:
        """When it was, None where it is now or cannot be read."""
        try:
            return self._read()
        except DeskError:
            return None

    def ends_at(self) -> datetime | None:
        """When it ended, None where it was not said or cannot be read."""
        try:
            return self._read_end()
        except DeskError:
            return None

    def refuse_unread(self, *, known: bool = False) -> bool:
        """Whether the day, the time or the end cannot be: said under it, with the caret there.

        Of what is `known` the time that stood there may stay whatever the clock says, and its minutes go on past it.
        """
        self._rows.accept()
        try:
            at, end = self._read(), self._read_end()
            if at is not None and at > self._desk.now() and not (known and at == self._stood):
                raise NotReadable("time", self.time.text())
        except DeskError as refusal:
            field = getattr(refusal, "field", "")
            field = field if field in ("day", "end") else "time"
            self._rows.refuse(field, self._sentence(field))
            return True
        if at is not None and end is not None and end < at:
            self._rows.refuse("end", self.tr("The end is before the beginning."))
            return True
        if end is not None and end > self._desk.now() and not known:
            self._rows.refuse("end", self._sentence("end"))
            return True
        return False

    def _sentence(self, field: str) -> str:
        if field == "day":
            return self.tr("Which day? For example 11/20.")
        return self.tr("When? A time gone by, as 14:30.")

    def _read_end(self) -> datetime | None:
        if not self.box.isChecked() or not self.end.text().strip():
            return None
        return moment_of(self.day, self.end, ("day", "end"))

    def _read(self) -> datetime | None:
        return moment_of(self.day, self.time, KEYS) if self.box.isChecked() else None

    @Slot()
    def _measure(self) -> None:
        """A time is to be read whole in letters of any size."""
        for field in (self.time, self.end):
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance("00:00") + ROUND)

    @Slot(bool)
    def _turned(self, is_on: bool) -> None:  # noqa: FBT001  a slot's argument
        self._rows.setVisible(is_on)
        self._rows.accept()
        if is_on and self.box.hasFocus():
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.box.setText(self.tr("Written down afterwards"))
        self._rows.relabel("day", self.tr("Day"))
        self._rows.relabel("time", self.tr("Time"))
        self._rows.relabel("end", self.tr("End"))
