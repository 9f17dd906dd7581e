"""The event that is picked: what is known, who signed up, how it went, how many came, and the way to its flyer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.events import count_attendance, revive_event
from desktop.queries.events import ActionRow, EventDetails
from desktop.views.events import event_menu, words
from desktop.views.events.about_part import AboutPart
from desktop.views.events.call_off_line import CallOffLine
from desktop.views.events.event_menu import EventMenu
from desktop.views.events.result_part import ResultPart
from desktop.views.events.sign_ups_part import SignUpsPart
from desktop.views.shared import icons
from desktop.views.shared.fields import PeopleField
from desktop.views.shared.message import Message
from desktop.views.shared.number_edit import read_number
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.parts import Parts
from desktop.views.shared.tag import Tag
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

ABOUT, SIGN_UPS, RESULT = "about", "sign ups", "result"
FIELD, FOOT = 96, 60


class EventCard(QFrame):
    """`change_wanted` and `again_wanted` carry the EventDetails, `flyer_wanted` and `counted` the event's id.

    `paper_wanted` carries the name of a handout about the event.
    """

    change_wanted = Signal(object)
    again_wanted = Signal(object)
    flyer_wanted = Signal(int)
    counted = Signal(int)
    paper_wanted = Signal(str)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk, self._language = desk, language
        self.details: EventDetails | None = None
        self.title, self.promise, self.tag, self.looks = Paragraph(), Paragraph(), Tag(""), Parts()
        self.about, self.sign_ups = AboutPart(), SignUpsPart(desk, language)
        self.result, self.call_off = ResultPart(desk, language), CallOffLine(desk, language)
        self.message, self.menu = Message(), EventMenu()
        set_role(self.title, "title")
        set_role(self.promise, "secondary")
        self.attendance, self.count = PeopleField(), QPushButton(self.tr("Write it down"))
        self.flyer, self.change = QPushButton(self.tr("Make the flyer")), QPushButton(self.tr("Change"))
        self.attendance.setAccessibleName(self.tr("How many came"))
        set_role(self.flyer, "primary")
        self.flyer.setIcon(icons.icon("place.handouts", "on_accent"))
        self.change.setIcon(icons.icon("verb.edit"))
        for button in (self.flyer, self.change, self.count):
            button.setAutoDefault(True)
        self._lay_out()
        self._connect()
        notifier().changed.connect(self._measure)
        self._measure()
        self.setVisible(False)

    def _connect(self) -> None:
        self.attendance.returnPressed.connect(self.write_attendance)
        self.count.clicked.connect(self.write_attendance)
        self.flyer.clicked.connect(self._ask_flyer)
        self.change.clicked.connect(self._ask_change)
        self.looks.changed.connect(self._turned)
        self.menu.wanted.connect(self._wanted)
        self.sign_ups.paper_wanted.connect(self.paper_wanted)
        self.call_off.left.connect(self._leave_call_off)

    def show_event(self, shown: EventDetails, actions: dict[int, ActionRow]) -> None:
        """What is being typed stays while it is the same event."""
        same = self.details is not None and self.details.row.id == shown.row.id
        self.details = self.menu.details = shown
        row = shown.row
        self.title.say(row.title)
        self.setAccessibleName(row.title)
        self.promise.say(shown.promise)
        self.promise.setVisible(bool(shown.promise))
        told = words.mark(row)
        self.tag.setVisible(told is not None)
        if told is not None:
            self.tag.set_mark(told)
        self._show_looks(same=same)
        self.about.show_event(shown, actions)
        self.sign_ups.show_event(shown)
        self.result.show_event(shown)
        if not same:
            self.call_off.setVisible(False)
        if not (same and self.attendance.isModified()):
            self.attendance.setText("" if row.attendance is None else f"{row.attendance:,}")
            self.message.clear()
        self.setVisible(True)

    def forget(self) -> None:
        self.details = self.menu.details = None
        self.setVisible(False)

    def show_verbs(self, *, shown: bool) -> None:
        """What else can be done with the event; at once, for what is about to stand beside the card."""
        for button in (self.menu, self.change, self.flyer):
            button.setVisible(shown)
        for part in (self._foot, self):
            if (layout := part.layout()) is not None:
                layout.activate()

    def turn_to(self, look: str) -> None:
        """ABOUT, SIGN_UPS or RESULT. `KeyError` for what the event does not have."""
        self.looks.put(look)
        self._turned()

    @Slot()
    def write_attendance(self) -> None:
        """An empty field says that nobody has counted."""
        if self.details is None:
            return
        typed = self.attendance.text().strip()
        people = read_number(typed)
        if typed and (people is None or people < 0):
            self.message.say("refused", self.tr("Write a number of people, such as 40."))
            self.attendance.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row = self.details.row
        act = partial(count_attendance, event_id=row.id, people=people, seen_version=row.version)
        self._desk.write(self, act, done=self._counted, refused=self._refused)

    def _show_looks(self, *, same: bool) -> None:
        assert self.details is not None
        row = self.details.row
        has = row.signs_up or bool(row.signed.people or row.signed.waiting)
        count = f" {row.signed.people}" if row.signed.people else ""
        choices = [(ABOUT, self.tr("About")), (RESULT, self.tr("How it went"))]
        if has:
            choices.insert(1, (SIGN_UPS, self.tr("Sign-ups") + count))
        before = self.looks.value
        self.looks.show_choices(choices)
        if not same and before == RESULT:
            self.looks.put(ABOUT)
        self._turned()

    @Slot()
    def _turned(self) -> None:
        shown = {SIGN_UPS: self.sign_ups, RESULT: self.result}.get(str(self.looks.value), self.about)
        self._stack.setCurrentWidget(shown)

    @Slot(str)
    def _wanted(self, key: str) -> None:
        if self.details is None:
            return
        row = self.details.row
        match key:
            case event_menu.CALL_OFF:
                self.call_off.ask(self.details)
            case event_menu.REVIVE:
                act = partial(revive_event, event_id=row.id, seen_version=row.version)
                self._desk.write(self, act, done=self._counted, refused=self._refused)
            case event_menu.AGAIN:
                self.again_wanted.emit(self.details)
            case _:
                self.paper_wanted.emit(key)

    @Slot()
    def _leave_call_off(self) -> None:
        self.call_off.setVisible(False)
        self.menu.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counted(self, event_id: int) -> None:
        self.attendance.setModified(False)
        self.message.clear()
        self.counted.emit(event_id)

    def _refused(self, refusal: DeskError) -> None:
        self.message.refuse(refusal, self._language)

    @Slot()
    def _ask_flyer(self) -> None:
        if self.details is not None:
            self.flyer_wanted.emit(self.details.row.id)

    @Slot()
    def _ask_change(self) -> None:
        if self.details is not None:
            self.change_wanted.emit(self.details)

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        for part in (self.about, self.sign_ups, self.result):
            self._stack.addWidget(part)
        head, named, beside = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 10)
        head.setSpacing(8)
        named.setSpacing(10)
        named.addWidget(self.title, 1)
        named.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self.looks)
        beside.addStretch(1)
        head.addLayout(named)
        head.addWidget(self.promise)
        head.addLayout(beside)
        self._foot = self._made_foot()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        for part in (self.message, self.call_off, self._foot):
            whole.addWidget(part)

    def _made_foot(self) -> QFrame:
        came, held = QLabel(self.tr("Came")), QFrame()
        set_role(came, "secondary")
        came.setBuddy(self.attendance)
        set_role(held, "foot")
        foot = QHBoxLayout(held)
        foot.setContentsMargins(24, 0, 16, 0)
        foot.setSpacing(8)
        for part in (came, self.attendance, self.count):
            foot.addWidget(part)
        foot.addStretch(1)
        for part in (self.menu, self.change, self.flyer):
            foot.addWidget(part)
        return held

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self._foot.setFixedHeight(theme.scaled(FOOT))
        self.attendance.setFixedWidth(theme.scaled(FIELD))
        for button in (self.flyer, self.change):
            button.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
