"""What else can be done with the day."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.views.shared.sheet_menu import SheetMenuButton
from desktop.views.today.sheets import offered, sheet_word


class SheetMenu(SheetMenuButton):
    def offered(self) -> Iterable[tuple[str, str]]:
        return ((kind.key, sheet_word(kind)) for kind in offered())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("More about the day"))
        self.setToolTip(self.tr("More about the day (Alt+M)"))
