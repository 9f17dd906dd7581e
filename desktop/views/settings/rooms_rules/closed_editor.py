"""One closed-day rule as sentences with fields."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.errors import DeskError
from desktop.operations.closed_days import month_day
from desktop.rules.rule_changes import ClosedRequest
from desktop.rules.settings import Scope
from desktop.sentences import sentence
from desktop.views.settings.rooms_rules.inputs import ChoiceInput
from desktop.views.settings.rooms_rules.rule_words import kind_words, nth_words, shift_words, weekday_words
from desktop.views.settings.rooms_rules.sentence_line import SentenceLine
from desktop.views.shared.fields import DayField
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import ClosedDayKind, HolidayShift, Language

_MONTH_DAY = re.compile(r"([0-9]{1,2})\s*[/月.-]\s*([0-9]{1,2})日?")
EVERYWHERE = Scope(None)
WIDE = 88


class MonthDayInput(QLineEdit):
    """12/29 or 12月29日, as month * 100 + day."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(12)
        self.setPlaceholderText("12/29")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        notifier().changed.connect(self._measure)
        self._measure()

    def answer(self) -> int | None:
        """Raises NotReadable for a day that no year has; None while nothing is there."""
        typed = unicodedata.normalize("NFKC", self.text()).strip()
        if not typed:
            return None
        found = _MONTH_DAY.fullmatch(typed)
        return month_day(100 * int(found[1]) + int(found[2]) if found else 0)

    def put(self, value: int | None) -> None:
        self.setText("" if value is None else f"{value // 100}/{value % 100}")

    def sizeHint(self) -> QSize:
        return QSize(current().scaled(WIDE), super().sizeHint().height())

    @Slot()
    def _measure(self) -> None:
        self.setFixedWidth(current().scaled(WIDE))


