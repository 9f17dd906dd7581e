"""The card at the right where much is written: wider than where only one thing is looked at."""

from __future__ import annotations

from desktop.views.rentals.side_card import SideCard, SideStack
from desktop.views.shared.theme import current
from desktop.words import TextSize

WIDTHS = {TextSize.STANDARD: 476, TextSize.LARGE: 516, TextSize.LARGEST: 560}


class WideCard(SideCard):
    def _widen(self) -> None:
        self.setFixedWidth(WIDTHS[current().size])


class WideStack(SideStack):
    def _widen(self) -> None:
        self.setFixedWidth(WIDTHS[current().size])
