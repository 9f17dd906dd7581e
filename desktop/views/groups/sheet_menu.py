"""What else can be done with a group, or with the register."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtWidgets import QWidget

from desktop.queries.group_cards import GroupCard
from desktop.views.groups.sheets import offered, sheet_word
from desktop.views.shared.sheet_menu import SheetMenuButton
from desktop.words import StaffRole


class SheetMenu(SheetMenuButton):
    """The menu offers what is for `role`, and about a group what fits `card`."""

    def __init__(self, about: Literal["group", "page"], parent: QWidget | None = None) -> None:
        self._about: Literal["group", "page"] = about
        self.card: GroupCard | None = None
        self.role: StaffRole | None = None
        super().__init__("place" if about == "group" else "quiet", parent)

    def offered(self) -> Iterable[tuple[str, str]]:
        return ((kind.key, sheet_word(kind)) for kind in offered(self._about, self.card, self.role))

    def retranslate(self) -> None:
        of_group = self._about == "group"
        self.setAccessibleName(self.tr("More about this group") if of_group else self.tr("More about the register"))
        self.setToolTip(
            self.tr("More about this group (Alt+M)") if of_group else self.tr("More about the register (Alt+Shift+M)")
        )
