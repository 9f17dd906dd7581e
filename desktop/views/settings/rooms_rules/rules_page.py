"""What every page of rules does: it shows a draft from a day on, says whom it would hit, and lets it hold."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.errors import DeskError, NotReadable
from desktop.queries.room_rules import RULES_READS, HitRow, RoomRules, bookings_hit, room_rules
from desktop.rules.dates import read_date
from desktop.rules.rulebook import Rulebook
from desktop.sentences import sentence
from desktop.views.settings.rooms_rules.head import RulesHead
from desktop.views.settings.rooms_rules.hits import Hits
from desktop.views.shared.abstract import AbstractType
from desktop.views.shared.card import Card
from desktop.views.shared.keys import bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier
from desktop.words import Language

NARROW = 860
PAST = 170  # what is older is scrolled to: the page stays in sight
SOON = 120  # milliseconds from the last keystroke to the question


class RulesPage(QWidget, metaclass=AbstractType):
    """`record_wanted` opens a booking that would be hit."""

    record_wanted = Signal(str, int)

    def __init__(self, desk: Desk, language: Language, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.language = desk, language
        self.rules: RoomRules | None = None
        self._beside: list[QBoxLayout] = []
        self.head = RulesHead(name, lambda: desk.now().date())
        self.past = Card(self.tr("Earlier and later rules"))
        self._past_lines = Paragraph()
        self._past_lines.setProperty("role", "body")
        self.past.setVisible(False)
        self.said, self.hits = Message(), Hits()
        inside = QWidget()
        inside.setProperty("role", "body")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, 8, 12)
        self.body.setSpacing(12)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._past_area = QScrollArea()
        self._past_area.setWidgetResizable(True)
        self._past_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._past_area.setAccessibleName(self.tr("Earlier and later rules"))
        self._past_area.setWidget(self._past_lines)
        self._past_area.setMaximumHeight(PAST)
        self.past.body.addWidget(self._past_area)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        for part in (self.head, self.said, self.past):
            whole.addWidget(part)
        whole.addWidget(area, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._ask_hits)
        self._connect()

    def _connect(self) -> None:
        self.head.day_picked.connect(self._other_day)
        self.head.past_wanted.connect(self._show_past)
        self.head.save_wanted.connect(self.save)
        self.hits.booking_wanted.connect(self._open_booking)
        bind_save(self, self.save)
        self.desk.changed.connect(self._reload_if_touched)
        notifier().changed.connect(self._fit)

    def beside(self, columns: QBoxLayout) -> None:
        """Stand side by side where the page is wide enough for its text, else one under the other."""
        self._beside.append(columns)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        wide = self.width() >= current().scaled(NARROW)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for columns in self._beside:
            columns.setDirection(direction)

    @property
    def day(self) -> date:
        """The day from which the draft would hold."""
        return self.head.since.value() or self.desk.now().date()

    @property
    def site_id(self) -> int:
        return self.desk.site_id

    @abstractmethod
    def show_rules(self, rules: RoomRules) -> None:
        """The rules of the page's day, and no draft."""

    @abstractmethod
    def draft(self) -> Rulebook | None:
        """The rules as they would be; None while the draft cannot be read."""

    @abstractmethod
    def operations(self) -> list[Callable[..., int]]:
        """What makes the draft hold; empty when nothing changed."""

    @abstractmethod
    def past_lines(self) -> list[str]:
        """What held before and what is planned, the latest first."""

    def drafted(self) -> None:
        """The draft changed: ask soon whom it would hit."""
        self.said.clear()
        self._soon.start()

    def reload(self) -> None:
        self.desk.read(self, room_rules, done=self._show, topic="rules")

    @Slot()
    def save(self) -> None:
        try:
            read_date(self.head.since.typed(), today=self.desk.now().date())
        except NotReadable as refusal:
            self.refused(refusal)
            return
        if (wrong := self.wrong()) is not None:
            self.said.say("refused", wrong)
            return
        self._write(self.operations(), 0)

    def wrong(self) -> str | None:
        """What is wrong with the draft, in words; None when it can be tried."""
        return None

    def refused(self, refusal: DeskError) -> None:
        self.said.say("refused", sentence(refusal, self.language))

    def _write(self, operations: list[Callable[..., int]], changed: int) -> None:
        if operations:
            rest = partial(self._written, operations[1:], changed)
            self.desk.write(self, operations[0], done=rest, refused=self.refused)
        elif changed:
            self.said.say("good", self.tr("It holds from {day}.").format(day=self.head.since.text()))
        else:
            self.said.say("info", self.tr("Nothing changed."))

    def _written(self, rest: list[Callable[..., int]], before: int, changed: int) -> None:
        self._write(rest, before + changed)

    def _show(self, rules: RoomRules) -> None:
        self.rules = rules
        self.show_rules(rules)
        self._past_lines.say("\n".join(self.past_lines()) or self.tr("There are none."))
        self._soon.start()

    @Slot()
    def _other_day(self) -> None:
        if self.rules is not None:
            self._show(self.rules)

    @Slot(bool)
    def _show_past(self, shown: bool) -> None:  # noqa: FBT001 -- a slot of Qt's
        if self.rules is not None:
            self._past_lines.say("\n".join(self.past_lines()) or self.tr("There are none."))
        self.past.setVisible(shown)

    @Slot()
    def _ask_hits(self) -> None:
        draft = self.draft()
        if self.rules is None or draft is None or draft == self.rules.book:
            self.hits.show_hits(())
            return
        question = partial(
            bookings_hit, before=self.rules.book, after=draft, since=self.day, site_id=None, now=self.desk.now()
        )
        self.desk.read(self, question, done=self._show_hits, topic="hits")

    def _show_hits(self, rows: tuple[HitRow, ...]) -> None:
        self.hits.show_hits(rows)

    @Slot(int)
    def _open_booking(self, booking_id: int) -> None:
        self.record_wanted.emit("rooms", booking_id)

    @Slot(object)
    def _reload_if_touched(self, changes: Changes) -> None:
        if changes.touch(RULES_READS):
            self.reload()
