"""Opening hours by weekday, of a site, or of a room or machine that has its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.queries.room_rules import RoomRules
from desktop.rules.rule_changes import WeekHours, week_of
from desktop.rules.ticks import TICK_MINUTES
from desktop.views.settings.rooms_rules.inputs import ChoiceInput, ClockInput
from desktop.views.settings.rooms_rules.rule_words import place_word, short_weekday, weekday_words
from desktop.views.shared.card import Card
from desktop.views.shared.theme import set_role


@dataclass(frozen=True, slots=True)
class DayCells:
    opens: ClockInput
    closes: ClockInput
    wrong: QLabel

    @property
    def is_empty(self) -> bool:
        return not self.opens.text().strip() and not self.closes.text().strip()


class HoursCard(Card):
    """`changed` after every change; `week` is None while something in it cannot be read."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.rename(self.tr("Opening hours"))
        self.say(self.tr("Empty is closed; of a room or a machine: as its site."))
        self.where = ChoiceInput(self.tr("Whose hours"), [])
        self.alike = QPushButton(self.tr("All as Monday"))
        set_role(self.alike, "quiet")
        self.add_verb(self.alike)
        self.add_verb(self.where)
        self.days = [self._made_day(at) for at in range(7)]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._lay_out()
        self.body.addLayout(self._grid)
        self._rules: RoomRules | None = None
        self._site_id, self._day = 0, date.min
        self.where.changed.connect(self._show_place)
        self.alike.clicked.connect(self._make_alike)

    def show_rules(self, rules: RoomRules, site_id: int, day: date) -> None:
        self._rules, self._site_id, self._day = rules, site_id, day
        chosen = self.where.answer
        self.where.clear()
        site = next((site.name for site in rules.sites if site.id == site_id), "")
        self.where.addItem(site, None)
        for room in rules.places:
            if room.site_id == site_id and room.active:
                self.where.addItem(place_word(room), room.id)
        self.where.show_value(chosen)
        self._show_place(quiet=True)

    @property
    def room_id(self) -> int | None:
        chosen = self.where.answer
        return chosen if isinstance(chosen, int) else None

    @property
    def week(self) -> WeekHours | None:
        days: list[tuple[int, int] | None] = []
        for cells in self.days:
            opens, closes = cells.opens.answer, cells.closes.answer
            if cells.is_empty:
                days.append(None)
            elif opens is None or closes is None or _wrong(opens, closes):
                return None
            else:
                days.append((opens, closes))
        return WeekHours(self._site_id, tuple(days), self.room_id)

    @property
    def is_changed(self) -> bool:
        return self._rules is not None and self.week != self._stored()

    def _stored(self) -> WeekHours:
        assert self._rules is not None
        return week_of(self._rules.book, self._site_id, self._day, self.room_id)

    def _made_day(self, at: int) -> DayCells:
        name = weekday_words()[at][1]
        opens = ClockInput(self.tr("{weekday}: opens").format(weekday=name))
        closes = ClockInput(self.tr("{weekday}: closes").format(weekday=name))
        wrong = QLabel()
        set_role(wrong, "error")
        wrong.setWordWrap(True)
        for field in (opens, closes):
            field.setPlaceholderText("–")
            field.changed.connect(self._edited)
        return DayCells(opens, closes, wrong)

    def _lay_out(self) -> None:
        for row, words in ((1, self.tr("opens")), (2, self.tr("closes"))):
            label = QLabel(words)
            set_role(label, "secondary")
            self._grid.addWidget(label, row, 0)
        for at, cells in enumerate(self.days):
            head = QLabel(short_weekday(at))
            set_role(head, "warn_words" if at == 6 else "bold")
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(head, 0, at + 1)
            for row, part in ((1, cells.opens), (2, cells.closes)):
                self._grid.addWidget(part, row, at + 1, Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(cells.wrong, 3, at + 1, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(at + 1, 1)

    @Slot()
    def _show_place(self, *, quiet: bool = False) -> None:
        if self._rules is None:
            return
        for cells, hours in zip(self.days, self._stored().days, strict=True):
            cells.opens.show_value(hours[0] if hours else None)
            cells.closes.show_value(hours[1] if hours else None)
        self._tell_wrong()
        if not quiet:
            self.changed.emit()

    @Slot()
    def _make_alike(self) -> None:
        monday = self.days[0]
        for cells in self.days[1:]:
            cells.opens.setText(monday.opens.text())
            cells.closes.setText(monday.closes.text())
        self._edited()

    @Slot()
    def _edited(self) -> None:
        self._tell_wrong()
        self.changed.emit()

    def _tell_wrong(self) -> None:
        for cells in self.days:
            opens, closes = cells.opens.answer, cells.closes.answer
            if cells.is_empty:
                words = ""
            elif opens is None or closes is None:
                words = self.tr("Times from 0:00 to 24:00")
            elif opens >= closes:
                words = self.tr("Ends before it begins")
            else:
                words = self.tr("In steps of 5 minutes") if _wrong(opens, closes) else ""
            cells.wrong.setText(words)


def _wrong(opens: int, closes: int) -> bool:
    return opens >= closes or bool(opens % TICK_MINUTES or closes % TICK_MINUTES)