class ClosedEditor(QFrame):
    """`kept` carries the ClosedRequest that the fields make, `left` when nobody wants it."""

    kept = Signal(object)
    left = Signal()

    def __init__(self, language: Language, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "undo")
        self._language = language
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the rule"))
        self.name.setPlaceholderText(self.tr("Name, for example Monday closing"))
        self.name.setMinimumWidth(300)
        self.kind = ChoiceInput(self.tr("Which days"), kind_words())
        self.where = ChoiceInput(self.tr("Where"), [(EVERYWHERE, self.tr("all sites"))])
        self.weekday = ChoiceInput(self.tr("Weekday"), weekday_words())
        self.weekday_of_month = ChoiceInput(self.tr("Weekday of the month"), weekday_words())
        self.nth = ChoiceInput(self.tr("Week of the month"), nth_words())
        self.shift = ChoiceInput(self.tr("On a public holiday"), shift_words())
        self.first, self.last = MonthDayInput(self.tr("First day")), MonthDayInput(self.tr("Last day"))
        self.start, self.end = DayField(today), DayField(today)
        self.start.setAccessibleName(self.tr("First date"))
        self.end.setAccessibleName(self.tr("Last date"))
        self.keep, self.leave = QPushButton(self.tr("Put it in the draft")), QPushButton(self.tr("Leave it"))
        set_role(self.leave, "quiet")
        self._wrong = QLabel()
        set_role(self._wrong, "error")
        self._wrong.setWordWrap(True)
        self._wrong.setVisible(False)
        self._lines = self._made_lines()
        self._lay_out()
        self.kind.changed.connect(self._fit)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.left)
        self.name.returnPressed.connect(self._keep)
        self._fit()

    def show_places(self, places: Iterable[tuple[Scope, str]]) -> None:
        """All sites, a site, or a room."""
        chosen = self.where.answer
        self.where.clear()
        for place, word in ((EVERYWHERE, self.tr("all sites")), *places):
            self.where.addItem(word, place)
        self.where.show_value(chosen)

    def open_rule(self, request: ClosedRequest) -> None:
        """The fields show the rule, and the first has the focus."""
        self.name.setText(request.name)
        self.kind.show_value(request.kind.value)
        self.where.show_value(Scope(request.site_id, request.room_id))
        for field in (self.weekday, self.weekday_of_month):
            field.show_value(request.weekday or 0)
        self.nth.show_value(request.nth or 1)
        self.shift.show_value(request.if_holiday.value)
        self.first.put(request.start_month_day)
        self.last.put(request.end_month_day)
        self.start.set_value(request.start)
        self.end.set_value(request.end)
        self._say("")
        self._fit()
        self.setVisible(True)
        self.name.setFocus()

    @property
    def wrong(self) -> str:
        return self._wrong.text()

    def _made_lines(self) -> dict[str, SentenceLine]:
        fields = {
            "name": self.name,
            "kind": self.kind,
            "where": self.where,
            "weekday": self.weekday,
            "nth": self.nth,
            "weekday_of_month": self.weekday_of_month,
            "shift": self.shift,
            "first": self.first,
            "last": self.last,
            "start": self.start,
            "end": self.end,
        }
        words = {
            "name": "{name}",
            "kind": self.tr("closes {where}, {kind}"),
            "weekly": self.tr("every {weekday}"),
            "nth": self.tr("the {nth} {weekday_of_month} of the month"),
            "yearly": self.tr("from {first} until {last}"),
            "dates": self.tr("from the {start} until the {end}"),
            "shift": self.tr("on a public holiday {shift}"),
        }
        return {key: SentenceLine(each, fields) for key, each in words.items()}

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(8)
        for line in self._lines.values():
            whole.addWidget(line)
        whole.addWidget(self._wrong)
        verbs = QHBoxLayout()
        for button in (self.keep, self.leave):
            button.setAutoDefault(True)
            verbs.addWidget(button)
        verbs.addStretch(1)
        whole.addLayout(verbs)

    @Slot()
    def _fit(self) -> None:
        kind = ClosedDayKind(self.kind.answer)
        shown = {
            "weekly": kind is ClosedDayKind.WEEKDAY,
            "nth": kind is ClosedDayKind.NTH_WEEKDAY,
            "yearly": kind is ClosedDayKind.YEARLY,
            "dates": kind is ClosedDayKind.DATES,
            "shift": kind in {ClosedDayKind.WEEKDAY, ClosedDayKind.NTH_WEEKDAY},
        }
        for key, visible in shown.items():
            self._lines[key].setVisible(visible)

    @Slot()
    def _keep(self) -> None:
        try:
            request = self._request()
        except DeskError as refusal:
            self._say(sentence(refusal, self._language))
            return
        if missing := self._missing(request):
            self._say(missing)
            return
        self.kept.emit(request)

    def _request(self) -> ClosedRequest:
        """Raises NotReadable."""
        kind = ClosedDayKind(self.kind.answer)
        chosen = self.where.answer
        place = chosen if isinstance(chosen, Scope) else EVERYWHERE
        weekday = self.weekday if kind is ClosedDayKind.WEEKDAY else self.weekday_of_month
        yearly = kind is ClosedDayKind.YEARLY
        return ClosedRequest(
            kind=kind,
            name=self.name.text().strip(),
            site_id=place.site_id,
            room_id=place.room_id,
            weekday=int(str(weekday.answer)),
            nth=int(str(self.nth.answer)),
            if_holiday=HolidayShift(self.shift.answer),
            start_month_day=self.first.answer() if yearly else None,
            end_month_day=self.last.answer() if yearly else None,
            start=self.start.value(),
            end=self.end.value() or self.start.value(),
        )

    def _missing(self, request: ClosedRequest) -> str:
        if not request.name:
            return self.tr("The rule needs a name: the timetable shows it on closed days.")
        if request.kind is ClosedDayKind.YEARLY and None in {request.start_month_day, request.end_month_day}:
            return self.tr("Write the first and the last day as 12/29.")
        if request.kind is ClosedDayKind.DATES:
            if request.start is None or request.end is None:
                return self.tr("Write the first and the last date.")
            if request.end < request.start:
                return self.tr("The last date lies before the first.")
        return ""

    def _say(self, words: str) -> None:
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
