"""What is known about an event, how many came, and the way to its flyer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import DeskError
from desktop.operations.events import count_attendance
from desktop.queries.events import ActionRow, EventDetails
from desktop.sentences import explain
from desktop.views.events import words
from desktop.views.shared import icons
from desktop.views.shared.facts import Facts
from desktop.views.shared.fields import PeopleField
from desktop.views.shared.message import Message
from desktop.views.shared.number_edit import read_number
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.picture_field import thumbnail
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

PICTURE = (300, 210)
FIELD, FOOT, WIDE = 96, 60, 660


class EventCard(QFrame):
    """`change_wanted` carries the EventDetails, `flyer_wanted` and `counted` the event's id."""

    change_wanted = Signal(object)
    flyer_wanted = Signal(int)
    counted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._desk, self._language = desk, language
        self.details: EventDetails | None = None
        self.title, self.promise, self.facts, self.plan = Paragraph(), Paragraph(), Facts(), Paragraph()
        self._picture, self._plan_head, self.message = QLabel(), QLabel(self.tr("Actions of the plan")), Message()
        set_role(self.title, "title")
        set_role(self.promise, "secondary")
        set_role(self._plan_head, "caption")
        self.attendance, self.count = PeopleField(), QPushButton(self.tr("Write it down"))
        self.flyer, self.change = QPushButton(self.tr("Make the flyer")), QPushButton(self.tr("Change"))
        self.attendance.setAccessibleName(self.tr("How many came"))
        set_role(self.flyer, "primary")
        self.flyer.setIcon(icons.icon("place.handouts", "on_accent"))
        self.change.setIcon(icons.icon("verb.edit"))
        for button in (self.flyer, self.change, self.count):
            button.setAutoDefault(True)
        self._lay_out()
        self.attendance.returnPressed.connect(self.write_attendance)
        self.count.clicked.connect(self.write_attendance)
        self.flyer.clicked.connect(self._ask_flyer)
        self.change.clicked.connect(self._ask_change)
        notifier().changed.connect(self._measure)
        self._measure()
        self.setVisible(False)

    def show_event(self, shown: EventDetails, actions: dict[int, ActionRow]) -> None:
        """What is being typed as the attendance stays while it is the same event."""
        same = self.details is not None and self.details.row.id == shown.row.id
        self.details = shown
        self.title.say(shown.row.title)
        self.setAccessibleName(shown.row.title)
        self.promise.say(shown.promise)
        self.promise.setVisible(bool(shown.promise))
        self.facts.show_facts(words.facts(shown))
        carried = [actions[action_id] for action_id in shown.action_ids if action_id in actions]
        self.plan.say("\n".join(f"{action.number}　{action.title}" for action in carried))
        for part in (self._plan_head, self.plan):
            part.setVisible(bool(carried))
        self._show_picture()
        if not (same and self.attendance.isModified()):
            came = shown.row.attendance
            self.attendance.setText("" if came is None else f"{came:,}")
            self.message.clear()
        self.setVisible(True)

    def forget(self) -> None:
        self.details = None
        self.setVisible(False)

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

    def _counted(self, event_id: int) -> None:
        self.attendance.setModified(False)
        self.message.clear()
        self.counted.emit(event_id)

    def _refused(self, refusal: DeskError) -> None:
        told = explain(refusal, self._language)
        self.message.say("refused", told.what, f"{told.why}\n{told.instead}")

    @Slot()
    def _ask_flyer(self) -> None:
        if self.details is not None:
            self.flyer_wanted.emit(self.details.row.id)

    @Slot()
    def _ask_change(self) -> None:
        if self.details is not None:
            self.change_wanted.emit(self.details)

    def _show_picture(self) -> None:
        content = self.details.picture if self.details is not None else None
        theme = current()
        most = QSize(theme.scaled(PICTURE[0]), theme.scaled(PICTURE[1]))
        self._picture.setVisible(bool(content))
        if content:
            self._picture.setPixmap(thumbnail(content, most))
            self._picture.setAccessibleName(self.tr("The event's picture"))

    def _lay_out(self) -> None:
        inside, column, scroll = QWidget(), QVBoxLayout(), QScrollArea()
        set_role(inside, "body")
        inside.setLayout(column)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(12)
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (self.facts, self._plan_head, self.plan):
            told.addWidget(part)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(20)
        self._beside.addLayout(told, 1)
        self._beside.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self.title, self.promise):
            column.addWidget(part)
        column.addLayout(self._beside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        came = QLabel(self.tr("Came"))
        set_role(came, "secondary")
        came.setBuddy(self.attendance)
        self._foot = QFrame()
        set_role(self._foot, "foot")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(24, 0, 16, 0)
        foot.setSpacing(8)
        for part in (came, self.attendance, self.count):
            foot.addWidget(part)
        foot.addStretch(1)
        for part in (self.change, self.flyer):
            foot.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.message)
        whole.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the picture goes above what is known."""
        super().resizeEvent(event)
        wide = self.width() >= current().scaled(WIDE)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if wide else ways.BottomToTop)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self._foot.setFixedHeight(theme.scaled(FOOT))
        self.attendance.setFixedWidth(theme.scaled(FIELD))
        for button in (self.flyer, self.change):
            button.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        self._show_picture()
