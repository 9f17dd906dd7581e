"""What the list of cases is narrowed to, folded out below the search: topic, who, in charge, level, days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.queries.case_wish import CaseWish
from desktop.queries.listed_cases import CaseChoices
from desktop.sentences import actor_words
from desktop.views.consultations.words import level_word
from desktop.views.rooms.choice_combo import ChoiceCombo
from desktop.views.shared.combo import Combo
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.theme import current
from desktop.words import ActorKind, Language, Openness

A_DAY = timedelta(days=1)
CLOSER = "　"
NARROW, WIDE, ROOMY = 2, 3, 560


class CaseFilters(QWidget):
    """`changed` after every change a person makes; the last day is one of those that are asked for."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.topic, self.staff, self.actor, self.level = ChoiceCombo(), ChoiceCombo(), ChoiceCombo(), ChoiceCombo()
        self.since, self.until = DateEdit(today), DateEdit(today)
        self._columns = 0
        self._fill()
        self._lay_out()
        for combo in self._combos:
            combo.activated.connect(self._tell)
        for day in (self.since, self.until):
            day.picked.connect(self._tell)

    @property
    def _combos(self) -> tuple[Combo, ...]:
        return self.topic, self.staff, self.actor, self.level

    def show_choices(self, choices: CaseChoices) -> None:
        """What is chosen stays chosen."""
        self.topic.offer((key, f"{CLOSER}{name}" if key in choices.closer else name) for key, name in choices.topics)
        self.staff.offer(choices.staff)

    def put(self, wish: CaseWish) -> None:
        """Show what is wished for; nothing is announced."""
        self.topic.choose(wish.topic_id)
        self.staff.choose(wish.staff_id)
        for combo, value in ((self.actor, wish.actor), (self.level, wish.openness)):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self.since.set_value(wish.since)
        self.until.set_value(wish.until - A_DAY if wish.until else None)

    def asked(self, wish: CaseWish) -> CaseWish:
        """The wish with what stands here."""
        last = self.until.value()
        return replace(
            wish,
            topic_id=self.topic.value,
            staff_id=self.staff.value,
            actor=cast("ActorKind | None", self.actor.currentData()),
            openness=cast("Openness | None", self.level.currentData()),
            since=self.since.value(),
            until=last + A_DAY if last else None,
        )

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

    def _fill(self) -> None:
        said = (
            (self.topic, self.tr("All topics"), self.tr("Topic of the cases")),
            (self.staff, self.tr("All staff"), self.tr("Who is in charge")),
            (self.actor, self.tr("All visitors"), self.tr("Who came")),
            (self.level, self.tr("All levels"), self.tr("Who may open the cases")),
        )
        for combo, first, name in said:
            combo.addItem(first, None)
            combo.setAccessibleName(name)
        for actor in ActorKind:
            self.actor.addItem(actor_words(actor, self._language), actor)
        for level in Openness:
            self.level.addItem(level_word(level), level)
        for day, name in ((self.since, self.tr("From")), (self.until, self.tr("Until"))):
            day.setAccessibleName(name)
            day.setPlaceholderText(name)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(6)
        self._place(NARROW)

    def _place(self, columns: int) -> None:
        """As many beside each other as there is room for; the days stay together."""
        if columns == self._columns:
            return
        self._columns = columns
        for number, part in enumerate((*self._combos, self.since, self.until)):
            self._grid.addWidget(part, number // columns, number % columns)
        for column in range(WIDE):
            self._grid.setColumnStretch(column, int(column < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(WIDE if self.width() >= current().scaled(ROOMY) else NARROW)
