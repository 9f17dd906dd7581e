"""Everything a list can be narrowed to at once, by keyboard or mouse; the list beside follows every change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.queries.filter_choices import FilterChoices
from desktop.queries.saved_lists import SavedListRow
from desktop.rules.dates import add_months
from desktop.rules.group_filter import GroupFilter
from desktop.views.groups import words
from desktop.views.groups.finding.extra_conditions import ExtraConditions
from desktop.views.groups.finding.filters import NOTHING, Filters
from desktop.views.groups.finding.list_keeper import ListKeeper
from desktop.views.groups.finding.word_conditions import WordConditions
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.chips import Chips
from desktop.views.shared.combo import Combo
from desktop.views.shared.keys import ENTER
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.theme import set_role
from desktop.words import GroupKind, GroupStatus, Language, RoundAnswer

DUE, UNSEEN = (1, 3, 6, 12), (6, 12, 24)  # months


class FilterSheet(SideSheet):
    """Stands in the place of the inspector and asks through the `Filters` it is opened with."""

    group_chosen = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("verb.filter", "", parent)
        self._desk, self._language = desk, language
        self._filters: Filters | None = None
        self._choices: FilterChoices | None = None
        self._labels: dict[str, Paragraph] = {}
        self.statuses, self.kind, self.fields, self.forms = Chips(), Chips(one=True), Chips(), Chips()
        self.due, self.unseen, self.rounds, self.answer = Combo(), Combo(), Combo(), Combo()
        self.papers, self.consulted, self.mailable = CheckBox(""), CheckBox(""), CheckBox("")
        self.words, self.extras = WordConditions(), ExtraConditions(lambda: desk.now().date())
        self.keeper, self.clear_button = ListKeeper(desk, language, lambda: self.asked), QPushButton()
        for combo in (self.due, self.unseen, self.rounds, self.answer):
            # as narrow as the sheet is with the largest letters
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(6)
        self._lay_out()
        self._connect()
        self._name_fields()

    def _lay_out(self) -> None:
        rows = {
            "statuses": (self.statuses,),
            "papers": (self.papers, self.consulted, self.mailable),
            "due": (self.due,),
            "unseen": (self.unseen,),
            "fields": (self.fields,),
            "forms": (self.forms,),
            "kind": (self.kind,),
            "rounds": (self.rounds, self.answer),
        }
        for key, widgets in rows.items():
            self._add(key, widgets)
        self.body.addWidget(self.words)
        self._add("extras", (self.extras,))
        self._add("kept", (self.keeper,))
        self.add_verb(self.clear_button)

    def _add(self, key: str, widgets: Iterable[QWidget]) -> None:
        label = self._labels[key] = Paragraph()
        set_role(label, "caption")
        for widget in (label, *widgets):
            self.body.addWidget(widget)

    def _connect(self) -> None:
        for chips in (self.statuses, self.kind, self.fields, self.forms):
            chips.changed.connect(self._changed)
        for combo in (self.due, self.unseen, self.rounds, self.answer):
            combo.activated.connect(self._changed)
        for box in (self.papers, self.consulted, self.mailable):
            box.clicked.connect(self._changed)
        self.words.changed.connect(self._changed)
        self.extras.changed.connect(self._changed)
        self.clear_button.clicked.connect(self._clear)

    def open(self, filters: Filters | None = None) -> None:
        """Show what the list asks for at present."""
        if filters is not None and filters is not self._filters:
            self._filters = filters
            filters.changed.connect(self._put)
            filters.offered.connect(self._put)
        self._put()
        super().open()

    @property
    def asked(self) -> GroupFilter:
        """What stands in the sheet; what it has no field for stays as the list has it."""
        today = self._desk.now().date()
        before = self._filters.asked if self._filters is not None else NOTHING
        due, unseen = self.due.currentData(), self.unseen.currentData()
        return replace(
            before,
            statuses=_ids(self.statuses),
            kind=cast("GroupKind | None", self.kind.value),
            field_ids=_ids(self.fields),
            form_ids=_ids(self.forms),
            word_ids=self.words.asked,
            extras=self.extras.asked,
            papers_missing=today if self.papers.isChecked() else None,
            due_before=due,
            not_seen_since=unseen,
            never_consulted=self.consulted.isChecked(),
            mailable=self.mailable.isChecked(),
            round_id=self.rounds.currentData(),
            round_answer=self.answer.currentData() if self.rounds.currentData() is not None else None,
        )

    @Slot()
    def _clear(self) -> None:
        if self._filters is not None:
            self._filters.ask(NOTHING)

    @Slot()
    def _changed(self) -> None:
        self._show_verbs()
        if self._filters is not None:
            self._filters.ask(self.asked)

    @Slot()
    def _put(self) -> None:
        """Another list was chosen, or the sheet is shown again."""
        if self._filters is None or (self.asked == self._filters.asked and self._choices is self._filters.choices):
            self._show_verbs()
            return
        self._show_choices(self._filters.choices)
        asked, today = self._filters.asked, self._desk.now().date()
        self.statuses.put(asked.statuses)
        self.kind.put(() if asked.kind is None else (asked.kind,))
        self.fields.put(asked.field_ids)
        self.forms.put(asked.form_ids)
        self.words.put(asked.word_ids)
        self.extras.put(asked.extras)
        self._put_days(self.due, asked.due_before, [add_months(today, months) for months in DUE])
        self._put_days(self.unseen, asked.not_seen_since, [add_months(today, -months) for months in UNSEEN])
        self.papers.setChecked(asked.papers_missing is not None)
        self.consulted.setChecked(asked.never_consulted)
        self.mailable.setChecked(asked.mailable)
        self.rounds.setCurrentIndex(max(0, self.rounds.findData(asked.round_id)))
        self.answer.setCurrentIndex(max(0, self.answer.findData(asked.round_answer)))
        self._show_verbs()

    def _put_days(self, combo: Combo, day: date | None, days: list[date]) -> None:
        """A kept list may ask for another day than those that are offered."""
        combo.clear()
        combo.addItem(self.tr("does not matter"), None)
        for each in sorted({*days, *(() if day is None else (day,))}, reverse=combo is self.unseen):
            combo.addItem(words.long_era(each), each)
        combo.setCurrentIndex(max(0, combo.findData(day)))

    def _show_choices(self, choices: FilterChoices | None) -> None:
        if choices is None or choices is self._choices:
            return
        self._choices = choices
        self.fields.show_choices((row.id, row.name) for row in choices.fields)
        self.forms.show_choices((row.id, row.name) for row in choices.forms)
        self.words.show_lists(choices.lists)
        self.extras.show_fields(choices.extras)
        self.rounds.clear()
        self.rounds.addItem(self.tr("does not matter"), None)
        for row in choices.rounds:
            self.rounds.addItem(row.name, row.id)

    def _kept(self) -> SavedListRow | None:
        """The center's list whose chip is on; while one goes on from it, the one it was."""
        if self._filters is None or self._filters.choices is None or self._filters.asked == NOTHING:
            return None
        saved = {row.id: row for row in self._filters.choices.saved}
        on, before = self._filters.chips.value, self.keeper.kept
        if on is None and before is not None:
            on = before.id
        return saved.get(on) if isinstance(on, int) else None

    @Slot()
    def _show_verbs(self) -> None:
        self.keeper.show_kept(self._kept())
        self.answer.setVisible(self.rounds.currentData() is not None)
        for part in (self._labels["rounds"], self.rounds):
            part.setVisible(self.rounds.count() > 1)
        for part in (self._labels["extras"], self.extras):
            part.setVisible(bool(self.extras.rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.close_sheet()  # the list already shows what was asked
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_fields()

    def _name_fields(self) -> None:
        self.set_title(self.tr("Narrow down the list"))
        self.statuses.show_choices((status, words.status_word(status)) for status in GroupStatus)
        self.kind.show_choices((kind, words.kind_word(kind)) for kind in GroupKind)
        self.papers.setText(self.tr("Papers are missing"))
        self.consulted.setText(self.tr("Never came for advice"))
        self.mailable.setText(self.tr("Only who takes letters"))
        said = {
            "kept": (self.tr("Keep this list under a name"), self.keeper),
            "statuses": (self.tr("Status (without one: who is on the register)"), self.statuses),
            "papers": (self.tr("What stands out"), self.papers),
            "due": (self.tr("Registration ends before"), self.due),
            "unseen": (self.tr("Not seen since (bookings, printing, advice)"), self.unseen),
            "fields": (self.tr("Activity fields"), self.fields),
            "forms": (self.tr("Organization forms"), self.forms),
            "kind": (self.tr("Kind"), self.kind),
            "rounds": (self.tr("Renewals and surveys"), self.rounds),
            "extras": (self.tr("Own fields"), self.extras),
        }
        for key, (label, widget) in said.items():
            self._labels[key].say(label)
            cast("Any", widget).setAccessibleName(label)
        for box in (self.papers, self.consulted, self.mailable):
            box.setAccessibleName(box.text())
        self.clear_button.setText(self.tr("Ask for nothing"))
        self.answer.clear()
        self.answer.addItem(self.tr("whatever they answered"), None)
        self.answer.setAccessibleName(self.tr("Answer"))
        for answer, word in (
            (RoundAnswer.WAITING, self.tr("has not answered")),
            (RoundAnswer.ANSWERED, self.tr("has answered")),
            (RoundAnswer.DECLINED, self.tr("declined")),
        ):
            self.answer.addItem(word, answer)


def _ids(chips: Chips) -> tuple[Any, ...]:
    return chips.values
