"""Whose rooms are shown, where a center has more than one site: nobody sits elsewhere by it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.desk_rows import SiteRow
from desktop.queries.room_sites import SITE_READS, sites_with_rooms
from desktop.views.shared.parts import Parts


class SiteSwitch(QWidget):
    """The desk's own site until another is chosen; `changed` after every change a person makes. Hidden for one site."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own = self._chosen = desk.site_id
        self._sites: tuple[SiteRow, ...] = ()
        self.parts = Parts()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.parts)
        self.parts.changed.connect(self._choose)
        desk.changed.connect(self._changed)
        self.setVisible(False)
        self._retranslate()

    @property
    def site_id(self) -> int:
        """The site that is shown; who goes to another site's desk sees that one."""
        if self._own != self._desk.site_id:
            self._own = self._chosen = self._desk.site_id
        return self._chosen

    def ask(self) -> None:
        """Which sites there are."""
        self._desk.read(self, sites_with_rooms, done=self._show, topic="sites")

    def go_to(self, site_id: int) -> bool:
        """Show the site; whether it was another one."""
        before, self._chosen = self.site_id, site_id
        self._mark()
        return before != site_id

    def _show(self, sites: tuple[SiteRow, ...]) -> None:
        self._sites = sites
        self.parts.show_choices([(site.id, site.name) for site in sites])
        self._mark()
        self.setVisible(len(sites) > 1)

    def _mark(self) -> None:
        if self.site_id in [site.id for site in self._sites]:
            self.parts.put(self.site_id)

    @Slot()
    def _choose(self) -> None:
        chosen = self.parts.value
        if isinstance(chosen, int) and self.go_to(chosen):
            self.changed.emit()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.touch(SITE_READS):
            self.ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Rooms of which site"))
