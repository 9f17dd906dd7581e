"""The fields of an event, in the order in which they are told on the phone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.events import ActionRow
from desktop.views.events.action_chips import ActionChips
from desktop.views.events.filled import Filled
from desktop.views.shared.fields import DayField, PeopleField, TimesField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.picture_field import PictureField
from desktop.views.shared.theme import current, notifier

MOST_LINE, NOTE = 300, 72
TEXTS = ("title", "place", "organizer", "promise", "charge", "apply_to", "link")


class EventForm(QWidget):
    """`changed` after every change a person makes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {name: QLineEdit() for name in TEXTS}
        self.day = DayField(lambda: desk.now().date())
        self.times, self.capacity, self.group = TimesField(), PeopleField(), GroupField(desk)
        self.group.nothing_hint = self.tr("Leave it empty where no registered group holds it.")
        self.plan, self.picture, self.note = ActionChips(), PictureField(desk), QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.form = Form(self._rows())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.form)
        for line in self.lines.values():
            line.setMaxLength(MOST_LINE)
            line.textEdited.connect(self._edited)
        self.capacity.textEdited.connect(self._edited)
        self.day.textEdited.connect(self._edited)
        self.day.picked.connect(self._edited)
        self.times.textEdited.connect(self._edited)
        self.times.picked.connect(self._edited)
        self.group.group_changed.connect(self._edited)
        self.note.textChanged.connect(self._edited)
        self.plan.changed.connect(self._edited)
        self.picture.changed.connect(self._edited)
        self._is_putting = False
        notifier().changed.connect(self._measure)
        self._measure()

    def _rows(self) -> list[Field | tuple[Field, ...]]:
        lines = self.lines
        lines["promise"].setPlaceholderText(self.tr("One sentence that makes people come"))
        lines["charge"].setPlaceholderText(self.tr("e.g. free, 500 yen"))
        lines["apply_to"].setPlaceholderText(self.tr("Phone, e-mail or where to come"))
        return [
            Field("title", self.tr("Title"), lines["title"]),
            (Field("date", self.tr("Day"), self.day), Field("time", self.tr("Time"), self.times)),
            Field("place", self.tr("Place"), lines["place"], optional=True),
            Field("group", self.tr("Group that holds it"), self.group, optional=True),
            Field("organizer", self.tr("Organizer, if another"), lines["organizer"], optional=True),
            Field("promise", self.tr("Promise on the flyer"), lines["promise"], optional=True),
            (
                Field("charge", self.tr("Price"), lines["charge"], optional=True, stretch=3),
                Field("capacity", self.tr("Capacity"), self.capacity, optional=True, stretch=2),
            ),
            Field("apply_to", self.tr("Where to apply"), lines["apply_to"], optional=True),
            Field("link", self.tr("Link of the QR code"), lines["link"], optional=True),
            Field("action", self.tr("Actions of the city's plan"), self.plan, optional=True),
            Field("picture", self.tr("Picture"), self.picture, optional=True),
            Field("note", self.tr("Note for the desk"), self.note, optional=True),
        ]

    def show_actions(self, actions: Sequence[ActionRow]) -> None:
        """The plan's actions; what is chosen stays chosen."""
        self.plan.show_actions(actions)

    def put(self, filled: Filled) -> None:
        """Show; nothing is announced. A chosen file is looked through again."""
        self._is_putting = True
        for name, line in self.lines.items():
            line.setText(getattr(filled, name))
            line.home(False)
        self.day.put(filled.day)
        self.times.put(filled.times)
        self.capacity.setText(filled.capacity)
        self.group.put(filled.group_id, filled.group, filled.group_number)
        self.note.setPlainText(filled.note)
        self.plan.put(filled.action_ids)
        self.picture.put_none()
        if filled.picture:
            self.picture.take_file(filled.picture)
        self.form.accept()
        self._is_putting = False

    def filled(self) -> Filled:
        return Filled(
            day=self.day.typed(),
            times=self.times.text(),
            capacity=self.capacity.text(),
            group_id=self.group.group_id,
            group=self.group.text(),
            group_number=self.group.group_number,
            note=self.note.toPlainText(),
            action_ids=self.plan.ids,
            picture=self.picture.path,
            **{name: line.text() for name, line in self.lines.items()},
        )

    @Slot()
    def _edited(self) -> None:
        if not self._is_putting:
            self.form.accept()
            self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        self.note.setFixedHeight(current().scaled(NOTE))
