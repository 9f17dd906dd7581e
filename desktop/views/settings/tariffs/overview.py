"""All tariffs on a line of time, and the chosen version beside them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.tariffs import Tariffs
from desktop.views.settings.rooms_rules.rule_words import dated
from desktop.views.settings.tariffs.time_axis import TimeAxis
from desktop.views.settings.tariffs.verbs import VersionVerbs
from desktop.views.settings.tariffs.version_card import VersionCard
from desktop.views.settings.tariffs.version_list import VersionList
from desktop.views.shared.card import Card
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language


class Overview(QWidget):
    """`change_wanted` by the button, Enter or a double click; `export_wanted` asks for a file."""

    change_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._there: Tariffs | None = None
        self._several = False
        self.list, self.card = VersionList(), VersionCard(language)
        self.verbs = VersionVerbs(lambda: desk.now().date())
        self.change, self.export = QPushButton(), QPushButton(self.tr("Into a file"))
        for button in (self.export, self.change):
            button.setAutoDefault(True)
            self.card.add_verb(button)
        set_role(self.export, "quiet")
        self.card.body.addWidget(self.verbs)
        self._all, self._planned = Card(self.tr("Price lists"), padding=0), QLabel()
        self._planned.setContentsMargins(16, 8, 16, 8)
        self._planned.setWordWrap(True)
        set_role(self._planned, "caption")
        self._all.body.setSpacing(0)
        self._axis = TimeAxis(desk.now().date())
        self._all.body.addWidget(self._axis)
        self._all.body.addWidget(self.list, 1)
        self._all.body.addWidget(self._planned)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 8, 8)
        whole.setSpacing(12)
        whole.addWidget(self._all, 5)
        whole.addWidget(self.card, 6)
        self.list.picked.connect(self._show_picked)
        self.list.opened.connect(self.change_wanted)
        self.change.clicked.connect(self.change_wanted)
        self.export.clicked.connect(self.export_wanted)
        notifier().changed.connect(self._show_again)

    def show_tariffs(self, there: Tariffs, choose: int | None, *, several: bool) -> None:
        self._there, self._several = there, several
        self.list.show_versions(there, self._desk.now().date(), choose)
        self._show_axis()
        self._say_planned(there)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_axis()

    def _show_axis(self) -> None:
        """The years stand above the rows also where a scroll bar takes of their width."""
        self._axis.today = self._desk.now().date()
        self._axis.gutter = max(0, self.list.width() - self.list.viewport().width())
        self._axis.update()

    def _say_planned(self, there: Tariffs) -> None:
        """Which tariff is printed by from which day, where another is chosen already."""
        today, titles = self._desk.now().date(), {row.name: row.title for row in there.rows}
        later = [each for each in there.chosen if each.valid_from > today]
        said = [
            self.tr("from {day}: {title}").format(
                day=dated(each.valid_from), title=titles.get(str(each.value), str(each.value))
            )
            for each in later
        ]
        self._planned.setText("　".join(said))
        self._planned.setVisible(bool(said))
        title = titles.get(there.printed_by, there.printed_by)
        self._all.say(self.tr("printed by: {title}").format(title=title))

    @Slot()
    def _show_picked(self) -> None:
        row = self.list.version
        if row is None or self._there is None:
            return
        self.card.show_version(row, self._there)
        self.change.setText(self.tr("New version") if row.jobs else self.tr("Change"))
        self.verbs.show_version(row, self._desk.site_id, several=self._several)

    @Slot()
    def _show_again(self) -> None:
        self.list.setMinimumWidth(current().scaled(300))
        self._show_picked()
