"""A version as it stands: its prices in words, its limits, and what jobs cost by it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.queries.tariffs import TariffRow, Tariffs
from desktop.rules.tariff_checks import period_faults, tariff_faults, worked
from desktop.views.settings.tariffs.examples_table import ExamplesTable
from desktop.views.settings.tariffs.tariff_words import (
    charged_for,
    fault_sentence,
    gap_words,
    limit_lines,
    period,
    price_words,
    whose,
)
from desktop.views.shared.card import Card
from desktop.views.shared.message import Message
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, set_role
from desktop.words import Language

HIGH = 28


class VersionCard(Card):
    """Nothing in it is typed; it is read before one changes, ends or chooses a version."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("", padding=0, parent=parent)
        self.examples, said = ExamplesTable(language), QLabel(self.tr("For example"))
        set_role(said, "bold")
        self._facts, self._limits, self.warned = Paragraph(), Paragraph(), Message()
        set_role(self._facts, "secondary")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setProperty("role", "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._facts)
        column.addLayout(self._grid)
        column.addWidget(self._limits)
        column.addWidget(self.warned)
        column.addSpacing(6)
        column.addWidget(said)
        column.addWidget(self.examples)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(self.tr("Prices of the chosen version"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        self._area = area
        self.body.addWidget(area)

    def show_version(self, row: TariffRow, there: Tariffs) -> None:
        self.rename(row.title)
        self._facts.say("　".join([row.name, period(row), self._charged(row)]))
        self._show_lines(row, there)
        limits = limit_lines(row.says)
        self._limits.say("\n".join(limits))
        self._limits.setVisible(bool(limits))
        self._warn(row, there)
        self.examples.show_worked(worked(row.says))
        told = [f"{name} {who} {price}" for name, who, price in self._told(row, there)]
        self._area.setAccessibleDescription("\n".join([*told, *limits, *self.examples.texts()]))

    def texts(self) -> list[str]:
        """What the card says of the prices, cell by cell."""
        widgets = [item.widget() for at in range(self._grid.count()) if (item := self._grid.itemAt(at))]
        return [each.text() for each in widgets if isinstance(each, QLabel) and each.text()]

    def _charged(self, row: TariffRow) -> str:
        return self.tr("{count} jobs charged").format(count=f"{row.jobs:,}") if row.jobs else self.tr("no job charged")

    def _told(self, row: TariffRow, there: Tariffs) -> list[tuple[str, str, str]]:
        classes = {each.id: each.name for each in there.classes}
        return [(charged_for(line), whose(line, classes), price_words(line)) for line in row.says.lines]

    def _show_lines(self, row: TariffRow, there: Tariffs) -> None:
        while (entry := self._grid.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        rows = self._told(row, there) or [(self.tr("Everything is free."), "", "")]
        for at, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self._cell(text, at, column)
            rule = QFrame()
            set_role(rule, "rule")
            rule.setFixedHeight(current().border)
            self._grid.addWidget(rule, 2 * at + 1, 0, 1, 3)

    def _cell(self, text: str, at: int, column: int) -> None:
        label = QLabel(text)
        set_role(label, ("", "caption", "bold")[column])
        side = Qt.AlignmentFlag.AlignRight if column == 2 else Qt.AlignmentFlag.AlignLeft
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        label.setMinimumHeight(current().scaled(HIGH))
        self._grid.addWidget(label, 2 * at, column)

    def _warn(self, row: TariffRow, there: Tariffs) -> None:
        machines = there.machines_of(row.name)
        said = [fault_sentence(each) for each in tariff_faults(row.says, machines or None)]
        periods = [(each.valid_from, each.valid_until) for each in there.versions(row.name)]
        said += [gap_words(first, until) for _kind, first, until in period_faults(periods)]
        if said:
            self.warned.say("warn", "\n".join(said))
        else:
            self.warned.clear()
