"""The sheet in which an event is put in or changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.application.desk import Desk
from desktop.errors import ChangedElsewhere, DeskError, PlaceRefused
from desktop.operations.events import EventRequest, add_event, change_event
from desktop.operations.programs import ProgramRequest, add_program, change_program
from desktop.queries.booking_choices import BookingChoices, booking_choices
from desktop.queries.days import RoomRow, room_rows
from desktop.queries.events import ActionRow, EventDetails, action_rows, event
from desktop.rules.times import clock
from desktop.sentences import explain
from desktop.views.events.event_form import EventForm
from desktop.views.events.filled import Filled, as_draft, from_draft, of_event
from desktop.views.events.scope_line import ScopeLine
from desktop.views.events.versions import version_rows
from desktop.views.shared.form_draft import FormDraft
from desktop.views.shared.keys import bind_save
from desktop.views.shared.message import Message
from desktop.views.shared.side_sheet import SideSheet
from desktop.views.shared.tag import Mark
from desktop.views.shared.theme import set_role
from desktop.views.shared.two_versions import TwoVersions
from desktop.words import Language, SeriesPart

DRAFT = "event"
USUAL_TIMES = "14:00～16:00"
FIELDS = (
    *("title", "place", "group", "organizer", "promise", "charge", "capacity", "apply_to", "link", "note"),
    *("date", "time", "action", "picture", "rooms", "sign_up_until"),
)
# the field a refusal is about, by its class
ABOUT = {
    "EventEndsFirst": "time",
    "NotAPicture": "picture",
    "PictureTooHeavy": "picture",
    "PictureUnfolds": "picture",
    "BadRule": "repeats",
    "NoDates": "repeats",
    "TooManyDates": "repeats",
}


class EventSheet(SideSheet):
    """`saved` carries the event's id."""

    saved = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__("place.collaboration", "", parent)
        self._desk, self._language = desk, language
        self._event: EventDetails | None = None
        self._is_saving = False
        self.form, self.message, self.versions = EventForm(desk), Message(), TwoVersions()
        self.scope = ScopeLine()
        self._draft = FormDraft(desk, DRAFT, self)
        for part in (self.message, self.versions, self.scope, self.form):
            self.body.addWidget(part)
        self.save_button = QPushButton()
        self.save_button.setAutoDefault(True)
        set_role(self.save_button, "primary")
        self.save_button.setToolTip("Ctrl+Enter")
        self.add_verb(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.form.changed.connect(self._changed)
        self.form.picture.refused.connect(self.refuse)
        for field in (self.form.day, self.form.times):
            field.refused.connect(self.refuse)
        self.versions.theirs_wanted.connect(self._use_theirs)
        self.versions.mine_wanted.connect(self._put_mine)
        self.closed.connect(self._draft.flush)
        self._draft.kept.connect(self._show_kept)
        bind_save(self, self.save)

    def open_new(self, day: date) -> None:
        """The draft of whoever sits here, or an empty sheet for the day."""
        draft = self._draft.found()
        filled = from_draft(draft.content) if draft else Filled(day=day.isoformat(), times=USUAL_TIMES)
        self._begin(None, filled)
        self._show_kept(draft.kept_at if draft else None)

    def open_event(self, shown: EventDetails) -> None:
        self._begin(shown, of_event(shown))
        self.form.picture.put_saved(shown.picture)
        self.set_tag(None)

    def open_like(self, shown: EventDetails) -> None:
        """A new event with what is the same as in another; its rooms have to be chosen, its day to be typed."""
        self._begin(None, replace(of_event(shown), day="", sign_up_until=""))
        self.form.rooms.put([room.resource_id for room in shown.rooms], "", "")
        self._show_kept(None)

    def _begin(self, shown: EventDetails | None, filled: Filled) -> None:
        self._event, self._is_saving = shown, False
        self.message.clear()
        self.versions.clear()
        self.form.put(filled)
        self._desk.read(self, action_rows, done=partial(self._show_actions, filled.action_ids), topic="actions")
        self.form.ask_repeats(asked=shown is None)
        self.scope.ask(shown)
        self._desk.read(self, self._rooms_question(), done=partial(self._show_rooms, filled), topic="rooms")
        self._desk.read(self, partial(booking_choices, staff_id=None), done=self._show_reliefs, topic="reliefs")
        new = shown is None
        self.set_title(self.tr("Put an event in") if new else self.tr("Change the event"))
        self.save_button.setText(self.tr("Put it in") if new else self.tr("Save"))
        self.set_note(self.tr("Esc closes,\nthe draft is kept") if new else self.tr("Esc closes"))
        self.open()

    def _show_actions(self, ids: tuple[int, ...], actions: list[ActionRow]) -> None:
        chosen = self.form.plan.ids or ids
        self.form.show_actions(actions)
        self.form.plan.put(chosen)

    def _rooms_question(self) -> partial[list[RoomRow]]:
        site = self._event.site_id if self._event is not None else self._desk.site_id
        return partial(room_rows, site_id=site)

    def _show_rooms(self, filled: Filled, rooms: list[RoomRow]) -> None:
        chosen = self.form.rooms.ids or filled.room_ids
        booked = [room.resource_id for room in self._event.rooms] if self._event is not None else []
        self.form.rooms.show_rooms(rooms, booked)
        self.form.rooms.put(chosen, self.form.rooms.before.text(), self.form.rooms.after.text())

    def _show_reliefs(self, choices: BookingChoices) -> None:
        self.form.rooms.show_reliefs(choices.reliefs)

    @Slot()
    def save(self) -> None:
        """Say under the field what is wrong, or write it down."""
        if self._is_saving or self.versions.isVisibleTo(self):
            return
        picture = self.form.picture
        try:
            request = self.form.filled().request(self._desk.now().date(), picture.request, drops_picture=picture.drops)
            act = self._act(request)
        except DeskError as problem:
            self.refuse(problem)
            return
        self._is_saving = True
        self._desk.write(self, act, done=self._saved, refused=self.refuse)

    def _act(self, request: EventRequest) -> partial[int]:
        """Raises NotReadable."""
        rooms, repeats = self.form.rooms.wish(), self.form.repeats
        if self._event is not None:
            row, scope = self._event.row, self.scope
            also = {"seen_version": row.version, "moves_rooms": scope.moves_rooms, "rooms": rooms}
            if scope.part is SeriesPart.THIS:
                return partial(change_event, event_id=row.id, request=request, **also)
            return partial(change_program, event_id=row.id, request=request, part=scope.part, **also)
        if repeats.repeat is None:
            return partial(add_event, request=request, rooms=rooms)
        program = ProgramRequest(
            event=request,
            rule=repeats.rule(request.starts_at),
            picked=repeats.starts(request.starts_at),
            rooms=rooms,
            goes_without_rooms=repeats.without_rooms.isChecked(),
        )
        return partial(add_program, request=program)

    @Slot(object)
    def refuse(self, refusal: DeskError) -> None:
        """Under the field it is about, or at the head of the sheet."""
        self._is_saving = False
        if isinstance(refusal, ChangedElsewhere) and self._event is not None:
            question = partial(event, event_id=self._event.row.id)
            self._desk.read(self, question, done=partial(self._compare, refusal), topic="versions")
            return
        told = explain(refusal, self._language)
        about = ABOUT.get(type(refusal).__name__) or str(getattr(refusal, "field", getattr(refusal, "kind", "")))
        about = "rooms" if isinstance(refusal, PlaceRefused) else about
        if about in FIELDS or about == "repeats":
            self.form.form.refuse(about, f"{told.what} {told.why} {told.instead}")
            widget = self.form.form.widget(about)
            QTimer.singleShot(0, self, partial(self.reveal, widget))
            return
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")
        self.reveal(self.message)

    def _compare(self, refusal: ChangedElsewhere, theirs: EventDetails | None) -> None:
        if theirs is None:
            return
        told = explain(refusal, self._language)
        self._event = theirs
        rows = version_rows(of_event(theirs), self.form.filled())
        self.versions.compare(told.what, told.why, refusal.who, rows)
        self.reveal(self.versions)

    @Slot()
    def _use_theirs(self) -> None:
        if self._event is not None:
            self.open_event(self._event)

    @Slot()
    def _put_mine(self) -> None:
        self.versions.clear()
        self.save()

    def _saved(self, event_id: int) -> None:
        self._is_saving = False
        was_new = self._event is None
        self.close_sheet()
        if was_new:
            self._draft.drop()
        self.saved.emit(event_id)

    @Slot()
    def _changed(self) -> None:
        self.message.clear()
        if self._event is not None:
            return
        filled = self.form.filled()
        if filled.is_worth_keeping:
            self._draft.keep(as_draft(filled))
        else:
            self._draft.drop()
            self._show_kept(None)

    @Slot(object)
    def _show_kept(self, at: datetime | None) -> None:
        if self._event is None:
            self.set_tag(Mark(self.tr("Draft {time}").format(time=clock(at))) if at else None)
