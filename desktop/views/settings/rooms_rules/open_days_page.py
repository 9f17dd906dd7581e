"""Closed days and opening hours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.closed_days import change_closed_days
from desktop.operations.room_rules import change_opening_hours
from desktop.queries.room_rules import RoomRules
from desktop.rules.closed_days import ClosedRule, closed_by
from desktop.rules.rule_changes import after_closed, after_hours, week_of
from desktop.rules.rulebook import Rulebook
from desktop.views.settings.rooms_rules.closed_card import ClosedCard
from desktop.views.settings.rooms_rules.hours_card import HoursCard
from desktop.views.settings.rooms_rules.month_preview import MonthCard
from desktop.views.settings.rooms_rules.rule_words import closed_detail, dated, hours_words
from desktop.views.settings.rooms_rules.rules_page import RulesPage
from desktop.words import Language


class OpenDaysPage(RulesPage):
    """Rules with switches, beside the month they make, over the hours of the week."""

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(desk, language, "", parent)
        self.head.rename(self.tr("Closed days and opening hours"))
        self.closed = ClosedCard(language, lambda: desk.now().date())
        self.month, self.hours = MonthCard(self._closed_on), HoursCard()
        self._draft: Rulebook | None = None
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        beside.setSpacing(12)
        beside.addWidget(self.closed, 1)
        beside.addWidget(self.month, 1)
        self.body.addLayout(beside)
        self.beside(beside)
        self.body.addWidget(self.hits)
        self.body.addWidget(self.hours)
        self.body.addStretch(1)
        self.closed.changed.connect(self._changed)
        self.hours.changed.connect(self._changed)
        self.reload()

    def show_rules(self, rules: RoomRules) -> None:
        self.closed.show_rules(rules, self.site_id, self.day)
        self.hours.show_rules(rules, self.site_id, self.day)
        self._draft = rules.book
        self.month.grid.marked = self.day
        self.month.show_month(self.day)

    def draft(self) -> Rulebook | None:
        if self.rules is None or (week := self.hours.week) is None:
            return None
        book = self.rules.book
        if self.closed.changes:
            book = replace(book, closed=after_closed(self.rules.closed, self.closed.changes, self.day))
        if self.hours.is_changed:
            book = replace(book, hours=after_hours(book.hours, week, self.day))
        return book

    def operations(self) -> list[Callable[..., int]]:
        wanted: list[Callable[..., int]] = []
        if self.closed.changes:
            wanted.append(partial(change_closed_days, changes=self.closed.changes, valid_from=self.day))
        if self.hours.is_changed and (week := self.hours.week) is not None:
            wanted.append(partial(change_opening_hours, week=week, valid_from=self.day))
        return wanted

    def wrong(self) -> str | None:
        return self.tr("Some opening hours cannot be read.") if self.hours.week is None else None

    def past_lines(self) -> list[str]:
        assert self.rules is not None
        lines = [
            (rule.valid_from, f"{rule.name}  {closed_detail(rule)}  {_until(rule.valid_until)}")
            for rule in self.rules.closed.values()
        ]
        days = {each.valid_from for each in self.rules.book.hours if each.site_id == self.site_id}
        days |= {
            each.valid_until
            for each in self.rules.book.hours
            if each.site_id == self.site_id and each.valid_until is not None
        }
        for day in days:
            week = week_of(self.rules.book, self.site_id, day)
            lines.append((day, hours_words(week.days)))
        return [
            self.tr("from {day}: {rule}").format(day=dated(day), rule=words.strip())
            for day, words in sorted(lines, reverse=True)
        ]

    def _closed_on(self, day: date) -> ClosedRule | None:
        return closed_by(day, self._draft.closed, self.site_id) if self._draft is not None else None

    @Slot()
    def _changed(self) -> None:
        self._draft = self.draft() or self._draft
        self.month.grid.refresh()
        self.drafted()


def _until(day: date | None) -> str:
    return f"～{dated(day)}" if day is not None else ""
