"""A tariff while it is edited: its lines, what jobs would cost by them, and what is wrong, after every keystroke."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.operations.tariffs import TariffRequest
from desktop.queries.tariffs import TariffRow, Tariffs
from desktop.rules.print_fees import TariffOn
from desktop.rules.tariff_checks import TariffFault, named_machines, tariff_faults, worked
from desktop.views.settings.tariffs.examples_card import ExamplesCard
from desktop.views.settings.tariffs.faults_card import FaultsCard
from desktop.views.settings.tariffs.limits_line import LimitsLine
from desktop.views.settings.tariffs.lines_card import LinesCard
from desktop.views.shared.fields import DayField
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

LOW = 236
MOST_NAME, MOST_TITLE = 40, 100
EMPTY = TariffOn("", "", ())


@dataclass(frozen=True, slots=True)
class About:
    """What is edited: a version in its place (`row`), or one that begins on `since` with these prices."""

    says: TariffOn
    since: date
    until: date | None = None
    row: TariffRow | None = None
    is_new: bool = False


class TariffEditor(QWidget):
    """`edited` after every change; `request` is None while something cannot be read, and `wrong_field` is what."""

    edited = Signal()

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "body")
        self.about: About | None = None
        self._there: Tariffs | None = None
        self.is_edited = False
        self.title, self.name = QLineEdit(), QLineEdit()
        self.title.setMaxLength(MOST_TITLE)
        self.name.setMaxLength(MOST_NAME)
        self.name.setToolTip(self.tr("How files and commands call it; all its versions have the same."))
        self.since = DayField(lambda: desk.now().date())
        self.lines, self.limits, self.faults = LinesCard(), LimitsLine(), FaultsCard()
        self.examples = ExamplesCard(language)
        self._lay_out()
        for card in (self.lines, self.limits):
            card.changed.connect(self._edited)
        for field in (self.title, self.name):
            field.textEdited.connect(self._edited)
        self.since.picked.connect(self._edited)
        self.since.textEdited.connect(self._edited)
        self.examples.changed.connect(self._look_again)
        notifier().changed.connect(self._measure)
        self._measure()

    def _lay_out(self) -> None:
        line = QHBoxLayout(head := QFrame())
        set_role(head, "head")
        line.setContentsMargins(16, 8, 12, 8)
        line.setSpacing(10)
        for words, field, wide in (
            (self.tr("Title"), self.title, 5),
            (self.tr("Short name"), self.name, 2),
            (self.tr("Holds from"), self.since, 2),
        ):
            label = QLabel(words)
            set_role(label, "secondary")
            label.setBuddy(field)
            field.setAccessibleName(words)
            line.addWidget(label)
            line.addWidget(field, wide)
        line.addWidget(self.lines.add)
        self.lines.head.hide()
        self.lines.body.insertWidget(0, head)
        self.lines.body.addWidget(self.limits)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.faults, 4)
        below.addWidget(self.examples, 6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 8, 4)
        whole.setSpacing(12)
        whole.addWidget(self.lines, 1)
        whole.addLayout(below)

    def show_tariff(self, about: About, there: Tariffs) -> None:
        """Begin anew with these prices; what was typed before is gone."""
        self.about, self._there, self.is_edited = about, there, False
        self.title.setText(about.says.title)
        self.name.setText(about.says.name)
        self.name.setEnabled(about.is_new)
        self.since.set_value(about.since)
        self.lines.show_lines(about.says.lines, there.classes)
        self.limits.show_limits(about.says)
        self._look_again()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.home(False)

    def request(self, *, with_holes: bool = False) -> TariffRequest | None:
        """What is to be saved; the short name of a new one is its title where none is typed."""
        lines, day, about = self.lines.answer(), self.since.value(), self.about
        if lines is None or self.limits.wrong_field or day is None or about is None:
            return None
        name = self.name.text().strip() or self.title.text().strip()[:MOST_NAME]
        limits = self.limits.values()
        return TariffRequest(
            name=name,
            title=self.title.text(),
            lines=lines,
            valid_from=day,
            valid_until=about.until if about.until is None or about.until > day else None,
            max_sheets=limits["max_sheets"],
            press_over=limits["press_over"],
            included=limits["included"],
            minimum=limits["minimum"] or 0,
            with_holes=with_holes,
        )

    @property
    def wrong_field(self) -> QWidget | None:
        if self.since.value() is None:
            return self.since
        return self.lines.wrong_field or self.limits.wrong_field

    @property
    def found(self) -> tuple[TariffFault, ...]:
        """What is wrong with the lines as they are; () while they cannot be read."""
        says = self._says()
        if says is None or self._there is None:
            return ()
        return tariff_faults(says, {**named_machines(says), **self._there.machines_of(says.name)})

    def _says(self) -> TariffOn | None:
        request = self.request()
        return None if request is None else replace(request.says, title=request.title.strip() or request.name)

    @Slot()
    def _edited(self) -> None:
        self.is_edited = True
        self._look_again()
        self.edited.emit()

    @Slot()
    def _look_again(self) -> None:
        """A number that is being typed leaves what was told before."""
        says = self._says()
        if says is None:
            return
        found = self.found
        self.faults.show_faults(found)
        self.lines.mark(place for fault in found for place in fault.lines)
        self.examples.show_worked(worked(says, self.examples.examples))

    @Slot()
    def _measure(self) -> None:
        self.since.setMinimumWidth(current().scaled(166))
        for card in (self.faults, self.examples):
            card.setFixedHeight(current().scaled(LOW))
