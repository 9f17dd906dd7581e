"""Two groups do something together, from a day; or no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit

from desktop.operations.relations import MOST_PURPOSE, end_relation, relate
from desktop.queries.group_cards import GroupCard
from desktop.queries.group_relations import RelationRow
from desktop.views.groups.procedures.step_sheet import StepSheet
from desktop.views.groups.record.tie_words import About, period
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField


class RelationSheet(StepSheet):
    """Opened for a group it writes a relation, for one that is there (`About`) it ends that."""

    kind = "group_relation"
    picture = "place.collaboration"

    def open(self, card: GroupCard | About[RelationRow] | None = None) -> None:
        self._relation = card.row if isinstance(card, About) else None
        super().open(card.card if isinstance(card, About) else card)

    def made_form(self) -> Form:
        self._relation: RelationRow | None = None
        self.other, self.purpose, self.day = GroupField(self._desk), QLineEdit(), DayField(self._today)
        self.purpose.setMaxLength(MOST_PURPOSE)
        self.other.group_changed.connect(self.edited)
        self.purpose.textEdited.connect(self.edited)
        self.day.textEdited.connect(self.edited)
        self.day.picked.connect(self.edited)
        fields = (("other", self.other), ("relation", self.purpose), ("day", self.day))
        return Form(tuple(Field(key, "", widget) for key, widget in fields))

    def _today(self) -> date:
        return self._desk.now().date()

    def clear(self, card: GroupCard) -> None:  # noqa: ARG002  every group's begins the same
        self.other.put(None, "", "")
        self.purpose.clear()
        self.day.set_value(self._today())

    def typed(self) -> dict[str, Any]:
        return {
            "relation_id": self._relation.id if self._relation else None,
            "other": [self.other.group_id, self.other.text(), self.other.group_number],
            "relation": self.purpose.text(),
            "day": self.day.typed(),
        }

    def put(self, typed: dict[str, Any]) -> None:
        if typed.get("relation_id") == (self._relation.id if self._relation else None):
            self.other.put(*typed["other"])
            self.purpose.setText(typed["relation"])
            self.day.put(typed["day"])

    def wanted(self, card: GroupCard) -> Callable[..., int] | None:
        day, relation = self.day.value(), self._relation
        if relation is None and self.other.group_id in {None, card.id}:
            self.form.refuse("other", self.tr("Which other group?"))
            return None
        if relation is None and not self.purpose.text().strip():
            self.form.refuse("relation", self.tr("What do they do together?"))
            return None
        if day is None or self.day.isModified():
            self.form.refuse("day", self.tr("Which day? For example 11/28 or R9.3.31."))
            return None
        if relation is not None:
            return partial(end_relation, relation_id=relation.id, until=day)
        about = {"group_id": card.id, "other_id": self.other.group_id, "purpose": self.purpose.text()}
        return partial(relate, **about, since=day)

    def say_words(self) -> None:
        relation = self._relation
        self.set_title(self.tr("Relation to another group") if relation is None else self.tr("End the relation"))
        for key in ("other", "relation"):
            self.cell(key).setVisible(relation is None)
        if relation is not None:
            since = period(relation.since, relation.until)
            self.stands.say(f"{relation.purpose}\n{since}", bold=relation.name)
        else:
            self.stands.say(self.tr("Both groups show it."))
        self.form.relabel("other", self.tr("Other group"))
        self.form.relabel("relation", self.tr("What they do together"))
        self.form.relabel("day", self.tr("From which day") if relation is None else self.tr("Until before which day"))
        super().say_words()
