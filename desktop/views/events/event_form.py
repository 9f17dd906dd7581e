"""The fields of an event, in the order in which they are told on the phone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.queries.events import ActionRow
from desktop.views.events import words
from desktop.views.events.action_chips import ActionChips
from desktop.views.events.filled import Filled
from desktop.views.events.repeat_field import RepeatField
from desktop.views.events.room_picks import RoomPicks
from desktop.views.events.sign_up_field import SignUpField
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField, PeopleField, TimesField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.group_field import GroupField
from desktop.views.shared.parts import Parts
from desktop.views.shared.picture_field import PictureField
from desktop.views.shared.theme import current, notifier
from desktop.words import EventKind

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
        self.kind, self.own, self.rooms = Combo(), Parts(), RoomPicks()
        self.repeats, self.sign_ups = RepeatField(desk), SignUpField(lambda: desk.now().date())
        self._now = desk.now
        for kind in EventKind:
            self.kind.addItem(words.kind_word(kind), kind.value)
        self.own.show_choices(((True, self.tr("The center's")), (False, self.tr("Others'"))))
        self.note.setTabChangesFocus(True)
        self.form = Form(self._rows())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.form)
        for line in self.lines.values():
            line.setMaxLength(MOST_LINE)
            line.textEdited.connect(self._edited)
        self._connect()
        self._is_putting = False
        notifier().changed.connect(self._measure)
        self._measure()

    def _connect(self) -> None:
        self.kind.activated.connect(self._edited)
        for part in (self.own, self.rooms, self.repeats, self.sign_ups):
            part.changed.connect(self._edited)
        self.capacity.textEdited.connect(self._edited)
        self.day.textEdited.connect(self._edited)
        self.day.picked.connect(self._edited)
        self.times.textEdited.connect(self._edited)
        self.times.picked.connect(self._edited)
        self.group.group_changed.connect(self._edited)
        self.note.textChanged.connect(self._edited)
        self.plan.changed.connect(self._edited)
        self.picture.changed.connect(self._edited)

    def _rows(self) -> list[Field | tuple[Field, ...]]:
        lines = self.lines
        lines["promise"].setPlaceholderText(self.tr("One sentence that makes people come"))
        lines["charge"].setPlaceholderText(self.tr("e.g. free, 500 yen"))
        lines["apply_to"].setPlaceholderText(self.tr("Phone, e-mail or where to come"))
        return [
            Field("title", self.tr("Title"), lines["title"]),
            (Field("date", self.tr("Day"), self.day), Field("time", self.tr("Time"), self.times)),
            (
                Field("kind", self.tr("Kind"), self.kind, stretch=1),
                Field("own", self.tr("Whose"), self.own, stretch=1),
            ),
            Field("rooms", self.tr("Rooms to book"), self.rooms, optional=True),
            Field("place", self.tr("Place, if no room of the center"), lines["place"], optional=True),
            Field("repeats", self.tr("Repeats"), self.repeats, optional=True),
            Field("group", self.tr("Group that holds it"), self.group, optional=True),
            Field("organizer", self.tr("Organizer, if another"), lines["organizer"], optional=True),
            Field("promise", self.tr("Promise on the flyer"), lines["promise"], optional=True),
            (
                Field("charge", self.tr("Price"), lines["charge"], optional=True, stretch=3),
                Field("capacity", self.tr("Capacity"), self.capacity, optional=True, stretch=2),
            ),
            Field("sign_up_until", self.tr("Signing up"), self.sign_ups, optional=True),
            Field("apply_to", self.tr("Where to apply"), lines["apply_to"], optional=True),
            Field("link", self.tr("Link of the QR code"), lines["link"], optional=True),
            Field("action", self.tr("Actions of the city's plan"), self.plan, optional=True),
            Field("picture", self.tr("Picture"), self.picture, optional=True),
            Field("note", self.tr("Note for the desk"), self.note, optional=True),
        ]

    def show_actions(self, actions: Sequence[ActionRow]) -> None:
        """The plan's actions; what is chosen stays chosen."""
        self.plan.show_actions(actions)

    def ask_repeats(self, *, asked: bool) -> None:
        """An event that is there already repeats as it does."""
        self.repeats.forget()
        cell = self.repeats.parentWidget()
        assert cell is not None
        cell.setVisible(asked)

    def put(self, filled: Filled) -> None:
        """Show; nothing is announced. A chosen file is looked through again."""
        self._is_putting = True
        for name, line in self.lines.items():
            line.setText(getattr(filled, name))
            line.home(False)
        self.day.put(filled.day)
        self.times.put(filled.times)
        self.capacity.setText(filled.capacity)
        self.kind.setCurrentIndex(max(0, self.kind.findData(filled.kind)))
        self.own.put(filled.own)
        self.rooms.put(filled.room_ids, filled.before, filled.after)
        self.sign_ups.put(filled.sign_up_until, signs_up=filled.signs_up)
        self.repeats.begin_at(filled.starts_at(self._now().date()))
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
            kind=str(self.kind.currentData()),
            own=self.own.value is True,
            signs_up=self.sign_ups.signs_up.isChecked(),
            sign_up_until=self.sign_ups.until.typed(),
            room_ids=self.rooms.ids,
            before=self.rooms.before.text(),
            after=self.rooms.after.text(),
            action_ids=self.plan.ids,
            picture=self.picture.path,
            **{name: line.text() for name, line in self.lines.items()},
        )

    @Slot()
    def _edited(self) -> None:
        if not self._is_putting:
            self.form.accept()
            self.repeats.begin_at(self.filled().starts_at(self._now().date()))
            self.changed.emit()

    @Slot()
    def _measure(self) -> None:
        self.note.setFixedHeight(current().scaled(NOTE))
