"""Events: a month at the left, the one that is picked beside it, the sheet at the right."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.events import EVENT_READS, ActionRow, EventDetails, EventRow, action_rows, event
from desktop.views.events.details import SIGN_UPS, EventCard
from desktop.views.events.event_sheet import EventSheet
from desktop.views.events.month_panel import MonthPanel
from desktop.views.events.paper_card import PaperCard
from desktop.views.shared import icons
from desktop.views.shared.keys import bind_keys
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import current, notifier, set_role
from desktop.words import Language

MARGIN, GAP = 16, 12
LIST_LEAST, LIST = 232, 372  # the least does not grow with the text: titles lose their ends first


class EventsPage(QWidget):
    """The month, the event that is picked and the open sheet outlive every reload."""

    flyer_wanted = Signal(int)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "window")
        self._desk, self._language = desk, language
        self._picked: int | None = None
        self._actions: dict[int, ActionRow] = {}
        self.title, self.add = QLabel(self.tr("Events")), QPushButton(self.tr("Put an event in"))
        self.wall = QPushButton(self.tr("For the wall…"))
        self.panel, self.card, self._hint = MonthPanel(desk), EventCard(desk, language), Paragraph()
        self.paper = PaperCard(desk, language)
        self._lay_out()
        desk.changed.connect(self._changed)
        self.add.clicked.connect(self.open_sheet)
        self.panel.picked.connect(self.pick)
        self.panel.shown.connect(self._month_shown)
        self.card.flyer_wanted.connect(self.flyer_wanted)
        self.card.change_wanted.connect(self._change)
        self.card.again_wanted.connect(self._put_in_again)
        self.card.paper_wanted.connect(self._show_list)
        self.wall.clicked.connect(self.show_wall)
        self.paper.left.connect(self._leave_paper)
        bind_keys(
            self,
            {
                "Alt+Left": partial(self.panel.step, -1),
                "Alt+Right": partial(self.panel.step, 1),
                "Ctrl+T": self.panel.go_to_today,
                "Ctrl+P": self.print_shown,
                "Alt+M": self.card.menu.open_menu,
            },
        )
        notifier().changed.connect(self._measure)
        self.setAccessibleName(self.tr("Events"))
        self._measure()
        self._ask_actions()

    @cached_property
    def sheet(self) -> EventSheet:
        """Made when it is first wanted."""
        sheet = EventSheet(self._desk, self._language)
        sheet.setVisible(False)
        sheet.saved.connect(self.show_record)
        sheet.closed.connect(self._sheet_closed)
        self._whole.addWidget(sheet)
        return sheet

    @Slot()
    def open_sheet(self) -> None:
        """Put an event in: the draft of whoever sits here, or a new sheet for the month that is shown."""
        today = self._desk.now().date()
        self._show_verbs(shown=False)
        self.sheet.open_new(max(today, self.panel.month))
        self._make_room()

    @Slot()
    def show_wall(self) -> None:
        """The month that is shown, as it is hung on the wall."""
        month = self.panel.month
        self._show_paper("event-month", self.tr("The month for the wall"), f"{month:%Y-%m}")

    @Slot()
    def print_shown(self) -> None:
        """The paper that is shown; the list of who signed up where that is shown; else the flyer."""
        if self.paper.isVisibleTo(self):
            self.paper.print_shown()
        elif self._picked is not None and self.card.looks.value == SIGN_UPS:
            self._show_list("sign-ups")
        elif self._picked is not None:
            self.flyer_wanted.emit(self._picked)

    def put_away(self) -> None:
        """Somebody else sits down: what is half filled in waits for whoever began it."""
        if self._has_sheet and self.sheet.isVisibleTo(self):
            self.sheet.close_sheet()

    @Slot(int)
    def show_record(self, event_id: int) -> None:
        """Go to the event's month and show it."""
        self._desk.read(self, partial(event, event_id=event_id), done=self._go_to, topic="event")

    def shown(self) -> None:
        """The page has come to the front."""
        self.panel.reload()

    @Slot(int)
    def pick(self, event_id: int) -> None:
        if event_id != self._picked:
            self.paper.setVisible(False)
        self._picked = event_id
        self._desk.read(self, partial(event, event_id=event_id), done=self._show, topic="event")

    @property
    def _has_sheet(self) -> bool:
        return "sheet" in self.__dict__

    def _go_to(self, found: EventDetails | None) -> None:
        if found is not None:
            self.paper.setVisible(False)
            self._picked = found.row.id
            self.panel.go_to(found.row.starts_at.date())
            self._show(found)

    def _show(self, found: EventDetails | None) -> None:
        if found is None:
            self._picked = None
            self.card.forget()
        else:
            self.card.show_event(found, self._actions)
        reads = self.paper.isVisibleTo(self)
        self.card.setVisible(found is not None and not reads)
        self._hint.setVisible(found is None and not reads)

    @Slot(object)
    def _month_shown(self, rows: list[EventRow]) -> None:
        """What was picked is marked again; a month nobody has looked at begins with what comes next."""
        listed = [row.id for row in rows]
        if self._picked in listed:
            self.panel.list.pick(self._picked)
        elif rows:
            now = self._desk.now()
            coming = next((row for row in rows if row.ends_at > now), rows[-1])
            self.panel.list.pick(coming.id)
            self.pick(coming.id)
        else:
            self._show(None)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if not changes.touch(EVENT_READS):
            return
        self.panel.reload()
        if changes.touch({"actions"}):
            self._ask_actions()
        if self._picked is not None:
            self.pick(self._picked)

    def _ask_actions(self) -> None:
        self._desk.read(self, action_rows, done=self._show_actions, topic="actions")

    def _show_actions(self, actions: list[ActionRow]) -> None:
        self._actions = {action.id: action for action in actions}
        if self.card.details is not None:
            self.card.show_event(self.card.details, self._actions)

    @Slot(object)
    def _put_in_again(self, shown: EventDetails) -> None:
        """A new sheet with what is the same; the day is asked for."""
        self._show_verbs(shown=False)
        self.sheet.open_like(shown)
        self._make_room()

    @Slot(object)
    def _change(self, shown: EventDetails) -> None:
        self._show_verbs(shown=False)
        self.sheet.open_event(shown)
        self._make_room()

    @Slot()
    def _sheet_closed(self) -> None:
        self._make_room()
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _make_room(self) -> None:
        """While the sheet is open its verbs are there; where there is no room for it the month steps aside."""
        is_open = self._has_sheet and self.sheet.isVisibleTo(self)
        self._show_verbs(shown=not is_open)
        beside = current().frame["side_sheet"] + 2 * MARGIN + GAP
        needs = beside + self.panel.minimumWidth() + self.card.minimumSizeHint().width()
        self.panel.setVisible(not is_open or needs <= self.width())

    def _show_verbs(self, *, shown: bool) -> None:
        """They go before the sheet comes: for a moment both together would be wider than the window."""
        for button in (self.add, self.wall):
            button.setVisible(shown)
        self.card.show_verbs(shown=shown)
        self._whole.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @Slot(str)
    def _show_list(self, handout: str) -> None:
        if self._picked is not None:
            door = handout == "door-list"
            title = self.tr("Names for the door") if door else self.tr("List of sign-ups")
            self._show_paper(handout, title, str(self._picked))

    def _show_paper(self, handout: str, title: str, for_: str) -> None:
        self.card.setVisible(False)
        self._hint.setVisible(False)
        self.paper.show_paper(handout, title, for_)

    @Slot()
    def _leave_paper(self) -> None:
        self.paper.setVisible(False)
        self.card.setVisible(self.card.details is not None)
        self._hint.setVisible(self.card.details is None)
        self.panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._has_sheet and self.sheet.isVisibleTo(self):
            self.sheet.close_sheet()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        set_role(self.title, "title")
        set_role(self.add, "primary")
        set_role(self._hint, "secondary")
        self.add.setAutoDefault(True)
        self.wall.setAutoDefault(True)
        self.add.setIcon(icons.icon("verb.add", "on_accent"))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.say(self.tr("What takes place, its flyer and how many came are kept here."))
        head, below, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.wall)
        head.addWidget(self.add)
        below.setSpacing(GAP)
        below.addWidget(self.panel, 2)
        below.addWidget(self.card, 3)
        below.addWidget(self.paper, 3)
        below.addWidget(self._hint, 3)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(below, 1)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addLayout(column, 1)

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.add.setIconSize(QSize(theme.scaled(18), theme.scaled(18)))
        self.title.setMinimumHeight(theme.control + 2)  # the verb beside it comes and goes
        self.panel.setMinimumWidth(LIST_LEAST)
        self.panel.setMaximumWidth(theme.scaled(LIST))
        self._make_room()
