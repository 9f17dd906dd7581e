"""Which part of the register is listed: ready lists and the center's own as chips, everything else in a sheet."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.filter_choices import FilterChoices
from desktop.queries.group_lists import GroupList, group_list
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups import words
from desktop.views.shared import icons
from desktop.views.shared.chips import Chips
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import GroupStatus

APPLIED, RENEWAL, PAPERS, SUSPENDED = "applied", "renewal_due", "papers_missing", "suspended"
LACKING = (GroupStatus.APPLIED, GroupStatus.REGISTERED, GroupStatus.RENEWAL_DUE)
NOTHING = GroupFilter()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list that has a chip: one of the ready ones, or the center's by its id."""

    key: str | int
    name: str
    asked: GroupFilter


def ready_lists(today: date) -> tuple[Listed, ...]:
    """What the desk has to chase."""
    return (
        Listed(
            APPLIED,
            words.status_word(GroupStatus.APPLIED),
            GroupFilter(statuses=(GroupStatus.APPLIED,)),
        ),
        Listed(
            RENEWAL,
            words.status_word(GroupStatus.RENEWAL_DUE),
            GroupFilter(statuses=(GroupStatus.RENEWAL_DUE,)),
        ),
        Listed(
            PAPERS,
            QCoreApplication.translate("Groups", "papers missing"),
            GroupFilter(statuses=LACKING, papers_missing=today),
        ),
        Listed(
            SUSPENDED,
            words.status_word(GroupStatus.SUSPENDED),
            GroupFilter(statuses=(GroupStatus.SUSPENDED,)),
        ),
    )


class Filters(QWidget):
    """`changed` after every change a person makes, `offered` when there are other choices.

    `sheet_wanted` for everything that has no chip.
    """

    changed = Signal()
    offered = Signal()
    sheet_wanted = Signal()
    columns_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.asked = NOTHING
        self.choices: FilterChoices | None = None
        self._lists: dict[str | int, Listed] = {}
        self._counts: dict[str | int, int] = {}
        self.chips, self.button, self.columns = Chips(one=True), QPushButton(), QPushButton()
        self.button.setIcon(icons.icon("verb.filter"))
        self.columns.setIcon(icons.icon("verb.columns", "accent_text"))
        set_role(self.columns, "link")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.chips, 1)
        for button, wanted in ((self.button, self.sheet_wanted), (self.columns, self.columns_wanted)):
            button.setAutoDefault(True)
            button.clicked.connect(wanted)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.chips.changed.connect(self._chosen)
        notifier().changed.connect(self._measure)
        self._measure()
        self._show_lists()
        self._retranslate()

    @property
    def lists(self) -> tuple[Listed, ...]:
        return tuple(self._lists.values())

    def ask(self, asked: GroupFilter) -> None:
        """List what is asked, as the sheet has it; the chip of a list that asks the same goes on."""
        if asked != self.asked:
            self.asked = asked
            self._mark()
            self.changed.emit()

    def clear(self) -> None:
        """List everything; nothing is announced."""
        self.asked = NOTHING
        self._mark()

    def show_choices(self, choices: FilterChoices) -> None:
        """The center's own lists beside the ready ones."""
        if choices != self.choices:
            self.choices = choices
            self._show_lists()
            self.count()
            self.offered.emit()

    def count(self) -> None:
        """How many groups each of the lists has."""
        for each in self._lists.values():
            question = partial(group_list, asked=each.asked, limit=0)
            self._desk.read(self, question, done=partial(self._show_count, each.key), topic=f"count {each.key}")

    def _show_lists(self) -> None:
        saved = self.choices.saved if self.choices is not None else ()
        own = (Listed(row.id, row.name, row.asked) for row in saved)
        self._lists = {each.key: each for each in (*ready_lists(self._desk.now().date()), *own)}
        self.chips.show_choices((each.key, each.name) for each in self._lists.values())
        self._mark()

    def _mark(self) -> None:
        self.chips.put(key for key, each in self._lists.items() if each.asked == self.asked)
        self._name()

    def _show_count(self, key: str | int, found: GroupList) -> None:
        self._counts[key] = found.found
        self._name()

    @Slot()
    def _chosen(self) -> None:
        chosen = self.chips.value
        self.asked = self._lists[chosen].asked if isinstance(chosen, str | int) else NOTHING
        self._name()
        self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        px = current().scaled(18)
        for button in (self.button, self.columns):
            button.setIconSize(QSize(px, px))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_lists()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.columns.setText(self.tr("Columns"))
        self.columns.setToolTip(self.tr("Choose the columns of the list (Alt+C)"))
        self.button.setToolTip(self.tr("Ask for several things at once (Ctrl+Shift+F)"))
        self._name()

    def _name(self) -> None:
        for key, each in self._lists.items():
            chip = self.chips.chip(key)
            chip.setText(f"{each.name}  {self._counts[key]:,}" if key in self._counts else each.name)
            chip.setAccessibleName(chip.text())
        count = sum(getattr(self.asked, field.name) != field.default for field in fields(GroupFilter))
        said = self.tr("Narrow down ({count})").format(count=count) if count else self.tr("Narrow down")
        self.button.setText(said)
        self.button.setAccessibleName(said)
