"""How an event goes on: every week, every month, until a day or so many times; or on dates that are picked."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError, NotReadable
from desktop.operations.programs import MOST_EVENTS
from desktop.rules.dates import read_date
from desktop.rules.series import Recurrence, dates_of
from desktop.rules.series_patterns import Pattern, Repeat, rule_of
from desktop.views.rooms.series.words import repeats
from desktop.views.shared import written
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.number_edit import NumberEdit
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role

USUAL_TIMES, MOST_TOLD, NUMBER = 4, 8, 56


class RepeatField(QWidget):
    """No chip on: it takes place once. `changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._first: datetime | None = None
        self.chips, self.times, self.picked = Chips(one=True), NumberEdit(), QLineEdit()
        self.until = DayField(self._today)
        self.without_rooms = CheckBox(self.tr("Where a room is taken, without it"))
        self._dates, self._line = Paragraph(), QWidget()
        set_role(self._dates, "caption")
        self.times.setAccessibleName(self.tr("How many times"))
        self.until.setAccessibleName(self.tr("Last day of the repeats"))
        self.picked.setAccessibleName(self.tr("More dates"))
        self.picked.setPlaceholderText(self.tr("e.g. 12/5 12/19"))
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for part in (self.times, QLabel(self.tr("times, or until")), self.until):
            line.addWidget(part)
        line.setStretch(2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for part in (self.chips, self._line, self.picked, self._dates, self.without_rooms):
            whole.addWidget(part)
        self.setFocusProxy(self.chips)
        self.chips.changed.connect(self._tell)
        for edit in (self.times, self.until, self.picked):
            edit.textEdited.connect(self._tell)
        self.until.picked.connect(self._tell)
        self.without_rooms.toggled.connect(self._tell)
        notifier().changed.connect(self._measure)
        self._measure()
        self.forget()

    def forget(self) -> None:
        """It takes place once; nothing is announced."""
        self.chips.put(())
        self.times.put(USUAL_TIMES)
        self.until.set_value(None)
        self.picked.clear()
        self.without_rooms.blockSignals(True)
        self.without_rooms.setChecked(False)
        self.without_rooms.blockSignals(False)
        self._show()

    def begin_at(self, first: datetime | None) -> None:
        """The repeats are called after the first date."""
        self._first = first
        self.chips.show_choices(repeats(first.date() if first else None))
        self._show()

    @property
    def repeat(self) -> Repeat | None:
        chosen = self.chips.value
        return chosen if isinstance(chosen, Repeat) else None

    def rule(self, first: datetime) -> str:
        """The RRULE, "" where it takes place once or on picked dates."""
        if self.repeat is None:
            return ""
        last = self.until.value()
        times = None if last is not None else max(1, self.times.value or 1)
        return rule_of(Pattern(repeat=self.repeat, until=last, count=times), first)

    def starts(self, first: datetime) -> tuple[datetime, ...]:
        """The dates that were picked, with the first. Raises NotReadable."""
        if self.repeat is not Repeat.PICKED:
            return ()
        typed = self.picked.text().replace("、", " ").replace(",", " ").replace("，", " ").split()
        days = [read_date(text, today=self._today()) for text in typed]
        return tuple(sorted({first, *(datetime.combine(day, first.time()) for day in days)}))

    def _today(self) -> date:
        return self._desk.now().date()

    @Slot()
    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        repeat = self.repeat
        self._line.setVisible(repeat is not None and repeat is not Repeat.PICKED)
        self.picked.setVisible(repeat is Repeat.PICKED)
        self.without_rooms.setVisible(repeat is not None)
        told = self._told() if repeat is not None and self._first is not None else ""
        self._dates.say(told)
        self._dates.setVisible(bool(told))

    def _told(self) -> str:
        """The dates in a line, as far as they can be read."""
        assert self._first is not None
        try:
            asked = Recurrence(rule=self.rule(self._first), first_start=self._first, picked=self.starts(self._first))
            dates = dates_of(asked, MOST_EVENTS)
        except NotReadable:
            return ""
        except DeskError:
            return self.tr("No dates, or more than {most}.").format(most=MOST_EVENTS)
        shown = "、".join(written.short_day(start.date()) for start in dates[:MOST_TOLD])
        more = "…" if len(dates) > MOST_TOLD else ""
        return self.tr("{count} dates: {days}").format(count=len(dates), days=f"{shown}{more}")

    @Slot()
    def _measure(self) -> None:
        self.times.setFixedWidth(current().scaled(NUMBER))
