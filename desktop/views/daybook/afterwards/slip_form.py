"""The line in which a slip is typed: only the fields of its kind are there, Enter adds it to the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.application.desk import Desk
from desktop.errors import NotReadable
from desktop.queries.slips import SlipChoices
from desktop.rules.slips import Slip, SlipKind
from desktop.sentences import actor_words
from desktop.views.daybook.afterwards import slip_words
from desktop.views.daybook.afterwards.slip_fields import CHOSEN, FIELDS, MOST_TEXT, Entered, read_times
from desktop.views.frame.visit_menu import purpose_word
from desktop.views.printing.who_field import WhoField
from desktop.views.shared.combo import Combo
from desktop.views.shared.fields import DayField
from desktop.views.shared.form import Field, Form
from desktop.views.shared.keys import ENTER
from desktop.views.shared.number_edit import NumberEdit
from desktop.words import ActorKind, Language, VisitPurpose


class SlipForm(QWidget):
    """`entered` carries what was typed (Entered)."""

    entered = Signal(object)

    def __init__(self, desk: Desk, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        today: Callable[[], date] = lambda: desk.now().date()  # noqa: E731
        self._today = today
        self._choices = SlipChoices({})
        self.day, self.kind, self.time, self.thing = DayField(today), Combo(), QLineEdit(), Combo()
        self.who, self.people, self.masters, self.sheets = WhoField(desk), NumberEdit(), NumberEdit(), NumberEdit()
        self.phone, self.actor, self.note, self.add = QLineEdit(), Combo(), QLineEdit(), QPushButton()
        self.above = Form(
            (
                (
                    Field("day", "", self.day, stretch=2),
                    Field("kind", "", self.kind, stretch=3),
                    Field("time", "", self.time, stretch=3),
                    Field("thing", "", self.thing, stretch=3),
                    Field("who", "", self.who, stretch=5),
                ),
            )
        )
        self.below = Form(
            (
                (
                    Field("people", "", self.people, stretch=2),
                    Field("masters", "", self.masters, stretch=2),
                    Field("sheets", "", self.sheets, stretch=2),
                    Field("phone", "", self.phone, stretch=3),
                    Field("actor", "", self.actor, stretch=4),
                    Field("note", "", self.note, stretch=8),
                ),
            )
        )
        self._lay_out()
        self.say_words()
        self._turn()

    def _lay_out(self) -> None:
        for field in (self.phone, self.note):
            field.setMaxLength(MOST_TEXT)
        self.add.setAutoDefault(True)
        whole, low = QVBoxLayout(self), QHBoxLayout()
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        low.setSpacing(12)
        low.addWidget(self.below, 1)
        low.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        whole.addWidget(self.above)
        whole.addLayout(low)
        self.day.set_value(self._today())
        self.kind.currentIndexChanged.connect(self._turn)
        self.add.clicked.connect(self.take)

    @property
    def kind_chosen(self) -> SlipKind:
        return SlipKind(self.kind.currentData())

    @property
    def is_empty(self) -> bool:
        """Nobody has typed anything of a slip."""
        typed = (self.time, self.who, self.people, self.sheets, self.note, self.phone)
        return not any(field.text().strip() for field in typed)

    def show_choices(self, choices: SlipChoices) -> None:
        self._choices = choices
        self._turn()

    def begin(self) -> None:
        """The caret stands where the next slip begins: its time."""
        self.time.setFocus(Qt.FocusReason.TabFocusReason)

    def show_slip(self, entered: Entered) -> None:
        """A slip of the list comes back to be put right."""
        slip = entered.slip
        self.kind.setCurrentIndex(self.kind.findData(slip.kind))
        self.day.set_value(slip.day)
        self.time.setText(slip_words.times(slip))
        self.thing.setCurrentIndex(max(self.thing.findData(slip.purpose or slip.thing_id), 0))
        self.who.put(slip.group_id, entered.group or slip.who, entered.number)
        self.actor.setCurrentIndex(max(self.actor.findData(slip.actor), 0))
        for field, value in ((self.people, slip.people), (self.masters, slip.masters), (self.sheets, slip.sheets)):
            field.put(value)
        self.phone.setText(slip.phone)
        self.note.setText(slip.note)
        self.begin()

    @Slot()
    def take(self) -> None:
        """Add the slip to the list, or say under the field what cannot be read."""
        self.above.accept()
        self.below.accept()
        try:
            start, end = read_times(self.time.text())
        except NotReadable:
            self.above.refuse("time", self.tr("A time such as 13:15 or 13:30-15:00"))
            return
        if (day := self.day.value()) is None:
            self.above.refuse("day", self.tr("Which day?"))
            return
        wrong = [key for key in ("people", "masters", "sheets") if self._number(key).is_wrong]
        if wrong:
            self.below.refuse(wrong[0], self.tr("A number"))
            return
        self.entered.emit(self._typed(day, start, end))
        self._empty()

    def _typed(self, day: date, start: int, end: int | None) -> Entered:
        """Of the fields only those that the kind has."""
        kind = self.kind_chosen
        shown = FIELDS[kind]
        group = self.who.group_id if "who" in shown else None
        people = self.people.value or (None if kind is SlipKind.ROOM else 1)  # in a room nobody may have counted
        value, visit = self.thing.currentData(), kind is SlipKind.VISIT
        slip = Slip(
            kind=kind,
            day=day,
            start=start,
            end=end,
            thing_id=None if visit else value,
            purpose=VisitPurpose(value) if visit else None,
            actor=ActorKind(self.actor.currentData()) if "actor" in shown else None,
            group_id=group,
            who=self.who.text().strip() if "who" in shown and group is None else "",
            phone=self.phone.text().strip() if "phone" in shown else "",
            people=people if "people" in shown else None,
            masters=self.masters.value if "masters" in shown else None,
            sheets=self.sheets.value if "sheets" in shown else None,
            note=self.note.text().strip() if "note" in shown else "",
        )
        return Entered(slip, self.who.text() if group is not None else "", self.who.group_number)

    def _number(self, key: str) -> NumberEdit:
        return {"people": self.people, "masters": self.masters, "sheets": self.sheets}[key]

    def _empty(self) -> None:
        """The next slip is often of the same kind and day."""
        for field in (self.time, self.people, self.masters, self.sheets, self.phone, self.note):
            field.clear()
        self.who.put(None, "", "")
        self.begin()

    @Slot()
    def _turn(self) -> None:
        """Only the fields of the kind are there."""
        if self.kind.count() == 0:
            return
        kind = self.kind_chosen
        shown = FIELDS[kind]
        for key in CHOSEN:
            form = self.above if key == "who" else self.below
            cell = form.widget(key).parentWidget()
            if cell is not None:
                cell.setVisible(key in shown)
        before = self.thing.currentData()
        self.thing.clear()
        if kind is SlipKind.VISIT:
            for purpose in VisitPurpose:
                self.thing.addItem(purpose_word(purpose), purpose)
        else:
            for value, name in self._choices.things.get(kind, ()):
                self.thing.addItem(name, value)
        self.thing.setCurrentIndex(max(self.thing.findData(before), 0))
        self.above.relabel("thing", slip_words.thing_word(kind))
        range_wanted = kind in {SlipKind.ROOM, SlipKind.TABLE}
        self.above.relabel("time", self.tr("From – until") if range_wanted else self.tr("Time"))
        self.time.setPlaceholderText("13:30-15:00" if range_wanted else "13:15")
        is_asked = kind is SlipKind.CONSULTATION
        self.below.relabel("note", self.tr("What it was about") if is_asked else self.tr("Note"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field adds the slip; in the name it takes the marked answer first."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in ENTER and not control and not self.add.hasFocus():
            self.take()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_words()
        super().changeEvent(event)

    def say_words(self) -> None:
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind in SlipKind:
            self.kind.addItem(slip_words.kind_word(kind), kind)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen), 0))
        self.kind.blockSignals(False)
        actor = self.actor.currentData()
        self.actor.clear()
        for each in ActorKind:
            self.actor.addItem(actor_words(each, self._language), each)
        self.actor.setCurrentIndex(max(self.actor.findData(actor), 0))
        self.above.relabel("day", self.tr("Day"))
        self.above.relabel("kind", self.tr("What is on the slip"))
        self.above.relabel("who", self.tr("Who"))
        self.below.relabel("people", self.tr("People"))
        self.below.relabel("masters", self.tr("Masters"))
        self.below.relabel("sheets", self.tr("Sheets"))
        self.below.relabel("phone", self.tr("Phone"))
        self.below.relabel("actor", self.tr("Who asked"))
        self.add.setText(self.tr("Add"))
        self.add.setToolTip(self.tr("Enter in any field"))
        self._turn()
