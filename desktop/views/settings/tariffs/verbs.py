"""What can be done with the chosen version: print by it from a day on, end it, take it away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.operations.tariff_periods import choose_tariff, end_tariff, remove_tariff
from desktop.queries.tariffs import TariffRow
from desktop.views.settings.rooms_rules.inputs import ChoiceInput
from desktop.views.shared.chips import Wrap
from desktop.views.shared.fields import DayField
from desktop.views.shared.theme import current, notifier, set_role

EVERYWHERE, HERE = "all", "site"


class VersionVerbs(QFrame):
    """`wanted` carries an operation to write."""

    wanted = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "foot")
        self._row: TariffRow | None = None
        self._site = 0
        self.day = DayField(today)
        self.day.set_value(today())
        self.day.setAccessibleName(self.tr("From or until which day"))
        self.where = ChoiceInput(
            self.tr("Which sites"), [(HERE, self.tr("this site")), (EVERYWHERE, self.tr("every site"))]
        )
        self.choose, self.end = QPushButton(self.tr("Print by it from this day")), QPushButton()
        self.remove = QPushButton(self.tr("Take it away"))
        self._wrap = wrap = Wrap()
        for part in (self.where, self.choose, self.end, self.remove):
            wrap.add(part)
        for button in (self.choose, self.end, self.remove):
            button.setAutoDefault(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 12, 10)
        line.setSpacing(10)
        line.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(wrap, 1)
        self.choose.clicked.connect(self._choose)
        self.end.clicked.connect(self._end)
        self.remove.clicked.connect(self._remove)
        notifier().changed.connect(self._measure)
        self._measure()

    def show_version(self, row: TariffRow, site_id: int, *, several: bool) -> None:
        """`several`: there are other sites, so it is asked for which."""
        self._row, self._site = row, site_id
        self.where.setVisible(several)
        ended = row.valid_until is not None
        self.end.setText(self.tr("Let it go on") if ended else self.tr("End it on this day"))
        self.remove.setVisible(not row.jobs)
        self._wrap.updateGeometry()

    @Slot()
    def _choose(self) -> None:
        if self._row is not None and (day := self.day.value()) is not None:
            site = self._site if self.where.answer == HERE or self.where.isHidden() else None
            self._want(choose_tariff, name=self._row.name, valid_from=day, site_id=site)

    @Slot()
    def _end(self) -> None:
        if self._row is not None and (day := self.day.value()) is not None:
            until = None if self._row.valid_until is not None else day
            self._want(end_tariff, tariff_id=self._row.id, valid_until=until, seen_version=self._row.version)

    @Slot()
    def _remove(self) -> None:
        if self._row is not None:
            self._want(remove_tariff, tariff_id=self._row.id, seen_version=self._row.version)

    def _want(self, verb: Callable[..., int], **arguments: Any) -> None:
        self.wanted.emit(partial(verb, **arguments))

    @Slot()
    def _measure(self) -> None:
        self.day.setFixedWidth(current().scaled(150))
