"""Beginning a round: who is asked for what, until when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.operations.rounds import begin_round
from desktop.queries.group_lists import ids_of
from desktop.queries.registrations import due_for_renewal
from desktop.queries.saved_lists import SavedListRow, saved_lists
from desktop.rules.dates import fiscal_year, fiscal_year_range
from desktop.rules.group_filter import GroupFilter
from desktop.rules.validity import valid_until
from desktop.views.groups import words
from desktop.views.groups.procedures.step_words import round_kind_word
from desktop.views.shared.card import Card
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.form_draft import FormDraft
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
        self.whom, self._lists, self._likely = Combo(), dict[int, SavedListRow](), ""
        self._draft = FormDraft(desk, "group_round", self)
        self.due, self.answer_until, self.until = (DayField(self._today) for _ in range(3))
        self._who = Paragraph()
        self.name.setMaxLength(MOST_NAME)
        self.form = Form(
            (
                Field("kind", "", self.kind),
                Field("name", "", self.name),
                Field("whom", "", self.whom),
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
        self.whom.activated.connect(self._count)
        for edited in (
            self.kind.changed,
            self.name.textEdited,
            *(signal for _key, day in self._days() for signal in (day.textEdited, day.picked)),
        ):
            edited.connect(self._edited)
        self.begin.clicked.connect(self.save)
        self.back.clicked.connect(self.give_up)
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
        today, ends = self._today(), self._ends()
        self.form.accept()
        self.kind.put([RoundKind.RENEWAL.value])
        self.name.setText(self._likely)
        self.whom.setCurrentIndex(0)
        self.due.set_value(ends)
        self.answer_until.set_value(max(today, min(today + FOUR_WEEKS, ends)))
        self.until.set_value(valid_until(ends + timedelta(days=1), 1))
        self._asked_for()
        self._put_draft()
        self._desk.read(self, partial(saved_lists, today=today), done=self._show_lists, topic="lists")
        self.name.setFocus()
        self.name.selectAll()

    def _put_draft(self) -> None:
        """What whoever sits here began and did not send."""
        if (draft := self._draft.found()) is None:
            return
        kept = draft.content
        self.kind.put([kept["kind"]])
        self._asked_for()
        self.name.setText(kept["name"])
        for key, field in self._days():
            field.put(kept[key])
        self._count()

    def _days(self) -> tuple[tuple[str, DayField], ...]:
        return (("due", self.due), ("answer_until", self.answer_until), ("until", self.until))

    @Slot()
    def _edited(self) -> None:
        typed = {"kind": self.kind.value, "name": self.name.text()}
        self._draft.keep(typed | {key: field.typed() for key, field in self._days()})

    @Slot()
    def give_up(self) -> None:
        """What was typed goes; the form is left."""
        self._draft.drop()
        self.left.emit()

    @Slot()
    def sent(self) -> None:
        self._draft.drop()

    def _show_lists(self, rows: tuple[SavedListRow, ...]) -> None:
        had = self.whom.currentData()
        self._lists = {row.id: row for row in rows}
        self._fill_lists()
        self.whom.setCurrentIndex(max(0, self.whom.findData(had)) if had is not None else 0)
        if self.whom.currentData() != had:
            self._count()

    def _fill_lists(self) -> None:
        self.whom.clear()
        self.whom.addItem(self.tr("Everybody on the register"), None)
        for row in self._lists.values():
            self.whom.addItem(row.name, row.id)

    def _ends(self) -> date:
        """The last day of this fiscal year."""
        return fiscal_year_range(fiscal_year(self._today()))[1] - timedelta(days=1)

    @Slot()
    def _asked_for(self) -> None:
        if self.kind.value is None:  # one of the two it always is
            self.kind.put([RoundKind.RENEWAL.value])
        year = fiscal_year(self._ends()) + int(self.renews)
        likely = self.tr("Renewal of fiscal year {year}") if self.renews else self.tr("Survey of fiscal year {year}")
        if self.name.text() == self._likely:
            self.name.setText(likely.format(year=words.fiscal_year(year)))
            self._likely = self.name.text()
        for key in ("due", "until"):
            cell = self.form.widget(key).parentWidget()
            assert cell is not None
            cell.setVisible(self.renews)
        self._count()

    @Slot()
    def _count(self) -> None:
        """Who would be asked."""
        self._ids, day = (), self.due.value() if self.renews else None
        self._fit()
        if not self.renews or day is not None:
            saved = self._lists.get(self.whom.currentData())
            question = partial(_asked, asked=saved.asked if saved is not None else None, due=day)
            self._desk.read(self, question, done=self._show_asked, topic="asked")

    def _show_asked(self, found: tuple[tuple[int, ...], int]) -> None:
        """Those whom another round already asks are left out."""
        self._ids, self._waiting = found
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
            ("whom", self.tr("Which groups")),
            ("due", self.tr("Whose registration ends by")),
            ("answer_until", self.tr("Answers until")),
            ("until", self.tr("Renewed until")),
        ):
            self.form.relabel(key, label)
        chosen = self.whom.currentIndex()
        self._fill_lists()
        self.whom.setCurrentIndex(max(0, chosen))
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


def _asked(session: Any, *, asked: GroupFilter | None, due: date | None) -> tuple[tuple[int, ...], int]:
    """Whom a round would ask: of a list, or of everybody, those due by a day; and how many another one asks."""
    if due is None:
        return ids_of(session, asked or GroupFilter()), 0
    rows = due_for_renewal(session, until=due)
    if asked is not None:
        listed = set(ids_of(session, asked))
        rows = tuple(row for row in rows if row.group_id in listed)
    ids = tuple(row.group_id for row in rows if not row.asked)
    return ids, len(rows) - len(ids)
