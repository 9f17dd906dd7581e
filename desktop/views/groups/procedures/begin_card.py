"""Beginning a round: who is asked for what, until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.operations.rounds import begin_round
from desktop.queries.group_lists import ids_of
from desktop.queries.registrations import DueRow, due_for_renewal
from desktop.rules.dates import fiscal_year, fiscal_year_range
from desktop.rules.group_filter import GroupFilter
from desktop.rules.validity import valid_until
from desktop.views.groups.procedures.step_words import round_kind_word
from desktop.views.shared.card import Card
from desktop.views.shared.chips import Chips
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.sheet_writer import SheetWriter
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import RoundKind

WIDTH, MOST_NAME, FOUR_WEEKS = 560, 300, timedelta(days=28)


class BeginCard(Card):
    """A renewal asks those whose registration ends by a day, a survey everybody on the register."""

    left = Signal()

    def __init__(self, desk: Desk, writer: SheetWriter, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk, self._writer = desk, writer
        self._ids: tuple[int, ...] = ()
        self._waiting = 0
        self.kind, self.name, self.begin, self.back = Chips(one=True), QLineEdit(), QPushButton(), QPushButton()
        self.due, self.answer_until, self.until = (DayField(self._today) for _ in range(3))
        self._who = Paragraph()
        self.name.setMaxLength(MOST_NAME)
        self.form = Form(
            (
                Field("kind", "", self.kind),
                Field("name", "", self.name),
                Field("due", "", self.due),
                (Field("answer_until", "", self.answer_until), Field("until", "", self.until)),
            )
        )
        set_role(self.begin, "primary")
        set_role(self._who, "secondary")
        for part in (self.form, self._who, self.begin, self.back):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.kind.changed.connect(self._asked_for)
        self.due.picked.connect(self._count)
        self.begin.clicked.connect(self.save)
        self.back.clicked.connect(self.left)
        self._writer.busy_changed.connect(self._fit)
        notifier().changed.connect(self._set_width)
        self._set_width()
        self.say_words()

    def _today(self) -> date:
        return self._desk.now().date()

    @property
    def renews(self) -> bool:
        return self.kind.value != RoundKind.SURVEY.value

    def open_new(self) -> None:
        """An empty form with the days that are likely: who ends with this fiscal year renews for the next."""
        today = self._today()
        ends = fiscal_year_range(fiscal_year(today))[1] - timedelta(days=1)
        self.form.accept()
        self.kind.put([RoundKind.RENEWAL.value])
        self.name.clear()
        self.due.set_value(ends)
        self.answer_until.set_value(max(today, min(today + FOUR_WEEKS, ends)))
        self.until.set_value(valid_until(ends + timedelta(days=1), 1))
        self._asked_for()
        self.name.setFocus()

    @Slot()
    def _asked_for(self) -> None:
        if self.kind.value is None:  # one of the two it always is
            self.kind.put([RoundKind.RENEWAL.value])
        for key in ("due", "until"):
            cell = self.form.widget(key).parentWidget()
            assert cell is not None
            cell.setVisible(self.renews)
        self._count()

    @Slot()
    def _count(self) -> None:
        """Who would be asked."""
        self._ids = ()
        if not self.renews:
            self._desk.read(self, partial(ids_of, asked=GroupFilter()), done=self._show_all, topic="asked")
        elif (day := self.due.value()) is not None:
            self._desk.read(self, partial(due_for_renewal, until=day), done=self._show_due, topic="asked")

    def _show_all(self, ids: tuple[int, ...]) -> None:
        self._ids, self._waiting = ids, 0
        self._say_who()

    def _show_due(self, rows: tuple[DueRow, ...]) -> None:
        """Those whom another round already asks are left out."""
        self._ids = tuple(row.group_id for row in rows if not row.asked)
        self._waiting = len(rows) - len(self._ids)
        self._say_who()

    @Slot()
    def save(self) -> None:
        """Begin the round; say under the field what is missing."""
        self.form.accept()
        if self._writer.busy or not self.begin.isEnabled() or (operation := self._wanted()) is None:
            return
        self._writer.write(operation, (self.name.text(), self._ids, self.answer_until.value(), self.until.value()))

    def _wanted(self) -> Callable[..., int] | None:
        if not self.name.text().strip():
            self.form.refuse("name", self.tr("What is it called? For example: renewal of fiscal year 2027."))
            return None
        days = [("answer_until", self.answer_until), *([("until", self.until)] if self.renews else [])]
        for key, field in days:
            if field.value() is None or field.isModified():
                self.form.refuse(key, self.tr("Which day? For example 11/28 or R9.3.31."))
                return None
        answer_until = self.answer_until.value()
        assert answer_until is not None
        return partial(
            begin_round,
            kind=RoundKind.RENEWAL if self.renews else RoundKind.SURVEY,
            name=self.name.text(),
            group_ids=self._ids,
            answer_until=answer_until,
            registered_until=self.until.value() if self.renews else None,
        )

    def say_words(self) -> None:
        """Every word, in the language of the window."""
        self.rename(self.tr("Begin a round"))
        self.kind.show_choices((kind.value, round_kind_word(kind)) for kind in RoundKind)
        for key, label in (
            ("kind", self.tr("What for")),
            ("name", self.tr("Name of the round")),
            ("due", self.tr("Whose registration ends by")),
            ("answer_until", self.tr("Answers until")),
            ("until", self.tr("Renewed until")),
        ):
            self.form.relabel(key, label)
        self.begin.setText(self.tr("Begin   Ctrl+Enter"))
        self.begin.setAccessibleName(self.tr("Begin a round"))
        self.back.setText(self.tr("Not now"))
        self._say_who()

    def _say_who(self) -> None:
        said = self.tr("{count} groups are asked.").format(count=f"{len(self._ids):,}")
        if self._waiting:
            said += " " + self.tr("{count} more are asked in a round that is open.").format(count=self._waiting)
        if self.renews and self._ids:
            said += "\n" + self.tr("They are due for renewal from today, and can still book.")
        self._who.say(said)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.begin.setEnabled(bool(self._ids) and not self._writer.busy)

    @Slot()
    def _set_width(self) -> None:
        self.setMaximumWidth(current().scaled(WIDTH))
