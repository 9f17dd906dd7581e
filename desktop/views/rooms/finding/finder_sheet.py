"""Free rooms by what they shall be like: the wish at the left, what fits it best at the right."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QScrollArea, QWidget

from desktop.application.desk import Desk
from desktop.changes import Changes
from desktop.queries.finder_choices import FINDER_READS, FinderChoices, finder_choices
from desktop.queries.finding import MOST_FOUND, FoundPlace, FreeAsked, find_places
from desktop.queries.finding_words import understood
from desktop.views.rooms.finding.finder_form import FinderForm
from desktop.views.rooms.finding.words import place_facts, place_title
from desktop.views.rooms.lists.list_rows import ListLine, ListModel, ListPainter
from desktop.views.rooms.timetable.rows import Wish
from desktop.views.shared import written
from desktop.views.shared.card import Card
from desktop.views.shared.paragraph import Paragraph
from desktop.views.shared.theme import set_role
from desktop.words import Language

ASK_AFTER = 150  # milliseconds after the last key


class FinderSheet(QWidget):
    """Stands in the timetable's place; `place_wanted` carries a Wish. What was looked for stays filled in."""

    WIDE = True
    closed = Signal()
    place_wanted = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        del language  # nothing here is refused
        set_role(self, "window")
        self._desk = desk
        self.places: tuple[FoundPlace, ...] = ()
        self._asked: FreeAsked | None = None
        self._unknown: tuple[str, ...] = ()
        self.form, self.lines, self.view = FinderForm(self._today), ListModel(self), QListView()
        self.nothing, self.hint, self.leave = Paragraph(), QLabel(), QPushButton()
        self._left, self._right = Card("", padding=0), Card("", padding=0)
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(ASK_AFTER)
        self._wait.timeout.connect(self.ask)
        self.form.changed.connect(self._wait.start)
        self.form.typed.connect(self._read_line)
        self.form.line.returnPressed.connect(self.take)
        self.view.activated.connect(self.take)
        self.leave.clicked.connect(self.close_sheet)
        desk.changed.connect(self._changed)
        self._retranslate()

    def open(self, about: object = None) -> None:
        """Show what was looked for the last time, asked again."""
        del about
        question = partial(finder_choices, site_id=self._desk.site_id, day=self._today())
        self._desk.read(self, question, done=self._show_choices, topic="choices")
        self.form.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.line.selectAll()

    @Slot()
    def close_sheet(self) -> None:
        self.closed.emit()

    @Slot()
    def ask(self) -> None:
        self._wait.stop()
        self._asked = asked = self.form.asked(self._desk.site_id)
        question = partial(find_places, asked=asked, now=self._desk.now())
        self._desk.read(self, question, done=partial(self._show, asked), topic="places")

    @Slot()
    def take(self) -> None:
        """Book the place that is picked; of a list that was only just asked for, nothing."""
        row = self.view.currentIndex().row()
        if self._wait.isActive() or self._asked is None or not 0 <= row < len(self.places):
            return
        place, asked = self.places[row], self._asked
        self.place_wanted.emit(
            Wish(place.room_id, place.starts_at, place.ends_at, people=asked.people, items=asked.items)
        )

    def _show_choices(self, choices: FinderChoices) -> None:
        self.form.show_choices(choices)
        self.ask()

    @Slot(str)
    def _read_line(self, text: str) -> None:
        question = partial(understood, text=text, now=self._desk.now(), site_id=self._desk.site_id)
        self._desk.read(self, question, done=self._understood, topic="line")

    def _understood(self, told: tuple[FreeAsked, tuple[str, ...]]) -> None:
        asked, self._unknown = told
        self.form.put(asked)
        self.ask()

    def _show(self, asked: FreeAsked, places: tuple[FoundPlace, ...]) -> None:
        if asked != self._asked:
            return
        self.places = places
        self.lines.fill([self._line(number, place) for number, place in enumerate(places)])
        self.view.setCurrentIndex(self.lines.index(0, 0))
        self.view.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self._say_count()

    def _line(self, number: int, place: FoundPlace) -> ListLine:
        return ListLine(number, place_title(place), place_facts(place, with_fee=False), written.yen(place.fee))

    def _say_count(self) -> None:
        many = len(self.places) >= MOST_FOUND
        said = self.tr("the best {count}") if many else self.tr("{count} found")
        told = said.format(count=len(self.places)) if self.places else ""
        if self._unknown:
            words = "、".join(self._unknown)
            told = "　".join(part for part in (told, self.tr("Not understood: {words}").format(words=words)) if part)
        self._right.say(told)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touch(FINDER_READS):
            self._wait.start()

    def _today(self) -> date:
        return self._desk.now().date()

    def _lay_out(self) -> None:
        self.view.setModel(self.lines)
        self.view.setItemDelegate(ListPainter(self.lines))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        set_role(self.nothing, "secondary")
        set_role(self.hint, "caption")
        set_role(self.leave, "link")
        self.nothing.setContentsMargins(20, 16, 20, 16)
        self.hint.setContentsMargins(20, 8, 20, 10)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_role(self.form, "body")
        self.form.setContentsMargins(16, 12, 16, 12)
        scroll.setWidget(self.form)
        self._left.body.addWidget(scroll)
        self._left.add_verb(self.leave)
        for part, stretch in ((self.view, 1), (self.nothing, 0), (self.hint, 0)):
            self._right.body.addWidget(part, stretch)
        self._right.body.addStretch(0)
        self.nothing.setVisible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(16)
        whole.addWidget(self._left, 5)
        whole.addWidget(self._right, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        if event.key() == Qt.Key.Key_Down and self.form.line.hasFocus() and self.places:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._say_count()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find a free room"))
        self._left.rename(self.tr("Find a free room"))
        self._right.rename(self.tr("Free, the best first"))
        self.view.setAccessibleName(self.tr("Free rooms; Enter books one"))
        self.nothing.say(
            self.tr("Nothing like this is free. More days, another time of day, fewer people or joined rooms may help.")
        )
        self.hint.setText(self.tr("Enter or a double click opens the booking sheet, filled in"))
        self.leave.setText(self.tr("Back (Esc)"))
