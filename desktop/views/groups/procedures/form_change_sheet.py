"""A group has another form of organization from a day on; the one it had stays in its history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from desktop.operations.statuses import change_form
from desktop.queries.group_cards import GroupCard, GroupChoices, group_choices
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form


class FormChangeSheet(StepSheet):
    kind = "group_form"
    picture = "verb.compare"

    def made_form(self) -> Form:
        self.forms, self.since = Combo(), DayField(self._today)
        self._has: int | None = None
        self._kept: int | None = None
        self.forms.activated.connect(self.edited)
        self.since.textEdited.connect(self.edited)
        self.since.picked.connect(self.edited)
        return Form((Field("form", "", self.forms), Field("since", "", self.since)))

    def _today(self) -> date:
        return self._desk.now().date()

    def clear(self, card: GroupCard) -> None:
        self.forms.clear()
        self._has, self._kept = card.form_id, None
        self.since.set_value(self._today())
        self._desk.read(self, group_choices, done=self._show_choices, topic="forms")

    def _show_choices(self, choices: GroupChoices) -> None:
        """All forms but the one it has."""
        self.forms.clear()
        for form in choices.forms:
            if form.id != self._has:
                self.forms.addItem(form.name, form.id)
        self.forms.setCurrentIndex(self.forms.findData(self._kept) if self._kept is not None else -1)

    def typed(self) -> dict[str, Any]:
        return {"form_id": self.forms.currentData(), "since": self.since.typed()}

    def put(self, typed: dict[str, Any]) -> None:
        self._kept = typed["form_id"]
        self.since.put(typed["since"])

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        form_id, day = self.forms.currentData(), self.since.value()
        if form_id is None:
            self.form.refuse("form", self.tr("Choose the form that it has from then on."))
            return None
        if day is None or self.since.isModified():
            self.form.refuse("since", self.tr("Which day? For example 11/28 or R9.3.31."))
            return None
        return partial(change_form, group_id=card.id, form_id=form_id, since=day)

    def say_words(self) -> None:
        self.set_title(self.tr("Another organization form"))
        if self.card is not None:
            form = self.card.form or self.tr("no form given")
            self.stands.say(self.tr("So far: {form}").format(form=form), bold=self.card.name)
        self.form.relabel("form", self.tr("Organization form"))
        self.form.relabel("since", self.tr("From which day"))
        super().say_words()
