"""The rules of the day book, for all sites or for one, from a day on."""

from __future__ import annotations

from collections.abc import Callable

from desktop.operations.money_rules import change_day_rules
from desktop.views.settings.daybook.day_inputs import day_sections
from desktop.views.settings.money_rules.money_inputs import MoneySection
from desktop.views.settings.money_rules.money_page import MoneyPage


class DayBookPage(MoneyPage):
    """Five cards of sentences; no booking is hit by any of them."""

    def name(self) -> str:
        return self.tr("Day book")

    def sections(self) -> list[MoneySection]:
        return day_sections()

    def verb(self) -> Callable[..., int]:
        return change_day_rules

    def _show_example(self) -> None:
        """There are no numbers here."""
