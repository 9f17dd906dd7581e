"""The lists of consultations on paper: follow-ups of one or of everybody, groups that were never consulted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from desktop.queries.work_lists import activity_fields, staff_here
from desktop.views.handouts.room_forms import Fields, RoomPaperForm
from desktop.views.shared.check_box import CheckBox
from desktop.views.shared.combo import Combo
from desktop.views.shared.date_edit import DateEdit
from desktop.views.shared.form import Field

Choices = Sequence[tuple[int, str]]


class FollowUpsForm(RoomPaperForm):
    paper = "follow-ups"

    def fields(self) -> Fields:
        self.who = Combo()
        self.who.activated.connect(self._chosen)
        self.desk.read(self, staff_here, done=self._show, topic="staff")
        return [Field("who", self.tr("Whose"), self.who)]

    def for_(self) -> str | None:
        return self.who.currentData() or ""

    def note(self) -> str:
        return self.tr("For the desk alone: there is room to write during a round of calls.")

    def _show(self, people: Choices) -> None:
        self.who.clear()
        self.who.addItem(self.tr("Everybody's"), "")
        for _key, name in people:
            self.who.addItem(name, name)
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class NeverConsultedForm(RoomPaperForm):
    paper = "never-consulted"

    def fields(self) -> Fields:
        self.field, self.since = Combo(), DateEdit(self._today)
        self.every = CheckBox(self.tr("Groups no longer active, too"))
        self.field.activated.connect(self._chosen)
        self.since.picked.connect(self._chosen)
        self.every.toggled.connect(self._chosen)
        self.desk.read(self, activity_fields, done=self._show, topic="fields")
        return [
            Field("field", self.tr("Field of activity"), self.field),
            Field("since", self.tr("Registered since"), self.since, optional=True),
            Field("every", self.tr("Which groups"), self.every),
        ]

    def settings(self) -> dict[str, str]:
        since = self.since.value()
        asked = {
            "field": self.field.currentData() or "",
            "since": since.isoformat() if since is not None else "",
            "all": "1" if self.every.isChecked() else "",
        }
        return {name: value for name, value in asked.items() if value}

    def note(self) -> str:
        return self.tr("For the desk alone: names and phone numbers are on it.")

    def _show(self, fields: Choices) -> None:
        self.field.clear()
        self.field.addItem(self.tr("Every field"), "")
        for _key, name in fields:
            self.field.addItem(name, name)
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()
