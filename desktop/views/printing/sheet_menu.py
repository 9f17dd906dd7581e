"""What else can be done in the print room."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.views.printing.sheets import offered, sheet_word
from desktop.views.shared.sheet_menu import SheetMenuButton


class SheetMenu(SheetMenuButton):
    def offered(self) -> Iterable[tuple[str, str]]:
        return ((kind.key, sheet_word(kind)) for kind in offered())

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("More about the print room"))
        self.setToolTip(self.tr("More about the print room (Alt+M)"))
