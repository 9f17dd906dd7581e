"""Who sits at the desk: a name, and a PIN where there is one."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.views.frame.cover import Cover
from desktop.views.frame.staff_card import StaffCard
from desktop.views.shared import theme
from desktop.words import Language, StaffRole

if TYPE_CHECKING:  # this page is the first paint; refusals and rows come long after it
    from desktop.application.desk import Desk
    from desktop.application.pin_tries import PinTries
    from desktop.errors import DeskError
    from desktop.queries.desk_rows import DeskRows, StaffRow

COLUMNS = 2
PIN_LENGTH = 12
CLOCK_EVERY = 5000  # milliseconds


class SignIn(Cover):
    """Says who `sat_down` once the PIN fits. A staff member without a PIN chooses one; a demo center asks for none."""

    sat_down = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._language = language
        self._rows: DeskRows | None = None
        self._chosen: StaffRow | None = None
        self._hurried = False  # Enter came before the staff were read
        self._cards: dict[int, StaffCard] = {}
        self._lay_out()
        self._open.clicked.connect(self._try)
        self._clock = QTimer(self, interval=CLOCK_EVERY)
        self._clock.timeout.connect(self._tick)
        self._set_ready(ready=False)

    @cached_property
    def _tries(self) -> PinTries:
        from desktop.application.pin_tries import PinTries

        return PinTries()

    def show_desk(self, desk: Desk) -> None:
        """The center has answered: its clock runs, its staff will follow."""
        self._desk = desk
        self._tick()
        self._clock.start()

    def show_rows(self, rows: DeskRows) -> None:
        """The staff of the center; the one chosen before stays chosen."""
        self._rows = rows
        self._say("")
        self.show_center(rows.center, self.tr("An invented center: nothing in it is real.") if rows.demo_day else "")
        self._set_ready(ready=True)
        for card in self._cards.values():
            card.deleteLater()
        self._cards = {staff.id: self._card(staff) for staff in sorted(rows.staff, key=_seat)}
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, *divmod(place, COLUMNS))
        if rows.staff:
            first = min(rows.staff, key=_seat)
            self._choose(next((staff for staff in rows.staff if self._chosen and staff.id == self._chosen.id), first))
        self._catch_up()

    def _catch_up(self) -> None:
        hurried, self._hurried = self._hurried, False
        if hurried:
            self._try()

    def lock(self) -> None:
        """Ask again who it is: the PIN is empty, the name stays, and the staff are read anew before anybody sits."""
        self._rows = None
        self._pin.clear()
        self._say("")
        self._focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the PIN field lets Enter through
            self._try()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._title, self._lead, self._pin_label, self._message = (QLabel(self) for _ in range(4))
        theme.set_role(self._title, "title")
        for label in (self._lead, self._pin_label):
            theme.set_role(label, "secondary")
        theme.set_role(self._message, "error")
        for label in (self._lead, self._pin_label, self._message):
            label.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._pin = QLineEdit(self)
        self._pin.setObjectName("pin")
        self._message.setObjectName("said")
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(PIN_LENGTH)
        self._pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._open = QPushButton(self)
        theme.set_role(self._open, "primary")
        for part in (self._title, self._lead):
            self.body.addWidget(part)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self.body.addWidget(self._pin_label)
        row = QHBoxLayout()
        row.addWidget(self._pin, 2)
        row.addWidget(self._open, 3)
        self.body.addLayout(row)
        self.body.addWidget(self._message)
        self._name()

    def _name(self) -> None:
        self._title.setText(self.tr("Who is sitting down?"))
        self._open.setText(self.tr("Open the desk"))
        self._pin.setAccessibleName(self.tr("PIN"))

    def _set_ready(self, *, ready: bool) -> None:
        for part in (self._pin, self._pin_label, self._open):
            part.setVisible(ready)

    @Slot()
    def _tick(self) -> None:
        if self._desk is not None:
            self.show_time(self._desk.now())

    def _card(self, staff: StaffRow) -> StaffCard:
        card = StaffCard(staff.name, self._role(staff.role), self)
        card.clicked.connect(partial(self._choose, staff))
        return card

    def _role(self, role: StaffRole) -> str:
        match role:
            case StaffRole.STAFF:
                return self.tr("front desk")
            case StaffRole.ADVISOR:
                return self.tr("advisor")
            case StaffRole.MANAGER:
                return self.tr("manager")

    def _choose(self, staff: StaffRow, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - clicked says it
        self._chosen = staff
        for staff_id, card in self._cards.items():
            card.setChecked(staff_id == staff.id)
        demo = self._rows is not None and self._rows.demo_day is not None
        self._pin.setVisible(not demo)
        # what one chooses and types only once one must be able to read
        self._pin.setEchoMode(QLineEdit.EchoMode.Password if staff.has_pin else QLineEdit.EchoMode.Normal)
        label = (
            self.tr("{name}, choose a PIN of four digits or more") if not staff.has_pin else self.tr("PIN of {name}")
        )
        self._lead.setText(
            self.tr("Press your name. A demo center asks for no PIN.")
            if demo
            else self.tr("Press your name, then give your PIN.")
            if staff.has_pin
            else self.tr("This is the first time. You will give the same PIN each time you sit down.")
        )
        self._pin_label.setVisible(not demo)
        self._pin_label.setText(label.format(name=staff.name))
        self._say("")
        self._focus()

    def _focus(self) -> None:
        (self._pin if self._pin.isVisibleTo(self) else self._open).setFocus()

    @Slot()
    def _try(self) -> None:
        if self._chosen is None or self._rows is None or self._desk is None:
            self._hurried = True
            return
        if self._rows.demo_day is not None:
            self.sat_down.emit(self._chosen)
        elif not self._chosen.has_pin:
            self._choose_pin(self._desk, self._chosen)
        else:
            self._check_pin(self._desk, self._chosen)

    def _check_pin(self, desk: Desk, staff: StaffRow) -> None:
        from desktop.queries.staff import pin_fits

        if (locked := self._tries.locked(staff)) is not None:
            self.refuse(locked)
            return
        fits = partial(pin_fits, staff_id=staff.id, pin=self._pin.text())
        desk.read(self, fits, done=partial(self._checked, staff), refused=self.refuse)

    def _checked(self, staff: StaffRow, fits: bool) -> None:  # noqa: FBT001
        self._pin.clear()
        if fits:
            self._tries.forget(staff)
            self.sat_down.emit(staff)
        else:
            self.refuse(self._tries.wrong(staff))

    def _choose_pin(self, desk: Desk, staff: StaffRow) -> None:
        from desktop.operations.staff import set_pin

        desk.write(
            self,
            partial(set_pin, staff_id=staff.id, pin=self._pin.text()),
            done=lambda _staff_id: self.sat_down.emit(staff),
            refused=self.refuse,
        )

    def refuse(self, refusal: DeskError) -> None:
        """Say why nobody can sit down; it is taken back when the staff are read again."""
        from desktop.sentences import sentence

        self._say(sentence(refusal, self._language))
        self._pin.clear()
        self._pin.setFocus()

    def _say(self, words: str) -> None:
        self._message.setText(words)


def _seat(staff: StaffRow) -> tuple[int, int]:
    """Who sits at the desk all day stands first."""
    return list(StaffRole).index(staff.role), staff.id
