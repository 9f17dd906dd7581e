"""A group has another name: it is still found by the one it had."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from desktop.operations.statuses import rename_group
from desktop.queries.group_cards import GroupCard
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.name_edit import NameEdit, ReadingEdit

MOST_NAME = 300


class RenameSheet(StepSheet):
    """The reading follows the name as it is typed."""

    kind = "group_rename"

    def made_form(self) -> Form:
        self.name, self.since = NameEdit(), DayField(self._today)
        self.kana = ReadingEdit(self.name)
        for line in (self.name, self.kana):
            line.setMaxLength(MOST_NAME)
            line.textEdited.connect(self.edited)
        self.name.reading_changed.connect(self.edited)
        self.since.textEdited.connect(self.edited)
        self.since.picked.connect(self.edited)
        fields = (("name", self.name), ("kana", self.kana), ("since", self.since))
        return Form(tuple(Field(key, "", widget) for key, widget in fields))

    def _today(self) -> date:
        return self._desk.now().date()

    def clear(self, card: GroupCard) -> None:
        self.name.put(card.name, card.kana)
        self.kana.put(card.kana, by_hand=False)
        self.since.set_value(self._today())

    def typed(self) -> dict[str, Any]:
        return {
            "name": self.name.text(),
            "kana": self.kana.text(),
            "by_hand": self.kana.by_hand,
            "since": self.since.typed(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        self.name.put(typed["name"], typed["kana"])
        self.kana.put(typed["kana"], by_hand=typed["by_hand"])
        self.since.put(typed["since"])

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        day = self.since.value()
        if not self.name.text().strip():
            self.form.refuse("name", self.tr("What is the group called from then on?"))
            return None
        if (self.name.text().strip(), self.kana.text().strip()) == (card.name, card.kana):
            self.form.refuse("name", self.tr("This is the name it has."))
            return None
        if day is None or self.since.isModified():
            self.form.refuse("since", self.tr("Which day? For example 11/28 or R9.3.31."))
            return None
        return partial(rename_group, group_id=card.id, name=self.name.text(), kana=self.kana.text(), since=day)

    def say_words(self) -> None:
        self.set_title(self.tr("Another name"))
        if self.card is not None:
            keeps = self.tr("It is still found by this name, and papers of the past keep it.")
            self.stands.say(keeps, bold=self.card.name)
        self.form.relabel("name", self.tr("Name"))
        self.form.relabel("kana", self.tr("Reading"))
        self.form.relabel("since", self.tr("From which day"))
        super().say_words()
