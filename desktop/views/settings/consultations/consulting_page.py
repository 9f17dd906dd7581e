"""The rules of consultations, for all sites or for one, from a day on."""

from __future__ import annotations

from collections.abc import Callable

from desktop.operations.money_rules import change_consulting_rules
from desktop.views.settings.consultations.consulting_inputs import consulting_sections
from desktop.views.settings.money_rules.money_inputs import MoneySection
from desktop.views.settings.money_rules.money_page import MoneyPage


class ConsultingPage(MoneyPage):
    """Four cards of sentences; no booking is hit by any of them."""

    def name(self) -> str:
        return self.tr("Consultations")

    def sections(self) -> list[MoneySection]:
        return consulting_sections()

    def verb(self) -> Callable[..., int]:
        return change_consulting_rules

    def _show_example(self) -> None:
        """There are no numbers here."""
