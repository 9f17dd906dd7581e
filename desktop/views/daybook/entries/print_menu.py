"""The papers of the entries that are about more than one of them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.views.shared import icons
from desktop.views.shared.sheet_menu import SheetMenuButton


class EntryPrintMenu(SheetMenuButton):
    """`wanted` carries the name of a job."""

    def offered(self) -> Iterable[tuple[str, str]]:
        yield "draw_lost_list", self.tr("List of lost property…")
        yield "draw_police_list", self.tr("List for the police…")
        yield "draw_incident_blank", self.tr("Incident report to fill in by hand…")

    def retranslate(self) -> None:
        self.setIcon(icons.icon("verb.print"))
        self.setAccessibleName(self.tr("Print…"))
        self.setToolTip(self.tr("Print… (Ctrl+P)"))
