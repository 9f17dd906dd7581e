"""One line for who signs up: name, how many, telephone; Enter writes it down."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.errors import NotReadable
from desktop.operations.sign_ups import SignUpRequest
from desktop.queries.sign_ups import SignUpRow
from desktop.views.shared.fields import PeopleField
from desktop.views.shared.name_edit import NameEdit
from desktop.views.shared.number_edit import read_number
from desktop.views.shared.theme import current, notifier, set_role

PEOPLE, PHONE = 92, 150
WIDE, MIDDLE, NARROW = 760, 600, 500
MOST_LINE = 300
FIELDS = ("name", "kana", "people", "phone", "note")


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the line, as it was typed."""

    name: str
    kana: str
    people: str
    phone: str
    note: str


class SignUpLine(QWidget):
    """`entered` when it shall be written down, `edited` as it is typed; `left` when a change is given up."""

    entered = Signal()
    edited = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.kana, self.people = NameEdit(), QLineEdit(), PeopleField()
        self.phone, self.note = QLineEdit(), QLineEdit()
        self.save, self.leave = QPushButton(), QPushButton(self.tr("Leave it"))
        self.changing: SignUpRow | None = None
        self._columns: dict[QLineEdit, tuple[QWidget, ...]] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 10)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for column, (label, field) in enumerate(
            (
                (self.tr("Name"), self.name),
                (self.tr("Reading"), self.kana),
                (self.tr("People"), self.people),
                (self.tr("Telephone"), self.phone),
                (self.tr("Remark"), self.note),
            )
        ):
            said = QLabel(label)
            set_role(said, "caption")
            said.setBuddy(field)
            field.setAccessibleName(label)
            self._columns[field] = (said, field)
            grid.addWidget(said, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, {0: 4, 1: 4, 4: 3}.get(column, 0))
            field.returnPressed.connect(self.entered)
            field.textEdited.connect(self.edited)
            if field is not self.people:
                field.setMaxLength(MOST_LINE)
        for at, button in enumerate((self.save, self.leave)):
            button.setAutoDefault(True)
            grid.addWidget(button, 1, 5 + at, Qt.AlignmentFlag.AlignBottom)
        self.setFocusProxy(self.name)
        self.name.reading_changed.connect(self.kana.setText)
        self.save.clicked.connect(self.entered)
        self.leave.clicked.connect(self.left)
        notifier().changed.connect(self._measure)
        self._measure()
        self.begin()

    def begin(self, changing: SignUpRow | None = None) -> None:
        """An empty line, or a sign-up that is changed."""
        self.changing = changing
        for field, text in (
            (self.name, changing.name if changing else ""),
            (self.kana, changing.kana if changing else ""),
            (self.people, str(changing.people) if changing else "1"),
            (self.phone, changing.phone if changing else ""),
            (self.note, changing.note if changing else ""),
        ):
            field.setText(text)
        self.save.setText(self.tr("Save") if changing else self.tr("Sign up"))
        self.leave.setVisible(changing is not None)

    def typed(self) -> Typed:
        return Typed(
            self.name.text(), self.kana.text(), self.people.text().strip(), self.phone.text(), self.note.text()
        )

    def put(self, typed: Typed) -> None:
        """A new one as it was left."""
        self.begin()
        for name in FIELDS:
            getattr(self, name).setText(str(getattr(typed, name)))

    def request(self) -> SignUpRequest:
        """Raises NotReadable for a number of people that is none."""
        typed = self.typed()
        people = read_number(typed.people) if typed.people else 1
        if people is None:
            raise NotReadable("people", typed.people)
        return SignUpRequest(
            name=typed.name,
            kana=typed.kana,
            people=people,
            phone=typed.phone,
            email=self.changing.email if self.changing else "",
            group_id=self.changing.group_id if self.changing else None,
            note=typed.note,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the remark, the reading and the telephone number step aside."""
        super().resizeEvent(event)
        for least, field in ((WIDE, self.note), (MIDDLE, self.kana), (NARROW, self.phone)):
            for part in self._columns[field]:
                part.setVisible(self.width() >= current().scaled(least))

    @Slot()
    def _measure(self) -> None:
        theme = current()
        self.people.setFixedWidth(theme.scaled(PEOPLE))
        self.phone.setFixedWidth(theme.scaled(PHONE))
